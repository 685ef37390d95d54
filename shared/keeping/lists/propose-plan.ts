import type { Language } from '../../language';
import { plainCell } from './cell-text';
import { type DayForm, dayForms, readDay } from './day-forms';
import { type ColumnFields, guessColumns } from './guess-columns';
import { dayFields, type ListKind } from './list-field';
import { isOwnTable, type ListPlan } from './list-plan';

/** What our own tables come from, on whatever computer and in whatever language. */
export const ownSource = 'Naoshi';

export type Proposing = {
  readonly kind: ListKind;
  readonly header: readonly string[];
  /** Some rows under the names of the columns. */
  readonly rows: readonly (readonly string[])[];
  /** Where the last list came from. */
  readonly source: string;
  readonly currency: string;
  readonly language: Language;
};

/** How a list may be read, for a person to look at. */
export function proposePlan({ kind, header, rows, source, currency, language }: Proposing): ListPlan {
  const columns = guessColumns(header, kind);
  return {
    kind,
    source: isOwnTable({ kind, header }) ? ownSource : source,
    header,
    columns,
    dayForm: likelyDayForm(columns, rows),
    currency,
    language,
    meanings: {},
    otherwise: { stage: null, house: 'other', kind: 'other', services: 'repair' },
  };
}

/** The one form that reads more of the days than any other; null where two read as many, which only a person can settle. */
export function likelyDayForm(columns: ColumnFields, rows: readonly (readonly string[])[]): DayForm | null {
  const days = rows.flatMap((cells) =>
    columns.flatMap((field, index) => {
      const cell = field !== null && dayFields.includes(field) ? plainCell(cells[index] ?? '') : '';
      return cell === '' ? [] : [cell];
    }),
  );
  if (days.length === 0) return 'ymd';
  const counts = dayForms.map((form) => days.filter((day) => readDay(day, form) !== null).length);
  const most = Math.max(...counts);
  // Eras and eight digits are read by all forms alike.
  if (most === 0) return null;
  const [first, second] = dayForms.filter((_, index) => counts[index] === most);
  const isAnyForm = counts.every((count) => count === most);
  return second === undefined || isAnyForm ? (first ?? null) : null;
}
