import { useTranslation } from 'react-i18next';
import { MeasuringSheet } from './measuring-sheet';
import classes from './ring-sizes.module.css';
import { SizeConverter } from './size-converter';
import { TypedLedger } from './typed-ledger';

/** Everything about the size of a ring: what it is in other systems, what it can become, and a sheet to measure it with. */
export function RingsScreen() {
  const { t } = useTranslation('ringSizes');
  return (
    <div className={classes.screen}>
      <header>
        <h1>{t('title')}</h1>
        <p className={classes.lead}>{t('lead')}</p>
      </header>
      <div className={classes.columns}>
        <div className={classes.column}>
          <SizeConverter />
          <MeasuringSheet />
        </div>
        <TypedLedger />
      </div>
    </div>
  );
}
