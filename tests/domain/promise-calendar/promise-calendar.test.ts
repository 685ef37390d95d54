import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../../shared/policies/decide';
import { published } from '../../../shared/policies/published';
import type { DecisionRequest } from '../../../shared/policies/request';
import { monthRun } from '../../../shared/promise-calendar/month-run';
import { clausesOfSteps, promiseCalendar } from '../../../shared/promise-calendar/promise-calendar';
import { everyDayOpen, isClosedOn, type ShopWeek } from '../../../shared/promise-calendar/shop-week';
import { addDays, lastDayOfMonth } from '../../../shared/time/plain-date';
import { weekdays } from '../../../shared/time/weekday';
import { aCiwakaRequest, aKunoRequest, anAujourRequest, day } from '../../builders/a-request';

function calendar(request: DecisionRequest, week: Partial<ShopWeek> = {}) {
  return promiseCalendar({ request, decision: decide(request), week: { ...everyDayOpen, ...week } });
}

function aujour(receivedOn: string) {
  return anAujourRequest({ receivedOn: day(receivedOn), decidedOn: day(receivedOn) });
}

function ciwaka(receivedOn: string) {
  return aCiwakaRequest({ receivedOn: day(receivedOn), decidedOn: day(receivedOn) });
}

function codes(request: DecisionRequest, week: Partial<ShopWeek> = {}) {
  return calendar(request, week).steps.map(({ code, from, to }) =>
    from === to ? `${code} ${from}` : `${code} ${from}/${to}`,
  );
}

const [sunday, monday] = weekdays;

describe('the month-end run', () => {
  test('is made by what comes on its last day, and missed by a month a day later', () => {
    expect(calendar(aujour('2026-05-31')).run).toEqual({
      dispatchOn: '2026-05-31',
      readyTo: '2026-06-30',
      lastDay: '2026-05-31',
      next: { dispatchOn: '2026-06-30', readyTo: '2026-07-31' },
      daysSaved: 31,
    });
    expect(calendar(aujour('2026-06-01')).run).toMatchObject({
      dispatchOn: '2026-06-30',
      lastDay: '2026-06-30',
    });
    expect(calendar(aujour('2028-02-10')).run).toMatchObject({ lastDay: '2028-02-29', daysSaved: 30 });
  });

  test('asks for the piece by the last open day where the shop is closed at the end of the month', () => {
    // 31 May 2026 is a Sunday.
    expect(calendar(aujour('2026-05-20')).bringBy).toBe('2026-05-31');
    expect(calendar(aujour('2026-05-20'), { closedWeekdays: [sunday] }).bringBy).toBe('2026-05-30');
    expect(codes(aujour('2026-05-20'), { closedWeekdays: [sunday] })).toContain('bringByOpen 2026-05-30');
    // 23 November is a public holiday, the 29th a Sunday, the 30th a Monday.
    expect(calendar(aujour('2026-11-22'), { closedWeekdays: [sunday, monday] }).bringBy).toBe('2026-11-28');
    expect(calendar(aujour('2026-11-29'), { closedWeekdays: [sunday, monday] }).bringBy).toBe('2026-11-29');
    expect(calendar(aujour('2026-11-22'), { closedWeekdays: weekdays }).bringBy).toBeNull();
  });

  test('is none for a house that gathers nothing, for a piece not received and for one that is declined', () => {
    expect(calendar(ciwaka('2026-06-01')).run).toBeNull();
    expect(calendar(anAujourRequest({ receivedOn: null })).run).toBeNull();
    expect(
      monthRun(aujour('2026-06-01'), { ...decide(aujour('2026-06-01')), outcome: 'declined' }),
    ).toBeNull();
  });

  test('is the very one that the policy gives: same run up to the last day, another from the day after', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const receivedOn = addDays(day('2024-01-01'), days);
        const request = anAujourRequest({ receivedOn });
        const run = monthRun(request, decide(request));
        if (run === null) throw new Error('No run.');
        expect(run.lastDay).toBe(lastDayOfMonth(receivedOn));
        const on = (date: typeof receivedOn) => decide({ ...request, receivedOn: date }).schedule;
        expect(on(run.lastDay).dispatchOn).toBe(run.dispatchOn);
        expect(on(addDays(run.lastDay, 1))).toMatchObject(run.next);
        expect(addDays(run.readyTo, run.daysSaved)).toBe(run.next.readyTo);
      }),
    );
  });
});

describe('the reason for a range', () => {
  test('at Aujour: received, the run, by when, what a day later costs, holidays, back', () => {
    expect(codes(aujour('2026-11-22'))).toEqual([
      'received 2026-11-22',
      'dispatch 2026-11-30',
      'bringBy 2026-11-30',
      'missed 2026-12-01',
      'backBy 2026-12-31',
      'longHoliday 2026-12-29/2027-01-03',
    ]);
    expect(clausesOfSteps(calendar(aujour('2026-11-22')).steps)).toEqual([
      'aujour/month-end-dispatch',
      'aujour/holidays-longer',
    ]);
  });

  test('at CIWAKA: seven to nine weeks after receipt, with the public holidays that fall into them', () => {
    const { steps, range, longHolidays } = calendar(ciwaka('2026-03-15'));
    expect(range).toEqual({ from: '2026-05-03', to: '2026-05-17' });
    expect(steps.map(({ code }) => code)).toEqual(['received', 'backBetween', 'publicHolidays']);
    expect(steps[1]?.words.en).toContain('7 weeks to 9 weeks after receipt');
    expect(steps[2]?.words.en).toMatch(/^6 public holidays .*Fri 2026-03-20 Vernal Equinox Day/u);
    expect(steps[2]?.words.ja).toContain('2026年5月6日（水）こどもの日 振替休日');
    expect(steps[2]).toMatchObject({ source: 'public-holidays', clauses: ['ciwaka/may-take-longer'] });
    expect(longHolidays).toEqual([]);
  });

  test('at K.UNO: the policy gives no time', () => {
    const found = calendar(aKunoRequest({ receivedOn: day('2026-06-01') }));
    expect(found.range).toBe('no-time');
    expect(found.steps.map(({ code }) => code)).toEqual(['received', 'noTime']);
    expect(found.handOutFrom).toBeNull();
  });

  test('names none where the policy declines, and asks for nothing where nothing was received', () => {
    const request = ciwaka('2026-06-01');
    const declined = calendar({ ...request, item: { ...request.item, hasCertificate: false } });
    expect(declined.range).toBe('declined');
    expect(declined.steps.map(({ code }) => code)).toEqual(['received', 'declined']);
    expect(calendar(aCiwakaRequest({ receivedOn: null }))).toMatchObject({
      range: 'not-received',
      steps: [],
      months: [],
    });
  });

  test('hands out on the next open day where the shop is closed on the last', () => {
    // 31 January 2027 is a Sunday, 11 January a public holiday.
    expect(calendar(aujour('2026-12-05')).handOutFrom).toBe('2027-01-31');
    expect(calendar(aujour('2026-12-05'), { closedWeekdays: [sunday] }).handOutFrom).toBe('2027-02-01');
    expect(codes(aujour('2026-12-05'), { closedWeekdays: [sunday] }).at(-1)).toBe('handOut 2027-02-01');
    expect(codes(aujour('2026-12-05'), { closedWeekdays: weekdays }).at(-1)).toBe('neverOpen 2027-01-31');
  });

  test('says on which closed day a piece came in', () => {
    const week = { closedWeekdays: [], isClosedOnPublicHolidays: true };
    expect(codes(aujour('2026-11-23'), week)[1]).toBe('receivedClosed 2026-11-23');
    expect(codes(aujour('2026-11-24'), week)[1]).toBe('dispatch 2026-11-30');
  });

  test('says of years not announced, or not known at all, that it does not know', () => {
    const uncertain = (received: string) =>
      calendar(ciwaka(received)).steps.flatMap(({ code }) =>
        /NotKnown|NotAnnounced/u.test(code) ? [code] : [],
      );
    expect(uncertain('2026-10-29')).toEqual([]);
    expect(uncertain('2026-10-30')).toEqual(['holidaysNotAnnounced']);
    expect(uncertain('2050-10-29')).toEqual(['holidaysNotAnnounced']);
    expect(uncertain('2050-10-30')).toEqual(['holidaysNotKnown']);
  });

  test('follows the holidays of the edition, not a list of its own', () => {
    const [edition] = published.aujour;
    if (edition === undefined) throw new Error('Aujour has published nothing.');
    const stocktaking = { from: '12-01', to: '12-02', name: { en: 'Stocktaking', ja: '棚卸' } };
    const editions = {
      ...published,
      aujour: [{ ...edition, terms: { ...edition.terms, holidays: [stocktaking] } }],
    };
    const request = aujour('2026-11-22');
    const found = promiseCalendar({ request, decision: decide(request, editions), editions });
    expect(found.longHolidays).toEqual([{ name: stocktaking.name, from: '2026-12-01', to: '2026-12-02' }]);
  });
});

describe('whatever the day and the week', () => {
  const anyWeek = fc.record({
    closedWeekdays: fc.subarray([...weekdays], { maxLength: 6 }),
    isClosedOnPublicHolidays: fc.boolean(),
  });
  const anyRequest = fc
    .tuple(fc.integer({ min: 0, max: 3000 }), fc.constantFrom(anAujourRequest, aCiwakaRequest, aKunoRequest))
    .map(([days, build]) => build({ receivedOn: addDays(day('2024-01-01'), days) }));

  test('the dates are the decision’s own, and every one is on the calendar', () => {
    fc.assert(
      fc.property(anyRequest, anyWeek, (request, week) => {
        const decision = decide(request);
        const { range, days, steps, run } = calendar(request, week);
        const { readyFrom, readyTo, dispatchOn } = decision.schedule;
        if (typeof range === 'string') expect(readyTo).toBeNull();
        else expect(range).toEqual({ from: readyFrom, to: readyTo });
        if (run !== null) expect(run.dispatchOn).toBe(dispatchOn);
        for (const on of [request.receivedOn, dispatchOn, readyFrom, readyTo]) {
          if (on !== null) expect(days.has(on)).toBe(true);
        }
        if (readyTo !== null) expect(days.get(readyTo)?.marks).toContain('ready');
        for (const { from, to, words } of steps) {
          expect(from <= to).toBe(true);
          expect(words.en).not.toBe('');
          expect(words.ja).not.toBe('');
        }
      }),
    );
  });

  test('nothing is asked for or handed out on a closed day, and no open day is passed over', () => {
    fc.assert(
      fc.property(anyRequest, anyWeek, (request, week) => {
        const { range, handOutFrom, bringBy, run } = calendar(request, week);
        if (typeof range !== 'string' && handOutFrom !== null) {
          expect(isClosedOn(handOutFrom, week)).toBe(false);
          for (let on = range.to; on < handOutFrom; on = addDays(on, 1))
            expect(isClosedOn(on, week)).toBe(true);
        }
        if (run !== null && bringBy !== null) {
          expect(bringBy === request.receivedOn || !isClosedOn(bringBy, week)).toBe(true);
          for (let on = run.lastDay; on > bringBy; on = addDays(on, -1))
            expect(isClosedOn(on, week)).toBe(true);
        }
      }),
    );
  });

  test('a long holiday is told exactly where the policy gives notice of one', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const isNoticed = decide(request).notices.some(({ code }) => code === 'holiday-period');
        expect(calendar(request).longHolidays.length > 0).toBe(isNoticed);
      }),
    );
  });
});
