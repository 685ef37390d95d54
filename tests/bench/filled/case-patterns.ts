import type { Customer } from '../../../shared/cases/customer';
import type { DeskEvent } from '../../../shared/cases/events';
import type { BagNumber, CaseId, CaseNumber, CustomerId } from '../../../shared/cases/ids';
import { reduce } from '../../../shared/cases/reduce';
import { seededRandom } from '../../../shared/cases/sample/random';
import { sampleEvents } from '../../../shared/cases/sample/sample-cases';
import { sampleShop } from '../../../shared/cases/sample/sample-shop';
import { isOpenStage } from '../../../shared/cases/stages/stage';
import type { PlainDate } from '../../../shared/time/plain-date';

/** A case as the sample shop invents it, whose events are told again of other pieces and other people. */
export type CasePattern = {
  readonly caseId: CaseId;
  readonly number: CaseNumber;
  readonly bags: readonly BagNumber[];
  readonly receivedOn: PlainDate;
  readonly customerId: CustomerId;
  readonly customer: Customer;
  /** Without the registration of the customer. */
  readonly events: readonly DeskEvent[];
};

export type Patterns = {
  /** Shop, staff and places. */
  readonly founding: readonly DeskEvent[];
  /** Cases whose pieces have all gone home. */
  readonly ended: readonly [CasePattern, ...CasePattern[]];
  /** Cases in which something has stood still. */
  readonly stuck: readonly [CasePattern, ...CasePattern[]];
};

/**
 * Every answer in them is what the policies say, and every move one that the desk would not refuse.
 * @param count of cases invented to choose from, up to 400
 */
export async function readPatterns(
  today: PlainDate,
  count: number,
  hashText: Parameters<typeof sampleEvents>[0]['hashText'],
): Promise<Patterns> {
  const shop = sampleShop('ja');
  const random = seededRandom(20);
  const events = await sampleEvents({ count, today, shop, random, hashText });
  const founding = events.filter(({ subject }) => subject.kind === 'shop' || subject.kind === 'staff');
  const registered = new Map<CustomerId, Customer>();
  const byCase = new Map<CaseId, DeskEvent[]>();
  for (const event of events) {
    if (event.type === 'customer-registered') registered.set(event.subject.id, event.data);
    if (event.subject.kind !== 'case') continue;
    const own = byCase.get(event.subject.id) ?? [];
    byCase.set(event.subject.id, own);
    own.push(event);
  }
  const ended: CasePattern[] = [];
  const stuck: CasePattern[] = [];
  for (const [caseId, own] of byCase) {
    const state = reduce(own);
    const customer = state && registered.get(state.customerId);
    if (state === null || customer === undefined || customer === null) continue;
    const { number, receivedOn, customerId, standings } = state;
    const bags = standings.map(({ bagNumber }) => bagNumber);
    const isOpen = standings.some(({ stage }) => isOpenStage(stage));
    // The day of a saved case has been checked to be one.
    const received = receivedOn as PlainDate;
    (isOpen ? stuck : ended).push({
      caseId,
      number,
      bags,
      receivedOn: received,
      customerId,
      customer,
      events: own,
    });
  }
  return { founding, ended: atLeastOne(ended), stuck: atLeastOne(stuck) };
}

function atLeastOne(patterns: readonly CasePattern[]): readonly [CasePattern, ...CasePattern[]] {
  const [first, ...others] = patterns;
  if (first === undefined) throw new Error('The sample shop has no such case.');
  return [first, ...others];
}
