import { drawPieces } from './draw-pieces';
import { Drawing } from './drawing';
import type { Tables } from './in-transaction';
import { readStates } from './read-states';

const casesPerStep = 200;

/** Draws the rows of all pieces there are, a few cases at a time, as if their events had just come. */
export async function redrawPieces(db: Tables<'events' | 'cases' | 'pieces' | 'counters'>): Promise<void> {
  let from = Number.NEGATIVE_INFINITY;
  for (;;) {
    const cases = await db.cases.where(':id').above(from).limit(casesPerStep).toArray();
    const last = cases.at(-1);
    if (last === undefined) return;
    const byId = new Map(cases.map((row) => [row.id, row]));
    const states = await readStates(db, [...byId.keys()]);
    const drawing = new Drawing(db);
    await drawPieces(
      db,
      states.map((state) => {
        const row = byId.get(state.id);
        return { state, customer: row && { name: row.customerName, kana: row.customerKana } };
      }),
      drawing,
    );
    await drawing.finish();
    from = last.order;
  }
}
