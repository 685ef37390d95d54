import * as z from 'zod';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import { type BagNumber, staffIdSchema } from '../../../shared/cases/ids';
import { byCurrency, dueTogether } from '../../../shared/cases/money/settlement';
import { leftAfter, type PickUp, type TakenMoney } from '../../../shared/cases/pick-up/decide-pick-up';
import { signatureSchema } from '../../../shared/cases/signature';
import { paymentMethods, returnContents } from '../../../shared/cases/stages/piece-event-data';
import { contentsOfReturn } from '../../../shared/cases/stages/return-contents';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { formatAmount, type Money } from '../../../shared/money/money';
import { keptDrafts } from '../cases/kept-drafts';
import { type AmountFault, readAmount } from '../money/read-amount';

const contents = z.array(z.enum(returnContents));
const takenSchema = z.object({
  /** As typed; null = what is owed. */
  amount: z.string().nullable(),
  method: z.enum(paymentMethods),
  reference: z.string(),
});
export type TakenDraft = z.infer<typeof takenSchema>;

const draftSchema = z.object({
  by: staffIdSchema.nullable(),
  to: z.string(),
  /** What goes with each bag that is given back. */
  given: z.record(z.string(), contents),
  isCompared: z.boolean(),
  taken: z.record(z.string(), takenSchema),
  override: z.string(),
  unsignedReason: z.string(),
  signature: signatureSchema.nullable(),
  addressee: z.string(),
  purpose: z.string(),
});
export type PickUpDraft = z.infer<typeof draftSchema>;

/** Pick-ups begun and not saved, by the id of their case: neither another screen nor a crash loses them. */
export const pickUpDrafts = keptDrafts('naoshi.pick-up-drafts', draftSchema);

export function emptyPickUp(by: PickUpDraft['by'], customer: Pick<Customer, 'name'>): PickUpDraft {
  return {
    by,
    to: customer.name,
    given: {},
    isCompared: false,
    taken: {},
    override: '',
    unsignedReason: '',
    signature: null,
    addressee: '',
    purpose: '',
  };
}

export const noMoneyYet: TakenDraft = { amount: null, method: 'cash', reference: '' };

/** What usually goes back with a piece: itself, and its certificate where one came. */
export function usualContents(state: CaseState, bagNumber: BagNumber): PickUpDraft['given'][string] {
  const piece = state.pieces.find((candidate) => candidate.bagNumber === bagNumber);
  const { contents: allowed } = contentsOfReturn(piece?.house ?? 'other');
  return allowed.filter(
    (content) => content === 'jewellery' || (content === 'certificate' && piece?.hasCertificate === true),
  );
}

/** How one currency of the pick-up stands. */
export type MoneyInHand = {
  readonly currency: string;
  /** Before anything changes hands now. */
  readonly due: Money;
  readonly draft: TakenDraft;
  readonly typed: string;
  readonly fault: AmountFault | null;
  /** Less than nothing is given back; null where it cannot be read. */
  readonly taken: Money | null;
};

export type ReadPickUp = {
  readonly pickUp: PickUp;
  readonly chosen: readonly PieceStanding[];
  readonly money: readonly MoneyInHand[];
  readonly left: readonly Money[];
  /** Something is owed on either side after it, or has no price: it takes a reason. */
  readonly isOpen: boolean;
};

/** The pick-up as the form has it now. */
export function readPickUp(state: CaseState, draft: PickUpDraft): ReadPickUp {
  const chosen = state.standings.filter(({ bagNumber }) => draft.given[bagNumber] !== undefined);
  const money = [...byCurrency(chosen)].map(([currency, pieces]) => moneyInHand(currency, pieces, draft));
  const taken = money.flatMap(({ taken: amount, draft: { method, reference } }): readonly TakenMoney[] =>
    amount === null || (amount.minor === 0 && !isEvenExchange(chosen)) ? [] : [{ amount, method, reference }],
  );
  const left = leftAfter(chosen, taken);
  return {
    pickUp: {
      to: draft.to,
      given: chosen.map(({ bagNumber }) => ({ bagNumber, contents: draft.given[bagNumber] ?? [] })),
      comparedWithPhotos: draft.isCompared,
      signature: draft.signature,
      unsignedReason: draft.unsignedReason,
      taken,
      balanceOverride: draft.override,
    },
    chosen,
    money,
    left,
    isOpen:
      left.some(({ minor }) => minor !== 0) || chosen.some(({ balance }) => balance.unpriced.length > 0),
  };
}

/** One piece has just as much too much as another owes: nothing changes hands, and both are settled all the same. */
function isEvenExchange(chosen: readonly PieceStanding[]): boolean {
  return chosen.some(({ balance }) => balance.due.minor < 0);
}

function moneyInHand(currency: string, pieces: readonly PieceStanding[], draft: PickUpDraft): MoneyInHand {
  const due = dueTogether(
    pieces.map(({ balance }) => balance),
    currency,
  );
  const own = draft.taken[currency] ?? noMoneyYet;
  const typed = own.amount ?? formatAmount({ ...due, minor: Math.abs(due.minor) });
  const read = readAmount(typed, currency, 'nothing');
  const amount = read.kind === 'amount' ? read.amount : read.kind === 'empty' ? { ...due, minor: 0 } : null;
  return {
    currency,
    due,
    draft: own,
    typed,
    fault: read.kind === 'faulty' ? read.fault : null,
    taken: amount === null || due.minor >= 0 ? amount : { ...amount, minor: -amount.minor },
  };
}
