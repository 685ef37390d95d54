import { bagNumber } from '../../cases/case-number';
import type { DeskEvent } from '../../cases/events';
import type { CaseNumber, CustomerId, StaffId, Station } from '../../cases/ids';
import { whereaboutsAt } from '../../cases/stages/stage';
import type { Language } from '../../language';
import { epochMilliseconds, momentOf, noonOfDay } from '../../time/epoch';
import { justAfter } from '../../time/just-after';
import type { CaseEntry, CustomerEntry, ListedPiece } from './list-entry';
import { listEventId } from './list-ids';

/** Who brings a list in, where and when. */
export type Bringing = { readonly at: string; readonly station: Station; readonly by: StaffId | null };

/** The person is registered; where a person said whom she is, that one answers for her from now on. */
export function customerEvents(
  { id, customer, origin }: Pick<CustomerEntry, 'id' | 'customer' | 'origin'>,
  linkedTo: CustomerId | null,
  bringing: Bringing,
): readonly DeskEvent[] {
  const registered: DeskEvent = {
    ...bringing,
    id: listEventId('customer-registered', id),
    type: 'customer-registered',
    subject: { kind: 'customer', id },
    data: { ...customer, origin },
  };
  return linkedTo === null || linkedTo === id
    ? [registered]
    : [registered, mergeEvent(id, linkedTo, bringing)];
}

export function mergeEvent(from: CustomerId, into: CustomerId, bringing: Bringing): DeskEvent {
  return {
    ...bringing,
    id: listEventId('customer-merged', from, into),
    type: 'customer-merged',
    subject: { kind: 'customer', id: into },
    data: { from },
  };
}

/** The case as the other desk recorded it, under a number of ours. No policy is asked, and nothing is promised anew. */
export function caseEvents(
  entry: CaseEntry,
  {
    number,
    place,
    language,
  }: { readonly number: CaseNumber; readonly place: number; readonly language: Language },
  bringing: Bringing,
): readonly DeskEvent[] {
  const { id, origin, receivedOn, customerId, pieces, text } = entry;
  const isAway = pieces.every(
    ({ before: { stage } }) => whereaboutsAt(stage) === 'with-customer' || stage === 'on-its-way-in',
  );
  const goesByParcel = pieces.some(({ before }) => before.stage === 'on-its-way-back');
  const opened: DeskEvent = {
    ...bringing,
    id: listEventId('case-opened', id),
    type: 'case-opened',
    subject: { kind: 'case', id },
    data: {
      number,
      customerId,
      language,
      receivedOn,
      visit: {
        reason: 'service',
        contactOn: null,
        contactBy: 'counter',
        emailOn: null,
        handover: pieces.some(({ before }) => comesByParcel(before)) ? 'domestic' : 'counter',
        giveBack: goesByParcel ? 'domestic' : 'counter',
        localJeweller: null,
        customerPaysTransport: null,
      },
      pieces: pieces.map(({ piece }, index) => ({ ...piece, bagNumber: bagNumber(number, index + 1) })),
      decisions: pieces.map(() => ({ request: null, decision: null })),
      signature: null,
      unsignedReason: '',
      arrival: isAway ? 'inquiry' : 'here',
      broughtIn: {
        ...origin,
        openedAt: momentIn(receivedOn, place, bringing.at),
        pieces: pieces.map(({ before }) => before),
        text,
      },
    },
  };
  return [opened, ...pieces.flatMap((piece, index) => moneyEvents(entry, piece, index, number, bringing))];
}

/** A moment of its own on the day, in the order of the list, and none that is still to come. */
function momentIn(receivedOn: string, place: number, at: string): string {
  return momentOf(Math.min(noonOfDay(receivedOn) + (place % 36_000_000), epochMilliseconds(at)));
}

function comesByParcel({ stage }: ListedPiece['before']): boolean {
  return stage === 'documents-sent' || stage === 'on-its-way-in' || stage === 'unannounced';
}

function moneyEvents(
  { id }: CaseEntry,
  { piece, price, paid }: ListedPiece,
  index: number,
  number: CaseNumber,
  bringing: Bringing,
): readonly DeskEvent[] {
  const about = {
    ...bringing,
    // Told behind the opening that it belongs to.
    at: justAfter(bringing.at),
    subject: { kind: 'case', id } as const,
  };
  const bag = bagNumber(number, index + 1);
  const [main, ...others] = piece.services;
  const quoted: readonly DeskEvent[] =
    price === null || main === undefined
      ? []
      : [
          {
            ...about,
            id: listEventId('price-quoted', id, String(index)),
            type: 'price-quoted',
            data: {
              bagNumber: bag,
              // One price for all that is done to the piece, tax in it.
              prices: [
                { code: main.code, amount: price, note: '' },
                ...others.map(({ code }) => ({ code, amount: { ...price, minor: 0 }, note: '' })),
              ],
              taxPercent: 0,
            },
          },
        ];
  const deposited: readonly DeskEvent[] =
    paid === null
      ? []
      : [
          {
            ...about,
            id: listEventId('payment-recorded', id, String(index)),
            type: 'payment-recorded',
            data: { bagNumber: bag, kind: 'deposit', amount: paid, method: 'other', note: '' },
          },
        ];
  return [...quoted, ...deposited];
}
