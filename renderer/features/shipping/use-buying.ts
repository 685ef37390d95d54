import { useRef, useState } from 'react';
import type { AppError } from '../../../shared/app-error';
import type { CaseState } from '../../../shared/cases/case-state';
import type { StaffId } from '../../../shared/cases/ids';
import type { CommercialInvoice } from '../../../shared/documents/shipping-papers';
import { ok } from '../../../shared/result';
import type { ShipmentOrder } from '../../../shared/shipping/order';
import type { Purchase } from '../../../shared/shipping/purchase';
import { actingAs } from '../../app/acting';
import { useDesk, useLedger } from '../../app/desk-context';
import { newId } from '../../app/new-id';
import { drainNow } from '../../app/outbox-watch';
import { askWho } from '../../app/staff';
import { databaseRefusal } from '../../db/database-refusal';
import { recordShipping, storeBoughtLabel } from '../../db/shipments';
import type { BroughtPaper } from './brought-papers';
import { draftKey, type ShipmentDraft } from './shipment-draft';
import { changeShipment, layDownShipment, shipmentOnDisk, useShipment } from './shipment-store';
import type { Purchases } from './use-purchases';

export type Buying = {
  readonly isBusy: boolean;
  readonly refusal: AppError | null;
  /** What came of the last asking; null = nothing was asked from this screen. */
  readonly last: Purchase | null;
  readonly save: (order: ShipmentOrder) => Promise<boolean>;
  /** @param filed our invoice, which FedEx is to have before the label is bought; null = it makes its own */
  readonly buy: (order: ShipmentOrder, filed: CommercialInvoice | null) => Promise<void>;
  readonly take: (
    order: ShipmentOrder,
    papers: readonly BroughtPaper[],
    trackingNumber: string,
  ) => Promise<AppError | null>;
  readonly settle: (purchase: Purchase) => Promise<void>;
};

/** A shipment becomes one with papers: bought, or brought in. One thing at a time. */
export function useBuying(state: CaseState, purchases: Purchases): Buying {
  const desk = useDesk();
  const { db, ledger, shop } = useLedger();
  const busy = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [last, setLast] = useState<Purchase | null>(null);

  async function alone<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    // A second Enter before the first has been answered is a slip of the finger.
    if (busy.current) return otherwise;
    busy.current = true;
    setBusy(true);
    try {
      return await work();
    } finally {
      busy.current = false;
      setBusy(false);
    }
  }

  /** Writes the order down as somebody said yes to it, unless it stands so already. */
  async function prepare(order: ShipmentOrder, draft: ShipmentDraft, by: StaffId | null): Promise<boolean> {
    const { shipmentId, bagNumbers } = draft;
    const done = await recordShipping(
      db,
      state.id,
      {
        decide: ({ shipments }) => {
          const known = shipments.find(({ id }) => id === shipmentId);
          const isKnown =
            known !== undefined &&
            JSON.stringify([known.order, known.bagNumbers]) === JSON.stringify([order, bagNumbers]);
          return ok(isKnown ? [] : [{ type: 'shipment-prepared', data: { shipmentId, bagNumbers, order } }]);
        },
      },
      actingAs(by, shop.station),
    );
    setRefusal(done.ok ? null : done.error);
    return done.ok;
  }

  async function begin(order: ShipmentOrder): Promise<ShipmentDraft | null> {
    const by = await askWho();
    const { draft } = useShipment.getState();
    if (by === 'cancelled' || draft === null) return null;
    const named = { ...draft, by };
    changeShipment(() => named);
    return (await prepare(order, named, by)) ? named : null;
  }

  async function settle(purchase: Purchase): Promise<void> {
    const { draft } = useShipment.getState();
    setLast(purchase);
    if (purchase.state === 'bought' || purchase.state === 'found') {
      const acting = actingAs(draft?.by ?? null, shop.station);
      const key = draft === null ? undefined : draftKey(draft);
      if (purchase.files.length > 0) {
        const stored = await storeBoughtLabel(db, purchase, acting, key);
        setRefusal(stored.ok ? null : stored.error);
        if (stored.ok) layDownShipment();
      }
    } else if (purchase.state !== 'unknown' && purchase.state !== 'asking') {
      // Certainly nothing was sold: the next try is another asking.
      changeShipment((before) => ({ ...before, purchaseKey: null }));
    }
    await purchases.look();
    await drainNow();
  }

  /** Under which id FedEx has it; undefined where it was not taken, and nothing must be bought. */
  async function file(paper: CommercialInvoice | null): Promise<string | null | undefined> {
    if (paper === null) return null;
    const stored = await desk.storeTradeDocument({ ledger, paper });
    if (stored.ok) return stored.value.documentId;
    setRefusal(stored.error);
    return undefined;
  }

  async function buy(order: ShipmentOrder, filed: CommercialInvoice | null): Promise<void> {
    await alone(async () => {
      const draft = await begin(order);
      if (draft === null) return;
      const key = draft.purchaseKey ?? newId();
      changeShipment((before) => ({ ...before, purchaseKey: key }));
      try {
        // Before FedEx is spoken to: after a crash the desk asks what became of this key, and buys nothing anew.
        await shipmentOnDisk();
      } catch (cause) {
        setRefusal(databaseRefusal(cause));
        return;
      }
      const documentId = await file(filed);
      if (documentId === undefined) return;
      const { shipmentId } = draft;
      const bought = await desk.buyLabel({
        ledger,
        key,
        caseId: state.id,
        shipmentId,
        order,
        documentId,
      });
      if (bought.ok) return settle(bought.value.purchase);
      setRefusal(bought.error);
      // Where the host answered, it has kept under this key what came of it; the next press may need another one.
      if (bought.error.kind !== 'host-unreachable') {
        const read = await desk.readPurchases({ caseId: state.id });
        const found = read.ok ? read.value.purchases.find((each) => each.key === key) : undefined;
        if (found === undefined) changeShipment((before) => ({ ...before, purchaseKey: null }));
        else await settle(found);
        setRefusal(bought.error);
      }
      await purchases.look();
    }, undefined);
  }

  async function save(order: ShipmentOrder): Promise<boolean> {
    return alone(async () => {
      const isSaved = (await begin(order)) !== null;
      await drainNow();
      return isSaved;
    }, false);
  }

  async function take(
    order: ShipmentOrder,
    papers: readonly BroughtPaper[],
    trackingNumber: string,
  ): Promise<AppError | null> {
    return alone(async () => {
      const draft = await begin(order);
      const [first, ...others] = papers.map(({ file }) => file);
      if (draft === null || first === undefined) return null;
      const data = {
        shipmentId: draft.shipmentId,
        source: 'imported' as const,
        trackingNumber,
        purchaseKey: draft.purchaseKey,
        files: [first, ...others],
      };
      const done = await recordShipping(
        db,
        state.id,
        { decide: () => ok([{ type: 'shipment-label-stored', data }]), draft: draftKey(draft) },
        actingAs(draft.by, shop.station),
      );
      if (!done.ok) return done.error;
      layDownShipment();
      await drainNow();
      return null;
    }, null);
  }

  return { isBusy, refusal, last, save, buy, take, settle };
}
