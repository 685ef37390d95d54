import { mostDays } from '../../policies/editions/edition-schema';
import { plainDate } from '../../time/plain-date';
import { typedCountry } from '../read-customer';
import { plainText, typedAmount, typedCount, typedSizesAway } from '../typed-values';
import type { TypedTerm } from './edition-fields';

/** What can be wrong with a field of an edition; the words stand under `policies.fault.<code>` in both languages. */
export const editionFaultCodes = [
  'required',
  'too-long',
  'version-taken',
  'not-a-day',
  'last-before-first',
  'gap-before',
  'gap-after',
  'overlap',
  'begins-with-another',
  'whole-days',
  'whole-times',
  'sizes-in-halves',
  'not-a-measure',
  'not-an-amount',
  'decimal-places',
  'amount-too-large',
  'country-unknown',
  'least-above-most',
  'whole-percent',
  'rates-in-order',
  'day-of-year',
] as const;
export type EditionFaultCode = (typeof editionFaultCodes)[number];

type Read = { readonly term: TypedTerm } | { readonly fault: EditionFaultCode };

/** Reads what was typed for a term; `model` is the term as copied, whose kind and currency stay. */
export function readTerm(typed: string, model: TypedTerm): Read {
  const text = plainText(typed);
  if (text === '' && model.kind !== 'sizes') return { fault: 'required' };
  switch (model.kind) {
    case 'days': {
      const { value } = typedCount(text);
      return value === null || value > mostDays ? { fault: 'whole-days' } : { term: { kind: 'days', value } };
    }
    case 'times': {
      const { value } = typedCount(text);
      return value === null || value > 99 ? { fault: 'whole-times' } : { term: { kind: 'times', value } };
    }
    case 'sizes': {
      const { value, fault } = typedSizesAway(text);
      return fault !== null || value === 0
        ? { fault: 'sizes-in-halves' }
        : { term: { kind: 'sizes', value } };
    }
    case 'inches':
    case 'pounds': {
      const value = /^\d{1,4}(?:\.\d{1,2})?$/.test(text) ? Number(text) : 0;
      return value > 0 ? { term: { kind: model.kind, value } } : { fault: 'not-a-measure' };
    }
    case 'country': {
      const value = typedCountry(text);
      return value === null ? { fault: 'country-unknown' } : { term: { kind: 'country', value } };
    }
    case 'money': {
      const { value, fault } = typedAmount(text, model.value.currency);
      if (fault === 'decimal-places' || fault === 'amount-too-large') return { fault };
      return value === null ? { fault: 'not-an-amount' } : { term: { kind: 'money', value } };
    }
  }
}

/** `08-13`, `8/13`, `8月13日`, as `MM-DD`; null where the year has no such day. */
export function typedDayOfYear(typed: string): string | null {
  const parts = /^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plainText(typed));
  const [, month = '', dayOfMonth = ''] = parts ?? [];
  const text = `${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return plainDate(`2000-${text}`) === null ? null : text;
}

/** Whole per cent from 0 to 100. */
export function typedPercent(typed: string): number | null {
  const { value } = typedCount(plainText(typed).replace(/%$/, ''));
  return value === null || value > 100 ? null : value;
}
