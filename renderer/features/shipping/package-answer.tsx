import { useTranslation } from 'react-i18next';
import type { ShipmentReading } from './read-shipment';
import classes from './shipment-parts.module.css';

/** What the house says to the measures of the parcel: within its limits, too large for free work, or at a cost. */
export function PackageAnswer(props: { readonly reading: ShipmentReading }) {
  const { limits, packageFaults, isPackageRead } = props.reading;
  const { t } = useTranslation('shipment');
  if (limits === null) return null;
  const { sideInches, weightPounds } = limits;
  const limit = t('parcel.limit', {
    side: sideInches,
    sideCm: round(sideInches * 2.54),
    weight: weightPounds,
    weightKg: round(weightPounds * 0.453_592_37),
  });
  const isStopped = packageFaults.some(({ effect }) => effect === 'stop');
  const over = packageFaults.map(({ measure }) => t(`parcel.${measure}`)).join(', ');
  const tone = packageFaults.length === 0 ? 'calm' : isStopped ? 'stop' : 'cost';
  return (
    <p className={classes.answer} data-tone={tone} role="status">
      {packageFaults.length > 0
        ? `${over}: ${t(isStopped ? 'parcel.tooLargeFree' : 'parcel.tooLargePaid', { limit })} ${packageFaults[0]?.clauses.join(', ')}`
        : isPackageRead
          ? t('parcel.fits', { limit })
          : t('parcel.atMost', { limit })}
    </p>
  );
}

function round(measure: number): number {
  return Math.round(measure * 100) / 100;
}
