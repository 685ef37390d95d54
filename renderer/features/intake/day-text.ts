import { type PlainDate, plainDate } from '../../../shared/time/plain-date';

/** Which year a day typed without one belongs to: the last such day before today, or the next one. */
export type DayLean = 'past' | 'future';

/** First year of the Japanese eras a living customer's papers may show, less one. */
const eraStarts: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };

function dayOf(year: number, month: number, day: number): PlainDate | null {
  const two = (part: number) => String(part).padStart(2, '0');
  return plainDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
}

function withoutYear(month: number, day: number, today: PlainDate, lean: DayLean): PlainDate | null {
  const year = Number(today.slice(0, 4));
  const candidates = (lean === 'past' ? [year, year - 1] : [year, year + 1]).map((each) =>
    dayOf(each, month, day),
  );
  return (
    candidates.find((each) => each !== null && (lean === 'past' ? each <= today : each >= today)) ?? null
  );
}

/**
 * The day a clerk means: `2026-11-22`, `2026/11/22`, `20261122`, `261122`, `11/22`, `11月22日`, `2026年11月22日`, `R8.11.22`, full-width
 * digits too. Null where the text is no day; then it stays as typed for the clerk to mend.
 */
export function readDayText(text: string, today: PlainDate, lean: DayLean): PlainDate | null {
  const plain = text.normalize('NFKC').trim().toUpperCase().replaceAll(/\s+/gu, '').replace('元年', '1年');
  const compact = /^(\d{4}|\d{2})(\d{2})(\d{2})$/u.exec(plain);
  if (compact !== null) {
    const [, year = '', month = '', day = ''] = compact;
    return dayOf(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
  }
  const parted = /^(?:(令和|平成|[RH])?(\d{1,4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?$/u.exec(plain);
  if (parted === null) return null;
  const [, era, year, month = '', day = ''] = parted;
  if (year === undefined) return withoutYear(Number(month), Number(day), today, lean);
  if (era !== undefined) return dayOf((eraStarts[era] ?? 0) + Number(year), Number(month), Number(day));
  if (year.length !== 4 && year.length !== 2) return null;
  return dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), Number(day));
}
