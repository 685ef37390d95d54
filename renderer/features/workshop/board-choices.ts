import * as z from 'zod';
import { create } from 'zustand';
import { staffIdSchema } from '../../../shared/cases/ids';
import { stages } from '../../../shared/cases/stages/stage';
import type { Ledger } from '../../../shared/contract/calls';
import { houses } from '../../../shared/policies/request';
import type { PlainDate } from '../../../shared/time/plain-date';
import type { BoardFilters } from '../../db/board';

/** What the board is narrowed to; '' = not narrowed. */
const choicesSchema = z.object({
  stage: z.enum([...stages, '']),
  placeKey: z.string(),
  craftsperson: z.union([z.literal(''), staffIdSchema]),
  house: z.enum([...houses, 'other', '']),
  isRush: z.boolean(),
  isOverdue: z.boolean(),
});
export type BoardChoices = Readonly<z.infer<typeof choicesSchema>>;

export const noChoices: BoardChoices = {
  stage: '',
  placeKey: '',
  craftsperson: '',
  house: '',
  isRush: false,
  isOverdue: false,
};

function placeOf(ledger: Ledger): string {
  return `naoshi.board-filters.${ledger}`;
}

function readKept(ledger: Ledger): BoardChoices {
  const kept = localStorage.getItem(placeOf(ledger));
  if (kept === null) return noChoices;
  try {
    const parsed = choicesSchema.safeParse(JSON.parse(kept));
    return parsed.success ? parsed.data : noChoices;
  } catch {
    // Not JSON: written by something else. A board that is not narrowed is the safe reading.
    return noChoices;
  }
}

const useChoiceState = create<Readonly<Record<Ledger, BoardChoices>>>(() => ({
  shop: readKept('shop'),
  sample: readKept('sample'),
}));

/** The filters of this ledger, as they were left the last time. */
export function useBoardChoices(ledger: Ledger): BoardChoices {
  return useChoiceState((state) => state[ledger]);
}

export function chooseOnBoard(ledger: Ledger, change: Partial<BoardChoices>): void {
  const choices = { ...useChoiceState.getState()[ledger], ...change };
  localStorage.setItem(placeOf(ledger), JSON.stringify(choices));
  useChoiceState.setState({ [ledger]: choices });
}

/** Names of what narrows the board now. */
export function activeChoices(choices: BoardChoices): readonly (keyof BoardChoices)[] {
  // Object.keys forgets the key type of a closed object.
  const names = Object.keys(noChoices) as readonly (keyof BoardChoices)[];
  return names.filter((name) => choices[name] !== noChoices[name]);
}

export function boardFilters(choices: BoardChoices, today: PlainDate): BoardFilters {
  return {
    placeKey: choices.placeKey === '' ? null : choices.placeKey,
    craftsperson: choices.craftsperson === '' ? null : choices.craftsperson,
    house: choices.house === '' ? null : choices.house,
    isRush: choices.isRush,
    overdueOn: choices.isOverdue ? today : null,
  };
}
