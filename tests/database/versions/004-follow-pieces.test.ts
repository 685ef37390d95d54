import { expect, test } from 'vitest';
import { readCounters } from '../../../renderer/db/counters';
import { LedgerDatabase } from '../../../renderer/db/ledger';
import { liability, pieceByBag, piecesByStage } from '../../../renderer/db/pieces';
import type { CaseRow001, EventRow001 } from '../../../renderer/db/versions/001-open-the-ledger';
import { aCase, caseEvents } from '../../builders/a-case';
import { aDraft, aPieceDraft } from '../../builders/a-draft';
import { aWindow } from '../open-ledger';

const draft = aDraft({ pieces: [aPieceDraft(), aPieceDraft({ key: 'piece-2', declaredAmount: '20,000' })] });
const state = aCase({ draft });

function caseRow(changes: Partial<CaseRow001> = {}): CaseRow001 {
  return {
    order: -261122030000000,
    id: state.id,
    number: state.number,
    customerId: state.customerId,
    customerName: '田中 花子',
    customerKana: 'たなか はなこ',
    openedAt: state.openedAt,
    receivedOn: state.receivedOn,
    promisedOn: null,
    station: 'GZ',
    houses: ['kuno'],
    kinds: ['ring', 'ring'],
    services: ['resize'],
    pieceCount: 2,
    outcome: 'free',
    firstPhoto: null,
    noteCount: 0,
    eventsNotOnDisk: 0,
    ...changes,
  };
}

/** A ledger as an older version left it: one case of two pieces, and a case row whose events are gone. */
async function anOlderLedger(version: 1 | 2 | 3): Promise<void> {
  const old = new LedgerDatabase('shop', version);
  await old.open();
  const rows = caseEvents({ draft }).map(
    (event): EventRow001 => ({
      id: event.id,
      subjects: [`${event.subject.kind}:${event.subject.id}`],
      event,
    }),
  );
  await old.table('events').bulkAdd([...rows, { id: 'odd', subjects: [], event: {} }]);
  await old.table('cases').bulkAdd([caseRow(), caseRow({ order: -1, id: 'odd', number: 'odd' })]);
  old.close();
}

test.each([1, 2, 3] as const)('draws the pieces of every case that version %i held', async (version) => {
  await anOlderLedger(version);
  const db = aWindow();
  const bag = state.pieces[1]?.bagNumber;
  if (bag === undefined) throw new Error('The case has no second piece.');
  expect(await pieceByBag(db, bag)).toMatchObject({
    caseId: state.id,
    caseNumber: state.number,
    customerName: '田中 花子',
    stage: 'received',
    place: { kind: 'counter', code: null },
    declaredMinor: 20000,
  });
  expect((await piecesByStage(db)).received).toBe(2);
  expect(await liability(db)).toEqual({ pieces: 2, totals: [{ minor: 200000, currency: 'JPY' }] });
  expect(await readCounters(db, ['pieces:open'])).toEqual({ 'pieces:open': 2 });
});

test('leaves a row whose events are gone, and an event without a subject, alone', async () => {
  await anOlderLedger(3);
  const db = aWindow();
  expect(await db.pieces.count()).toBe(2);
  expect(await db.cases.count()).toBe(2);
  expect(await db.events.count()).toBe(3);
});

test('counts nothing twice when the ledger is opened again', async () => {
  await anOlderLedger(1);
  const first = aWindow();
  await first.open();
  first.close();
  expect((await liability(aWindow())).pieces).toBe(2);
});
