import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allClauses } from '../../../shared/policies/clauses';
import { decide } from '../../../shared/policies/decide';
import type { ClauseId } from '../../../shared/policies/decision';
import { published } from '../../../shared/policies/published';
import { type DecisionRequest, houses } from '../../../shared/policies/request';
import type { Condition } from '../../../shared/verdict/condition';
import { verdictOf } from '../../../shared/verdict/verdict';
import { aCiwakaRequest, aKunoRequest, anAujourRequest, day } from '../../builders/a-request';
import { anyRequest } from '../../builders/any-request';

const runs = { numRuns: 600 };

function condition(request: DecisionRequest, clause: ClauseId): Condition {
  const { lines, conditions } = verdictOf(request);
  const found = [...(lines[0]?.conditions ?? []), ...conditions].find((one) => one.clause === clause);
  if (found === undefined) throw new Error(`${clause} is not among the conditions.`);
  return found;
}

const standing = (request: DecisionRequest, clause: ClauseId) => condition(request, clause).standing;

describe('the verdict', () => {
  test('reaches every clause of the three policies, as a condition or at a desk', () => {
    const requests = { kuno: aKunoRequest(), ciwaka: aCiwakaRequest(), aujour: anAujourRequest() };
    const reached = houses.flatMap((house) => {
      const { lines, conditions, elsewhere } = verdictOf(requests[house]);
      return [...lines.flatMap((line) => line.conditions), ...conditions, ...elsewhere].map(
        ({ clause }) => clause,
      );
    });
    expect(new Set(reached)).toEqual(new Set(allClauses));
  });

  test('has the decision that decide() gives, and leaves the request as it was', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const before = structuredClone(request);
        expect(verdictOf(request).decision).toEqual(decide(request));
        expect(request).toEqual(before);
      }),
      runs,
    );
  });

  test('marks as deciding the clause that the line cites first, and marks none on a silent line', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { lines, decision } = verdictOf(request);
        lines.forEach((line, place) => {
          const deciding = line.conditions.filter(({ decides }) => decides).map(({ clause }) => clause);
          const cited = decision.lines[place]?.clauses ?? [];
          expect(line.isSilent).toBe(cited.length === 0);
          if (!line.isSilent) expect(deciding).toContain(cited[0]);
          expect(deciding.filter((clause) => !cited.includes(clause))).toEqual([]);
        });
      }),
      runs,
    );
  });

  test('calls every clause that a line cites met, not met or not known, never not asked', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { lines, decision } = verdictOf(request);
        lines.forEach(({ conditions }, place) => {
          for (const clause of decision.lines[place]?.clauses ?? []) {
            expect(conditions.find((one) => one.clause === clause)?.standing).not.toBe('not-asked');
          }
        });
      }),
      runs,
    );
  });

  test('is not known where a deciding clause lacks facts, and names exactly what the line misses', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { lines, decision } = verdictOf(request);
        lines.forEach(({ conditions, outcome }, place) => {
          if (outcome !== 'incomplete') return;
          const lacking = conditions.filter(({ decides }) => decides);
          expect(lacking.every((one) => one.standing === 'not-known')).toBe(true);
          const missing = new Set(lacking.flatMap((one) => one.missing));
          expect(missing).toEqual(new Set(decision.lines[place]?.missing));
        });
      }),
      runs,
    );
  });

  test('names each fact by a path of the request, in words of both languages', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { lines, conditions } = verdictOf(request);
        for (const { facts } of [...lines.flatMap((line) => line.conditions), ...conditions]) {
          for (const { field, name, value } of facts) {
            expect(field).toMatch(/^[a-zA-Z]+(\[\d+\])?(\.[a-zA-Z]+)*$/u);
            for (const text of [name.en, name.ja, value.en, value.ja])
              expect(text).not.toMatch(/^$|null|undefined|[{}]/u);
          }
        }
      }),
      runs,
    );
  });

  test('has no conditions where no edition is in force', () => {
    const ended = {
      ...published,
      kuno: [{ ...published.kuno[0], to: day('2026-01-01') } as (typeof published.kuno)[0]],
    };
    const { lines, conditions, decision } = verdictOf(aKunoRequest(), ended);
    expect(decision.notices.map(({ code }) => code)).toContain('no-edition');
    expect([lines[0]?.isSilent, lines[0]?.conditions, conditions]).toEqual([true, [], []]);
  });
});

describe('a condition of K.UNO', () => {
  const faulty = (emailOn: string | null, decidedOn = '2026-06-10') =>
    aKunoRequest({
      reason: 'faulty',
      decidedOn: day(decidedOn),
      contact: { by: 'email', emailOn: emailOn === null ? null : day(emailOn) },
      item: { deliveredOn: day('2026-06-01'), unused: true },
      services: [{ code: 'repair' }],
    });

  test('kuno/notify-within-week: met on the 7th day, and says that it is the last; not met on the 8th', () => {
    const last = condition(faulty('2026-06-08'), 'kuno/notify-within-week');
    expect(last.standing).toBe('met');
    expect(last.facts[0]).toMatchObject({
      field: 'contact.emailOn',
      value: { en: '2026-06-08 (7 days after delivery, the last day of the window)' },
    });
    expect(standing(faulty('2026-06-09'), 'kuno/notify-within-week')).toBe('not-met');
    expect(standing(faulty(null, '2026-06-08'), 'kuno/notify-within-week')).toBe('not-known');
    expect(standing(aKunoRequest(), 'kuno/notify-within-week')).toBe('not-asked');
  });

  test('kuno/free-resize-same-finger and kuno/resize-fee: one is met where the other is not', () => {
    const resize = (facts: object) => aKunoRequest({ services: [{ code: 'resize', ...facts }] });
    const both = (facts: object) =>
      (['kuno/free-resize-same-finger', 'kuno/resize-fee'] as const).map((clause) =>
        standing(resize(facts), clause),
      );
    expect(both({ sameFinger: true, largeChange: false })).toEqual(['met', 'not-met']);
    expect(both({ sameFinger: false, largeChange: false })).toEqual(['not-met', 'met']);
    expect(both({ sameFinger: true, largeChange: true })).toEqual(['not-met', 'met']);
    expect(both({})).toEqual(['not-known', 'not-known']);
    expect(standing(aKunoRequest(), 'kuno/resize-fee')).toBe('not-asked');
  });

  test('kuno/own-products-only: not known while nobody looked at the mark', () => {
    expect(standing(aKunoRequest(), 'kuno/own-products-only')).toBe('met');
    expect(standing(aKunoRequest({ item: { house: null } }), 'kuno/own-products-only')).toBe('not-known');
    expect(standing(aKunoRequest({ item: { house: 'other' } }), 'kuno/own-products-only')).toBe('not-met');
  });

  test('kuno/overseas-exception: open until both are known, closed as soon as one of them speaks against it', () => {
    const from = (facts: object) =>
      standing(aKunoRequest({ handover: 'overseas', ...facts }), 'kuno/overseas-exception');
    expect(from({})).toBe('not-known');
    expect(from({ localJeweller: true })).toBe('not-met');
    expect(from({ localJeweller: false, customerPaysTransport: true })).toBe('met');
  });

  test('kuno/visit-reservation: not known without the country, asked of a visitor, not of a resident', () => {
    const of = (customerCountry: string | null) =>
      standing(aKunoRequest({ customerCountry }), 'kuno/visit-reservation');
    expect([of(null), of('US'), of('JP')]).toEqual(['not-known', 'met', 'not-asked']);
  });
});

describe('a condition of CIWAKA', () => {
  const contact = (on: string | null) => aCiwakaRequest({ contact: { on: on === null ? null : day(on) } });

  test('ciwaka/free-window-30-days: met on the 30th day, not met on the 31st, not known without the day of contact', () => {
    expect(standing(contact('2026-05-31'), 'ciwaka/free-window-30-days')).toBe('met');
    expect(standing(contact('2026-06-01'), 'ciwaka/free-window-30-days')).toBe('not-met');
    expect(standing(contact(null), 'ciwaka/free-window-30-days')).toBe('not-known');
    expect(standing(contact('2026-06-01'), 'ciwaka/free-resize-once')).toBe('not-met');
    expect(standing(contact('2026-06-01'), 'ciwaka/second-or-late-fee')).toBe('met');
  });

  test('ciwaka/range-cumulative: says where the wish stands in the range', () => {
    const value = (desiredSize: number) =>
      condition(aCiwakaRequest({ services: [{ code: 'resize', desiredSize }] }), 'ciwaka/range-cumulative')
        .facts[0]?.value.en;
    expect(value(13)).toContain('inside the range');
    expect(value(14)).toContain('the end of the range');
    expect(value(15)).toContain('beyond the range of 3');
  });

  test('ciwaka/eei-2500: below, exactly at and above the value, and not known without one', () => {
    const at = (amount: string | null, currency = 'USD') =>
      condition(
        aCiwakaRequest({ item: { value: amount === null ? null : { currency, amount } } }),
        'ciwaka/eei-2500',
      );
    expect(at('2499.99').standing).toBe('not-met');
    expect(at('2500').standing).toBe('met');
    expect(at('2500').facts[0]?.value.en).toContain('exactly the US$2,500.00');
    expect(at(null).standing).toBe('not-known');
    expect(at('900000', 'JPY').standing).toBe('not-known');
  });

  test('ciwaka/paid-return-included: met to the US, not met elsewhere, not known without a country', () => {
    const to = (customerCountry: string | null) =>
      standing(
        aCiwakaRequest({ customerCountry, services: [{ code: 'engrave' }] }),
        'ciwaka/paid-return-included',
      );
    expect([to('US'), to('FR'), to(null)]).toEqual(['met', 'not-met', 'not-known']);
    expect(standing(aCiwakaRequest(), 'ciwaka/paid-return-included')).toBe('not-asked');
  });
});

describe('a condition of Aujour', () => {
  test('aujour/contact-first: not met by a parcel that came first, and it decides', () => {
    const unannounced = condition(
      anAujourRequest({ contact: { by: 'none', on: null }, receivedOn: day('2026-06-01') }),
      'aujour/contact-first',
    );
    expect(unannounced).toMatchObject({ standing: 'not-met', decides: true, outcome: 'consult' });
    expect(standing(anAujourRequest(), 'aujour/contact-first')).toBe('met');
  });

  test('aujour/replating-added: asked only of the first service that wears the plating', () => {
    const chain = (facts: object) =>
      anAujourRequest({ item: { plating: '18k-gold' }, services: [{ code: 'chain', ...facts }] });
    expect(standing(chain({ replatingNeeded: true }), 'aujour/replating-added')).toBe('met');
    expect(standing(chain({ replatingNeeded: false }), 'aujour/replating-added')).toBe('not-met');
    expect(standing(anAujourRequest(), 'aujour/replating-added')).toBe('not-asked');
  });

  test('aujour/holidays-longer: known once the parcel is received', () => {
    const on = (receivedOn: string | null) =>
      standing(
        anAujourRequest({ receivedOn: receivedOn === null ? null : day(receivedOn) }),
        'aujour/holidays-longer',
      );
    expect([on(null), on('2026-06-01'), on('2026-05-01')]).toEqual(['not-known', 'not-met', 'not-met']);
    const obon = anAujourRequest({ decidedOn: day('2026-07-20'), receivedOn: day('2026-07-15') });
    expect(standing(obon, 'aujour/holidays-longer')).toBe('met');
  });
});
