import type { Wording } from '../language';
import { editionInForce } from '../policies/edition';
import type { Editions } from '../policies/published';
import type { DecisionRequest } from '../policies/request';
import type { PlainDate } from '../time/plain-date';
import { yearlyOccurrences } from '../time/yearly-period';

/** Obon, New Year, Golden Week as they fall in one year; `from` and `to` both included. */
export type LongHoliday = { readonly name: Wording; readonly from: PlainDate; readonly to: PlainDate };

/** The long holidays that the edition in force names and that have a day in this time; none where the policy names none. */
export function longHolidaysBetween(
  { policy, contact, decidedOn }: DecisionRequest,
  first: PlainDate,
  last: PlainDate,
  editions: Editions,
): readonly LongHoliday[] {
  if (policy !== 'aujour') return [];
  const edition = editionInForce(editions.aujour, contact.on ?? decidedOn);
  if (edition === null) return [];
  return edition.terms.holidays
    .flatMap((period) =>
      yearlyOccurrences(first, last, period).map((days) => ({ name: period.name, ...days })),
    )
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}
