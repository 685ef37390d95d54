import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bagNumber, caseNumber } from '../../../../shared/cases/case-number';
import { caseColumns, linesOfCase } from '../../../../shared/keeping/sheets';
import { Ledger } from '../../../builders/a-ledger';
import { aReading, cellsOf, refusalsOf } from '../../../builders/a-list';
import { bringing, broughtIn, repairColumns, repairsOf } from '../../../builders/a-list-of-cases';
import { day } from '../../../builders/a-shop';
import '../../../builders/property-seed';

describe('rows with one case number', () => {
  test('are the pieces of one case', () => {
    const [entry] = repairsOf([{ 品名: 'リング' }, { 品名: 'ネックレス', 担当者: '田中' }]).entries;
    if (entry?.kind !== 'case') throw new Error('No case.');
    expect(entry.pieces.map(({ piece }) => piece.kind)).toEqual(['ring', 'necklace']);
    expect(entry.text).toBe('担当者: 田中');
  });

  test('are all refused with the one that has a fault, before it and behind it', () => {
    const reading = repairsOf([
      {},
      { 品名: 'リング', 受付日: 'x' },
      { 品名: 'チェーン' },
      { 受付番号: 'R-101' },
    ]);
    expect(refusalsOf(reading)).toEqual([
      '2 caseNumber row-of-refused-case',
      '3 receivedOn not-a-day',
      '4 caseNumber row-of-refused-case',
    ]);
    expect(reading.entries).toHaveLength(1);
  });

  test('are refused where they name two customers or two days', () => {
    expect(refusalsOf(repairsOf([{}, { 氏名: '鈴木 一郎' }]))).toEqual([
      '2 caseNumber row-of-refused-case',
      '3 caseNumber cases-differ',
    ]);
    expect(refusalsOf(repairsOf([{}, { 受付日: '2026/11/02' }]))).toHaveLength(2);
  });

  test('may be 99, not 100', () => {
    const rows = Array.from({ length: 99 }, (_, index) => ({ 担当者: String(index) }));
    expect(repairsOf(rows).entries).toHaveLength(1);
    expect(refusalsOf(repairsOf([...rows, { 担当者: 'last' }])).at(-1)).toBe(
      '101 caseNumber too-many-pieces',
    );
  });

  test('a row without a number is a case of its own, and the same one when it comes again', () => {
    const reading = repairsOf([{ 受付番号: '' }, { 受付番号: '', 品名: 'リング' }, { 受付番号: '' }]);
    expect(reading.entries).toHaveLength(2);
    expect(reading.repeated).toBe(1);
  });
});

describe('cases that our own export wrote', () => {
  test('come back under their ids and numbers, with stage, pieces and customer', () => {
    const ledger = new Ledger();
    const before = ledger.takesIn({ on: '2026-11-20' });
    const reading = aReading('cases', [[...caseColumns], ...linesOfCase(before).map((line) => [...line])]);
    expect(refusalsOf(reading)).toEqual([]);
    const [entry] = reading.entries;
    if (entry?.kind !== 'case') throw new Error('No case.');
    expect(entry).toMatchObject({
      id: before.id,
      ownNumber: before.number,
      customerId: before.customerId,
      customer: null,
    });
    const state = broughtIn(entry);
    expect(state.pieces.map(({ bagNumber: bag }) => bag)).toEqual(
      before.pieces.map(({ bagNumber: bag }) => bag),
    );
    expect(linesOfCase(state).map((line) => line.slice(0, 5))).toEqual(
      linesOfCase(before).map((line) => line.slice(0, 5)),
    );
    const compared = [
      'house',
      'kind',
      'metal',
      'serial',
      'engraving',
      'declared_value_minor',
      'services',
      'stage',
      'promised_on',
    ];
    for (const name of compared) {
      const place = (caseColumns as readonly string[]).indexOf(name);
      expect(linesOfCase(state)[0]?.[place], name).toBe(linesOfCase(before)[0]?.[place]);
    }
  });

  test('get a new number where the rows are not all of its pieces in their order', () => {
    const number = caseNumber(bringing.station, day('2026-11-20'), 7);
    const row = (bag: string) =>
      cellsOf(caseColumns, {
        case_number: number,
        bag_number: bag,
        case_id: '01900000-0000-7000-8000-000000000001',
        customer_id: '01900000-0000-7000-8000-000000000002',
        received_on: '2026-11-20',
        stage: 'received',
      });
    const [whole] = aReading('cases', [[...caseColumns], row(bagNumber(number, 1))]).entries;
    const [part] = aReading('cases', [[...caseColumns], row(bagNumber(number, 2))]).entries;
    expect(whole).toMatchObject({ ownNumber: number });
    expect(part).toMatchObject({ ownNumber: null });
  });
});

test('whatever stands in the cells, every row is in a case that the log takes, or refused', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 20, unit: 'binary' }),
    fc.constantFrom(
      '2026/11/01',
      '令和8年5月1日',
      '受付',
      '修理中',
      '12,000',
      'R-1',
      '佐藤',
      'Aujour',
      'サイズ直し',
      '',
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 18 }), { maxLength: 8 }), (rows) => {
      const reading = aReading('cases', [repairColumns, ...rows]);
      for (const entry of reading.entries) {
        if (entry.kind !== 'case') continue;
        const state = broughtIn(entry);
        expect(state.standings.flatMap(({ needsReview }) => needsReview)).toEqual([]);
      }
    }),
  );
});
