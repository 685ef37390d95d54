import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { CaseState } from '../../../shared/cases/case-state';
import type { ShipmentState } from '../../../shared/shipping/shipments/shipment-state';
import { trackingStandingWording } from '../../../shared/wording/shipping';
import { useLanguage, useLedger } from '../../app/desk-context';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import { showDay, showMoment } from '../../ui/dates';
import { Refusal } from '../../ui/refusal';
import classes from './shipment-parts.module.css';
import { useTracking } from './use-tracking';

/** Where FedEx says that the parcel is, the latest first; asked for by a person, never by itself. */
export function TrackingPanel(props: { readonly state: CaseState; readonly shipment: ShipmentState }) {
  const { state, shipment } = props;
  const { t } = useTranslation('shipping');
  const language = useLanguage();
  const { shop } = useLedger();
  const track = useTracking();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [said, setSaid] = useState('');

  async function ask(): Promise<void> {
    const number = shipment.label?.trackingNumber;
    if (number === undefined || isBusy) return;
    setBusy(true);
    const asked = await track([{ caseId: state.id, shipmentId: shipment.id, trackingNumber: number }]);
    setBusy(false);
    setRefusal(asked.ok ? null : asked.error);
    if (!asked.ok) return setSaid('');
    const [fault] = asked.value.faults;
    const nothing = asked.value.changed === 0 ? t('tracking.nothingNew') : '';
    setSaid(fault === undefined ? nothing : `${fault.code} ${fault.words}`);
  }

  useCommands({ 'shipping.track': { run: () => void ask(), when: shipment.label !== null && !isBusy } });
  return (
    <section className={classes.block} aria-labelledby={`tracking-${shipment.id}`}>
      <header className={classes.blockHead}>
        <h2 id={`tracking-${shipment.id}`}>{t('tracking.title')}</h2>
        <CommandButton command="shipping.track" size="compact-xs" variant="default" loading={isBusy} />
        <span role="status" className={classes.dimmed}>
          {said}
        </span>
      </header>
      {refusal !== null && <Refusal refusal={refusal} onRetry={() => void ask()} />}
      {shipment.readings.length === 0 ? (
        <p className={classes.dimmed}>{t('tracking.none')}</p>
      ) : (
        <ol className={classes.readings}>
          {shipment.readings.toReversed().map(({ eventId, at, reading }) => (
            <li key={eventId} data-standing={reading.standing}>
              <strong>{trackingStandingWording[reading.standing][language]}</strong>
              <span>
                {reading.scannedAt !== null && showMoment(reading.scannedAt, language, shop.timeZone)}
                {reading.deliveredOn !== null &&
                  reading.scannedAt === null &&
                  showDay(reading.deliveredOn, language)}
              </span>
              <span>{reading.place}</span>
              <span lang="en">
                {reading.words} <code>{reading.code}</code>
              </span>
              {reading.signedBy !== '' && <span>{t('tracking.signedBy', { name: reading.signedBy })}</span>}
              <span className={classes.dimmed}>
                {t('tracking.asOf', { moment: showMoment(at, language, shop.timeZone) })}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
