import { knownDay, lastDayOfMonth, type PlainDate, plainDate, yearOf } from './plain-date';

/** Days of every year, `MM-DD`, both included; may run over New Year (`12-29` to `01-03`). */
export type YearlyPeriod = { readonly from: string; readonly to: string };

/** Whether any day from the first to the last falls into the period, in whichever year. */
export function touchesYearly(first: PlainDate, last: PlainDate, { from, to }: YearlyPeriod): boolean {
  const runsOverNewYear = to < from;
  const lastYear = yearOf(last);
  for (let year = yearOf(first) - 1; year <= lastYear; year++) {
    const begins = `${yearText(year)}-${from}`;
    const ends = `${yearText(runsOverNewYear ? year + 1 : year)}-${to}`;
    if (begins <= last && first <= ends) return true;
  }
  return false;
}

/** Every time that the period has a day between the first and the last, with its own first and last day, oldest first. */
export function yearlyOccurrences(
  first: PlainDate,
  last: PlainDate,
  { from, to }: YearlyPeriod,
): readonly { readonly from: PlainDate; readonly to: PlainDate }[] {
  const runsOverNewYear = to < from;
  const found: { readonly from: PlainDate; readonly to: PlainDate }[] = [];
  for (let year = Math.max(1, yearOf(first) - 1); year <= yearOf(last); year++) {
    const begins = dayOfYear(year, from);
    const ends = dayOfYear(runsOverNewYear ? year + 1 : year, to);
    if (begins <= last && first <= ends) found.push({ from: begins, to: ends });
  }
  return found;
}

/** A day that the year lacks (29 February) is the last of its month. */
function dayOfYear(year: number, monthAndDay: string): PlainDate {
  const day = plainDate(`${yearText(year)}-${monthAndDay}`);
  return day ?? lastDayOfMonth(knownDay(`${yearText(year)}-${monthAndDay.slice(0, 2)}-01`));
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
