import { add, type Money } from '../../money/money';
import type { Act } from '../act';
import { inOrder } from '../event-order';
import type { DeskEvent, EventData } from '../events';
import type { BagNumber, CaseId, EventId } from '../ids';
import type { PlaceCode } from '../places/place-code';
import type { BoxId, BoxNumber } from './box-number';

export type PackedBag = Act & {
  readonly bagNumber: BagNumber;
  readonly caseId: CaseId;
  readonly declaredValue: Money;
  /** Null = it has not come back. */
  readonly returned: (Act & { readonly note: string }) | null;
};

/** A box to an outside workshop as its events make it. */
export type BoxState = {
  readonly id: BoxId;
  readonly number: BoxNumber;
  readonly destination: PlaceCode | null;
  readonly runOn: string;
  readonly opened: Act;
  /** In the order in which they were packed. */
  readonly bags: readonly PackedBag[];
  readonly closed: (Act & EventData['box-closed']) | null;
  /** What was written down of a box that was closed already, or of a bag that was not in it. */
  readonly needsReview: readonly EventId[];
};

/** The box that these events tell of; null where none of them opens one. Events of another subject are passed over. */
export function reduceBox(events: readonly DeskEvent[]): BoxState | null {
  const ordered = inOrder(events);
  const opened = ordered.find((event) => event.type === 'box-opened');
  if (opened === undefined) return null;
  const bags = new Map<BagNumber, PackedBag>();
  let closed: BoxState['closed'] = null;
  const needsReview: EventId[] = [];
  for (const event of ordered.filter(({ subject }) => subject.id === opened.subject.id)) {
    const act = { eventId: event.id, at: event.at, station: event.station, by: event.by };
    if (event.type === 'box-packed') {
      if (closed !== null) needsReview.push(event.id);
      else if (!bags.has(event.data.bagNumber)) {
        bags.set(event.data.bagNumber, { ...act, ...event.data, returned: null });
      }
    }
    if (event.type === 'box-unpacked') {
      if (closed !== null || !bags.delete(event.data.bagNumber)) needsReview.push(event.id);
    }
    if (event.type === 'box-closed') {
      if (closed === null) closed = { ...act, ...event.data };
      else needsReview.push(event.id);
    }
    if (event.type === 'box-returned') {
      const packed = bags.get(event.data.bagNumber);
      if (packed === undefined || closed === null) needsReview.push(event.id);
      else if (packed.returned === null) {
        bags.set(packed.bagNumber, { ...packed, returned: { ...act, note: event.data.note } });
      }
    }
  }
  const { number, destination, runOn } = opened.data;
  const { id, at, station, by } = opened;
  return {
    id: opened.subject.id,
    number,
    destination,
    runOn,
    opened: { eventId: id, at, station, by },
    bags: [...bags.values()],
    closed,
    needsReview,
  };
}

/** What went out in a closed box and is not back. */
export function notReturned(box: BoxState): readonly PackedBag[] {
  return box.closed === null ? [] : box.bags.filter(({ returned }) => returned === null);
}

/** One sum a currency, in the order in which the currencies come. */
export function declaredTotals(values: readonly Money[]): readonly Money[] {
  const totals = new Map<string, Money>();
  for (const value of values) {
    const before = totals.get(value.currency);
    totals.set(value.currency, before === undefined ? value : add(before, value));
  }
  return [...totals.values()];
}
