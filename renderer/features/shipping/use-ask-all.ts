import { useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../shared/app-error';
import { useLedger } from '../../app/desk-context';
import { shipmentsById } from '../../db/shipments';
import type { ShipmentGroup } from './shipments-in-need';
import { numbersPerCall, useTracking } from './use-tracking';

/** What may be under a number that FedEx knows. */
const followed: readonly ShipmentGroup['need'][] = ['send', 'held', 'arrived', 'on-its-way'];

export type AskingAll = {
  /** How many shipments it is about. */
  readonly count: number;
  /** How many were asked about so far; null = nothing is being asked. */
  readonly asked: number | null;
  /** How many were asked about the last time; null = none was yet. */
  readonly done: number | null;
  readonly refusal: AppError | null;
  readonly ask: () => Promise<void>;
};

/** Asks FedEx about every parcel of the list, as many at a time as it takes, and stops when the screen is left. */
export function useAskAll(groups: readonly ShipmentGroup[]): AskingAll {
  const { db } = useLedger();
  const track = useTracking();
  const [asked, setAsked] = useState<number | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  const ids = groups.flatMap((group) => (followed.includes(group.need) ? group.ids : []));

  async function ask(): Promise<void> {
    if (asked !== null) return;
    setRefusal(null);
    let sofar = 0;
    for (let from = 0; from < ids.length && !isGone.current; from += numbersPerCall) {
      setAsked(sofar);
      const rows = await shipmentsById(db, ids.slice(from, from + numbersPerCall));
      const answer = await track(
        rows.flatMap(({ caseId, shipmentId, trackingNumber }) =>
          shipmentId === null || trackingNumber === null ? [] : { caseId, shipmentId, trackingNumber },
        ),
      );
      if (!answer.ok) {
        setRefusal(answer.error);
        break;
      }
      sofar += rows.length;
    }
    setAsked(null);
    setDone(sofar);
  }

  return { count: ids.length, asked, done, refusal, ask };
}
