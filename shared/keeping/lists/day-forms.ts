import { type PlainDate, plainDate } from '../../time/plain-date';

/** In which order a list writes the parts of a day. */
export const dayForms = ['ymd', 'dmy', 'mdy'] as const;
export type DayForm = (typeof dayForms)[number];

/** Japanese eras by their letter, the newest first; each lasts until the day before the next one. */
const eras = [
  { names: ['令和', 'R'], from: '2019-05-01' },
  { names: ['平成', 'H'], from: '1989-01-08' },
  { names: ['昭和', 'S'], from: '1926-12-25' },
  { names: ['大正', 'T'], from: '1912-07-30' },
  { names: ['明治', 'M'], from: '1868-01-25' },
] as const;

const patterns: Readonly<Record<DayForm, RegExp>> = {
  ymd: /^(?<year>\d{4})\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})\s*日?$/,
  dmy: /^(?<day>\d{1,2})\s*[-/.]\s*(?<month>\d{1,2})\s*[-/.]\s*(?<year>\d{4})$/,
  mdy: /^(?<month>\d{1,2})\s*[-/.]\s*(?<day>\d{1,2})\s*[-/.]\s*(?<year>\d{4})$/,
};
const compactDay = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;
const eraDay =
  /^(?<era>令和|平成|昭和|大正|明治|[RHSTM])\s*(?<year>\d{1,2}|元)\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})\s*日?$/;
const timeAfter = /[\sT]+\d{1,2}[:時].*$/;
const weekdayAfter = /\s*\([日月火水木金土]\)$/;

/**
 * The day that a cell names: in the form of its list, as eight digits, or by a Japanese era, which cannot be mistaken. A
 * time after it is passed over. Null where it names none; a year of two digits could be any.
 */
export function readDay(cell: string, form: DayForm): PlainDate | null {
  const text = cell.normalize('NFKC').trim().replace(timeAfter, '').replace(weekdayAfter, '');
  const era = eraDay.exec(text)?.groups;
  if (era !== undefined) return dayOfEra(era);
  const parts = (patterns[form].exec(text) ?? compactDay.exec(text))?.groups;
  return parts === undefined ? null : dayOfParts(Number(parts.year), parts);
}

type Parts = Readonly<Record<string, string | undefined>>;

function dayOfEra(parts: Parts): PlainDate | null {
  const place = eras.findIndex(({ names }) => names.some((name) => name === parts.era));
  const era = eras[place];
  if (era === undefined) return null;
  const count = parts.year === '元' ? 1 : Number(parts.year);
  const day = dayOfParts(Number(era.from.slice(0, 4)) + count - 1, parts);
  const next = eras[place - 1];
  const isWithin = day !== null && day >= era.from && (next === undefined || day < next.from);
  return isWithin ? day : null;
}

function dayOfParts(year: number, { month = '', day = '' }: Parts): PlainDate | null {
  return plainDate(`${String(year).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
