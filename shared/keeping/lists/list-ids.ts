import { v5 } from 'uuid';
import type { Customer } from '../../cases/customer';
import { type CaseId, type CustomerId, caseIdSchema, customerIdSchema, type EventId } from '../../cases/ids';
import { emailKey, nameKey, phoneKey } from '../../cases/search/tokens';
import { isOwnTable, type ListPlan } from './list-plan';

/** Of ids that are made of what a list says, so that the same row has the same id whenever it is brought in. */
const namespace = '6f1f6d52-6b7e-5c43-9a3e-2f0b7d1c9e84';

function idOf(...parts: readonly string[]): string {
  return v5(JSON.stringify(parts), namespace);
}

/** The same place however its name is spaced, cased and in whichever width. */
function sourceKey({ source }: ListPlan): string {
  return source.normalize('NFKC').trim().toLowerCase();
}

/** By her number at the other desk; without one, by what tells her apart: name, telephone numbers and email addresses. */
export function customerIdOf(plan: ListPlan, number: string, customer: Customer | null): CustomerId {
  const own = customerIdSchema.safeParse(number.toLowerCase());
  if (isOwnTable(plan) && own.success) return own.data;
  const known =
    number !== '' || customer === null ? ['number', number] : ['person', ...markOfPerson(customer)];
  return idOf('customer', sourceKey(plan), ...known) as CustomerId; // a UUID by construction
}

/** By its number at the other desk; without one, by everything that its row says. */
export function caseIdOf(plan: ListPlan, ownId: string, number: string, cells: readonly string[]): CaseId {
  const own = caseIdSchema.safeParse(ownId.toLowerCase());
  if (isOwnTable(plan) && own.success) return own.data;
  const known = number === '' ? ['row', ...cells] : ['number', number];
  return idOf('case', sourceKey(plan), ...known) as CaseId; // a UUID by construction
}

/** The event of one kind that a record begins with; `about` tells several of a kind apart. */
export function listEventId(type: string, subject: string, about = ''): EventId {
  return idOf('event', type, subject, about) as EventId; // a UUID by construction
}

function markOfPerson({ name, phones, emails, country }: Customer): readonly string[] {
  return [
    nameKey(name),
    ...phones.map((phone) => phoneKey(phone, country) ?? phone).sort(),
    ...emails.map(emailKey).sort(),
  ];
}
