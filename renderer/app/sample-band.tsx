import { useTranslation } from 'react-i18next';
import { openOtherLedger } from './chosen-ledger';
import classes from './frame.module.css';

/** Stands on every screen of the sample shop, so that nothing invented is ever taken for a real case. */
export function SampleBand() {
  const { t } = useTranslation('shell');
  return (
    <section className={classes.band} aria-label={t('sample.band')}>
      {t('sample.band')}
      <button type="button" onClick={() => openOtherLedger('shop')}>
        {t('sample.leave')}
      </button>
    </section>
  );
}
