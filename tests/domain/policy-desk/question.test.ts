import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facts, fieldOf, isAsked } from '../../../renderer/features/policy-desk/asked-facts';
import { placeOfMissing } from '../../../renderer/features/policy-desk/missing-field';
import {
  emptyQuestion,
  type Question,
  withHouse,
  withService,
} from '../../../renderer/features/policy-desk/question';
import { readQuestion } from '../../../renderer/features/policy-desk/read-question';
import { typedRequest, withChangedFacts } from '../../../renderer/features/policy-desk/typed-request';
import { clausesOf } from '../../../shared/policies/clauses';
import { decide } from '../../../shared/policies/decide';
import { type DecisionRequest, houses } from '../../../shared/policies/request';
import { changedRequest, changesThatWouldHelp } from '../../../shared/verdict/changes';
import { verdictOf } from '../../../shared/verdict/verdict';
import { aCiwakaRequest, aKunoRequest, anAujourRequest, day } from '../../builders/a-request';
import { anyRequest } from '../../builders/any-request';

const today = day('2026-06-10');

function typed(request: DecisionRequest): Question {
  return { ...emptyQuestion('en', 'JPY'), ...typedRequest(request, 'JPY') };
}

function reading(question: Question) {
  return readQuestion(question, { today, language: 'en' });
}

/** As the form would ask it: no empty design, no email without its day, no resize to the size it has. */
const askableRequest = anyRequest
  .map((request): DecisionRequest => {
    const { contact, item } = request;
    const isEmpty = item.design !== null && Object.values(item.design).every((fact) => fact === null);
    return {
      ...request,
      language: 'en',
      contact: { ...contact, emailOn: contact.emailOn ?? (contact.by === 'email' ? contact.on : null) },
      item: isEmpty ? { ...item, design: null } : item,
    };
  })
  .filter(({ services, item }) =>
    services.every(
      ({ code, desiredSize }) =>
        code !== 'resize' || desiredSize !== item.currentSize || desiredSize === null,
    ),
  );

describe('a question as it is typed', () => {
  it('asks nothing before a house and a service are chosen', () => {
    const question = emptyQuestion('en', 'JPY');
    expect(reading(question).request).toBeNull();
    expect(reading(withHouse(question, 'ciwaka')).request).toBeNull();
    expect(reading(withService(withHouse(question, 'ciwaka'), 'resize', true)).request).toMatchObject({
      policy: 'ciwaka',
      decidedOn: today,
      handover: 'overseas',
      customerCountry: 'US',
      item: { house: 'ciwaka', deliveredOn: null, design: null },
      services: [{ code: 'resize', desiredSize: null }],
    });
  });

  it('takes what is usual for the next house, and leaves what was said otherwise', () => {
    const kuno = withHouse(emptyQuestion('en', 'JPY'), 'kuno');
    const said = { ...kuno, giveBack: 'overseas', item: { ...kuno.item, house: 'other' } } as const;
    expect(withHouse(said, 'aujour')).toMatchObject({
      handover: 'domestic',
      giveBack: 'overseas',
      contact: { by: 'email' },
      item: { house: 'other' },
    });
  });

  it('names a text that cannot be read at its field, and takes the fact as not known', () => {
    const question = typed(aCiwakaRequest());
    const { request, faults } = reading({
      ...question,
      contact: { ...question.contact, on: '2026-06-11' },
      item: {
        ...question.item,
        deliveredOn: 'soon',
        design: { ...question.item.design, availableSizes: { smallest: '12', largest: '11' } },
      },
      services: question.services.map((service) => ({ ...service, desiredSize: '11', quantity: '0' })),
    });
    expect(faults).toEqual({
      'contact.on': 'day-in-future',
      'item.deliveredOn': 'not-a-day',
      'item.design.availableSizes.largest': 'smallest-above-largest',
      'services.0.desiredSize': 'size-unchanged',
      'services.0.quantity': 'not-a-count',
    });
    expect(request).toMatchObject({
      contact: { on: null },
      item: { deliveredOn: null, design: { availableSizes: null } },
      services: [{ desiredSize: null, quantity: 1 }],
    });
  });

  it('takes today as a day of contact, and not the day after the answer', () => {
    const question = typed(aCiwakaRequest({ contact: { on: today } }));
    expect(reading(question).faults).toEqual({});
    const early = { ...question, decidedOn: '2026-06-09' };
    expect(reading(early).faults).toEqual({ 'contact.on': 'day-in-future' });
  });

  it('is read as the very request that it was filled in from, whatever the request', () => {
    fc.assert(
      fc.property(askableRequest, (request) => {
        expect(reading(typed(request))).toEqual({ request, faults: {} });
      }),
    );
  });

  it('becomes another request by the facts in which the two differ, and keeps the rest as typed', () => {
    fc.assert(
      fc.property(askableRequest, askableRequest, (asked, changed) => {
        fc.pre(asked.services.length === changed.services.length);
        const question = { ...typed(asked), visit: { arrivesOn: 'soon', leavesOn: '', workDays: '3' } };
        const next = withChangedFacts(question, asked, changed);
        expect(reading(next).request).toEqual(changed);
        expect(next.visit).toBe(question.visit);
      }),
    );
  });

  it('has the outcome that a suggested change promised, once the change is applied to the form', () => {
    fc.assert(
      fc.property(askableRequest, (request) => {
        for (const change of changesThatWouldHelp(request)) {
          const question = withChangedFacts(typed(request), request, changedRequest(request, change));
          const next = reading(question);
          expect(next.faults).toEqual({});
          expect(next.request === null ? null : decide(next.request).outcome).toBe(change.outcome);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the facts shown first', () => {
  it('hold the field of everything that the policy of the house can call missing', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const question = typed(request);
        for (const code of decide(request).missing) {
          const field = fieldOf(placeOfMissing(code, question));
          const fact = facts.find((path) => path === field);
          expect(field.startsWith('services.') || (fact !== undefined && isAsked(fact, question))).toBe(true);
        }
      }),
    );
  });

  it('leave out what the house does not look at: nobody asks K.UNO for a certificate', () => {
    const asked = facts.filter((path) => isAsked(path, typed(aKunoRequest())));
    expect(asked).not.toContain('item.hasCertificate');
    expect(asked).toContain('handover');
  });
});

describe('the clauses of a house on the screen', () => {
  it.each(houses)('%s: each has its place in the verdict, or at a desk', (house) => {
    const requests = { kuno: aKunoRequest(), ciwaka: aCiwakaRequest(), aujour: anAujourRequest() };
    const { lines, conditions, elsewhere } = verdictOf(requests[house]);
    const placed = [...lines.flatMap((line) => line.conditions), ...conditions, ...elsewhere];
    expect(clausesOf(house).filter((clause) => !placed.some((each) => each.clause === clause))).toEqual([]);
    expect(clausesOf(house).length).toBeGreaterThan(15);
  });
});
