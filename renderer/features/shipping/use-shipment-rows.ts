import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef } from 'react';
import { useLedger } from '../../app/desk-context';
import { shipmentsById } from '../../db/shipments';
import type { ShipmentLine } from './shipment-lines';
import type { ListedShipment } from './shipments-in-need';

/** Rows are read by so many lines, with one such page before and behind what is shown. */
const linesPerPage = 60;

/**
 * The rows around what is shown, kept true while they change. Those seen before are kept, so that scrolling back shows them
 * at once; a row that is not read yet is missing for a moment.
 */
export function useShipmentRows(
  lines: readonly ShipmentLine[],
  firstShown: number,
  beside: readonly ListedShipment[],
): ReadonlyMap<string, ListedShipment> {
  const { db } = useLedger();
  const known = useRef(new Map<string, ListedShipment>());
  const page = Math.floor(firstShown / linesPerPage);
  const wanted = useMemo(
    () =>
      lines
        .slice(Math.max(0, (page - 1) * linesPerPage), (page + 2) * linesPerPage)
        .flatMap((line) => (line.kind === 'shipment' ? [line.id] : [])),
    [lines, page],
  );
  const read = useLiveQuery(() => shipmentsById(db, wanted), [db, wanted]);
  return useMemo(() => {
    for (const row of read ?? []) known.current.set(row.id, row);
    return new Map([...known.current, ...beside.map((row) => [row.id, row] as const)]);
  }, [read, beside]);
}
