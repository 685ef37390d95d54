import { Anchor, Button } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'wouter';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import { useLedger } from '../../app/desk-context';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import { readCaseWithCustomer } from '../../db/case-with-customer';
import page from '../../ui/page-with-side.module.css';
import { Waiting } from '../../ui/waiting';
import { useBeginShipment } from './begin-shipment';
import { entriesOf, type ShipmentEntry, useDraftsOfCase } from './shipment-entries';
import { ShipmentForm } from './shipment-form';
import { ShipmentMark } from './shipment-mark';
import { ShipmentWithLabel } from './shipment-with-label';
import classes from './shipping.module.css';
import { usePurchases } from './use-purchases';

/** The shipments of one case: each from the first field to the parcel's arrival. */
export function ShippingScreen() {
  const { t } = useTranslation('shipping');
  const { db } = useLedger();
  const { caseId = '', shipmentId } = useParams<{ caseId: string; shipmentId?: string }>();
  const [, navigate] = useLocation();
  const found = useLiveQuery(() => readCaseWithCustomer(db, caseId), [db, caseId]);
  useCommands({ 'shipping.back': () => navigate(`/cases/${caseId}`) });

  if (found === undefined) return <Waiting />;
  if (found === null) {
    return (
      <div className={page.absent}>
        <h1>{t('absent')}</h1>
        <Anchor component={Link} href="/cases">
          {t('toList')}
        </Anchor>
      </div>
    );
  }
  return <ShipmentsOfCase key={found.state.id} {...found} shipmentId={shipmentId} />;
}

function Tabs(props: {
  readonly state: CaseState;
  readonly entries: readonly ShipmentEntry[];
  readonly chosen: string | undefined;
}) {
  const { state, entries, chosen } = props;
  const { t } = useTranslation('shipping');
  return (
    <nav className={classes.tabs} aria-label={t('panel.title')}>
      {entries.map((entry) => (
        <Link
          key={entry.id}
          href={`/cases/${state.id}/shipping/${entry.id}`}
          className={classes.tab}
          aria-current={entry.id === chosen ? 'page' : undefined}
        >
          <ShipmentMark entry={entry} />
        </Link>
      ))}
    </nav>
  );
}

function ShipmentsOfCase(props: {
  readonly state: CaseState;
  readonly customer: Customer;
  readonly shipmentId: string | undefined;
}) {
  const { state, customer } = props;
  const { t } = useTranslation('shipping');
  const drafts = useDraftsOfCase(state.id);
  const purchases = usePurchases(state);
  const begin = useBeginShipment(state, customer);
  useCommands({ 'shipping.prepare': () => void begin() });

  if (drafts === undefined || purchases.known === undefined) return <Waiting />;
  const entries = entriesOf(state, drafts, purchases.known);
  const chosen =
    entries.find(({ id }) => id === props.shipmentId) ?? entries.find(({ isOpen }) => isOpen) ?? entries[0];
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <CommandButton command="shipping.back" size="compact-xs" variant="subtle" />
        <h1>{t('title', { number: state.number })}</h1>
        <span>{customer.name}</span>
        <Tabs state={state} entries={entries} chosen={chosen?.id} />
        {entries.length > 0 && (
          <CommandButton command="shipping.prepare" size="compact-xs" variant="default" />
        )}
      </header>
      {chosen === undefined ? (
        <div className={page.absent}>
          <p>{t('none')}</p>
          <Button size="md" onClick={() => void begin()}>
            {t('commands.prepare')}
          </Button>
        </div>
      ) : chosen.shipment !== null &&
        (chosen.shipment.label !== null || chosen.shipment.stage === 'abandoned') ? (
        <ShipmentWithLabel
          key={chosen.id}
          state={state}
          customer={customer}
          shipment={chosen.shipment}
          purchases={purchases}
        />
      ) : (
        <ShipmentForm
          key={chosen.id}
          state={state}
          customer={customer}
          entry={chosen}
          purchases={purchases}
        />
      )}
    </div>
  );
}
