import { drawShipments } from './draw-shipments';
import type { Tables } from './in-transaction';
import { readStates } from './read-states';

const piecesPerStep = 500;

/**
 * Draws the rows of all shipments there are, some cases at a time. No shipment wants anybody once the pieces of its case are
 * closed, and the index of places has the open ones alone.
 */
export async function redrawShipments(db: Tables<'events' | 'pieces' | 'shipments'>): Promise<void> {
  const bags = await db.pieces.where('placeKey').above('').primaryKeys();
  for (let from = 0; from < bags.length; from += piecesPerStep) {
    const pieces = await db.pieces.bulkGet(bags.slice(from, from + piecesPerStep));
    const names = new Map(
      pieces.flatMap((row) => (row === undefined ? [] : [[row.caseId, row.customerName] as const])),
    );
    const states = await readStates(db, [...names.keys()]);
    await drawShipments(
      db,
      states.map((state) => ({ state, customer: { name: names.get(state.id) ?? '' } })),
    );
  }
}
