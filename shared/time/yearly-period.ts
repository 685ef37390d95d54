import { type PlainDate, yearOf } from './plain-date';

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

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
