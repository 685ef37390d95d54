import { expect, test } from 'vitest';
import { inTransaction } from '../../../renderer/db/in-transaction';
import { LedgerDatabase } from '../../../renderer/db/ledger';
import { eventTables, recordEvents } from '../../../renderer/db/record-events';
import { versions } from '../../../renderer/db/versions/all';
import { anOverseasCourse, withPhotosPassed } from '../../builders/an-overseas-course';
import { shipping } from '../../builders/shipping-events';
import { aWindow } from '../open-ledger';
import { saved } from '../saving';

const before = versions.map(({ version }) => version).filter((version) => version < 8);

test.each(before)('a ledger of version %i learns which shipments want somebody', async (version) => {
  const made = aWindow();
  const course = withPhotosPassed(anOverseasCourse());
  const told = shipping(course.case);
  const events = [...course.events, told.prepared(1), told.stored(2)];
  await inTransaction(made, 'rw', eventTables, (tables) => recordEvents(tables, events, 'journal'));
  await saved(made);
  const drawn = await made.shipments.toArray();
  expect(drawn).toMatchObject([{ need: 'send', customerName: 'Ann Lee' }]);
  const rows = {
    events: await made.events.toArray(),
    cases: await made.cases.toArray(),
    customers: await made.customers.toArray(),
    ...(version < 4 ? {} : { pieces: await made.pieces.toArray() }),
  };
  made.close();
  await made.delete();
  const old = new LedgerDatabase('shop', version);
  for (const [name, all] of Object.entries(rows)) await old.table(name).bulkAdd(all);
  // A piece of a case that is not here is passed over.
  if (version >= 4) {
    const [piece] = rows.pieces ?? [];
    await old.table('pieces').add({ ...piece, bagNumber: 'odd', caseId: 'odd' });
  }
  old.close();

  const db = aWindow();
  expect(await db.shipments.toArray()).toEqual(drawn);
  db.close();
  expect(await aWindow().shipments.toArray()).toEqual(drawn);
});
