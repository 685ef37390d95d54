import * as z from 'zod';
import type { Edition } from '../../policies/edition';
import type { HouseWithEdition } from '../../policies/published';
import { type EditionField, editionFields, termText } from './edition-fields';

/** A new edition as typed so far, faults and all. */
export const editionDraftSchema = z.object({
  /** The version of the edition that it was copied from. */
  copiedFrom: z.string(),
  version: z.string(),
  from: z.string(),
  to: z.string(),
  /** By the name of the field. */
  terms: z.record(z.string(), z.string()),
  /** Aujour alone: the first rate holds from the beginning and its `from` stays empty. */
  taxRates: z.array(z.object({ from: z.string(), percent: z.string() })),
  /** Aujour alone. */
  holidays: z.array(z.object({ from: z.string(), to: z.string(), en: z.string(), ja: z.string() })),
});
export type EditionDraft = z.infer<typeof editionDraftSchema>;

/** Copies an edition as the beginning of a new one. The days are left to be said. */
export function editionDraftFrom(model: HouseWithEdition, version: string, from: string): EditionDraft {
  const lists =
    model.house === 'aujour'
      ? {
          taxRates: model.edition.terms.taxRates.map((rate) => ({
            from: rate.from ?? '',
            percent: String(rate.percent),
          })),
          holidays: model.edition.terms.holidays.map((holiday) => ({
            from: holiday.from,
            to: holiday.to,
            ...holiday.name,
          })),
        }
      : { taxRates: [], holidays: [] };
  return { copiedFrom: model.edition.version, version, from, to: '', terms: termsShown(model), ...lists };
}

function termsShown(model: HouseWithEdition): Readonly<Record<string, string>> {
  switch (model.house) {
    case 'kuno':
      return shownBy(editionFields.kuno, model.edition);
    case 'ciwaka':
      return shownBy(editionFields.ciwaka, model.edition);
    case 'aujour':
      return shownBy(editionFields.aujour, model.edition);
  }
}

function shownBy<Terms>(
  fields: readonly EditionField<Terms>[],
  { terms }: Edition<Terms>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(fields.map(({ name, show }) => [name, termText(show(terms))]));
}
