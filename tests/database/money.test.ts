import { describe, expect, test } from 'vitest';
import { movePiece, recordOnPiece } from '../../renderer/db/act-on-piece';
import { readCase } from '../../renderer/db/cases';
import { issueInvoice, issueReceipt } from '../../renderer/db/issue-papers';
import type { LedgerDatabase } from '../../renderer/db/ledger';
import { handBack, recordMoney } from '../../renderer/db/money';
import { listWaitingPrints } from '../../renderer/db/waiting-prints';
import type { Acting } from '../../shared/cases/acting';
import type { BagNumber, CaseId } from '../../shared/cases/ids';
import { paymentsOfCase } from '../../shared/cases/money/payments-of-case';
import { money } from '../../shared/money/money';
import { aDraft, aPieceDraft } from '../builders/a-draft';
import { mori, readyBy } from '../builders/a-ready-case';
import { anActing, aShop } from '../builders/a-shop';
import { aWindow } from './open-ledger';
import { newId, saved } from './saving';

const yen = (amount: number) => money(amount, 'JPY');
const shop = aShop();
const words = { addressee: '', purpose: '' };
let minutes = 0;

function acting(): Acting {
  minutes += 1;
  const at = `2026-11-22T05:${String(minutes % 60).padStart(2, '0')}:00.000Z`;
  return anActing({ by: mori, at, newId });
}

/** A case of two pieces of another maker, priced at 1,000 and 2,000 yen and 10 % of tax, and ready. */
async function twoReady(db: LedgerDatabase) {
  const piece = { house: 'other' } as const;
  const draft = aDraft({
    draftId: `ready-${newId()}`,
    pieces: [aPieceDraft(piece), aPieceDraft({ ...piece, key: 'piece-2' })],
  });
  const { caseId } = await saved(db, { draft });
  const bags = (await readCase(db, caseId))?.pieces.map(({ bagNumber }) => bagNumber) ?? [];
  for (const [place, bagNumber] of bags.entries()) {
    for (const command of readyBy) {
      const moved = await movePiece(db, { bagNumber, command, exceptionReason: '試験' }, acting());
      expect(moved.ok).toBe(true);
    }
    const prices = [{ code: 'resize', amount: yen(place === 0 ? 1_000 : 2_000), note: '' }];
    const data = { bagNumber, prices, taxPercent: 10 };
    await recordOnPiece(db, bagNumber, { type: 'price-quoted', data }, acting());
  }
  return { caseId, bags };
}

async function stateOf(db: LedgerDatabase, caseId: CaseId) {
  const state = await readCase(db, caseId);
  if (state === undefined) throw new Error('There is no such case.');
  return state;
}

const bills = async (db: LedgerDatabase) =>
  (await listWaitingPrints(db)).filter(({ boundPaper }) => boundPaper === 'document');

function aWish(caseId: CaseId, bags: readonly BagNumber[]) {
  return {
    caseId,
    to: '田中 花子',
    given: bags.map((bagNumber) => ({ bagNumber, contents: ['jewellery' as const] })),
    comparedWithPhotos: true,
    signature: null,
    unsignedReason: '試験',
    taken: [{ amount: yen(3_300), method: 'cash' as const, reference: '' }],
    balanceOverride: '',
    receipt: words,
  };
}

describe('money', () => {
  test('is recorded with its receipt on the way to the printer, all of it or nothing', async () => {
    const db = aWindow();
    const { caseId, bags } = await twoReady(db);
    const wish = { caseId, bags, kind: 'deposit', method: 'card', note: '', reference: '0012' } as const;
    const done = await recordMoney(db, { ...wish, amount: yen(1_500), receipt: words }, shop, acting());
    expect(done.ok).toBe(true);
    const state = await stateOf(db, caseId);
    expect(state.standings.map(({ balance }) => balance.deposits.minor)).toEqual([1_100, 400]);
    expect(paymentsOfCase(state).map(({ receipt }) => receipt?.number)).toEqual([`${state.number}/R1`]);
    expect((await bills(db)).map(({ paper }) => paper)).toMatchObject([
      { paper: 'receipt', kind: 'deposit', reference: '0012', amount: yen(1_500), copy: 0 },
    ]);
  });

  test('in another currency, or given back beyond what was paid, is refused and leaves no trace', async () => {
    const db = aWindow();
    const { caseId, bags } = await twoReady(db);
    const events = await db.events.count();
    const wish = { caseId, bags, kind: 'payment', method: 'cash', note: '', reference: '' } as const;
    const dollars = { ...wish, amount: money(100, 'USD'), receipt: words };
    expect(await recordMoney(db, dollars, shop, acting())).toMatchObject({
      error: { kind: 'other-currency' },
    });
    const refund = { ...wish, kind: 'refund', amount: yen(1), receipt: null } as const;
    expect(await recordMoney(db, refund, shop, acting())).toMatchObject({
      error: { kind: 'refund-too-large' },
    });
    expect(await db.events.count()).toBe(events);
    expect(await bills(db)).toEqual([]);
  });

  test('is billed once under one number, again as a copy', async () => {
    const db = aWindow();
    const { caseId } = await twoReady(db);
    const first = await issueInvoice(db, { caseId, currency: 'JPY', shop }, acting());
    const second = await issueInvoice(db, { caseId, currency: 'JPY', shop }, acting());
    expect(second).toEqual(first);
    expect((await bills(db)).map(({ paper }) => paper.copy)).toEqual([0, 1]);
    expect((await stateOf(db, caseId)).issued).toHaveLength(1);
  });

  test('recorded without a receipt can have one later, and only one', async () => {
    const db = aWindow();
    const { caseId, bags } = await twoReady(db);
    const wish = { caseId, bags, kind: 'payment', method: 'cash', note: '', reference: '' } as const;
    await recordMoney(db, { ...wish, amount: yen(3_300), receipt: null }, shop, acting());
    const [passed] = paymentsOfCase(await stateOf(db, caseId));
    const [payment] = passed?.eventIds ?? [];
    if (payment === undefined) throw new Error('Nothing was paid.');
    const of = { caseId, payment, shop, ...words };
    const first = await issueReceipt(db, of, acting());
    expect(await issueReceipt(db, of, acting())).toEqual(first);
    expect((await bills(db)).map(({ paper }) => paper.copy)).toEqual([0, 1]);
  });
});

describe('pieces given back', () => {
  test('are paid for, gone, and receipted by one action', async () => {
    const db = aWindow();
    const { caseId, bags } = await twoReady(db);
    const done = await handBack(db, aWish(caseId, bags), shop, acting());
    expect(done.ok).toBe(true);
    const state = await stateOf(db, caseId);
    expect(state.standings.map(({ stage }) => stage)).toEqual(['collected', 'collected']);
    expect((await bills(db)).map(({ paper }) => paper)).toMatchObject([
      { paper: 'receipt', amount: yen(3_300), due: yen(0) },
    ]);
    const rows = await db.pieces.bulkGet([...bags]);
    expect(rows.map((row) => row?.isOpen)).toEqual([false, false]);
  });

  test('a second time are refused loudly, and nothing of it is kept', async () => {
    const db = aWindow();
    const { caseId, bags } = await twoReady(db);
    await handBack(db, aWish(caseId, bags), shop, acting());
    const events = await db.events.count();
    expect(await handBack(db, aWish(caseId, bags), shop, acting())).toMatchObject({
      error: { kind: 'bag-given-back' },
    });
    expect(await db.events.count()).toBe(events);
  });

  test('short of a yen stay, with the money not recorded either', async () => {
    const db = aWindow();
    const { caseId, bags } = await twoReady(db);
    const short = {
      ...aWish(caseId, bags),
      taken: [{ amount: yen(3_299), method: 'cash' as const, reference: '' }],
    };
    expect(await handBack(db, short, shop, acting())).toMatchObject({ error: { kind: 'needs-settlement' } });
    expect(paymentsOfCase(await stateOf(db, caseId))).toEqual([]);
  });
});
