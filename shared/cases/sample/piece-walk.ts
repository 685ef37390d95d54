import { addDays, type PlainDate } from '../../time/plain-date';
import type { CaseState } from '../case-state';
import type { DeskEvent } from '../events';
import type { BagNumber, StaffId } from '../ids';
import type { PlaceCode } from '../places/place-code';
import { reduce } from '../reduce';
import { type Custody, custodyAt, isHeldAt } from '../stages/custody';
import { decideCustody, decideMove, standingOf } from '../stages/decide-move';
import { decideRecord, type PieceRecord } from '../stages/decide-record';
import type { Need } from '../stages/move-rule';
import { isMet, type Move } from '../stages/moves';
import { eventsOf, type PieceFact } from '../stages/piece-event';
import { contentsOfReturn } from '../stages/return-contents';
import type { PieceStanding } from '../stages/standing';
import type { HistoryWishes } from './piece-history';
import { between, happens, pick } from './random';
import { recordFor } from './records-before';

/** The way of one piece: each act is a little later than the one before. */
export class PieceWalk {
  day: PlainDate;
  #minute = 570;
  #dayOfMinute: PlainDate;
  #known: CaseState | null = null;

  constructor(
    readonly log: DeskEvent[],
    readonly bagNumber: BagNumber,
    readonly wishes: HistoryWishes,
  ) {
    this.day = this.#state().receivedOn as PlainDate; // a day of the calendar in every case
    this.#dayOfMinute = this.day;
  }

  piece(): PieceStanding | null {
    return standingOf(this.#state(), this.bagNumber);
  }

  isDeclined(): boolean {
    const state = this.#state();
    const index = state.pieces.findIndex(({ bagNumber }) => bagNumber === this.bagNumber);
    return state.decisions[index]?.decision?.outcome === 'declined';
  }

  record(record: PieceRecord, by: StaffId = this.#somebody()): boolean {
    const decided = decideRecord(this.#state(), record, by);
    if (decided.ok) this.#write(decided.value, by);
    return decided.ok;
  }

  /** Meets what is needed, then moves; false where the desk would not. */
  take(move: Move): boolean {
    const worker = this.#worker(move);
    if (move.command === 'start-work')
      this.record({ type: 'craftsperson-named', data: { bagNumber: this.bagNumber, staffId: worker } });
    this.#meet(move.needs, worker);
    const handingBack = move.command === 'hand-back' ? this.#handingBack() : undefined;
    const wish = {
      bagNumber: this.bagNumber,
      command: move.command,
      custody: this.#custodyAfter(move, worker),
    };
    const decided = decideMove(
      this.#state(),
      { ...wish, ...(handingBack === undefined ? {} : { handingBack }) },
      worker,
    );
    if (!decided.ok) return false;
    this.#write(decided.value, worker);
    if (move.to === 'ready' || (move.to === 'inspected' && happens(this.wishes.random, 0.6))) this.#toSafe();
    return true;
  }

  /** Some promises are moved while the piece is here, so that a day's list is never empty. */
  promiseAnew(): void {
    const { random, today } = this.wishes;
    const piece = this.piece();
    const isOurs = piece !== null && isHeldAt(piece.custody.place);
    if (!isOurs || this.#state().receivedOn >= addDays(today, -1) || !happens(random, 0.35)) return;
    this.day = addDays(today, -1);
    this.record({
      type: 'promise-changed',
      data: {
        bagNumber: this.bagNumber,
        promisedOn: addDays(today, between(random, -4, 12)),
        reason: '工房の都合により、お客様にご了承いただく',
        told: { on: this.day, how: 'phone' },
      },
    });
  }

  /** One need at a time: a price comes before its approval, and both before the money. */
  #meet(needs: readonly Need[], worker: StaffId): void {
    const { customer, random } = this.wishes;
    for (let record = 0; record < 3 * needs.length; record += 1) {
      const piece = this.piece();
      const need = piece && needs.find((candidate) => !isMet(candidate, piece));
      if (piece === null || need == null) return;
      const wanted = recordFor(need, piece, { customer, day: this.day, random });
      if (wanted === null || !this.record(wanted, worker)) return;
    }
  }

  #toSafe(): void {
    const custody = custodyAt({ kind: 'safe', code: 'SAFE' as PlaceCode }, null); // configured in the sample
    const decided = decideCustody(this.#state(), this.bagNumber, custody);
    if (decided.ok) this.#write(decided.value, this.#somebody());
  }

  #custodyAfter({ command }: Move, worker: StaffId): Custody | null {
    const code = (text: string) => text as PlaceCode; // configured in the sample
    if (command === 'start-work')
      return custodyAt(
        { kind: 'bench', code: code(pick(this.wishes.random, ['BENCH1', 'BENCH1', 'BENCH2'])) },
        worker,
      );
    if (command === 'send-to-workshop')
      return custodyAt({ kind: 'outside-workshop', code: code('OKACHI') }, null);
    if (command === 'accept-unannounced' || command === 'receive')
      return custodyAt({ kind: 'counter', code: code('COUNTER') }, null);
    return null;
  }

  #handingBack() {
    const { random, customer } = this.wishes;
    const contents = contentsOfReturn(this.piece()?.house ?? 'other').contents;
    return {
      to: customer.name,
      contents: contents.slice(0, happens(random, 0.3) ? 2 : 1),
      comparedWithPhotos: true,
      signature: null,
      unsignedReason: pick(random, ['引換証にご署名いただく', 'Signed on paper']),
      balanceOverride: '',
    };
  }

  /** Nobody checks work of their own. */
  #worker(move: Move): StaffId {
    const { staff } = this.wishes;
    const piece = this.piece();
    const [, second, third] = staff;
    if (move.command === 'finish-work' && piece?.craftsperson != null) return piece.craftsperson;
    if (move.command === 'start-work')
      return happens(this.wishes.random, 0.6) ? (second ?? staff[0]) : (third ?? staff[0]);
    if (move.needs.includes('second-check'))
      return staff.find((id) => piece?.workers.includes(id) !== true) ?? staff[0];
    return this.#somebody();
  }

  #somebody(): StaffId {
    return pick(this.wishes.random, this.wishes.staff);
  }

  /** Added up anew only after something was written. */
  #state(): CaseState {
    if (this.#known !== null) return this.#known;
    const state = reduce(this.log);
    if (state === null) throw new Error('The sample lost a case.');
    this.#known = state;
    return state;
  }

  #write(facts: readonly PieceFact[], by: StaffId): void {
    if (this.day !== this.#dayOfMinute) {
      this.#dayOfMinute = this.day;
      this.#minute = between(this.wishes.random, 0, 240);
    }
    this.#minute += between(this.wishes.random, 1, 9);
    const two = (part: number) => String(part).padStart(2, '0');
    const at = `${this.day}T${two(1 + Math.floor(this.#minute / 60))}:${two(this.#minute % 60)}:00.000Z`;
    const { station, newId } = this.wishes;
    this.log.push(...eventsOf(this.#state().id, facts, { at, station, by, newId }));
    this.#known = null;
  }
}
