import { Stack } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/app-error';
import { Refusal } from '../ui/refusal';
import { StartPage } from '../ui/start-page';

/** The desk could not be opened; says why and what to do, and below it what else can be done. */
export function RefusedScreen(props: { readonly refusal: AppError; readonly children?: ReactNode }) {
  const { t } = useTranslation('shell');
  // A new address with its code, put into this window, changes only what stands behind the #.
  useEffect(() => {
    const reload = () => window.location.reload();
    window.addEventListener('hashchange', reload);
    return () => window.removeEventListener('hashchange', reload);
  }, []);
  return (
    <StartPage>
      <Stack gap="md">
        <h1>{t('start.refusedTitle')}</h1>
        <Refusal refusal={props.refusal} onRetry={() => window.location.reload()} />
        {props.children}
      </Stack>
    </StartPage>
  );
}
