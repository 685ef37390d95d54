import type { Acting } from '../../shared/cases/acting';
import { stamp } from '../../shared/cases/acting';
import { caseNumber } from '../../shared/cases/case-number';
import type { CaseState } from '../../shared/cases/case-state';
import type { Customer } from '../../shared/cases/customer';
import { decideIntake } from '../../shared/cases/decide-intake';
import type { DeskEvent, Signature } from '../../shared/cases/events';
import type { FrozenDecision } from '../../shared/cases/frozen-decision';
import type { CaseId, CustomerId, StaffId, Station } from '../../shared/cases/ids';
import type { IntakeDraft } from '../../shared/cases/intake-draft';
import { openCase } from '../../shared/cases/open-case';
import { papersOfNewCase, queuePaper } from '../../shared/cases/papers-of-case';
import type { ConfiguredPlace } from '../../shared/cases/places/place-code';
import { readIntake } from '../../shared/cases/read-intake';
import { reduce } from '../../shared/cases/reduce';
import type { ShopProfile, Staff } from '../../shared/cases/shop';
import { published } from '../../shared/policies/published';
import { aDraft } from './a-draft';
import { anActing, aShop, countedIds, day } from './a-shop';

type TakingIn = {
  readonly on?: string;
  readonly draft?: IntakeDraft;
  readonly station?: string;
  readonly by?: StaffId | null;
  /** A customer taken in before; left out, the draft's new one is registered. */
  readonly customerId?: CustomerId;
  readonly signature?: Signature;
  /** Decisions of another edition than today's. */
  readonly decisions?: readonly FrozenDecision[];
};

/** Everything that happened in a shop, event by event, as a journal holds it. */
export class Ledger {
  readonly events: DeskEvent[] = [];
  readonly #newId = countedIds(1000);
  readonly #sequences = new Map<string, number>();

  constructor(readonly shop: ShopProfile = aShop()) {
    this.#tell({ type: 'shop-configured', subject: { kind: 'shop', id: null }, data: shop }, {});
  }

  joins(staff: Staff): StaffId {
    const id = this.#newId() as StaffId;
    this.#tell({ type: 'staff-joined', subject: { kind: 'staff', id }, data: staff }, {});
    return id;
  }

  setsUp(place: ConfiguredPlace): void {
    this.#tell({ type: 'place-configured', subject: { kind: 'shop', id: null }, data: place }, {});
  }

  /** The case with its papers handed to the print queue, as an intake saves it. */
  takesIn(taking: TakingIn = {}): CaseState {
    const { on = '2026-11-20', station = 'GZ', by = null } = taking;
    // A walk-in: she came on the day itself.
    const draft = { ...(taking.draft ?? aDraft()), contactOn: on };
    const today = day(on);
    const read = readIntake(draft, { today });
    if (!read.ok) throw new Error(`The draft has faults: ${JSON.stringify(read.error)}`);
    const intake = {
      ...read.value,
      ...(taking.signature === undefined ? {} : { signature: taking.signature }),
    };
    const { customerId = this.#newId() as CustomerId } = taking;
    const customer = this.#customerOf(intake.customer, taking.customerId);
    const known = taking.customerId === undefined ? {} : { customer: { kind: 'known', customerId } as const };
    const decided = decideIntake(draft, intake.pieces, {
      today,
      shop: this.shop,
      customerCountry: customer.country,
      editions: published,
    });
    const acting = this.#acting({ at: `${on}T03:00:00.000Z`, station: station as Station, by });
    const sequence = (this.#sequences.get(station + on) ?? 0) + 1;
    this.#sequences.set(station + on, sequence);
    const opened = openCase(
      {
        intake: { ...intake, ...known },
        decided: { ...decided, decisions: taking.decisions ?? decided.decisions },
        caseId: this.#newId() as CaseId,
        number: caseNumber(acting.station, today, sequence),
        customerId,
        customer,
        today,
      },
      acting,
    );
    const state = reduce(opened);
    if (state === null) throw new Error('The events open no case.');
    const queueing = { state, customer, shop: this.shop, sample: false, editions: published };
    this.events.push(...opened);
    for (const paper of papersOfNewCase(state)) this.events.push(queuePaper(queueing, paper, acting).event);
    return state;
  }

  notes(of: CaseState, text: string, by: StaffId | null = null): void {
    this.#tell({ type: 'note-added', subject: { kind: 'case', id: of.id }, data: { text } }, { by });
  }

  changes(id: CustomerId, customer: Customer): void {
    this.#tell({ type: 'customer-changed', subject: { kind: 'customer', id }, data: customer }, {});
  }

  customerOf(of: CaseState): Customer {
    const known = this.events.findLast(
      (event) =>
        (event.type === 'customer-registered' || event.type === 'customer-changed') &&
        event.subject.id === of.customerId,
    );
    if (known?.type !== 'customer-registered' && known?.type !== 'customer-changed')
      throw new Error('The case has no customer.');
    return known.data;
  }

  #customerOf(
    chosen: { readonly kind: 'new'; readonly customer: Customer } | { readonly kind: 'known' },
    id: CustomerId | undefined,
  ): Customer {
    if (id === undefined && chosen.kind === 'new') return chosen.customer;
    const known = this.events.findLast(
      (event) => event.type === 'customer-registered' && event.subject.id === id,
    );
    if (known?.type !== 'customer-registered') throw new Error('Nobody was registered under that id.');
    return known.data;
  }

  #acting(changes: Partial<Acting>): Acting {
    return anActing({ at: '2026-11-21T02:00:00.000Z', newId: this.#newId, ...changes });
  }

  #tell(event: Pick<DeskEvent, 'type' | 'subject' | 'data'>, changes: Partial<Acting>): void {
    // Subject and data belong to the type at every call above; the union cannot follow it through one function.
    this.events.push({ ...stamp(this.#acting(changes)), ...event } as DeskEvent);
  }
}
