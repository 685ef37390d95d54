import { expect, test } from 'vitest';
import { readCase } from '../../../renderer/db/cases';
import { readEditions } from '../../../renderer/db/editions';
import { LedgerDatabase } from '../../../renderer/db/ledger';
import { recordRuling, searchRulings } from '../../../renderer/db/rulings';
import { readShop } from '../../../renderer/db/shop';
import type { EventRow001 } from '../../../renderer/db/versions/001-open-the-ledger';
import type { CaseId } from '../../../shared/cases/ids';
import { published } from '../../../shared/policies/published';
import { caseEvents } from '../../builders/a-case';
import { anActing, aShop, countedIds } from '../../builders/a-shop';
import { aWindow } from '../open-ledger';
import { aRuling } from '../rulings-kept';

const caseId = '01900000-0000-7000-8000-00000000ca5e' as CaseId;

/** A ledger as version 1 left it: a shop, a case with its events, and an event row that lacks everything else. */
async function aLedgerOfVersionOne(): Promise<void> {
  const old = new LedgerDatabase('shop', 1);
  await old.open();
  const rows = caseEvents().map(
    (event): EventRow001 => ({
      id: event.id,
      subjects: [`${event.subject.kind}:${event.subject.id}`],
      event,
    }),
  );
  await old.table('events').bulkAdd([...rows, { id: 'odd', subjects: [], event: {} }]);
  await old.table('shop').add({ key: 'shop', profile: aShop() });
  old.close();
}

test('keeps all that version 1 held, and goes on under the published editions', async () => {
  await aLedgerOfVersionOne();
  const db = aWindow();
  expect((await readCase(db, caseId))?.decisions).toHaveLength(1);
  expect(await readShop(db)).toEqual(aShop());
  expect(await readEditions(db)).toBe(published);
  expect(await db.events.count()).toBe(3);
});

test('brings an empty table of rulings, which fills from then on', async () => {
  await aLedgerOfVersionOne();
  const db = aWindow();
  expect(await searchRulings(db, '', 10)).toEqual([]);
  const acting = anActing({ newId: countedIds(500) });
  await recordRuling(db, { ruling: aRuling({ answer: 'Accept it once' }), caseId: null }, acting);
  expect(await searchRulings(db, 'accept', 10)).toMatchObject([{ answer: 'Accept it once' }]);
});
