import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stamp } from '../../../shared/cases/acting';
import type { Customer } from '../../../shared/cases/customer';
import { reduceCustomer, survivors } from '../../../shared/cases/customer-state';
import type { DeskEvent } from '../../../shared/cases/events';
import { FieldReading } from '../../../shared/cases/field-reading';
import type { CustomerId } from '../../../shared/cases/ids';
import { customerDraftOf, readCustomerFields } from '../../../shared/cases/read-customer';
import { aCustomerDraft } from '../../builders/a-draft';
import { anActing, countedIds } from '../../builders/a-shop';

const newId = countedIds();
const people = ['a', 'b', 'c', 'd', 'e'] as const;
const idOf = (person: string) => `01900000-0000-7000-8000-00000000000${person}` as CustomerId;
const at = (minute: number) => `2026-11-22T03:${String(minute).padStart(2, '0')}:00.000Z`;

function customer(name: string): Customer {
  return readCustomerFields(aCustomerDraft({ name }), 'customer.fields', new FieldReading());
}

function registered(person: string, name: string, minute: number): DeskEvent {
  const subject = { kind: 'customer', id: idOf(person) } as const;
  return {
    ...stamp(anActing({ at: at(minute), newId })),
    type: 'customer-registered',
    subject,
    data: customer(name),
  };
}

function changed(person: string, name: string, minute: number): DeskEvent {
  return { ...registered(person, name, minute), type: 'customer-changed' } as DeskEvent;
}

function merged(from: string, into: string, minute: number): DeskEvent {
  const subject = { kind: 'customer', id: idOf(into) } as const;
  const data = { from: idOf(from) };
  return { ...stamp(anActing({ at: at(minute), newId })), type: 'customer-merged', subject, data };
}

const everyone = people.map((person, index) => registered(person, `name ${person}`, index));

describe('a customer', () => {
  test('is as she was last changed', () => {
    const state = reduceCustomer(
      [...everyone, changed('a', '佐藤 陽子', 30), changed('a', 'later lost', 20)],
      idOf('a'),
    );
    expect(state?.customer.name).toBe('佐藤 陽子');
    expect(reduceCustomer([], idOf('a'))).toBeNull();
  });

  test('merged into another leads to her, and both histories stay', () => {
    const events = [...everyone, changed('b', 'b before', 10), merged('b', 'a', 20)];
    const state = reduceCustomer(events, idOf('b'));
    expect(state?.id).toBe(idOf('a'));
    expect(state?.customer.name).toBe('name a');
    expect(state?.aliases).toMatchObject([{ id: idOf('b'), customer: { name: 'b before' } }]);
    expect(state?.timeline.map(({ type }) => type)).toEqual([
      'customer-registered',
      'customer-registered',
      'customer-changed',
      'customer-merged',
    ]);
    expect(reduceCustomer(events, idOf('a'))).toEqual(state);
    expect(reduceCustomer(events, idOf('c'))?.aliases).toEqual([]);
  });

  test('merged on and on leads to the last of the chain', () => {
    const events = [...everyone, merged('a', 'b', 20), merged('b', 'c', 21)];
    for (const person of ['a', 'b', 'c']) expect(reduceCustomer(events, idOf(person))?.id).toBe(idOf('c'));
  });

  test('merged both ways by two stations at once goes the way that was first', () => {
    const events = [...everyone, merged('a', 'b', 20), merged('b', 'a', 21)];
    expect(reduceCustomer(events, idOf('a'))?.id).toBe(idOf('b'));
    expect(reduceCustomer(events, idOf('b'))?.id).toBe(idOf('b'));
  });

  const someone = fc.constantFrom(...people);
  const merge = fc.tuple(someone, someone, fc.integer({ min: 10, max: 59 }));

  test('is led to by the same one whatever order the merges come in, without a circle', () => {
    fc.assert(
      fc.property(fc.array(merge, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (merges, order) => {
        const events = merges.map(([from, into, minute]) => merged(from, into, minute));
        const shuffled = events
          .map((event) => ({ event, place: order.next().value }))
          .sort((first, second) => first.place - second.place)
          .map(({ event }) => event);
        const leads = survivors(events);
        expect(survivors(shuffled)).toEqual(leads);
        for (const into of leads.values()) expect(leads.has(into)).toBe(false);
        // Everyone still stands somewhere: no name is lost in any merge.
        const living = new Set(people.map((person) => leads.get(idOf(person)) ?? idOf(person)));
        const names = [...living].flatMap((id) => {
          const state = reduceCustomer([...everyone, ...events], id);
          return state === null
            ? []
            : [state.customer.name, ...state.aliases.map((alias) => alias.customer.name)];
        });
        expect(names.sort()).toEqual(people.map((person) => `name ${person}`));
      }),
    );
  });

  test('comes back into the form as she was typed', () => {
    const draft = aCustomerDraft({ phone2: '090-0000-1111', country: 'US', note: 'prefers email' });
    const known = readCustomerFields(draft, 'customer.fields', new FieldReading());
    expect(customerDraftOf(known)).toEqual(draft);
  });
});
