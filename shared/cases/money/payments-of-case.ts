import { add, type Money } from '../../money/money';
import type { Act } from '../act';
import type { CaseState } from '../case-state';
import type { BagNumber, EventId } from '../ids';
import type { RecordedPayment } from '../stages/standing';
import type { ReceiptContent } from './issued-paper';

/** A sum as it passed over the counter, whatever pieces it was spread over. */
export type PassedMoney = Pick<Act, 'at' | 'by' | 'station'> &
  Pick<RecordedPayment, 'kind' | 'method' | 'note'> & {
    readonly reference: string;
    readonly amount: Money;
    readonly parts: readonly { readonly bagNumber: BagNumber; readonly amount: Money }[];
    readonly eventIds: readonly EventId[];
    /** The one that was issued for it; null = none yet. */
    readonly receipt: ReceiptContent | null;
  };

/** Everything that was paid and given back, oldest first: what was recorded by one action is one sum. */
export function paymentsOfCase(state: Pick<CaseState, 'standings' | 'issued'>): readonly PassedMoney[] {
  const together = new Map<string, PassedMoney>();
  for (const { bagNumber, payments } of state.standings) {
    for (const payment of payments) {
      const { eventId, at, by, station, kind, method, note, amount, reference = '' } = payment;
      const key = [at, by, station, kind, method, amount.currency, reference, note].join('\n');
      const before = together.get(key);
      together.set(key, {
        ...{ at, by, station, kind, method, note, reference },
        amount: before === undefined ? amount : add(before.amount, amount),
        parts: [...(before?.parts ?? []), { bagNumber, amount }],
        eventIds: [...(before?.eventIds ?? []), eventId],
        receipt: before?.receipt ?? receiptFor(state, eventId),
      });
    }
  }
  return [...together.values()].sort((first, second) => (first.at < second.at ? -1 : 1));
}

function receiptFor({ issued }: Pick<CaseState, 'issued'>, eventId: EventId): ReceiptContent | null {
  const found = issued.findLast(({ paper }) => paper.paper === 'receipt' && paper.payments.includes(eventId));
  return found?.paper.paper === 'receipt' ? found.paper : null;
}
