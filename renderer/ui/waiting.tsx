import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './waiting.module.css';

/** Shown only after a moment, so that a quick screen does not flicker. */
export function Waiting(props: { readonly label?: string }) {
  const { t } = useTranslation('shell');
  return (
    <div className={classes.waiting} role="status">
      <Loader size="sm" />
      <span>{props.label ?? t('waiting')}</span>
    </div>
  );
}
