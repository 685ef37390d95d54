import { type Money, money } from '../../money/money';
import type { PlainDate } from '../../time/plain-date';
import type { Customer } from '../customer';
import type { PieceRecord } from '../stages/decide-record';
import type { Need } from '../stages/move-rule';
import type { PieceStanding } from '../stages/standing';
import { between, pick, type Random } from './random';

type Setting = {
  readonly customer: Pick<Customer, 'name' | 'address' | 'phones'>;
  readonly day: PlainDate;
  readonly random: Random;
};

/** What a person writes down so that a need is met; null for one that only another move meets. */
export function recordFor(need: Need, piece: PieceStanding, setting: Setting): PieceRecord | null {
  const { customer, day, random } = setting;
  const { bagNumber, balance } = piece;
  switch (need) {
    case 'priced':
      return priceOf(piece, random);
    case 'approved':
      if (balance.unpriced.length > 0) return priceOf(piece, random);
      return {
        type: 'estimate-approved',
        data: {
          bagNumber,
          upTo: balance.gross,
          approvedBy: customer.name,
          how: pick(random, ['phone', 'email', 'counter']),
          note: '',
        },
      };
    case 'paid':
    case 'settled':
      if (balance.unpriced.length > 0) return priceOf(piece, random);
      return paymentOf(piece, random);
    case 'shipping-details':
    case 'ship-day':
      return {
        type: 'shipping-details-given',
        data: {
          bagNumber,
          name: customer.name,
          address: customer.address || '-',
          telephone: customer.phones[0] ?? '-',
          shipOn: day,
        },
      };
    case 'work-logged':
      return workOn(piece, random);
    case 'second-check':
      return {
        type: 'quality-checked',
        data: {
          bagNumber,
          passed: true,
          stonesCounted: (piece.condition.stonesPresent ?? 0) + piece.stonesAdded,
          items: [],
          note: '検品済み',
        },
      };
    case 'photos-passed':
    case 'handed-over':
      return null;
  }
}

function priceOf({ bagNumber, charges, balance }: PieceStanding, random: Random): PieceRecord | null {
  const open = charges.filter(({ kind, net }) => net === null || kind === 'from');
  if (open.length === 0) return null;
  const prices = open.map(({ code, net, quantity }) => ({
    code,
    amount: net ?? inventedPrice(quantity, balance.currency, random),
    note: '',
  }));
  return { type: 'price-quoted', data: { bagNumber, prices, taxPercent: balance.taxPercent } };
}

/** In hundreds of the smallest unit: 3,000 to 24,000 yen, 30 to 240 dollars. */
function inventedPrice(quantity: number, currency: string, random: Random): Money {
  return money(between(random, 30, 240) * 100 * quantity, currency);
}

function paymentOf({ bagNumber, balance }: PieceStanding, random: Random): PieceRecord | null {
  const { due } = balance;
  if (due.minor === 0) return null;
  return {
    type: 'payment-recorded',
    data: {
      bagNumber,
      kind: due.minor > 0 ? 'payment' : 'refund',
      amount: money(Math.abs(due.minor), due.currency),
      method: pick(random, ['card', 'cash', 'transfer']),
      note: '',
    },
  };
}

function workOn({ bagNumber }: PieceStanding, random: Random): PieceRecord {
  return {
    type: 'work-logged',
    data: {
      bagNumber,
      tasks: [pick(random, ['サイズ直し', '新品仕上げ', '石留め直し', '爪の補修', 'クリーニング'])],
      startedAt: null,
      stoppedAt: null,
      minutes: between(random, 3, 24) * 5,
      measurements: [],
      metalAdded: [],
      stonesAdded: [],
      outsideCost: null,
      initials: '',
      note: '',
    },
  };
}
