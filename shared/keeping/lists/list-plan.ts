import type { PieceKind } from '../../cases/piece';
import type { Stage } from '../../cases/stages/stage';
import type { Language } from '../../language';
import type { House, ServiceCode } from '../../policies/request';
import { caseColumns, customerColumns } from '../sheets';
import { type Choices, guessChoice, wordKey } from './choice-words';
import type { DayForm } from './day-forms';
import type { ColumnFields } from './guess-columns';
import type { ChoiceField, ListKind } from './list-field';

/** Words of a list with what a person said they mean; by field and the word's key. */
export type Meanings = { readonly [F in ChoiceField]?: Readonly<Record<string, Choices[F]>> };

/** What holds where a list says nothing; null = it must say it. */
export type Otherwise = {
  readonly stage: Stage | null;
  readonly house: House | 'other';
  readonly kind: PieceKind;
  readonly services: ServiceCode;
};

/** How a list is to be read, as a person has settled it. */
export type ListPlan = {
  readonly kind: ListKind;
  /** The other desk by name: the same number from the same desk is the same record, whenever it is brought in. */
  readonly source: string;
  readonly header: readonly string[];
  readonly columns: ColumnFields;
  /** Null = not known, and every day is refused. */
  readonly dayForm: DayForm | null;
  /** Of amounts that do not say theirs. */
  readonly currency: string;
  /** Of customers who do not say theirs. */
  readonly language: Language;
  readonly meanings: Meanings;
  readonly otherwise: Otherwise;
};

/** A table that our own export wrote: its ids are ours, and its numbers stand on bags. */
export function isOwnTable({ kind, header }: Pick<ListPlan, 'kind' | 'header'>): boolean {
  const own: readonly string[] = kind === 'cases' ? caseColumns : customerColumns;
  return own.every((name) => header.includes(name));
}

/** What a word of the list is known to stand for; null where nobody said it and nobody can know. */
export function knownMeaning<F extends ChoiceField>(
  plan: ListPlan,
  field: F,
  word: string,
): Choices[F] | null {
  const said: Readonly<Record<string, Choices[F]>> | undefined = plan.meanings[field];
  const key = wordKey(word);
  return said !== undefined && Object.hasOwn(said, key) ? (said[key] ?? null) : guessChoice(field, word);
}

/**
 * What a word of the list is taken for. Where a piece is must be known, and an unknown stage is null; of whatever maker,
 * kind or metal else it is, it is another one, and unknown work is the usual one. Their words stay among the remarks.
 */
export function meaningOf<F extends ChoiceField>(plan: ListPlan, field: F, word: string): Choices[F] | null {
  const usual: { readonly [G in ChoiceField]: Choices[G] | null } = {
    stage: null,
    house: 'other',
    kind: 'other',
    metal: 'other',
    services: plan.otherwise.services,
  };
  return knownMeaning(plan, field, word) ?? usual[field];
}
