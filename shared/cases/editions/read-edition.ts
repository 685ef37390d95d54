import type { AujourTerms } from '../../policies/aujour/edition';
import type { Edition } from '../../policies/edition';
import { type HouseEdition, houseEditionSchema } from '../../policies/editions/edition-schema';
import type { Editions, HouseWithEdition } from '../../policies/published';
import { err, ok, type Result } from '../../result';
import type { PlainDate } from '../../time/plain-date';
import { plainText, typedDay } from '../typed-values';
import { daysWithFault } from './days-of-edition';
import type { EditionDraft } from './edition-draft';
import { type EditionField, editionFields } from './edition-fields';
import { type EditionFaultCode, readTerm, typedDayOfYear, typedPercent } from './typed-terms';

/** `path`: `version`, `from`, `to`, `terms.<name>`, `taxRates.0.percent`, `holidays.1.en`; `values` fill the words. */
export type EditionFault = {
  readonly path: string;
  readonly code: EditionFaultCode;
  readonly values?: Readonly<Record<string, string>>;
};

const longestName = 60;
const longestHoliday = 80;

/**
 * Reads a new edition, which is to stand among those there are, or says every fault at its field. `model` is the edition it
 * was copied from: the lists of services that no field shows stay as they were.
 */
export function readEdition(
  draft: EditionDraft,
  model: HouseWithEdition,
  editions: Editions,
): Result<HouseEdition, readonly EditionFault[]> {
  const faults: EditionFault[] = [];
  const fault = (path: string, code: EditionFaultCode) => {
    faults.push({ path, code });
    return null;
  };
  const row: readonly Edition<unknown>[] = editions[model.house];
  const version = plainText(draft.version);
  if (version === '') fault('version', 'required');
  if (version.length > longestName) fault('version', 'too-long');
  if (row.some((edition) => edition.version === version)) fault('version', 'version-taken');
  const from = readDay(draft.from, 'from', fault);
  if (draft.from.trim() === '') fault('from', 'required');
  const to = readDay(draft.to, 'to', fault);
  const terms = readTerms(draft, model, fault);
  if (faults.length > 0 || from === null) return err(faults);
  const daysFault = daysWithFault(row, { version, from, to });
  if (daysFault !== null) return err([daysFault]);
  return ok(houseEditionSchema.parse({ house: model.house, edition: { version, from, to, terms } }));
}

type Fault = (path: string, code: EditionFaultCode) => null;

function readDay(typed: string, path: string, fault: Fault): PlainDate | null {
  const day = typedDay(typed);
  return day.fault === null ? day.value : fault(path, 'not-a-day');
}

function readTerms(draft: EditionDraft, model: HouseWithEdition, fault: Fault): unknown {
  switch (model.house) {
    case 'kuno':
      return readFields(editionFields.kuno, model.edition.terms, draft, fault);
    case 'ciwaka': {
      const terms = readFields(editionFields.ciwaka, model.edition.terms, draft, fault);
      const { least, most } = terms.resizingDays;
      if (least > most) fault('terms.resizingMost', 'least-above-most');
      return terms;
    }
    case 'aujour':
      return {
        ...readFields(editionFields.aujour, model.edition.terms, draft, fault),
        taxRates: readTaxRates(draft, fault),
        holidays: readHolidays(draft, fault),
      };
  }
}

function readFields<Terms>(
  fields: readonly EditionField<Terms>[],
  terms: Terms,
  draft: EditionDraft,
  fault: Fault,
): Terms {
  return fields.reduce((before, { name, show, put }) => {
    const read = readTerm(draft.terms[name] ?? '', show(terms));
    if ('term' in read) return put(before, read.term);
    fault(`terms.${name}`, read.fault);
    return before;
  }, terms);
}

function readTaxRates(draft: EditionDraft, fault: Fault): AujourTerms['taxRates'] {
  let last: PlainDate | null = null;
  return draft.taxRates.map((rate, place) => {
    const percent = typedPercent(rate.percent) ?? fault(`taxRates.${place}.percent`, 'whole-percent');
    // The first holds from the beginning: there is a rate for every day.
    const from = place === 0 ? null : readDay(rate.from, `taxRates.${place}.from`, fault);
    if (place > 0 && rate.from.trim() === '') fault(`taxRates.${place}.from`, 'required');
    if (from !== null && last !== null && from <= last) fault(`taxRates.${place}.from`, 'rates-in-order');
    last = from ?? last;
    return { from, percent: percent ?? 0 };
  });
}

function readHolidays(draft: EditionDraft, fault: Fault): AujourTerms['holidays'] {
  return draft.holidays.map((holiday, place) => {
    const path = `holidays.${place}`;
    const dayOfYear = (which: 'from' | 'to') =>
      typedDayOfYear(holiday[which]) ?? fault(`${path}.${which}`, 'day-of-year') ?? '';
    const name = (language: 'en' | 'ja') => {
      const words = holiday[language].trim();
      if (words === '') fault(`${path}.${language}`, 'required');
      if (words.length > longestHoliday) fault(`${path}.${language}`, 'too-long');
      return words;
    };
    return { from: dayOfYear('from'), to: dayOfYear('to'), name: { en: name('en'), ja: name('ja') } };
  });
}
