import { describe, expect, test } from 'vitest';
import { aCiwakaRequest, aKunoRequest, anAujourRequest, answerTo, day } from '../../builders/a-request';

describe('worked example 1: the first size change of a CIWAKA ring', () => {
  const onDay = (contactOn: string) =>
    answerTo(aCiwakaRequest({ contact: { by: 'form', on: day(contactOn) } }));

  test('contact on the 30th day after delivery is free, by resizing', () => {
    const { outcome, line } = onDay('2026-05-31');
    expect(outcome).toBe('free');
    expect(line).toMatchObject({ outcome: 'free', method: 'resize', charges: [] });
    expect(line.clauses[0]).toBe('ciwaka/free-resize-once');
  });

  test('contact on the 31st day after delivery is charged', () => {
    const { outcome, line } = onDay('2026-06-01');
    expect(outcome).toBe('charged');
    expect(line.clauses[0]).toBe('ciwaka/second-or-late-fee');
    expect(line.charges).toMatchObject([{ code: 'resizing-fee', kind: 'quoted', amount: null }]);
  });
});

describe('worked example 2: the same ring, resized once from 11 to 13', () => {
  const toSize = (desiredSize: number) =>
    answerTo(
      aCiwakaRequest({
        item: { earlierResizes: 1, currentSize: 13 },
        services: [{ code: 'resize', desiredSize }],
      }),
    );

  test('size 14, the last of the range from 11, is charged', () => {
    expect(toSize(14).outcome).toBe('charged');
  });

  test('size 15, one past the range from 11, is declined', () => {
    const { outcome, line } = toSize(15);
    expect(outcome).toBe('declined');
    expect(line.clauses[0]).toBe('ciwaka/range-cumulative');
  });
});

describe('worked example 3: a broken 18K plated chain at Aujour', () => {
  const arrivedOn = (receivedOn: string) =>
    answerTo(
      anAujourRequest({
        receivedOn: day(receivedOn),
        item: { plating: '18k-gold', damaged: true },
        services: [{ code: 'chain', replatingNeeded: true }],
      }),
    );

  test('costs chain, re-plating and handling fee, with tax, at the least', () => {
    expect(arrivedOn('2026-06-01').totals).toEqual({
      currency: 'JPY',
      net: '3600',
      tax: '360',
      gross: '3960',
      isMinimum: true,
    });
  });

  test('arrived on the first day of June it leaves at the end of June and is back at the end of July', () => {
    expect(arrivedOn('2026-06-01').schedule).toMatchObject({
      dispatchOn: '2026-06-30',
      readyFrom: '2026-07-31',
      readyTo: '2026-07-31',
    });
  });

  test('arrived on the last day but one of May it is back a month earlier', () => {
    expect(arrivedOn('2026-05-30').schedule).toMatchObject({
      dispatchOn: '2026-05-31',
      readyTo: '2026-06-30',
    });
  });
});

describe('worked example 4: a faulty K.UNO ring', () => {
  const emailedOn = (emailOn: string) =>
    answerTo(
      aKunoRequest({
        reason: 'faulty',
        contact: { by: 'email', on: day(emailOn), emailOn: day(emailOn) },
        item: { deliveredOn: day('2026-03-10'), unused: true },
        services: [{ code: 'repair' }],
      }),
    );

  test('email on the 7th day after delivery is free', () => {
    expect(emailedOn('2026-03-17').outcome).toBe('free');
  });

  test('email on the 8th day after delivery is declined', () => {
    expect(emailedOn('2026-03-18').outcome).toBe('declined');
  });
});

test('worked example 5: a visitor who wants her K.UNO ring on another finger pays a quoted resizing fee', () => {
  const { outcome, line } = answerTo(
    aKunoRequest({
      customerCountry: 'US',
      services: [{ code: 'resize', desiredSize: 13, sameFinger: false, largeChange: false }],
    }),
  );
  expect(outcome).toBe('charged');
  expect(line.clauses[0]).toBe('kuno/resize-fee');
  expect(line.charges).toMatchObject([
    { code: 'resizing-fee', kind: 'quoted', amount: null, payer: 'customer' },
  ]);
});
