import type { CaseFilters } from '../../../renderer/db/search-cases';
import type { IndexRange } from './raw-store';

type Asked = { readonly filters: Partial<CaseFilters>; readonly ranges: readonly IndexRange[] };

const received = (from: string, to: string): Asked => ({
  filters: { received: { from, to } },
  ranges: [{ index: 'receivedOn', from, to }],
});
const promised = (from: string, to: string): Asked => ({
  filters: { promised: { from, to } },
  ranges: [{ index: 'promisedOn', from, to }],
});
const at = (stage: 'ready' | 'collected' | 'at-bench' | 'awaiting-customer'): Asked => ({
  filters: { stage },
  ranges: [{ index: 'stages', from: stage, to: stage }],
});
const both = (one: Asked, other: Asked): Asked => ({
  filters: { ...one.filters, ...other.filters },
  ranges: [...one.ranges, ...other.ranges],
});

const lastWeek = received('2026-11-15', '2026-11-21');
const aMonthLongAgo = received('2025-03-01', '2025-03-31');
const promisedSoon = promised('2026-11-20', '2026-11-30');

/** Filters of the list of cases, with the ranges of the indexes that answer them. */
export const narrowings = {
  'stage or day': [at('ready'), at('at-bench'), at('collected'), lastWeek, aMonthLongAgo, promisedSoon],
  'stage and day': [
    both(at('collected'), aMonthLongAgo),
    both(at('ready'), lastWeek),
    both(at('awaiting-customer'), promisedSoon),
    both(at('at-bench'), promisedSoon),
    both(at('collected'), promisedSoon),
  ],
} as const satisfies Readonly<Record<string, readonly Asked[]>>;

export type Narrowing = keyof typeof narrowings;
