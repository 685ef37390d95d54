import { liveQuery } from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import type { Purchase } from '../../../shared/shipping/purchase';
import { type ShipmentNeed, shipmentNeeds } from '../../../shared/shipping/shipments/shipment-needs';
import { useLedger } from '../../app/desk-context';
import { casesThatShip, remarksBeginning, shipmentsThatWant } from '../../db/shipments';
import { shipmentDraftSchema } from './shipment-draft';
import { type BesideTheEvents, besideTheEvents, groupsOf, type ShipmentGroup } from './shipments-in-need';

/** The ids of each need, each read again only when something of that need has changed. Undefined = not read yet. */
function useIndexed(): ReadonlyMap<ShipmentNeed, readonly string[]> | undefined {
  const { db } = useLedger();
  const [indexed, setIndexed] = useState<ReadonlyMap<ShipmentNeed, readonly string[]>>();
  useEffect(() => {
    const found = new Map<ShipmentNeed, readonly string[]>();
    const subscriptions = shipmentNeeds.map((need) =>
      liveQuery(() => shipmentsThatWant(db, need)).subscribe((ids) => {
        found.set(need, ids);
        if (found.size === shipmentNeeds.length) setIndexed(new Map(found));
      }),
    );
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [db]);
  return indexed;
}

function useBesideTheEvents(purchases: readonly Purchase[] | undefined): BesideTheEvents | undefined {
  const { db } = useLedger();
  return useLiveQuery(async () => {
    if (purchases === undefined) return undefined;
    const kept = await remarksBeginning(db, 'shipment-draft/');
    const drafts = kept.flatMap((value) => {
      const read = shipmentDraftSchema.safeParse(value);
      return read.success ? [read.data] : [];
    });
    const cases = await casesThatShip(db, [
      ...new Set([...drafts, ...purchases].map(({ caseId }) => caseId)),
    ]);
    return besideTheEvents(cases, drafts, purchases);
  }, [db, purchases]);
}

export type ShipmentGroups = {
  readonly groups: readonly ShipmentGroup[];
  readonly beside: BesideTheEvents['listed'];
};

/** Every shipment that wants somebody, by what it wants; undefined while that is read. */
export function useShipmentGroups(purchases: readonly Purchase[] | undefined): ShipmentGroups | undefined {
  const indexed = useIndexed();
  const beside = useBesideTheEvents(purchases);
  return useMemo(
    () =>
      indexed === undefined || beside === undefined
        ? undefined
        : { groups: groupsOf(indexed, beside), beside: beside.listed },
    [indexed, beside],
  );
}
