import { useTranslation } from 'react-i18next';
import type { CarrierAlert } from '../../../shared/shipping/carrier-file';
import classes from './shipment-parts.module.css';

/** What FedEx said beside its answer; its code always, since its words may be missing. */
export function AlertList(props: { readonly alerts: readonly CarrierAlert[] }) {
  const { t } = useTranslation('shipping');
  if (props.alerts.length === 0) return null;
  return (
    <ul className={classes.alerts} aria-label={t('buy.alerts')}>
      {props.alerts.map(({ code, message, level }) => (
        <li key={`${code} ${message}`} data-level={level}>
          <strong>{t(`buy.levels.${level}`)}</strong> <code>{code}</code> <span lang="en">{message}</span>
        </li>
      ))}
    </ul>
  );
}
