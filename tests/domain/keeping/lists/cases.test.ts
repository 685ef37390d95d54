import { describe, expect, test } from 'vitest';
import { caseTokens } from '../../../../shared/cases/search/case-tokens';
import { legalMoves } from '../../../../shared/cases/stages/moves';
import type { ListPlan } from '../../../../shared/keeping/lists/list-plan';
import { livesOf } from '../../../../shared/reports/life-of-piece';
import { refusalsOf } from '../../../builders/a-list';
import { bringing, broughtIn, type RepairRow, repairsOf } from '../../../builders/a-list-of-cases';

function stateOf(row: RepairRow, changes: Partial<ListPlan> = {}) {
  const [entry] = repairsOf([row], changes).entries;
  if (entry?.kind !== 'case') throw new Error('The row was not kept.');
  return broughtIn(entry);
}

const refusals = (row: RepairRow, changes: Partial<ListPlan> = {}) => refusalsOf(repairsOf([row], changes));

describe('a case of another desk', () => {
  test('stands where it stood there, with nothing decided or promised anew', () => {
    const state = stateOf({
      ステータス: '修理中',
      ブランド: 'ケイウノ',
      品名: 'リング',
      修理内容: 'サイズ直し、刻印',
      素材: 'Pt950',
      サイズ: '13号',
      評価額: '¥250,000',
      お渡し予定日: '2026/12/01',
      担当者: '田中',
    });
    expect(state).toMatchObject({
      receivedOn: '2026-11-01',
      openedAt: '2026-11-01T12:00:00.001Z',
      signature: null,
    });
    expect(state.decisions).toEqual([{ request: null, decision: null }]);
    expect(state.pieces[0]).toMatchObject({
      house: 'kuno',
      kind: 'ring',
      metal: 'platinum',
      currentSize: 13,
      promisedOn: '2026-12-01',
      declaredValue: { minor: 250_000, currency: 'JPY' },
      services: [
        { code: 'resize', quantity: 1 },
        { code: 'engrave', quantity: 1 },
      ],
    });
    expect(state.standings[0]).toMatchObject({
      stage: 'at-bench',
      since: bringing.at,
      custody: { place: { kind: 'counter' } },
      needsReview: [],
    });
    expect(state.broughtIn).toMatchObject({ source: '旧台帳', number: 'R-100', text: '担当者: 田中' });
    expect(caseTokens(state, [])).toEqual(expect.arrayContaining(['r100', '田中']));
  });

  test('can be moved on from there like every other piece', () => {
    for (const stage of ['受付', '検品済み', '修理中', '部品待ち', '外注', '完了', '問い合わせ']) {
      const [standing] = stateOf({ ステータス: stage, ブランド: 'ケイウノ' }).standings;
      expect(standing === undefined ? [] : legalMoves(standing), stage).not.toEqual([]);
    }
  });

  test('is refused at a stage that its house has not', () => {
    expect(refusals({ ステータス: '修理中', ブランド: 'Aujour' })).toEqual(['2 stage stage-of-other-house']);
    expect(refusals({ ステータス: '月末便待ち', ブランド: 'Aujour' })).toEqual([]);
  });

  test('needs its day, a stage and a name', () => {
    expect(refusals({ 受付日: '', ステータス: '', 氏名: '' })).toEqual([
      '2 receivedOn required',
      '2 name required',
      '2 stage required',
    ]);
    const otherwise = { stage: 'received', house: 'other', kind: 'other', services: 'repair' } as const;
    expect(refusals({ ステータス: '' }, { otherwise })).toEqual([]);
  });

  test('came in at 2000-01-01 or later and not after today', () => {
    const codes = ['1999/12/31', '2000/01/01', '2026/11/22', '2026/11/23'].map((text) =>
      refusals({ 受付日: text }),
    );
    expect(codes).toEqual([['2 receivedOn day-too-early'], [], [], ['2 receivedOn day-in-future']]);
  });

  test('went back on the day it came or later, and is then no longer here', () => {
    expect(refusals({ お渡し日: '2026/10/31', ステータス: 'お渡し済み' })).toEqual([
      '2 returnedOn day-before-received',
    ]);
    expect(refusals({ お渡し日: '2026/11/01', ステータス: 'お渡し済み' })).toEqual([]);
    expect(refusals({ お渡し日: '2026/11/01', ステータス: '修理中' })).toEqual([
      '2 returnedOn returned-but-open',
    ]);
    expect(stateOf({ お渡し日: '2026/11/09', ステータス: '' }).standings[0]).toMatchObject({
      stage: 'collected',
      since: '2026-11-09T12:00:00.000Z',
      custody: { place: { kind: 'customer' } },
    });
  });

  test('a word that nobody knows is refused until a person says what it means, and is kept in its own words then', () => {
    expect(refusals({ ステータス: '社長預かり' })).toEqual(['2 stage word-unknown']);
    const state = stateOf(
      { ステータス: '社長預かり' },
      { meanings: { stage: { 社長預かり: 'awaiting-customer' } } },
    );
    expect(state.standings[0]?.stage).toBe('awaiting-customer');
    expect(state.broughtIn?.text).toBe('ステータス: 社長預かり');
  });

  test('what the customer agreed to and has paid is owed as it was; a closed case owes nothing here', () => {
    const [open] = stateOf({
      ステータス: '修理中',
      料金: '12,000円(税込)',
      内金: '2000',
      修理内容: 'サイズ直し、刻印',
    }).standings;
    expect(open?.balance).toMatchObject({ gross: { minor: 12_000 }, due: { minor: 10_000 }, unpriced: [] });
    expect(open?.isPriceApproved).toBe(true);
    const closed = stateOf({ ステータス: 'お渡し済み', 料金: '12000', 内金: '2000' });
    expect(closed.standings[0]?.balance).toMatchObject({ gross: { minor: 0 }, due: { minor: 0 } });
    expect(closed.broughtIn?.text).toBe('料金: 12000\n内金: 2000');
    expect(refusals({ 料金: '12000.5' })).toEqual(['2 price not-an-amount']);
    expect(refusals({ 料金: '12,000円' }, { currency: 'USD' })).toEqual(['2 price currency-differs']);
    expect(refusals({ 料金: '￥12,000' })).toEqual([]);
    expect(refusals({ 料金: '-1' })).toEqual(['2 price not-an-amount']);
  });

  test('no report counts what was done elsewhere on a day that nobody knows', () => {
    const receivedIn = (row: RepairRow) => livesOf(stateOf(row), 'Asia/Tokyo')[0]?.receivedOn;
    expect(receivedIn({ ステータス: 'お渡し済み' })).toBeNull();
    expect(receivedIn({ ステータス: '完了' })).toBeNull();
    expect(receivedIn({ ステータス: 'お渡し済み', お渡し日: '2026/11/05' })).toBe('2026-11-01');
    expect(receivedIn({ ステータス: '修理中' })).toBe('2026-11-01');
  });
});
