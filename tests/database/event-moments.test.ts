import { expect, test } from 'vitest';
import { movePiece, recordOnPiece } from '../../renderer/db/act-on-piece';
import { readCase } from '../../renderer/db/cases';
import { readCounters } from '../../renderer/db/counters';
import { inTransaction } from '../../renderer/db/in-transaction';
import { handBack, recordMoney } from '../../renderer/db/money';
import { eventTables, recordEvents } from '../../renderer/db/record-events';
import { changeStaff, listStaff } from '../../renderer/db/shop';
import { reduce } from '../../shared/cases/reduce';
import { money } from '../../shared/money/money';
import { aDraft, aPieceDraft } from '../builders/a-draft';
import { Ledger } from '../builders/a-ledger';
import { mori, thenMoved } from '../builders/a-ready-case';
import { anActing, aShop, aStaff, countedIds } from '../builders/a-shop';
import { aWindow } from './open-ledger';

const moment = '2026-11-22T05:00:00.000Z';
const aYearAgo = '2025-11-22T05:00:00.000Z';
/** A program whose ids are all lower than whatever another one makes. */
const lowerIds = countedIds(1);
const higherIds = countedIds(900_000);

async function aCase(events: Ledger['events']) {
  const db = aWindow();
  await inTransaction(db, 'rw', eventTables, (tables) => recordEvents(tables, events, 'journal'));
  return db;
}

function aWalkIn() {
  const ledger = new Ledger(aShop());
  ledger.joins(aStaff());
  const state = ledger.takesIn({
    draft: aDraft({
      pieces: [
        aPieceDraft({ house: 'other', estimateRule: 'do-not-exceed', estimateAmount: '50,000' }),
        aPieceDraft({
          key: 'piece-2',
          house: 'other',
          estimateRule: 'do-not-exceed',
          estimateAmount: '50,000',
        }),
      ],
    }),
  });
  const bag = state.pieces[0]?.bagNumber;
  if (bag === undefined) throw new Error('No piece.');
  return { ledger, state, bag };
}

test('two programs that write in the same millisecond are read in the order in which they wrote', async () => {
  const { ledger, state, bag } = aWalkIn();
  const db = await aCase(ledger.events);
  await movePiece(
    db,
    { bagNumber: bag, command: 'inspect' },
    anActing({ at: moment, by: mori, newId: higherIds }),
  );
  const next = { bagNumber: bag, command: 'await-customer' } as const;
  expect((await movePiece(db, next, anActing({ at: moment, by: mori, newId: lowerIds }))).ok).toBe(true);
  const standing = (await readCase(db, state.id))?.standings[0];
  expect(standing).toMatchObject({ stage: 'awaiting-customer', needsReview: [] });
});

test('under a clock set back by a year a piece still goes its way, and the log is read in that order', async () => {
  const { ledger, state, bag } = aWalkIn();
  const db = await aCase(ledger.events);
  const acting = () => anActing({ at: aYearAgo, by: mori, newId: lowerIds });
  for (const command of ['inspect', 'await-customer'] as const) {
    expect((await movePiece(db, { bagNumber: bag, command }, acting())).ok).toBe(true);
  }
  const promise = { bagNumber: bag, promisedOn: null, reason: 'parts', told: null } as const;
  await recordOnPiece(db, bag, { type: 'promise-changed', data: promise }, acting());
  const rows = await db.events.toArray();
  const again = reduce(rows.map(({ event }) => event));
  expect(again?.standings[0]).toMatchObject({ stage: 'awaiting-customer', needsReview: [] });
  expect(again?.timeline.slice(-3).map(({ type }) => type)).toEqual([
    'piece-moved',
    'piece-moved',
    'promise-changed',
  ]);
  expect(again).toEqual(await readCase(db, state.id));
});

test('money taken and a piece given back under a clock set back are one sum with its receipt', async () => {
  const { ledger, state, bag } = aWalkIn();
  const db = await aCase([...thenMoved(ledger.events, bag)]);
  const acting = () => anActing({ at: aYearAgo, by: mori, newId: lowerIds });
  const bags = state.pieces.map(({ bagNumber }) => bagNumber);
  const taken = await recordMoney(
    db,
    {
      ...{ caseId: state.id, bags, kind: 'deposit', amount: money(3001, 'JPY'), method: 'cash', note: '' },
      reference: '',
      receipt: { addressee: '', purpose: '' },
    },
    aShop(),
    acting(),
  );
  expect(taken.ok).toBe(true);
  const given = await handBack(
    db,
    {
      ...{ caseId: state.id, to: 'Hanako', comparedWithPhotos: true, signature: null, unsignedReason: 'pad' },
      given: [{ bagNumber: bag, contents: ['jewellery'] }],
      taken: [{ amount: money(1000, 'JPY'), method: 'card', reference: '' }],
      balanceOverride: 'agreed',
      receipt: { addressee: '', purpose: '' },
    },
    aShop(),
    acting(),
  );
  expect(given).toMatchObject({ ok: true });
  const after = await readCase(db, state.id);
  expect(after?.standings[0]).toMatchObject({ stage: 'collected', needsReview: [] });
  expect(after?.issued.map(({ paper }) => paper.number)).toEqual([
    `${state.number}/R1`,
    `${state.number}/R2`,
  ]);
});

test('what somebody is called follows the last change, although the clock was set back before it', async () => {
  const { ledger } = aWalkIn();
  const db = await aCase(ledger.events);
  const [person] = await listStaff(db);
  if (person === undefined) throw new Error('Nobody works here.');
  await changeStaff(
    db,
    person.id,
    aStaff({ name: '森 由美子' }),
    anActing({ at: aYearAgo, newId: lowerIds }),
  );
  expect((await listStaff(db)).map(({ name }) => name)).toEqual(['森 由美子']);
});

test('the latest moment of all records is known, and a clock set back does not lower it', async () => {
  const { ledger, bag } = aWalkIn();
  const db = await aCase(ledger.events);
  const latest = async () => (await readCounters(db, ['events:latest']))['events:latest'];
  expect(await latest()).toBe(Date.parse('2026-11-21T02:00:00.000Z'));
  await movePiece(
    db,
    { bagNumber: bag, command: 'inspect' },
    anActing({ at: moment, by: mori, newId: higherIds }),
  );
  expect(await latest()).toBe(Date.parse(moment));
  const back = anActing({ at: aYearAgo, by: mori, newId: lowerIds });
  await movePiece(db, { bagNumber: bag, command: 'await-customer' }, back);
  expect(await latest()).toBe(Date.parse(moment) + 1);
});
