import type { Station } from '../../shared/cases/ids';
import { codeToken } from '../../shared/cases/search/code-words';
import { searchTerms } from '../../shared/cases/search/terms';
import type { Stage } from '../../shared/cases/stages/stage';
import type { Outcome } from '../../shared/policies/decision';
import type { House } from '../../shared/policies/request';
import { inTransaction } from './in-transaction';
import type { LedgerDatabase, StoredCase } from './ledger';
import { keysBetween } from './listed-keys';
import { type IndexedCondition, searchRows } from './search-rows';
import { wordsInMemory } from './words-in-memory';

/** Days from and to, both included; null = open on that side. */
export type DayRange = { readonly from: string | null; readonly to: string | null };

/** Each null = any. */
export type CaseFilters = {
  readonly house: House | 'other' | null;
  readonly outcome: Outcome | null;
  readonly station: Station | null;
  /** Cases with a piece that stands there. */
  readonly stage: Stage | null;
  readonly received: DayRange | null;
  /** Cases with a promise in the range; those without any promise are then left out. */
  readonly promised: DayRange | null;
};

export const noFilters: CaseFilters = {
  house: null,
  outcome: null,
  station: null,
  stage: null,
  received: null,
  promised: null,
};

/** One line of the list of cases. */
export type CaseRow = StoredCase;

export type CaseSearch = {
  readonly text: string;
  readonly filters: CaseFilters;
  readonly limit: number;
  /** `order` of the last row of the page before. */
  readonly after?: number;
};

/** The newest cases in which everything typed is found and every filter met, a page at a time. */
export async function searchCases(
  db: LedgerDatabase,
  { text, filters, limit, after }: CaseSearch,
): Promise<{ readonly rows: readonly CaseRow[]; readonly more: boolean }> {
  const { house, outcome, station, stage, received, promised } = filters;
  const codes = [
    ...(house === null ? [] : [codeToken('house', house)]),
    ...(outcome === null ? [] : [codeToken('outcome', outcome)]),
    ...(station === null ? [] : [codeToken('station', station)]),
  ];
  const terms = [...searchTerms(text), ...codes.map((code) => ({ prefixes: [], codes: [code] }))];
  const names = ['cases', 'caseTokens', 'caseWords', 'counters'] as const;
  return inTransaction(db, 'r', names, ({ cases, caseTokens, caseWords, counters }) => {
    const conditions = [
      ...rangeCondition(cases, 'receivedOn', received),
      ...rangeCondition(cases, 'promisedOn', promised),
      ...stageCondition(cases, stage),
    ];
    const held = wordsInMemory(db).cases;
    const findable = { rows: cases, tokens: caseTokens, words: caseWords, counters, held };
    return searchRows(findable, { terms, conditions, limit, after });
  });
}

function rangeCondition(
  cases: LedgerDatabase['cases'],
  field: 'receivedOn' | 'promisedOn',
  range: DayRange | null,
): readonly IndexedCondition<StoredCase>[] {
  if (range === null || (range.from === null && range.to === null)) return [];
  const from = range.from ?? '0000-00-00';
  const to = range.to ?? '9999-99-99';
  return [
    {
      keys: (limit) => keysBetween(cases, field, [from, to], limit),
      isMet: (row) => {
        const day = row[field];
        return day !== null && from <= day && day <= to;
      },
    },
  ];
}

function stageCondition(
  cases: LedgerDatabase['cases'],
  stage: Stage | null,
): readonly IndexedCondition<StoredCase>[] {
  if (stage === null) return [];
  return [
    {
      keys: (limit) => keysBetween(cases, 'stages', [stage, stage], limit),
      isMet: ({ stages }) => stages.includes(stage),
    },
  ];
}
