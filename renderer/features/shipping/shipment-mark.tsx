import { IconArrowDownLeft, IconArrowUpRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { groupedTrackingNumber } from '../../../shared/shipping/tracking-number';
import { directionWording } from '../../../shared/wording/shipping';
import { shipmentStageWording } from '../../../shared/wording/shipping-steps';
import { useLanguage } from '../../app/desk-context';
import type { ShipmentEntry } from './shipment-entries';
import classes from './shipping.module.css';

/** One shipment in a line: which way, under which number, how it stands. */
export function ShipmentMark(props: {
  readonly entry: Pick<ShipmentEntry, 'direction' | 'trackingNumber' | 'stage'>;
}) {
  const { direction, trackingNumber, stage } = props.entry;
  const { t } = useTranslation('shipping');
  const language = useLanguage();
  const isOwn = stage === 'draft' || stage === 'unknown' || stage === 'held';
  const words = isOwn ? t(`stage.${stage}`) : shipmentStageWording[stage][language];
  const Way = direction === 'inbound' ? IconArrowDownLeft : IconArrowUpRight;
  return (
    <span className={classes.mark}>
      <Way size={16} aria-hidden />
      <span>{directionWording[direction][language]}</span>
      <span className={classes.number}>
        {trackingNumber === null ? t('panel.noLabel') : groupedTrackingNumber(trackingNumber)}
      </span>
      <span className={classes.stage} data-stage={stage}>
        {words}
      </span>
    </span>
  );
}
