import { describe, expect, test } from 'vitest';
import { type Editions, published } from '../../../shared/policies/published';
import type { DecisionRequest } from '../../../shared/policies/request';
import { boundariesOf } from '../../../shared/verdict/boundaries';
import { aCiwakaRequest, aDesign, aKunoRequest, anAujourRequest, day } from '../../builders/a-request';

const marks = (request: DecisionRequest, editions?: Editions) =>
  boundariesOf(request, editions).map(({ clause, what }) => `${clause ?? 'edition'} ${what}`);

describe('a window', () => {
  const contact = (on: string) => marks(aCiwakaRequest({ contact: { on: day(on) } }));

  test('of CIWAKA is marked on the day of delivery, the 30th day and the 31st, and on no other', () => {
    const clause = 'ciwaka/free-window-30-days';
    expect(contact('2026-05-01')).toEqual([`${clause} first-day`]);
    expect(contact('2026-05-02')).toEqual([]);
    expect(contact('2026-05-30')).toEqual([]);
    expect(contact('2026-05-31')).toEqual([`${clause} last-day`]);
    expect(contact('2026-06-01')).toEqual([`${clause} day-after`]);
    expect(contact('2026-06-02')).toEqual([]);
  });

  test('says with which reading the last day counts', () => {
    const [last] = boundariesOf(aCiwakaRequest({ contact: { on: day('2026-05-31') } }));
    expect(last).toMatchObject({ field: 'contact.on', day: '2026-05-31' });
    expect(last?.reading?.en).toBe('Day 30 after delivery counts; days are those of Japan.');
    expect(last?.reading?.ja).toContain('30日目を含みます');
  });

  test('of K.UNO is marked on the 7th and the 8th day; without an email the day of the answer stands in', () => {
    const faulty = (emailOn: string | null, decidedOn = '2026-06-10') =>
      boundariesOf(
        aKunoRequest({
          reason: 'faulty',
          decidedOn: day(decidedOn),
          contact: { by: 'email', emailOn: emailOn === null ? null : day(emailOn) },
          item: { deliveredOn: day('2026-06-01') },
          services: [{ code: 'exchange' }],
        }),
      ).map(({ what, field }) => `${what} ${field}`);
    expect(faulty('2026-06-07')).toEqual([]);
    expect(faulty('2026-06-08')).toEqual(['last-day contact.emailOn']);
    expect(faulty('2026-06-09')).toEqual(['day-after contact.emailOn']);
    expect(faulty(null, '2026-06-08')).toEqual(['last-day decidedOn']);
  });

  test('does not concern a service that it is not about', () => {
    const on = { contact: { on: day('2026-05-31') }, services: [{ code: 'engrave' }] } as const;
    expect(marks(aCiwakaRequest(on))).toEqual([]);
    expect(marks(aKunoRequest({ item: { deliveredOn: day('2026-06-03') } }))).toEqual([]);
  });
});

describe('a size', () => {
  const wish = (desiredSize: number, design = aDesign()) =>
    marks(aCiwakaRequest({ item: { design }, services: [{ code: 'resize', desiredSize }] }));

  test('is marked at both ends of the range and one step past them', () => {
    const clause = 'ciwaka/range-cumulative';
    expect(wish(13)).toEqual([]);
    expect(wish(14)).toEqual([`${clause} range-end`]);
    expect(wish(8)).toEqual([`${clause} range-end`]);
    expect(wish(15)).toEqual([`${clause} past-range-end`]);
    expect(wish(7.5)).toEqual([`${clause} past-range-end`]);
    expect(wish(16)).toEqual([]);
  });

  test('is marked as the smallest and the largest of a design', () => {
    const design = aDesign({ resizing: 'exchange-free', availableSizes: [9, 13] });
    expect(wish(9, design)).toEqual(['ciwaka/available-sizes smallest-size']);
    expect(wish(13, design)).toEqual(['ciwaka/available-sizes largest-size']);
    expect(wish(12, design)).toEqual([]);
  });
});

test('ciwaka/eei-2500: the value is marked at USD 2,500.00 and a cent below, from the US alone', () => {
  const worth = (amount: string, facts: Partial<DecisionRequest> = {}) =>
    marks(
      aCiwakaRequest({ ...facts, item: { value: { currency: 'USD', amount } } } as Parameters<
        typeof aCiwakaRequest
      >[0]),
    );
  expect(worth('2499.98')).toEqual([]);
  expect(worth('2499.99')).toEqual(['ciwaka/eei-2500 exact-limit']);
  expect(worth('2500.00')).toEqual(['ciwaka/eei-2500 exact-limit']);
  expect(worth('2500.01')).toEqual([]);
  expect(worth('2500.00', { customerCountry: 'FR' })).toEqual([]);
  expect(worth('2500.00', { handover: 'counter' })).toEqual([]);
});

test('aujour/month-end-dispatch: the last day of a month and the first are marked', () => {
  const received = (on: string) => marks(anAujourRequest({ receivedOn: day(on) }));
  expect(received('2026-05-30')).toEqual([]);
  expect(received('2026-05-31')).toEqual(['aujour/month-end-dispatch last-day']);
  expect(received('2026-06-01')).toEqual(['aujour/month-end-dispatch first-day']);
  expect(received('2026-06-02')).toEqual([]);
});

test('the first and the last day of an edition are marked', () => {
  const [kuno] = published.kuno;
  if (kuno === undefined) throw new Error('K.UNO has an edition.');
  const dated: Editions = {
    ...published,
    kuno: [{ ...kuno, from: day('2026-06-01'), to: day('2026-06-05') }],
  };
  const on = (text: string) => marks(aKunoRequest({ contact: { on: day(text) } }), dated);
  expect(on('2026-06-01')).toEqual(['edition first-day']);
  expect(on('2026-06-03')).toEqual([]);
  expect(on('2026-06-05')).toEqual(['edition last-day']);
  expect(on('2026-06-06')).toEqual([]);
});
