/**
 * What can be wrong with a field of the intake form; the words stand under `intake.fault.<code>` in both languages.
 * Each names the obligation that is not met yet.
 */
export const faultCodes = [
  'required',
  'customer-required',
  'piece-required',
  'piece-count-limit',
  'service-required',
  'signature-or-reason',
  'signature-outdated',
  'too-long',
  'not-a-choice',
  'not-a-day',
  'day-in-future',
  'day-in-past',
  'not-a-count',
  'not-a-size',
  'size-half-steps',
  'size-range',
  'size-unchanged',
  'smallest-above-largest',
  'more-than-present',
  'not-an-amount',
  'amount-zero',
  'amount-too-large',
  'decimal-places',
  'currency-unknown',
  'country-unknown',
  'not-an-email',
  'not-a-phone',
  'photo-missing',
] as const;
export type FaultCode = (typeof faultCodes)[number];
