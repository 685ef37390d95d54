import type { CaseId } from '../../../shared/cases/ids';
import { err, ok, type Result } from '../../../shared/result';
import type { TrackingReading } from '../../../shared/shipping/purchase';
import { actingAs } from '../../app/acting';
import { useDesk, useLedger } from '../../app/desk-context';
import { drainNow } from '../../app/outbox-watch';
import { recordShipping, type ShippingDecision } from '../../db/shipments';

export type TrackedShipment = {
  readonly caseId: CaseId;
  readonly shipmentId: string;
  readonly trackingNumber: string;
};

export type TrackingAnswer = {
  readonly changed: number;
  /** The numbers FedEx did not answer for. */
  readonly faults: readonly {
    readonly trackingNumber: string;
    readonly code: string;
    readonly words: string;
  }[];
};

/** As many as FedEx takes at a time. */
export const numbersPerCall = 30;

function saysTheSame(before: TrackingReading | null, reading: TrackingReading): boolean {
  return (
    before !== null &&
    before.standing === reading.standing &&
    before.code === reading.code &&
    before.scannedAt === reading.scannedAt &&
    before.place === reading.place &&
    before.deliveredOn === reading.deliveredOn
  );
}

/** Asks FedEx where parcels are and writes down what is new; a scan that is known already says nothing twice. */
export function useTracking(): (shipments: readonly TrackedShipment[]) => Promise<Result<TrackingAnswer>> {
  const desk = useDesk();
  const { db, shop } = useLedger();
  return async (shipments) => {
    const faults: TrackingAnswer['faults'][number][] = [];
    let changed = 0;
    for (let from = 0; from < shipments.length; from += numbersPerCall) {
      const asked = shipments.slice(from, from + numbersPerCall);
      const answer = await desk.trackShipments({
        trackingNumbers: asked.map(({ trackingNumber }) => trackingNumber),
      });
      if (!answer.ok) return err(answer.error);
      faults.push(...answer.value.faults);
      for (const { caseId, shipmentId, trackingNumber } of asked) {
        const reading = answer.value.readings.find((each) => each.trackingNumber === trackingNumber);
        if (reading === undefined) continue;
        let isNew = false;
        const decide: ShippingDecision = ({ shipments }) => {
          const tracked = shipments.find(({ id }) => id === shipmentId)?.tracked ?? null;
          isNew = !saysTheSame(tracked, reading);
          return ok(isNew ? [{ type: 'tracking-read', data: { shipmentId, reading } }] : []);
        };
        const written = await recordShipping(db, caseId, { decide }, actingAs(null, shop.station));
        if (!written.ok) return written;
        if (isNew) changed += 1;
      }
    }
    if (changed > 0) await drainNow();
    return ok({ changed, faults });
  };
}
