import { type FocusEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import { useLedger } from '../../app/desk-context';
import { Waiting } from '../../ui/waiting';
import { Zone } from '../../ui/zone';
import { readText } from '../intake/draft-path';
import { type FieldSource, FieldSourceContext } from '../intake/use-field';
import { BeforeLabel } from './before-label';
import { CustomsSection } from './customs-section';
import { useShippingFaultWords } from './fault-words';
import { GoodsSection } from './goods-section';
import { ImporterSection } from './importer-section';
import { JourneySection } from './journey-section';
import { PackageSection } from './package-section';
import { PartySection } from './party-section';
import { readShipment, type ShipmentReading } from './read-shipment';
import type { ShipmentEntry } from './shipment-entries';
import { useShipment, writeShipment, writingAt } from './shipment-store';
import classes from './shipping.module.css';
import { TermsSection } from './terms-section';
import type { Purchases } from './use-purchases';
import { useShipmentSession } from './use-shipment-session';
import { ValuesSection } from './values-section';

/** The one field's element that is typed into, so that half a number is not yet called wrong. */
function noteWriting(event: FocusEvent<HTMLElement>): void {
  const isText = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  writingAt(event.type === 'focus' && isText ? event.target.id : null);
}

function fieldsOf(faults: ShipmentReading['faults']): FieldSource {
  return {
    useText: (path) => useShipment(({ draft }) => readText(draft, path)),
    useFault: () => undefined,
    useOwnFaultWords: (path) => {
      const wordsOf = useShippingFaultWords();
      const code = faults.get(path);
      const isShown = useShipment(
        ({ writing, isTried, draft }) =>
          writing !== path && (isTried || code !== 'required' || readText(draft, path) !== ''),
      );
      return code !== undefined && isShown ? wordsOf(code) : undefined;
    },
    useToday: () => useShipment(({ today }) => today),
    // Turning the journey turns everything in it, which is proposed as a whole.
    write: (path, text) => (path === 'direction' ? undefined : writeShipment(path, text)),
  };
}

/** A shipment without a label: everything that FedEx and two customs want to know, and beside it what is still missing. */
export function ShipmentForm(props: {
  readonly state: CaseState;
  readonly customer: Customer;
  readonly entry: ShipmentEntry;
  readonly purchases: Purchases;
}) {
  const { state, customer, entry, purchases } = props;
  const { t } = useTranslation('shipping');
  const { editions, shop } = useLedger();
  const session = useShipmentSession(entry, state.id);
  const draft = useShipment((shown) => shown.draft);
  const today = useShipment((shown) => shown.today);
  const reading = useMemo(
    () => (draft === null ? null : readShipment(draft, { state, editions, shop, today })),
    [draft, state, editions, shop, today],
  );
  const faults = reading?.faults;
  const fields = useMemo(() => fieldsOf(faults ?? new Map()), [faults]);

  if (session === 'elsewhere') {
    return (
      <div className={classes.main}>
        <p>{t('elsewhere')}</p>
        <p>{t('elsewhereNext')}</p>
      </div>
    );
  }
  if (draft === null || reading === null || draft.shipmentId !== entry.id) return <Waiting />;
  const isInbound = draft.direction === 'inbound';
  return (
    <FieldSourceContext value={fields}>
      <div className={classes.body}>
        <section
          className={classes.form}
          aria-label={t('form')}
          onFocusCapture={noteWriting}
          onBlurCapture={noteWriting}
        >
          <JourneySection state={state} customer={customer} />
          <PartySection who="shipper" customer={isInbound ? customer : null} />
          <PartySection who="recipient" customer={isInbound ? null : customer} />
          <ImporterSection />
          <PackageSection reading={reading} />
          <GoodsSection state={state} />
          <ValuesSection />
          <CustomsSection reading={reading} />
          <TermsSection />
        </section>
        <Zone name="side" as="aside" label={t('side')} className={classes.side}>
          <BeforeLabel
            state={state}
            customer={customer}
            entry={entry}
            reading={reading}
            purchases={purchases}
          />
        </Zone>
      </div>
    </FieldSourceContext>
  );
}
