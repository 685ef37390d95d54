import type { Money } from '../../money/money';
import type { Edition } from '../edition';
import type { ServiceCode } from '../request';

export type CiwakaTerms = {
  /** Days after delivery, the last one included, in which the first contact opens the complimentary service. */
  readonly complimentaryDays: number;
  /** Resizings or exchanges that are complimentary in the life of a ring. */
  readonly complimentaryTimes: number;
  readonly sizeServices: readonly ServiceCode[];
  readonly paidServices: readonly ServiceCode[];
  /** Country to which paid work is sent back at the house's cost. */
  readonly freeReturnCountry: string;
  /** From this total price on, a shipment from the country may need an export filing. */
  readonly exportFiling: { readonly country: string; readonly from: Money };
  readonly parcelLimits: { readonly sideInches: number; readonly weightPounds: number };
  /** Days after receipt between which a resized or exchanged ring goes back. */
  readonly resizingDays: { readonly least: number; readonly most: number };
};

export type CiwakaEdition = Edition<CiwakaTerms>;

export const ciwakaEditions: readonly CiwakaEdition[] = [
  {
    version: 'ciwaka-published-1',
    from: null,
    to: null,
    terms: {
      complimentaryDays: 30,
      complimentaryTimes: 1,
      sizeServices: ['resize', 'exchange'],
      paidServices: ['repolish', 'engrave', 'erase-engraving', 're-engrave'],
      freeReturnCountry: 'US',
      exportFiling: { country: 'US', from: { minor: 250_000, currency: 'USD' } },
      parcelLimits: { sideInches: 8, weightPounds: 3 },
      resizingDays: { least: 49, most: 63 },
    },
  },
];
