import type { PlainDate } from '../time/plain-date';
import type { DecimalAmount, House, ServiceCode } from './request';

/** From the best answer to the worst; a decision's outcome is the worst of its parts. */
export const outcomes = ['free', 'charged', 'consult', 'incomplete', 'declined'] as const;
export type Outcome = (typeof outcomes)[number];

/** `house/clause`, as the policy pages name them: `kuno/defect-only`. */
export type ClauseId = `${House}/${string}`;

export const chargeCodes = [
  'resizing-fee',
  'handling-fee',
  'replating',
  'shipping-to-house',
  'shipping-back',
  'customs-duties',
  'insurance',
  'import-handling',
  'forwarding-fee',
  'change-handling',
] as const;
export type ChargeCode = (typeof chargeCodes)[number] | ServiceCode;

/** `from` = the least it costs, `quoted` = a person prices it. */
export type ChargeKind = 'fixed' | 'from' | 'quoted' | 'at-cost';

export type Charge = {
  readonly code: ChargeCode;
  readonly kind: ChargeKind;
  /** For one unit, without tax. */
  readonly amount: DecimalAmount | null;
  readonly quantity: number;
  /** Charged only if a fact not known yet turns out so. */
  readonly conditional: boolean;
  readonly payer: 'house' | 'customer';
  readonly clauses: readonly ClauseId[];
};

export const missingCodes = [
  'certificate',
  'certificate-photo',
  'photos',
  'photo-review',
  'damage-photo',
  'identification',
  'desired-size',
  'purchased-size',
  'design-category',
  'delivered-on',
  'contact-on',
  'email-notice',
  'condition',
  'same-finger',
  'size-change',
  'local-jeweller',
  'transport-agreement',
] as const;
export type MissingCode = (typeof missingCodes)[number];

export const noticeCodes = [
  'transit-risk',
  'eei-contact',
  'package-limits',
  'packing-method',
  'fedex-only',
  'inform-when-sent',
  'return-contents',
  'may-take-longer',
  'holiday-period',
  'reservation',
  'stay-too-short',
  'quote-after-inspection',
  'try-local-jeweller',
  'pay-before-documents',
  'consult-workshop',
  'forwarding-fee',
  'include-certificate',
  'no-edition',
] as const;
export type NoticeCode = (typeof noticeCodes)[number];

export type DecisionLine = {
  readonly code: ServiceCode;
  readonly outcome: Outcome;
  readonly method: 'resize' | 'exchange' | null;
  readonly charges: readonly Charge[];
  /** What must be had before this line can be answered. */
  readonly missing: readonly MissingCode[];
  /** The deciding clause first. */
  readonly clauses: readonly ClauseId[];
  /** One sentence for the clerk, in the asked language. */
  readonly because: string;
};

/** What the clerk must tell or do. */
export type Notice = { readonly code: NoticeCode; readonly clauses: readonly ClauseId[] };

/** One way of a shipment; `null` = the policy is silent. */
export type ShippingLeg = {
  readonly payer: 'house' | 'customer' | null;
  readonly insured: true | null;
  readonly carrier: 'fedex' | null;
  readonly risk: 'customer' | null;
};

export type Shipping = { readonly toHouse: ShippingLeg; readonly back: ShippingLeg };

export type Totals = {
  readonly currency: string;
  readonly net: string;
  readonly tax: string;
  readonly gross: string;
  /** True when any charge is not `fixed`. */
  readonly isMinimum: boolean;
};

export type Schedule = {
  readonly dispatchOn: PlainDate | null;
  readonly readyFrom: PlainDate | null;
  readonly readyTo: PlainDate | null;
  readonly clauses: readonly ClauseId[];
};

/** What is found about the request as a whole; it leaves the lines as they are. */
export type RequestFinding = {
  readonly outcome: Outcome;
  readonly clauses: readonly ClauseId[];
  /** One sentence for the clerk, in the asked language. */
  readonly because: string;
};

export type Decision = {
  readonly policy: House;
  /** Version of the policy text applied; empty when no edition was in force. */
  readonly policyVersion: string;
  readonly decidedOn: PlainDate;
  readonly outcome: Outcome;
  readonly lines: readonly DecisionLine[];
  readonly findings: readonly RequestFinding[];
  readonly charges: readonly Charge[];
  readonly totals: Totals | null;
  readonly missing: readonly MissingCode[];
  readonly notices: readonly Notice[];
  readonly shipping: Shipping;
  readonly schedule: Schedule;
};

export function worstOutcome(found: readonly Outcome[]): Outcome {
  return outcomes[Math.max(0, ...found.map((outcome) => outcomes.indexOf(outcome)))] ?? 'free';
}
