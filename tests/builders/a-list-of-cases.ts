import { caseNumber } from '../../shared/cases/case-number';
import type { CaseState } from '../../shared/cases/case-state';
import { deskEventSchema } from '../../shared/cases/events';
import type { StaffId, Station } from '../../shared/cases/ids';
import { reduce } from '../../shared/cases/reduce';
import type { CaseEntry, ListReading } from '../../shared/keeping/lists/list-entry';
import { caseEvents } from '../../shared/keeping/lists/list-events';
import type { ListPlan } from '../../shared/keeping/lists/list-plan';
import { aReading, cellsOf } from './a-list';

export const bringing = {
  at: '2026-11-22T03:00:00.000Z',
  station: 'GZ' as Station,
  by: '01900000-0000-7000-8000-0000000000aa' as StaffId,
};

/** Columns of a Japanese book of repairs. */
export const repairColumns: readonly string[] = [
  '受付番号',
  '受付日',
  'お渡し予定日',
  'お渡し日',
  'ステータス',
  'ブランド',
  '品名',
  '修理内容',
  '素材',
  'サイズ',
  '評価額',
  '料金',
  '内金',
  '氏名',
  '電話番号',
  '担当者',
];

export type RepairRow = Readonly<Record<string, string>>;

/** Rows of the book; each is of 1 November, received, and of one customer, where it says nothing else. */
export function repairsOf(rows: readonly RepairRow[], changes: Partial<ListPlan> = {}): ListReading {
  const usual: RepairRow = {
    受付番号: 'R-100',
    受付日: '2026/11/01',
    ステータス: '受付',
    氏名: '佐藤 花子',
  };
  const cells = rows.map((row) => cellsOf(repairColumns, { ...usual, ...row }));
  return aReading('cases', [repairColumns, ...cells], changes);
}

/** The case that an entry becomes, as the log has it. */
export function broughtIn(entry: CaseEntry): CaseState {
  const number = entry.ownNumber ?? caseNumber(bringing.station, entry.receivedOn, 1);
  const events = caseEvents(entry, { number, place: 1, language: 'ja' }, bringing);
  const state = reduce(events.map((event) => deskEventSchema.parse(event)));
  if (state === null) throw new Error('The events open no case.');
  return state;
}
