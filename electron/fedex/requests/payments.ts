import type * as z from 'zod';
import type { ShipmentOrder } from '../../../shared/shipping/order';
import type { paymentSchema } from '../schemas/payment';

type Payment = z.input<typeof paymentSchema>;
type Sides = Pick<ShipmentOrder, 'direction' | 'returnOf' | 'freightPayer' | 'dutiesPayer'>;

const types = { sender: 'SENDER', recipient: 'RECIPIENT', 'third-party': 'THIRD_PARTY' } as const;

function byAccount(paymentType: Payment['paymentType'], accountNumber: string): Payment {
  return { paymentType, payor: { responsibleParty: { accountNumber: { value: accountNumber } } } };
}

/** Whether the shop pays: it stands at one end of each journey, and its account is the only one there is here. */
function isOurs(payer: Sides['freightPayer'], direction: Sides['direction']): boolean {
  return payer === 'third-party' || payer === (direction === 'outbound' ? 'sender' : 'recipient');
}

/**
 * Null where somebody else than the shop would pay: her account is not known here. On a return FedEx means by sender whoever
 * shipped first, which is the shop, and knows no paying recipient.
 */
export function freightPayment(order: Sides, accountNumber: string): Payment | null {
  const { direction, returnOf, freightPayer } = order;
  if (returnOf !== null && freightPayer !== 'third-party') return byAccount('SENDER', accountNumber);
  return isOurs(freightPayer, direction) ? byAccount(types[freightPayer], accountNumber) : null;
}

/** Somebody else's duties are asked of her at the door: half a payor, without an account, FedEx refuses. */
export function dutiesPayment(order: Sides, accountNumber: string): Payment {
  const { direction, returnOf, dutiesPayer } = order;
  const isShopsReturn = returnOf !== null && dutiesPayer === 'sender';
  return isShopsReturn || isOurs(dutiesPayer, direction)
    ? byAccount(types[dutiesPayer], accountNumber)
    : { paymentType: types[dutiesPayer] };
}
