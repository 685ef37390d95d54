import { describe, expect, test } from 'vitest';
import { readCaseStanding } from '../../renderer/db/cases';
import { readCounters } from '../../renderer/db/counters';
import {
  casesOfCustomer,
  changeCustomer,
  mergeCustomers,
  possibleDuplicates,
  possibleDuplicatesOf,
  readCustomer,
  searchCustomers,
} from '../../renderer/db/customers';
import type { LedgerDatabase } from '../../renderer/db/ledger';
import { noFilters, searchCases } from '../../renderer/db/search-cases';
import type { CaseId, CustomerId } from '../../shared/cases/ids';
import { aCustomerDraft, aDraft } from '../builders/a-draft';
import { anActing } from '../builders/a-shop';
import { aWindow } from './open-ledger';
import { newId, saved } from './saving';

type Fields = Parameters<typeof aCustomerDraft>[0];
let drafts = 0;

/** A customer by way of a case of hers. */
async function someone(db: LedgerDatabase, fields: Fields): Promise<{ id: CustomerId; caseId: CaseId }> {
  drafts += 1;
  const customer = { kind: 'new', fields: aCustomerDraft(fields) } as const;
  const { caseId } = await saved(db, { draft: aDraft({ draftId: `customer-${drafts}`, customer }) });
  const id = (await readCaseStanding(db, caseId))?.customerId;
  if (id === undefined) throw new Error('The case has no customer.');
  return { id, caseId };
}

const hanako = {
  name: '田中 花子',
  kana: 'たなか はなこ',
  phone: '03-0000-1234',
  email: 'hanako@example.com',
};
const yoko = { name: '佐藤 陽子', kana: 'さとう ようこ', phone: '090-0000-9876', email: 'yoko@example.com' };
const acting = (at = '2026-11-22T05:00:00.000Z') => anActing({ newId, at });
const casesFoundBy = async (db: LedgerDatabase, text: string) =>
  (await searchCases(db, { text, filters: noFilters, limit: 20 })).rows.map(
    ({ customerName }) => customerName,
  );

describe('a customer', () => {
  test.each(['田中', 'たな', 'tanaka h', '1234', '+81 3-0000', 'hanako@exa', '花子 1234'])(
    'is found by %s and nobody else is',
    async (scrap) => {
      const db = aWindow();
      await someone(db, hanako);
      await someone(db, yoko);
      expect((await searchCustomers(db, scrap, 5)).map(({ name }) => name)).toEqual(['田中 花子']);
    },
  );

  test('is not guessed while nothing is typed', async () => {
    const db = aWindow();
    await someone(db, hanako);
    expect(await searchCustomers(db, ' ', 5)).toEqual([]);
  });

  test('is found by her new name after a change, with her cases, and no longer by the old one', async () => {
    const db = aWindow();
    const { id } = await someone(db, hanako);
    const known = await readCustomer(db, id);
    if (known === undefined) throw new Error('She is gone.');
    const married = { ...known.customer, name: '鈴木 花子', kana: 'すずき はなこ' };
    await changeCustomer(db, { id, customer: married }, acting());
    expect(await casesFoundBy(db, 'すずき')).toEqual(['鈴木 花子']);
    expect(await casesFoundBy(db, 'たなか')).toEqual([]);
    expect((await searchCustomers(db, '鈴木', 5)).map(({ id: found }) => found)).toEqual([id]);
  });
});

describe('possible duplicates', () => {
  test('share a telephone, an email or a name, and those with most in common come first', async () => {
    const db = aWindow();
    await someone(db, { ...yoko, phone: '+81-3-0000-1234' });
    await someone(db, hanako);
    const found = await possibleDuplicates(db, aCustomerDraft(hanako));
    expect(found.map(({ customer, shared }) => [customer.name, shared])).toEqual([
      ['田中 花子', ['phone', 'email', 'name']],
      ['佐藤 陽子', ['phone']],
    ]);
  });

  test('are nobody where nothing is shared, and not oneself', async () => {
    const db = aWindow();
    const { id } = await someone(db, hanako);
    expect(await possibleDuplicates(db, aCustomerDraft(yoko))).toEqual([]);
    expect(await possibleDuplicatesOf(db, id)).toEqual([]);
  });

  test('stay two people when two share a telephone and nobody merges them', async () => {
    const db = aWindow();
    await someone(db, hanako);
    await someone(db, { ...yoko, phone: hanako.phone });
    expect((await readCounters(db, ['customers'])).customers).toBe(2);
    expect((await searchCustomers(db, '1234', 5)).map(({ name }) => name)).toEqual([
      '佐藤 陽子',
      '田中 花子',
    ]);
  });
});

describe('a merge', () => {
  test('lets one answer for both, under every name, number and id that either had', async () => {
    const db = aWindow();
    const old = await someone(db, hanako);
    const kept = await someone(db, yoko);
    await mergeCustomers(db, { from: old.id, into: kept.id }, acting());
    for (const scrap of ['田中', 'さとう', '1234', '9876']) {
      expect(
        (await searchCustomers(db, scrap, 5)).map(({ id }) => id),
        scrap,
      ).toEqual([kept.id]);
      expect(await casesFoundBy(db, scrap), scrap).toEqual(['佐藤 陽子', '佐藤 陽子']);
    }
    for (const id of [old.id, kept.id]) {
      expect((await readCustomer(db, id))?.id).toBe(kept.id);
      expect((await casesOfCustomer(db, id)).map((row) => row.id)).toEqual([kept.caseId, old.caseId]);
    }
    expect((await readCaseStanding(db, old.caseId))?.customerId).toBe(kept.id);
    expect((await readCustomer(db, old.id))?.aliases.map(({ customer }) => customer.name)).toEqual([
      '田中 花子',
    ]);
    expect(await readCounters(db, ['customers', 'cases'])).toEqual({ customers: 1, cases: 2 });
    expect(await possibleDuplicates(db, aCustomerDraft(hanako))).toMatchObject([
      { customer: { id: kept.id } },
    ]);
  });

  test('deletes nothing: both histories are still there', async () => {
    const db = aWindow();
    const old = await someone(db, hanako);
    const kept = await someone(db, yoko);
    const before = await db.events.count();
    await mergeCustomers(db, { from: old.id, into: kept.id }, acting());
    expect(await db.events.count()).toBe(before + 1);
    expect((await readCustomer(db, kept.id))?.timeline.map(({ type }) => type)).toEqual([
      'customer-registered',
      'customer-registered',
      'customer-merged',
    ]);
  });

  test('done twice, or of someone with herself, changes nothing more', async () => {
    const db = aWindow();
    const old = await someone(db, hanako);
    const kept = await someone(db, yoko);
    await mergeCustomers(db, { from: old.id, into: kept.id }, acting());
    const events = await db.events.count();
    await mergeCustomers(db, { from: old.id, into: kept.id }, acting());
    await mergeCustomers(db, { from: kept.id, into: old.id }, acting());
    await mergeCustomers(db, { from: kept.id, into: kept.id }, acting());
    expect(await db.events.count()).toBe(events);
  });

  test('of three into one after another leads all to the last', async () => {
    const db = aWindow();
    const [a, b, c] = [
      await someone(db, hanako),
      await someone(db, yoko),
      await someone(db, { ...hanako, name: 'Emma Johnson', kana: '' }),
    ];
    await mergeCustomers(db, { from: a.id, into: b.id }, acting('2026-11-22T05:00:00.000Z'));
    await mergeCustomers(db, { from: b.id, into: c.id }, acting('2026-11-22T06:00:00.000Z'));
    expect((await casesOfCustomer(db, a.id)).length).toBe(3);
    expect(await casesFoundBy(db, 'たなか')).toEqual(['Emma Johnson', 'Emma Johnson', 'Emma Johnson']);
    expect((await readCounters(db, ['customers'])).customers).toBe(1);
  });

  test('sends a change, and a new case, of the merged one to whoever answers for her', async () => {
    const db = aWindow();
    const old = await someone(db, hanako);
    const kept = await someone(db, yoko);
    await mergeCustomers(db, { from: old.id, into: kept.id }, acting());
    const known = await readCustomer(db, old.id);
    if (known === undefined) throw new Error('She is gone.');
    await changeCustomer(
      db,
      { id: old.id, customer: { ...known.customer, name: '佐藤 陽' } },
      acting('2026-11-22T07:00:00.000Z'),
    );
    expect((await readCustomer(db, kept.id))?.customer.name).toBe('佐藤 陽');
    const draft = aDraft({ draftId: 'after-merge', customer: { kind: 'known', customerId: old.id } });
    await saved(db, { draft });
    expect(await casesOfCustomer(db, kept.id)).toHaveLength(3);
  });
});
