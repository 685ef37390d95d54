import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ServiceCode } from '../../../shared/policies/request';
import { addDays, daysBetween, lastDayOfMonth } from '../../../shared/time/plain-date';
import { touchesYearly } from '../../../shared/time/yearly-period';
import {
  aCiwakaRequest,
  aDesign,
  aKunoRequest,
  anAujourRequest,
  answerTo,
  codesOf,
  day,
} from '../../builders/a-request';

const anyStart = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(day('2020-01-01'), days));
const daysLater = fc.integer({ min: 0, max: 70 });
const halves = (least: number, most: number) =>
  fc.integer({ min: least * 2, max: most * 2 }).map((count) => count / 2);

describe('on any day of any year', () => {
  test('kuno/notify-within-week holds up to the seventh day after delivery', () => {
    fc.assert(
      fc.property(anyStart, daysLater, daysLater, (deliveredOn, until, since) => {
        const emailOn = addDays(deliveredOn, until);
        const { outcome } = answerTo(
          aKunoRequest({
            reason: 'wrong-item',
            decidedOn: addDays(emailOn, since),
            contact: { by: 'email', on: emailOn, emailOn },
            item: { deliveredOn, unused: true },
            services: [{ code: 'exchange' }],
          }),
        );
        expect(outcome).toBe(until <= 7 ? 'free' : 'declined');
      }),
    );
  });

  test('ciwaka/free-window-30-days holds up to the thirtieth day after delivery, by contact and nothing else', () => {
    fc.assert(
      fc.property(anyStart, daysLater, daysLater, daysLater, (deliveredOn, until, received, since) => {
        const on = addDays(deliveredOn, until);
        const receivedOn = addDays(on, received);
        const { outcome } = answerTo(
          aCiwakaRequest({
            decidedOn: addDays(receivedOn, since),
            contact: { by: 'form', on },
            receivedOn,
            item: { deliveredOn },
          }),
        );
        expect(outcome).toBe(until <= 30 ? 'free' : 'charged');
      }),
    );
  });

  test('ciwaka/resize-7-9-weeks counts 49 to 63 days from receipt', () => {
    fc.assert(
      fc.property(anyStart, (receivedOn) => {
        const { schedule } = answerTo(aCiwakaRequest({ decidedOn: addDays(receivedOn, 1), receivedOn }));
        if (schedule.readyFrom === null || schedule.readyTo === null) throw new Error('No days.');
        expect(daysBetween(receivedOn, schedule.readyFrom)).toBe(49);
        expect(daysBetween(receivedOn, schedule.readyTo)).toBe(63);
      }),
    );
  });

  test('aujour/month-end-dispatch sends on the last day of the month, back on the last of the next', () => {
    fc.assert(
      fc.property(anyStart, (receivedOn) => {
        const { schedule } = answerTo(anAujourRequest({ receivedOn }));
        const { dispatchOn, readyTo } = schedule;
        if (dispatchOn === null || readyTo === null) throw new Error('No days.');
        expect(dispatchOn).toBe(lastDayOfMonth(receivedOn));
        expect(readyTo).toBe(lastDayOfMonth(addDays(dispatchOn, 1)));
      }),
    );
  });

  test('aujour/holidays-longer is told exactly when a holiday lies from dispatch to return', () => {
    const holidays = [
      { from: '04-29', to: '05-05' },
      { from: '08-13', to: '08-16' },
      { from: '12-29', to: '01-03' },
    ];
    fc.assert(
      fc.property(anyStart, (receivedOn) => {
        const { schedule, notices } = answerTo(anAujourRequest({ receivedOn }));
        const { dispatchOn, readyTo } = schedule;
        if (dispatchOn === null || readyTo === null) throw new Error('No days.');
        const isTold = codesOf(notices).includes('holiday-period');
        expect(isTold).toBe(holidays.some((period) => touchesYearly(dispatchOn, readyTo, period)));
      }),
    );
  });

  test('aujour/contact-first is broken exactly when the parcel came before the contact, or without any', () => {
    fc.assert(
      fc.property(
        anyStart,
        fc.integer({ min: -20, max: 20 }),
        fc.constantFrom('email', 'none'),
        (on, after, by) => {
          const { outcome } = answerTo(
            anAujourRequest({ contact: { by, on }, receivedOn: addDays(on, after) }),
          );
          expect(outcome).toBe(by === 'none' || after < 0 ? 'consult' : 'charged');
        },
      ),
    );
  });
});

describe('for any size, amount and number', () => {
  test('ciwaka/range-cumulative counts from the size at purchase, whatever the size is now', () => {
    fc.assert(
      fc.property(
        halves(5, 20),
        halves(5, 20),
        halves(5, 20),
        fc.nat(5),
        fc.nat(5),
        fc.nat(2),
        (purchasedSize, currentSize, desiredSize, rangeDown, rangeUp, earlierResizes) => {
          const { outcome, line } = answerTo(
            aCiwakaRequest({
              item: { purchasedSize, currentSize, earlierResizes, design: aDesign({ rangeDown, rangeUp }) },
              services: [{ code: 'resize', desiredSize }],
            }),
          );
          const isInside = purchasedSize - rangeDown <= desiredSize && desiredSize <= purchasedSize + rangeUp;
          expect(outcome).toBe(isInside ? (earlierResizes === 0 ? 'free' : 'charged') : 'declined');
          if (!isInside) expect(line.clauses).toEqual(['ciwaka/range-cumulative']);
        },
      ),
    );
  });

  test('ciwaka/available-sizes binds every category', () => {
    fc.assert(
      fc.property(
        halves(1, 30),
        halves(1, 15),
        halves(15, 30),
        fc.constantFrom('exchange-free', 'exchange-paid'),
        (desiredSize, smallest, largest, resizing) => {
          const { outcome } = answerTo(
            aCiwakaRequest({
              item: { design: aDesign({ resizing, availableSizes: [smallest, largest] }) },
              services: [{ code: 'exchange', desiredSize }],
            }),
          );
          const isInside = smallest <= desiredSize && desiredSize <= largest;
          expect(outcome === 'declined').toBe(!isInside);
        },
      ),
    );
  });

  test('ciwaka/eei-2500 fires from 2,500.00 dollars on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 240_000, max: 260_000 }), (cents) => {
        const amount = (cents / 100).toFixed(2);
        const { notices } = answerTo(aCiwakaRequest({ item: { value: { currency: 'USD', amount } } }));
        expect(codesOf(notices).includes('eei-contact')).toBe(cents >= 250_000);
      }),
    );
  });

  test('aujour fees are multiplied by their own quantity, the handling fee and re-plating never', () => {
    const fees = {
      refinish: 700,
      clean: 300,
      chain: 900,
      'stone-setting': 500,
      'gold-plating': 1800,
      'rhodium-plating': 1500,
      brazing: 900,
      deformation: 2000,
    } as const satisfies Partial<Record<ServiceCode, number>>;
    const codes = [
      'refinish',
      'clean',
      'chain',
      'stone-setting',
      'gold-plating',
      'rhodium-plating',
      'brazing',
      'deformation',
    ] as const;
    const service = fc.record({ code: fc.constantFrom(...codes), quantity: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(service, { minLength: 1, maxLength: 6 }), (services) => {
        const { totals } = answerTo(
          anAujourRequest({
            item: { plating: '18k-gold' },
            services: services.map((one) => ({ ...one, replatingNeeded: true })),
          }),
        );
        const own = services.reduce((sum, { code, quantity }) => sum + fees[code] * quantity, 0);
        const isPlatedAnew = services.some(({ code }) => code === 'refinish' || code === 'chain');
        expect(totals?.net).toBe(String(own + 900 + (isPlatedAnew ? 1800 : 0)));
      }),
    );
  });
});
