declare const plainDateBrand: unique symbol;
/** A calendar day `YYYY-MM-DD` without a time or a zone. ISO text order is date order. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

declare const instantBrand: unique symbol;
/** A moment in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export type Instant = string & { readonly [instantBrand]: true };

const millisecondsPerDay = 86_400_000;

/** The day that the text names, or null where there is no such day (`2026-02-30`) or the form is another. */
export function plainDate(text: string): PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return null;
  const moment = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(moment)) return null;
  // Date.parse rolls 30 February over into March instead of refusing it.
  return new Date(moment).toISOString().startsWith(text) ? (text as PlainDate) : null; // checked: a real day
}

/** A day that is written in the program; throws where there is no such day. */
export function knownDay(text: string): PlainDate {
  const day = plainDate(text);
  if (day === null) throw new RangeError(`${text} is no day of the calendar.`);
  return day;
}

/** The moment that the text names in the canonical form, or null. */
export function instant(text: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(text)) return null;
  const moment = Date.parse(text);
  if (Number.isNaN(moment) || plainDate(text.slice(0, 10)) === null) return null;
  return new Date(moment).toISOString() as Instant; // toISOString writes exactly this form
}

export function addDays(day: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(day) + days);
}

/** Days from the first to the second day; negative when the second is the earlier one. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day of the month that many months on; a day that month lacks becomes its last one (31 January + 1 = 28 or 29 February). */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const monthsSinceZero = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(monthsSinceZero / 12);
  const month = monthsSinceZero - year * 12 + 1;
  return dayText(year, month, Math.min(dayOf(day), daysInMonth(year, month)));
}

export function lastDayOfMonth(day: PlainDate): PlainDate {
  const year = yearOf(day);
  const month = monthOf(day);
  return dayText(year, month, daysInMonth(year, month));
}

export function yearOf(day: PlainDate): number {
  return digitsOf(day, 0, day.length - 6);
}

function monthOf(day: PlainDate): number {
  return digitsOf(day, day.length - 5, day.length - 3);
}

function dayOf(day: PlainDate): number {
  return digitsOf(day, day.length - 2, day.length);
}

/** Read digit by digit: a decision counts days many times, and cutting strings for it would be a third of its time. */
function digitsOf(text: string, from: number, to: number): number {
  let value = 0;
  for (let place = from; place < to; place++) value = value * 10 + text.charCodeAt(place) - 48;
  return value;
}

function daysInMonth(year: number, month: number): number {
  return dayNumberOf(year, month + 1, 1) - dayNumberOf(year, month, 1);
}

function dayNumber(day: PlainDate): number {
  return dayNumberOf(yearOf(day), monthOf(day), dayOf(day));
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar; month 13 is January of the next year. */
function dayNumberOf(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0-99 for 1900-1999: count from 400 years later, a whole cycle of the calendar.
  return Date.UTC(year + 400, month - 1, day) / millisecondsPerDay - 146_097;
}

function fromDayNumber(number: number): PlainDate {
  const date = new Date(number * millisecondsPerDay);
  return dayText(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Parts that name a real day; years past 9999 keep all of their digits. */
function dayText(year: number, month: number, day: number): PlainDate {
  if (year < 1) throw new RangeError('The calendar begins on 0001-01-01.');
  const text = `${year < 1000 ? String(year).padStart(4, '0') : year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
  return text as PlainDate; // a day of the calendar by construction
}
