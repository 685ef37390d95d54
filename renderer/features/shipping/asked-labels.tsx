import { useTranslation } from 'react-i18next';
import { displayMoney } from '../../../shared/money/money';
import type { Purchase } from '../../../shared/shipping/purchase';
import { groupedTrackingNumber } from '../../../shared/shipping/tracking-number';
import { purchaseStateWording } from '../../../shared/wording/shipping';
import { useLanguage, useLedger } from '../../app/desk-context';
import { showMoment } from '../../ui/dates';
import classes from './shipment-parts.module.css';

/** Every label of a shipment that FedEx was asked for, and what came of it; the latest first. */
export function AskedLabels(props: { readonly purchases: readonly Purchase[] }) {
  const { purchases } = props;
  const { t } = useTranslation('shipping');
  const language = useLanguage();
  const { shop } = useLedger();
  if (purchases.length === 0) return null;
  return (
    <details className={classes.block}>
      <summary>{t('asked.title', { count: purchases.length })}</summary>
      <ul className={classes.why}>
        {purchases.map(({ key, state, askedAt, trackingNumber, charged }) => (
          <li key={key}>
            {showMoment(askedAt, language, shop.timeZone)}: {purchaseStateWording[state][language]}
            {trackingNumber !== null && `, ${groupedTrackingNumber(trackingNumber)}`}
            {charged !== null && `, ${displayMoney(charged, language)}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
