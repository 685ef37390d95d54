import { type Acting, stamp } from '../../shared/cases/acting';
import type { CaseState } from '../../shared/cases/case-state';
import type { DeskEvent } from '../../shared/cases/events';
import type { StaffId } from '../../shared/cases/ids';
import type { IntakeDraft } from '../../shared/cases/intake-draft';
import type { Photo } from '../../shared/cases/piece';
import { reduce } from '../../shared/cases/reduce';
import type { MoveCommand } from '../../shared/cases/stages/command';
import { decideInformed } from '../../shared/cases/stages/complete-decision';
import { decideMove, decideUndo, type MoveWish } from '../../shared/cases/stages/decide-move';
import { decideRecord, type PieceRecord } from '../../shared/cases/stages/decide-record';
import { eventsOf, type PieceFact } from '../../shared/cases/stages/piece-event';
import type { PieceStanding } from '../../shared/cases/stages/standing';
import { published } from '../../shared/policies/published';
import type { Result } from '../../shared/result';
import { caseEvents } from './a-case';
import { anActing, countedIds, day } from './a-shop';

export const goldsmith = '01900000-0000-7000-8000-00000000aaaa' as StaffId;
export const checker = '01900000-0000-7000-8000-00000000bbbb' as StaffId;

type RecordType = PieceRecord['type'];
type RecordData<T extends RecordType> = Omit<Extract<PieceRecord, { readonly type: T }>['data'], 'bagNumber'>;

/** The life of the first piece of a case, one deed after another, each decided on what the log says by then. */
export class Course {
  readonly #events: DeskEvent[];
  readonly #newId = countedIds(7000);
  #minute = 0;

  constructor(draft: IntakeDraft) {
    this.#events = [...caseEvents({ draft })];
  }

  get case(): CaseState {
    const state = reduce(this.#events);
    if (state === null) throw new Error('No case was opened.');
    return state;
  }

  get piece(): PieceStanding {
    const [piece] = this.case.standings;
    if (piece === undefined) throw new Error('The case has no piece.');
    return piece;
  }

  get events(): readonly DeskEvent[] {
    return this.#events;
  }

  /** `done` where it was, else the kind of the refusal. */
  move(
    command: MoveCommand,
    wish: Omit<Partial<MoveWish>, 'bagNumber' | 'command'> & { readonly by?: StaffId | null } = {},
  ): string {
    const { by = goldsmith, ...rest } = wish;
    const { bagNumber } = this.piece;
    return this.#write((state, who) => decideMove(state, { bagNumber, command, ...rest }, who), by);
  }

  undo(): string {
    return this.#write((state) => decideUndo(state, this.piece.bagNumber, 'mis-scan'), goldsmith);
  }

  record<T extends RecordType>(type: T, data: RecordData<T>, by: StaffId | null = goldsmith): string {
    const { bagNumber } = this.piece;
    // Type and data belong together by the signature; TypeScript cannot put the union together again.
    const record = { type, data: { bagNumber, ...data } } as unknown as PieceRecord;
    return this.#write((state, who) => decideRecord(state, record, who), by);
  }

  price(code: string, minor: number, currency: string, taxPercent = 0): string {
    return this.record('price-quoted', {
      prices: [{ code, amount: { minor, currency }, note: '' }],
      taxPercent,
    });
  }

  approve(minor: number, currency: string): string {
    return this.record('estimate-approved', {
      upTo: { minor, currency },
      approvedBy: 'Hanako Tanaka',
      how: 'email',
      note: '',
    });
  }

  pay(minor: number, currency: string, kind: 'deposit' | 'payment' | 'refund' = 'payment'): string {
    return this.record('payment-recorded', {
      kind,
      amount: { minor, currency },
      method: 'transfer',
      note: '',
    });
  }

  giveShippingDetails(shipOn: string | null): string {
    return this.record('shipping-details-given', {
      name: 'Ann Lee',
      address: '1 Sample Street, Portland, OR',
      telephone: '+1 503 000 0000',
      shipOn,
    });
  }

  logWork(by: StaffId = goldsmith): string {
    return this.record(
      'work-logged',
      {
        tasks: ['resize'],
        startedAt: null,
        stoppedAt: null,
        minutes: 40,
        measurements: [],
        metalAdded: [],
        stonesAdded: [],
        outsideCost: null,
        initials: 'KM',
        note: '',
      },
      by,
    );
  }

  check(passed: boolean, by: StaffId = checker, stonesCounted: number | null = null, note = ''): string {
    return this.record('quality-checked', { passed, stonesCounted, items: [], note }, by);
  }

  handBack(contents: readonly ('jewellery' | 'pouch' | 'certificate' | 'other')[] = ['jewellery']): string {
    return this.move('hand-back', {
      handingBack: {
        to: '田中 花子',
        contents: [...contents],
        comparedWithPhotos: true,
        signature: null,
        unsignedReason: 'by parcel',
        balanceOverride: '',
      },
    });
  }

  /** A photo that came after the case was opened. */
  addPhoto(photo: Photo): void {
    const { bagNumber } = this.piece;
    const subject = { kind: 'case', id: this.case.id } as const;
    this.#events.push({
      ...stamp(this.#acting(goldsmith)),
      subject,
      type: 'photo-added',
      data: { bagNumber, photo },
    });
  }

  #write(
    decide: (state: CaseState, by: StaffId | null) => Result<readonly PieceFact[]>,
    by: StaffId | null,
  ): string {
    const acting = this.#acting(by);
    const decided = decideInformed(this.case, decide, {
      today: day('2026-11-23'),
      editions: published,
      acting,
    });
    if (!decided.ok) return decided.error.kind;
    this.#events.push(...eventsOf(this.case.id, decided.value, acting));
    return 'done';
  }

  #acting(by: StaffId | null): Acting {
    this.#minute += 1;
    const hour = String(1 + Math.floor(this.#minute / 60)).padStart(2, '0');
    const minute = String(this.#minute % 60).padStart(2, '0');
    return anActing({ at: `2026-11-23T${hour}:${minute}:00.000Z`, by, newId: this.#newId });
  }
}
