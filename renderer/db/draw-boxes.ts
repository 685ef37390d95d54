import type { BoxId } from '../../shared/cases/boxes/box-number';
import { type BoxState, notReturned, reduceBox } from '../../shared/cases/boxes/box-state';
import type { DeskEvent } from '../../shared/cases/events';
import { eventsAbout } from './events-about';
import type { Tables } from './in-transaction';
import type { StoredBox } from './ledger';
import { subjectKey } from './subject-key';

/** Draws the rows of the boxes that these events are about anew. */
export async function drawBoxes(db: Tables<'events' | 'boxes'>, fresh: readonly DeskEvent[]): Promise<void> {
  const ids = new Set(fresh.flatMap(({ subject }): BoxId[] => (subject.kind === 'box' ? [subject.id] : [])));
  const rows: StoredBox[] = [];
  for (const id of ids) {
    const box = reduceBox(await eventsAbout(db, [subjectKey('box', id)]));
    if (box !== null) rows.push(boxRow(box));
  }
  if (rows.length > 0) await db.boxes.bulkPut(rows);
}

function boxRow(box: BoxState): StoredBox {
  const missing = notReturned(box).length;
  return {
    id: box.id,
    number: box.number,
    state: box.closed === null ? 'open' : missing > 0 ? 'out' : 'back',
    runOn: box.runOn,
    destination: box.destination,
    bagCount: box.bags.length,
    returnedCount: box.closed === null ? 0 : box.bags.length - missing,
    closedAt: box.closed?.at ?? null,
  };
}
