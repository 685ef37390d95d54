import { useTranslation } from 'react-i18next';
import { Zone } from '../ui/zone';
import { useLedger } from './desk-context';
import { DiskState } from './disk-state';
import classes from './frame.module.css';
import { PersonSwitch } from './person-switch';
import { PrintState } from './print-state';
import { SearchBox } from './search-box';

export function TopBar() {
  const { t } = useTranslation('shell');
  const { shop } = useLedger();
  return (
    // Not a banner: the dialogs of the library bring headers of their own.
    <Zone name="top" label={t('top.label')} className={classes.top}>
      <span className={classes.shop} title={shop.name}>
        {shop.name}
      </span>
      <span className={classes.station}>{t('top.station', { station: shop.station })}</span>
      <SearchBox />
      <div className={classes.states}>
        <PrintState />
        <DiskState />
        <PersonSwitch />
      </div>
    </Zone>
  );
}
