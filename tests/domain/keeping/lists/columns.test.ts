import { describe, expect, test } from 'vitest';
import { guessChoice } from '../../../../shared/keeping/lists/choice-words';
import { guessColumns, guessHeaderLine, guessKind } from '../../../../shared/keeping/lists/guess-columns';
import { isOwnTable } from '../../../../shared/keeping/lists/list-plan';
import { caseColumns, customerColumns } from '../../../../shared/keeping/sheets';

describe('what the names of columns are taken for', () => {
  test('a Japanese book of customers', () => {
    const header = [
      '顧客No',
      '氏名',
      'フリガナ',
      '電話番号',
      '携帯電話',
      'メールアドレス',
      '〒',
      '都道府県',
      '住所1',
      '備考',
      '担当',
    ];
    expect(guessKind(header)).toBe('customers');
    expect(guessColumns(header, 'customers')).toEqual([
      'customerNumber',
      'name',
      'kana',
      'phone',
      'phone',
      'email',
      'postalCode',
      'address',
      'address',
      'note',
      null,
    ]);
  });

  test('family name and given name, each with its reading', () => {
    expect(guessColumns(['姓', '名', 'セイ', 'メイ'], 'customers')).toEqual([
      'familyName',
      'givenName',
      'familyKana',
      'givenKana',
    ]);
  });

  test('tickets of an English program', () => {
    const header = [
      'Ticket #',
      'Ticket Number',
      'Created At',
      'Status',
      'Customer Name',
      'Phone',
      'Item',
      'Due Date',
      'Total',
      'Technician',
    ];
    expect(guessKind(header)).toBe('cases');
    expect(guessColumns(header, 'cases')).toEqual([
      null,
      'caseNumber',
      'receivedOn',
      'stage',
      'name',
      'phone',
      'kind',
      'promisedOn',
      'price',
      null,
    ]);
  });

  test('a field of one column goes to the first that has its name', () => {
    expect(guessColumns(['受付日', '受付日時'], 'cases')).toEqual(['receivedOn', null]);
    expect(guessColumns(['No', '番号'], 'customers')).toEqual(['customerNumber', null]);
  });

  test('our own export is known by its columns, whole', () => {
    expect(guessKind(caseColumns)).toBe('cases');
    expect(guessKind(customerColumns)).toBe('customers');
    expect(isOwnTable({ kind: 'cases', header: caseColumns })).toBe(true);
    expect(isOwnTable({ kind: 'cases', header: caseColumns.slice(1) })).toBe(false);
    expect(guessColumns(customerColumns, 'customers').filter((field) => field === null)).toHaveLength(1);
    const left = caseColumns.filter((_, index) => guessColumns(caseColumns, 'cases')[index] === null);
    expect(left).toEqual(['opened_at', 'station', 'outcome', 'photos']);
  });

  test('a title above the names is passed over', () => {
    expect(guessHeaderLine([['修理台帳 2026年'], [], ['受付番号', '受付日', '氏名'], ['1', '2', '3']])).toBe(
      2,
    );
    expect(
      guessHeaderLine([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toBe(0);
    expect(guessHeaderLine([])).toBe(0);
  });
});

describe('what words of a list stand for', () => {
  test.each([
    ['stage', '修理中', 'at-bench'],
    ['stage', 'In Progress', 'at-bench'],
    ['stage', '引渡済み', null],
    ['stage', 'お渡し済み', 'collected'],
    ['stage', 'quality-check', 'quality-check'],
    ['house', 'ケイウノ', 'kuno'],
    ['house', 'Ｋ．ＵＮＯ', 'kuno'],
    ['house', '4℃', null],
    ['kind', 'リング', 'ring'],
    ['metal', 'Pt950', 'platinum'],
    ['metal', 'K18', null],
    ['services', 'サイズ直し', 'resize'],
    ['services', 'erase-engraving', 'erase-engraving'],
    ['services', '', null],
  ] as const)('%s %s is %s; a word of which nobody can know is nobody’s', (field, word, code) => {
    expect(guessChoice(field, word)).toBe(code);
  });
});
