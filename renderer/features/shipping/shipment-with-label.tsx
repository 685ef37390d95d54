import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import { ok } from '../../../shared/result';
import type { ShipmentState } from '../../../shared/shipping/shipments/shipment-state';
import { shipmentNoteWording } from '../../../shared/wording/shipping-steps';
import { actingAs } from '../../app/acting';
import { today } from '../../app/clock';
import { useDesk, useLanguage, useLedger } from '../../app/desk-context';
import { drainNow } from '../../app/outbox-watch';
import { askWho } from '../../app/staff';
import { recordShipping } from '../../db/shipments';
import { Zone } from '../../ui/zone';
import { MessagesPanel } from '../messages/messages-panel';
import { AlertList } from './alert-list';
import { AskedLabels } from './asked-labels';
import { BlockList } from './block-list';
import { OrderFacts } from './order-facts';
import { papersForCustomer } from './papers-for-customer';
import { PapersOfShipment } from './papers-of-shipment';
import { useCarrierSettings, useNextOfShipment } from './shipment-gates';
import { ShipmentMoves } from './shipment-moves';
import parts from './shipment-parts.module.css';
import classes from './shipping.module.css';
import { TrackingPanel } from './tracking-panel';
import type { Purchases } from './use-purchases';
import { VoidDialog, type Voiding } from './void-dialog';

/** A shipment whose papers are here: printed, sent to the customer, followed, or made void. */
export function ShipmentWithLabel(props: {
  readonly state: CaseState;
  readonly customer: Customer;
  readonly shipment: ShipmentState;
  readonly purchases: Purchases;
}) {
  const { state, customer, shipment, purchases } = props;
  const { t } = useTranslation('shipping');
  const desk = useDesk();
  const language = useLanguage();
  const { db, ledger, shop } = useLedger();
  const [isVoiding, setVoiding] = useState(false);
  const { label, order } = shipment;
  const purchase = purchases.known?.find(({ key }) => key === label?.purchaseKey);
  const asked = purchases.known?.filter(({ shipmentId }) => shipmentId === shipment.id) ?? [];
  const making = { state, customer, shop, sample: ledger === 'sample', today: today(shop.timeZone) };
  const attached = papersForCustomer(making, shipment, customer.language);
  const isInbound = order.direction === 'inbound';
  const next = useNextOfShipment(shipment, { state, customer }, purchases, useCarrierSettings());
  const sendBlocks = next?.blocks['send-to-customer'] ?? [];
  const voidBlocks = next?.blocks.void ?? [];
  const hasLeft = voidBlocks.includes('already-tendered');
  const canSend = sendBlocks.length === 0 && attached.length > 0;
  const [onlyBag] = shipment.bagNumbers;

  async function doVoid({ how, reason }: Voiding): Promise<AppError | null> {
    if (label === null) return null;
    const by = await askWho();
    if (by === 'cancelled') return null;
    if (purchase !== undefined) {
      const voided = await desk.voidLabel({ key: purchase.key, how });
      if (!voided.ok) return voided.error;
    }
    const { trackingNumber } = label;
    const data = { shipmentId: shipment.id, trackingNumber, how, reason };
    const written = await recordShipping(
      db,
      state.id,
      { decide: () => ok([{ type: 'shipment-label-voided', data }]) },
      actingAs(by, shop.station),
    );
    if (!written.ok) return written.error;
    await purchases.look();
    await drainNow();
    return null;
  }

  return (
    <div className={classes.body}>
      <div className={classes.main}>
        {purchase?.documentId !== undefined && (
          <p className={parts.dimmed}>{t('filing.filed', { id: purchase.documentId })}</p>
        )}
        <PapersOfShipment state={state} customer={customer} shipment={shipment} />
        <TrackingPanel state={state} shipment={shipment} />
        <details className={parts.block}>
          <summary>{t('details')}</summary>
          <OrderFacts shipment={shipment} />
        </details>
      </div>
      <Zone name="side" as="aside" label={t('side')} className={classes.side}>
        <ShipmentMoves state={state} shipment={shipment} />
        {label !== null && isInbound && (
          <section className={parts.block} aria-label={t('send.title')}>
            <h3>{t('send.title')}</h3>
            {canSend && !hasLeft && <p>{t('send.ready')}</p>}
            {attached.length === 0 && <p className={parts.warn}>{t('send.notForHome')}</p>}
            <BlockList blocks={sendBlocks} label={t('send.title')} />
          </section>
        )}
        {label !== null && (canSend || !isInbound) && (
          <MessagesPanel
            state={state}
            customer={customer}
            about={{
              code: isInbound ? 'documents-sent' : 'on-its-way-back',
              bagNumber: shipment.bagNumbers.length === state.pieces.length ? null : (onlyBag ?? null),
              attachments: isInbound ? attached.map(({ key }) => key) : [],
            }}
          />
        )}
        {next !== null && next.notes.length > 0 && (
          <ul className={parts.warnings}>
            {next.notes.map((note) => (
              <li key={note}>{shipmentNoteWording[note][language]}</li>
            ))}
          </ul>
        )}
        {purchase !== undefined && <AlertList alerts={purchase.alerts} />}
        <AskedLabels purchases={asked} />
        {label !== null && (
          <div className={parts.block}>
            <BlockList blocks={voidBlocks} label={t('void.open')} />
            <div>
              <Button
                size="compact-sm"
                variant="default"
                disabled={voidBlocks.length > 0}
                onClick={() => setVoiding(true)}
              >
                {t('void.open')}
              </Button>
            </div>
          </div>
        )}
      </Zone>
      {isVoiding && label !== null && (
        <VoidDialog
          trackingNumber={label.trackingNumber}
          canCancel={purchase !== undefined}
          onVoid={doVoid}
          onClose={() => setVoiding(false)}
        />
      )}
    </div>
  );
}
