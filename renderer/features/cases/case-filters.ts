import * as z from 'zod';
import { create } from 'zustand';
import { stationSchema } from '../../../shared/cases/ids';
import { stages } from '../../../shared/cases/stages/stage';
import type { Ledger } from '../../../shared/contract/calls';
import { outcomes } from '../../../shared/policies/decision';
import { houses } from '../../../shared/policies/request';
import { addDays, type PlainDate } from '../../../shared/time/plain-date';
import type { CaseFilters, DayRange } from '../../db/search-cases';

const day = z.union([z.literal(''), z.iso.date()]);

/** What the list is narrowed to; '' = not narrowed. */
const choicesSchema = z.object({
  house: z.enum([...houses, 'other', '']),
  outcome: z.enum([...outcomes, '']),
  station: z.union([z.literal(''), stationSchema]),
  /** Kept choices may be older than this one. */
  stage: z.enum([...stages, '']).default(''),
  receivedFrom: day,
  receivedTo: day,
  promisedFrom: day,
  promisedTo: day,
  isOverdue: z.boolean(),
});
export type FilterChoices = Readonly<z.infer<typeof choicesSchema>>;
export type FilterName = keyof FilterChoices;

export const noFilters: FilterChoices = {
  house: '',
  outcome: '',
  station: '',
  stage: '',
  receivedFrom: '',
  receivedTo: '',
  promisedFrom: '',
  promisedTo: '',
  isOverdue: false,
};

/** Kept for each ledger: what narrows the real cases must not hide the invented ones. */
function placeOf(ledger: Ledger): string {
  return `naoshi.case-filters.${ledger}`;
}

function readKept(ledger: Ledger): FilterChoices {
  const kept = localStorage.getItem(placeOf(ledger));
  if (kept === null) return noFilters;
  try {
    const parsed = choicesSchema.safeParse(JSON.parse(kept));
    return parsed.success ? parsed.data : noFilters;
  } catch {
    // Not JSON: written by something else. A list that is not narrowed is the safe reading.
    return noFilters;
  }
}

const useFilterState = create<Readonly<Record<Ledger, FilterChoices>>>(() => ({
  shop: readKept('shop'),
  sample: readKept('sample'),
}));

/** The filters of this ledger, as they were left the last time. */
export function useFilterChoices(ledger: Ledger): FilterChoices {
  return useFilterState((state) => state[ledger]);
}

export function chooseFilters(ledger: Ledger, change: Partial<FilterChoices>): void {
  const choices = { ...useFilterState.getState()[ledger], ...change };
  localStorage.setItem(placeOf(ledger), JSON.stringify(choices));
  useFilterState.setState({ [ledger]: choices });
}

export function clearFilters(ledger: Ledger): void {
  chooseFilters(ledger, noFilters);
}

/** Names of the filters that narrow the list now, in the order of the chips. */
export function activeFilters(choices: FilterChoices): readonly FilterName[] {
  // Object.keys forgets the key type of a closed object.
  const names = Object.keys(noFilters) as readonly FilterName[];
  return names.filter((name) => choices[name] !== noFilters[name]);
}

/** The same for the store. Overdue = promised for a day before today, whatever other promise range is set. */
export function searchFilters(choices: FilterChoices, today: PlainDate): CaseFilters {
  const { house, outcome, station, stage, isOverdue, promisedTo } = choices;
  const yesterday = addDays(today, -1);
  const isEarlier = promisedTo !== '' && promisedTo < yesterday;
  return {
    house: house === '' ? null : house,
    outcome: outcome === '' ? null : outcome,
    station: station === '' ? null : station,
    stage: stage === '' ? null : stage,
    received: rangeOf(choices.receivedFrom, choices.receivedTo),
    promised: rangeOf(choices.promisedFrom, isOverdue && !isEarlier ? yesterday : promisedTo),
  };
}

function rangeOf(from: string, to: string): DayRange | null {
  if (from === '' && to === '') return null;
  return { from: from === '' ? null : from, to: to === '' ? null : to };
}
