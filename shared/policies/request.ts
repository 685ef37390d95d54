import type { Language } from '../language';
import type { PlainDate } from '../time/plain-date';

export const houses = ['kuno', 'ciwaka', 'aujour'] as const;
/** A jeweller whose published aftercare policy the desk runs. */
export type House = (typeof houses)[number];

export const serviceCodes = [
  'resize',
  'exchange',
  'repair',
  'repolish',
  'refinish',
  'clean',
  'inspect',
  'engrave',
  'erase-engraving',
  're-engrave',
  'chain',
  'stone-setting',
  'gold-plating',
  'rhodium-plating',
  'brazing',
  'deformation',
  'design-change',
  'cancel',
  'refund',
] as const;
export type ServiceCode = (typeof serviceCodes)[number];

export const contactChannels = ['email', 'form', 'phone', 'counter', 'none'] as const;
/** How the first contact was made; `none` = the parcel came unannounced. */
export type ContactChannel = (typeof contactChannels)[number];

export const handovers = ['counter', 'domestic', 'overseas'] as const;
/** How a piece changes hands between the customer and the house. */
export type Handover = (typeof handovers)[number];

export const reasons = ['service', 'faulty', 'wrong-item', 'changed-mind'] as const;
/** Why the customer brings the piece; `service` = aftercare of a piece in use. */
export type Reason = (typeof reasons)[number];

export const platings = ['none', '18k-gold', 'rhodium'] as const;
export type Plating = (typeof platings)[number];

export const resizingCategories = ['range', 'exchange-free', 'exchange-paid', 'unavailable'] as const;
/** What a CIWAKA design page says of resizing. */
export type ResizingCategory = (typeof resizingCategories)[number];

/** A decimal amount as a person or a file gives it: `"2499.99"` with at most the currency's places. */
export type DecimalAmount = { readonly currency: string; readonly amount: string };

export type Design = {
  readonly resizing: ResizingCategory | null;
  /** Japanese sizes down and up from the size at purchase. */
  readonly rangeDown: number | null;
  readonly rangeUp: number | null;
  /** Smallest and largest Japanese size the design is made in. */
  readonly availableSizes: readonly [number, number] | null;
  /** `false` = the design page says that the complimentary service does not cover it. */
  readonly feeExempt: boolean | null;
};

export type ServiceRequest = {
  readonly code: ServiceCode;
  readonly quantity: number;
  /** Japanese ring size. */
  readonly desiredSize: number | null;
  readonly sameFinger: boolean | null;
  readonly largeChange: boolean | null;
  readonly replatingNeeded: boolean | null;
};

/** What is known when a policy is asked; `null` = not known yet, which is never the same as "no". */
export type DecisionRequest = {
  readonly policy: House;
  readonly decidedOn: PlainDate;
  readonly language: Language;
  readonly contact: {
    readonly on: PlainDate | null;
    readonly by: ContactChannel;
    readonly emailOn: PlainDate | null;
  };
  readonly handover: Handover;
  readonly giveBack: Handover;
  /** ISO 3166-1 alpha-2. */
  readonly customerCountry: string | null;
  readonly reason: Reason;
  readonly receivedOn: PlainDate | null;
  readonly item: {
    readonly house: House | 'other' | null;
    readonly deliveredOn: PlainDate | null;
    readonly unused: boolean | null;
    readonly plating: Plating | null;
    readonly damaged: boolean | null;
    readonly orderNumber: string | null;
    readonly hasCertificate: boolean | null;
    readonly design: Design | null;
    readonly purchasedSize: number | null;
    readonly currentSize: number | null;
    readonly earlierResizes: number;
    readonly value: DecimalAmount | null;
  };
  readonly services: readonly ServiceRequest[];
  readonly evidence: {
    readonly photos: boolean;
    readonly damagePhoto: boolean;
    readonly identifyingPhoto: boolean;
    readonly certificatePhoto: boolean;
    readonly review: 'pass' | 'fail' | null;
  };
  readonly localJeweller: boolean | null;
  readonly customerPaysTransport: boolean | null;
};
