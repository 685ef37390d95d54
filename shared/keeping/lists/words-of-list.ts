import { plainCell, wordsIn } from './cell-text';
import { type Choices, wordKey } from './choice-words';
import { type ChoiceField, choiceFields } from './list-field';
import { isOwnTable, knownMeaning, type ListPlan, meaningOf } from './list-plan';
import type { ListRow } from './row-reading';

/** A word of a list that stands for one of a closed list. */
export type ListedWord = {
  readonly field: ChoiceField;
  readonly word: string;
  readonly key: string;
  readonly count: number;
  /** What it is taken for; null = nobody knows, and its rows are refused. */
  readonly meaning: Choices[ChoiceField] | null;
  /** By its own words, or because a person said it. */
  readonly isKnown: boolean;
};

/** More kinds of words than anybody would go through by hand; what comes after them is refused where it is not known. */
export const mostWords = 60;

/** The words of a cell that each stand for something. */
export function wordsOfCell(plan: ListPlan, field: ChoiceField, cell: string): readonly string[] {
  if (field !== 'services') return [cell];
  if (isOwnTable(plan)) return cell.replace(/ x(?=\d)/g, '×').split(' ');
  return knownMeaning(plan, field, cell) === null ? wordsIn(cell) : [cell];
}

/** Gathers the words of a list row by row. */
export class WordsOfList {
  readonly #counts = new Map<ChoiceField, Map<string, { readonly word: string; count: number }>>();

  constructor(readonly plan: ListPlan) {}

  take({ cells }: ListRow): void {
    if (isOwnTable(this.plan)) return;
    this.plan.columns.forEach((field, index) => {
      const choice = choiceFields.find((each) => each === field);
      const cell = plainCell(cells[index] ?? '');
      if (choice === undefined || cell === '') return;
      for (const word of wordsOfCell(this.plan, choice, cell)) this.#count(choice, word);
    });
  }

  /** Those that nobody knows first, then the most frequent. */
  words(): readonly ListedWord[] {
    return choiceFields.flatMap((field) =>
      [...(this.#counts.get(field) ?? [])]
        .map(([key, { word, count }]) => ({
          field,
          word,
          key,
          count,
          meaning: meaningOf(this.plan, field, word),
          isKnown: knownMeaning(this.plan, field, word) !== null,
        }))
        .toSorted((one, other) => Number(one.isKnown) - Number(other.isKnown) || other.count - one.count)
        .slice(0, mostWords),
    );
  }

  #count(field: ChoiceField, word: string): void {
    const words = this.#counts.get(field) ?? new Map();
    this.#counts.set(field, words);
    const key = wordKey(word);
    const known = words.get(key);
    if (known !== undefined) known.count += 1;
    else if (words.size < mostWords * 10) words.set(key, { word: word.slice(0, 80), count: 1 });
  }
}
