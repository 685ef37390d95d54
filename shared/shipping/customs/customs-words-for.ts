import { groupedAmount, type Money } from '../../money/money';
import type {
  CustomsOption,
  CustomsWords,
  Direction,
  ShipmentPurpose,
  ShippingMethod,
} from '../customs-words';
import type { ShipmentOrder } from '../order';

/** Why customs are told what they are told; `customsReasonWording` says each. */
export const customsReasons = [
  'sent-to-be-worked-on',
  'back-after-work',
  'work-has-a-value',
  'same-article-back',
  'exchange-is-no-work',
  'exchange-for-a-fee',
  'sent-unworked',
  'back-unworked',
  'first-export-named',
] as const;
export type CustomsReason = (typeof customsReasons)[number];

/** What the words are made of. */
export type CustomsFacts = {
  readonly direction: Direction;
  readonly method: ShippingMethod;
  readonly isFree: boolean;
  readonly cameBy: ShipmentOrder['cameBy'];
  readonly returnOf: ShipmentOrder['returnOf'];
  readonly workValue: Money | null;
  /** Of the pieces, in Latin letters; empty ones are none. */
  readonly serials: readonly string[];
};

export type DerivedCustomsWords = {
  readonly words: Omit<CustomsWords, 'changedBecause'>;
  readonly why: readonly CustomsReason[];
};

const longestStatement = 554;

/**
 * What the invoice tells customs, from what becomes of the piece and which way it goes. A resizing or repair is one going
 * out and coming back; an exchange gives another article back, so that no word of repair may stand there; what goes back
 * unworked says so. The statement names facts alone, in English.
 */
export function customsWordsFor(facts: CustomsFacts): DerivedCustomsWords {
  switch (facts.method) {
    case 'resize':
    case 'repair':
      return facts.direction === 'inbound'
        ? sentToBeWorkedOn(facts, facts.method)
        : backAfterWork(facts, facts.method);
    case 'exchange':
      return facts.direction === 'inbound' ? sentToBeExchanged(facts) : replacement(facts);
    case 'unworked':
      return facts.direction === 'inbound' ? sentUnworked(facts) : backUnworked(facts);
  }
}

/** Whether a person told customs something else than what follows, for which she owes a reason. */
export function isChangedFrom(
  { words }: DerivedCustomsWords,
  chosen: Pick<CustomsWords, 'purpose' | 'option' | 'statement'>,
): boolean {
  return (
    chosen.purpose !== words.purpose || chosen.option !== words.option || chosen.statement !== words.statement
  );
}

const workNames = { resize: 'resizing', repair: 'repair' } as const;
type Work = keyof typeof workNames;
const workDone: Readonly<Record<Work, string>> = {
  resize: 'Work done: resizing, and nothing else.',
  repair: 'Work done: that named in the lines of this invoice, and nothing else.',
};

function sentToBeWorkedOn(facts: CustomsFacts, work: Work): DerivedCustomsWords {
  return derived(
    facts,
    'REPAIR_AND_RETURN',
    'FOR_REPAIR',
    ['sent-to-be-worked-on', ...whyExportNamed(facts)],
    [
      `Sent to the workshop for ${workNames[work]} and to be returned to the owner after the work.`,
      'Not sold.',
      ...firstExport(facts),
    ],
  );
}

/** 19 CFR 10.8(a)(1): from whom and when, for what alone, its cost or value, and that nothing was substituted. */
function backAfterWork(facts: CustomsFacts, work: Work): DerivedCustomsWords {
  const { isFree, workValue } = facts;
  const value =
    workValue === null
      ? []
      : [`Value of the work: ${amountText(workValue)}${isFree ? ', done free of charge' : ', charged'}.`];
  return derived(
    facts,
    'REPAIR_AND_RETURN',
    'FOLLOWING_REPAIR',
    ['back-after-work', 'work-has-a-value', 'same-article-back'],
    [
      `Returned to the owner after ${workNames[work]}.`,
      ...received(facts),
      workDone[work],
      ...value,
      'No substitution whatever has been made.',
    ],
  );
}

function sentToBeExchanged(facts: CustomsFacts): DerivedCustomsWords {
  return derived(
    facts,
    'NOT_SOLD',
    'REPLACEMENT',
    ['exchange-is-no-work', ...whyExportNamed(facts)],
    [
      'Returned to the maker in exchange for another size.',
      'It stays with the maker; another article is sent in its place.',
      'Not sold.',
      ...firstExport(facts),
    ],
  );
}

function replacement(facts: CustomsFacts): DerivedCustomsWords {
  const reasons: readonly CustomsReason[] = facts.isFree
    ? ['exchange-is-no-work']
    : ['exchange-is-no-work', 'exchange-for-a-fee'];
  return derived(facts, facts.isFree ? 'NOT_SOLD' : 'SOLD', 'REPLACEMENT', reasons, [
    'Replacement article, supplied in exchange for the one that was returned to the maker.',
    ...received(facts),
    'It is another article than the one received.',
    facts.isFree ? 'No charge is made.' : 'A fee is charged for the exchange.',
  ]);
}

function sentUnworked(facts: CustomsFacts): DerivedCustomsWords {
  return derived(
    facts,
    'NOT_SOLD',
    'OTHER',
    ['sent-unworked', ...whyExportNamed(facts)],
    ['Sent to the maker to be looked at.', 'Not sold.', ...firstExport(facts)],
  );
}

function backUnworked(facts: CustomsFacts): DerivedCustomsWords {
  return derived(
    facts,
    'NOT_SOLD',
    'OTHER',
    ['back-unworked'],
    [
      'Returned to the owner as it was received, without any work done on it.',
      ...received(facts),
      'Nothing was added, taken away or substituted. Not sold.',
    ],
  );
}

function derived(
  { serials }: CustomsFacts,
  purpose: ShipmentPurpose,
  option: CustomsOption,
  why: readonly CustomsReason[],
  sentences: readonly string[],
): DerivedCustomsWords {
  const named = serials.filter((serial) => serial !== '');
  const statement = sentences.join(' ');
  const withSerials =
    named.length === 0
      ? statement
      : `${statement} Serial ${named.length === 1 ? 'number' : 'numbers'} ${named.join(', ')}.`;
  // The lines of the invoice have each serial number too.
  const fitting = withSerials.length <= longestStatement ? withSerials : statement;
  return { words: { purpose, option, statement: fitting }, why };
}

function received({ cameBy }: CustomsFacts): readonly string[] {
  if (cameBy === null) return [];
  const by = cameBy.trackingNumber === null ? '' : ` under air waybill ${cameBy.trackingNumber}`;
  return [`Received on ${cameBy.receivedOn}${by}.`];
}

function firstExport({ returnOf }: CustomsFacts): readonly string[] {
  if (returnOf === null) return [];
  return [`First exported from Japan on ${returnOf.shippedOn} under air waybill ${returnOf.trackingNumber}.`];
}

function whyExportNamed({ returnOf }: CustomsFacts): readonly CustomsReason[] {
  return returnOf === null ? [] : ['first-export-named'];
}

function amountText(amount: Money): string {
  return `${amount.currency} ${groupedAmount(amount)}`;
}
