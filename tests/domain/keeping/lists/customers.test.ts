import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusedCsv } from '../../../../renderer/features/lists/refused-csv';
import { customerSchema } from '../../../../shared/cases/customer';
import { reduceCustomer } from '../../../../shared/cases/customer-state';
import { deskEventSchema } from '../../../../shared/cases/events';
import type { Station } from '../../../../shared/cases/ids';
import { customerTokens } from '../../../../shared/cases/search/case-tokens';
import { plainCell } from '../../../../shared/keeping/lists/cell-text';
import { customerEvents } from '../../../../shared/keeping/lists/list-events';
import { customerColumns, lineOfCustomer } from '../../../../shared/keeping/sheets';
import { aReading, cellsOf, refusalsOf } from '../../../builders/a-list';
import '../../../builders/property-seed';

const bringing = { at: '2026-11-22T03:00:00.000Z', station: 'GZ' as Station, by: null };

const header = ['顧客番号', '氏名', 'フリガナ', '電話番号', '携帯', 'メール', '国', '住所', '備考'];

function one(changes: Readonly<Record<string, string>>) {
  const row = cellsOf(header, { 氏名: '佐藤 花子', ...changes });
  return aReading('customers', [header, row]);
}

function kept(changes: Readonly<Record<string, string>>) {
  const [entry] = one(changes).entries;
  if (entry?.kind !== 'customer') throw new Error('The row was not kept.');
  return entry;
}

describe('a customer in a list', () => {
  test('is kept as her row has her; a reading that is not there is never made up', () => {
    const { customer, origin } = kept({
      顧客番号: 'A-17',
      電話番号: "'+81 3-0000-0000",
      携帯: '090-0000-0000 / 080-0000-0000',
      メール: 'Hanako@Example.jp',
      国: '日本',
      備考: '紹介',
    });
    expect(customer).toEqual({
      name: '佐藤 花子',
      kana: '',
      romaji: '',
      phones: ['+81 3-0000-0000', '090-0000-0000'],
      emails: ['Hanako@Example.jp'],
      country: 'JP',
      postalCode: '',
      address: '',
      language: 'ja',
      note: '紹介\n080-0000-0000',
    });
    expect(origin).toEqual({ source: '旧台帳', number: 'A-17' });
  });

  test('needs a name and nothing else', () => {
    expect(refusalsOf(one({ 氏名: '', 顧客番号: '1' }))).toEqual(['2 name required']);
    expect(refusalsOf(one({}))).toEqual([]);
  });

  test('a name of 200 characters is kept, of 201 refused', () => {
    expect(refusalsOf(one({ 氏名: 'あ'.repeat(200) }))).toEqual([]);
    expect(refusalsOf(one({ 氏名: 'あ'.repeat(201) }))).toEqual(['2 name too-long']);
  });

  test('every fault of a row is told at once', () => {
    expect(refusalsOf(one({ 電話番号: '自宅', メール: 'hanako', 国: 'どこか' }))).toEqual([
      '2 phone not-a-phone',
      '2 email not-an-email',
      '2 country country-unknown',
    ]);
  });

  test('a telephone number of 4 digits is refused, of 5 kept, of 20 kept, of 21 refused', () => {
    const isKept = (digits: number) => refusalsOf(one({ 電話番号: '1'.repeat(digits) })).length === 0;
    expect([4, 5, 20, 21].map(isKept)).toEqual([false, true, true, false]);
  });

  test('the same row is the same customer whenever it is read, another number another', () => {
    expect(kept({ 顧客番号: '1' }).id).toBe(kept({ 顧客番号: '1', 備考: '別' }).id);
    expect(kept({ 顧客番号: '1' }).id).not.toBe(kept({ 顧客番号: '2' }).id);
    expect(kept({ 電話番号: '03-0000-0000' }).id).toBe(kept({ 電話番号: '0300000000' }).id);
    expect(kept({ 電話番号: '03-0000-0000' }).id).not.toBe(kept({ 電話番号: '03-0000-0001' }).id);
  });

  test('a row that says the same again counts once; one that says something else under its number is refused', () => {
    const row = ['1', '佐藤 花子', '', '', '', '', '', '', ''];
    const reading = aReading('customers', [
      header,
      row,
      row,
      row.with(1, '鈴木 一郎'),
      header.map(() => ' '),
    ]);
    expect(reading.entries).toHaveLength(1);
    expect(reading.repeated).toBe(1);
    expect(refusalsOf(reading)).toEqual(['4 customerNumber number-twice']);
  });

  test('is found by her number at the other desk, and stays so after a change', () => {
    const { id, customer, origin } = kept({ 顧客番号: 'KK-20431' });
    const [registered] = customerEvents({ id, customer, origin }, null, bringing);
    if (registered === undefined) throw new Error('Nothing happened.');
    const changed = deskEventSchema.parse({
      ...registered,
      id: '01900000-0000-7000-8000-000000000009',
      at: '2026-11-23T03:00:00.000Z',
      type: 'customer-changed',
      data: { ...customer, note: '新' },
    });
    const state = reduceCustomer([deskEventSchema.parse(registered), changed], id);
    expect(state?.origin).toEqual(origin);
    expect(state?.customer).toEqual({ ...customer, note: '新' });
    expect(state === null ? [] : customerTokens(state)).toContain('kk20431');
  });
});

const word = fc.string({ maxLength: 30, unit: 'binary' });

describe('customers that our own export wrote', () => {
  const text = fc.constantFrom('', '佐藤', '=1+1', '-5', '@x', '+81', 'a,b', '"q"', 'x / y', ' ');
  const known = fc.record({
    name: fc.constantFrom('佐藤 花子', '=SUM(A1)', '-鈴木', '@home', 'O’Brien, "Pat"', "d'Arc"),
    kana: fc.constantFrom('', 'さとう はなこ'),
    romaji: text.map((each) => each.trim()),
    phones: fc.uniqueArray(fc.constantFrom('+81 3-0000-0000', '090-1111-2222', '030/123456'), {
      maxLength: 2,
    }),
    emails: fc.uniqueArray(fc.constantFrom('a@example.jp', 'b@example.com'), { maxLength: 1 }),
    country: fc.constantFrom('JP', 'US', null),
    postalCode: fc.constantFrom('', '104-0061'),
    address: text.map((each) => each.trim()),
    language: fc.constantFrom('ja' as const, 'en' as const),
    note: fc.constantFrom('', '一行目\n二行目', "'quoted'"),
  });

  test('come back as they were, under their own ids, through the cells of a spreadsheet', () => {
    fc.assert(
      fc.property(fc.uuid(), known, (uuid, customer) => {
        const id = uuid as Parameters<typeof lineOfCustomer>[0]['id']; // a UUID, as every id is
        const line = lineOfCustomer(
          { id, customer, registeredAt: '2026-01-01T00:00:00.000Z', origin: null },
          null,
        );
        // As the export writes it: what begins like a formula is marked.
        const cells = line.map((cell) => (/^[=+\-@\t\r].*$/.test(cell) ? `'${cell}` : cell));
        const [entry] = aReading('customers', [[...customerColumns], cells]).entries;
        expect(entry).toMatchObject({ kind: 'customer', id: uuid, customer });
      }),
    );
  });

  test('those merged away say into whom', () => {
    const into = '01900000-0000-7000-8000-000000000001';
    const from = '01900000-0000-7000-8000-000000000002';
    const row = cellsOf(customerColumns, { customer_id: from, name: 'x', merged_into: into });
    expect(aReading('customers', [[...customerColumns], row]).entries[0]).toMatchObject({
      id: from,
      mergedInto: into,
    });
  });
});

describe('whatever stands in the cells', () => {
  test('each row is kept as a customer that the log takes, or refused; none is lost, and none throws', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 8 }), (rows) => {
        const reading = aReading('customers', [header, ...rows]);
        for (const entry of reading.entries) {
          if (entry.kind !== 'customer') throw new Error('A list of customers has a case.');
          expect(customerSchema.safeParse(entry.customer).success).toBe(true);
          for (const event of customerEvents(entry, null, bringing)) deskEventSchema.parse(event);
        }
        const filled = rows.filter((cells) => cells.some((cell) => plainCell(cell) !== ''));
        expect(reading.entries.length + reading.repeated + reading.refused.length).toBe(filled.length);
      }),
    );
  });
});

test('refused rows are written with line and reason before them, and are read again without these', () => {
  const cells = ['1', '', '', '=1+1', '', '', '', '', 'a,"b"'];
  const reading = aReading('customers', [header, cells]);
  const csv = refusedCsv(header, reading.refused, () => 'お名前がありません');
  expect(csv).toBe(
    `\uFEFFnaoshi_row,naoshi_reason,${header.join(',')}\r\n2,お名前がありません,1,,,"'=1+1",,,,,"a,""b"""`,
  );
  const again = aReading('customers', [
    ['naoshi_row', 'naoshi_reason', ...header],
    ['2', 'お名前がありません', '1', '佐藤', '', "'=1+1", '', '', '', '', 'a,"b"'],
  ]);
  expect(refusalsOf(again)).toEqual(['2 phone not-a-phone']);
});
