import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/time/plain-date';
import { type Visit, visitKind, visitOf } from '../../../shared/verdict/visit';
import { aKunoRequest, anAujourRequest, codesOf, day } from '../../builders/a-request';
import { anyRequest } from '../../builders/any-request';

const aVisitor = aKunoRequest({ customerCountry: 'US' });

function aStay(changes: Partial<Visit> = {}): Visit {
  return { arrivesOn: day('2026-06-01'), leavesOn: day('2026-06-08'), workDays: 7, ...changes };
}

describe('a visit from abroad to a shop of K.UNO', () => {
  it('is a visit only over the counter, of a customer who does not live in Japan', () => {
    expect(visitKind(aVisitor)).toBe('visitor');
    expect(visitKind(aKunoRequest({ customerCountry: null }))).toBe('perhaps');
    expect(visitKind(aKunoRequest({ customerCountry: 'JP' }))).toBe('none');
    expect(visitKind(aKunoRequest({ customerCountry: 'US', handover: 'overseas' }))).toBe('none');
    expect(visitOf(anAujourRequest({ customerCountry: 'US' }), aStay())).toBeNull();
  });

  it('asks for the reservation of an English speaker as soon as it is known that she comes from abroad (kuno/visit-reservation)', () => {
    expect(visitOf(aVisitor, aStay())?.reservation?.clauses).toEqual(['kuno/visit-reservation']);
    expect(visitOf(aKunoRequest({ customerCountry: null }), aStay())?.reservation).toBeNull();
  });

  it('fits when the work is done on the day of departure, and not when it takes a day more (kuno/stay-too-short)', () => {
    expect(visitOf(aVisitor, aStay({ workDays: 6 }))).toMatchObject({ fit: 'fits', doneOn: '2026-06-07' });
    expect(visitOf(aVisitor, aStay({ workDays: 7 }))).toMatchObject({ fit: 'fits', doneOn: '2026-06-08' });
    expect(visitOf(aVisitor, aStay({ workDays: 8 }))).toMatchObject({
      fit: 'too-short',
      doneOn: '2026-06-09',
    });
  });

  it('invents no duration: without the workshop’s estimate it cannot be told whether the work fits', () => {
    const answer = visitOf(aVisitor, aStay({ workDays: null }));
    expect(answer).toMatchObject({ fit: 'not-known', doneOn: null, stayDays: 8 });
    expect(answer?.because.en).toContain('names no time');
    expect(visitOf(aVisitor, aStay({ leavesOn: null }))).toMatchObject({ fit: 'not-known', stayDays: null });
  });

  it('names the kinds of charge of an international return, all the customer’s, none with an amount', () => {
    const { returnCharges = [] } = visitOf(aVisitor, aStay()) ?? {};
    expect(codesOf(returnCharges)).toEqual(['shipping-back', 'customs-duties']);
    for (const charge of returnCharges) {
      expect(charge).toMatchObject({ kind: 'at-cost', amount: null, payer: 'customer' });
    }
    expect(
      visitOf({ ...aVisitor, item: { ...aVisitor.item, house: 'other' } }, aStay())?.returnCharges,
    ).toEqual([]);
  });

  it('fits exactly as long as the estimate is no longer than the nights of the stay', () => {
    const days = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(days, days, (nights, workDays) => {
        const stay = aStay({ leavesOn: addDays(day('2026-06-01'), nights), workDays });
        const answer = visitOf(aVisitor, stay);
        expect(answer?.fit).toBe(workDays <= nights ? 'fits' : 'too-short');
        expect(answer?.stayDays).toBe(nights + 1);
      }),
    );
  });

  it('has an answer of its own for every request over the counter from abroad, and none for any other', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(visitOf(request, aStay()) === null).toBe(visitKind(request) === 'none');
      }),
    );
  });
});
