import { Stack } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import { sampleShop } from '../../../shared/cases/sample/sample-shop';
import { today } from '../../app/clock';
import type { OpenDesk } from '../../app/open-start';
import { SampleBand } from '../../app/sample-band';
import { databaseRefusal } from '../../db/database-refusal';
import { fillSampleShop } from '../../db/sample-shop';
import { useLanguage } from '../../i18n';
import { Refusal } from '../../ui/refusal';
import { StartPage } from '../../ui/start-page';
import { Waiting } from '../../ui/waiting';

/** Lays the invented shop out when its ledger is opened for the first time. */
export function SampleFilling(props: { readonly open: OpenDesk; readonly onDone: () => void }) {
  const { t } = useTranslation('shell');
  const { open, onDone } = props;
  const language = useLanguage();
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const fill = useCallback(async () => {
    setRefusal(null);
    try {
      await fillSampleShop(open.db, { today: today(sampleShop(language).timeZone), language });
      onDone();
    } catch (cause) {
      setRefusal(databaseRefusal(cause));
    }
  }, [open.db, language, onDone]);
  // Once for the screen: what it calls back may be new at every drawing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => void fill(), []);
  return (
    <StartPage band={<SampleBand />}>
      <Stack gap="md">
        <h1>{t('start.sampleTitle')}</h1>
        {refusal === null ? (
          <Waiting label={t('start.sampleFilling')} />
        ) : (
          <Refusal refusal={refusal} onRetry={() => void fill()} />
        )}
      </Stack>
    </StartPage>
  );
}
