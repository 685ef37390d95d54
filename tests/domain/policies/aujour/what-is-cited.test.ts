import { describe, expect, test } from 'vitest';
import { aujourEditions } from '../../../../shared/policies/aujour/edition';
import { replatingAddedOnce, taxComesOnTop } from '../../../../shared/policies/aujour/fees';
import { holidaysTakeLonger } from '../../../../shared/policies/aujour/sending';
import { aujourSentences } from '../../../../shared/policies/aujour/sentences';
import { askHouse, decide } from '../../../../shared/policies/decide';
import { noSchedule } from '../../../../shared/policies/house-answer';
import { published } from '../../../../shared/policies/published';
import { anAujourRequest, answerTo, day, type RequestFacts } from '../../../builders/a-request';

const short = (clause: string | undefined) => String(clause).replace('aujour/', '');

/** Outcome and clauses of each line, the deciding one first, without the house's name before them. */
function cited(facts: RequestFacts = {}) {
  return decide(anAujourRequest(facts)).lines.map(({ outcome, clauses }) =>
    [outcome, ...clauses.map(short)].join(' '),
  );
}

const terms = aujourEditions[0]?.terms;
if (terms === undefined) throw new Error('Aujour publishes no edition.');

describe('an Aujour line cites exactly the clauses it stands on', () => {
  test('a listed service stands on its fee and on how the piece was identified', () => {
    expect(cited()).toEqual(['charged fee-clean order-number-or-photo']);
    expect(cited({ item: { orderNumber: null }, evidence: { identifyingPhoto: true } })).toEqual([
      'charged fee-clean order-number-or-photo',
    ]);
  });

  test('damage shown on a photo is cited, and damage without one comes before the fee', () => {
    expect(cited({ services: [{ code: 'brazing' }] })).toEqual([
      'charged fee-brazing order-number-or-photo damage-photo',
    ]);
    expect(cited({ services: [{ code: 'brazing' }], evidence: { damagePhoto: false } })).toEqual([
      'incomplete damage-photo fee-brazing',
    ]);
  });

  test('plating added is cited beside the fee of the service', () => {
    const facts = {
      item: { plating: '18k-gold' },
      services: [{ code: 'refinish', replatingNeeded: true }],
    } as const;
    expect(cited(facts)).toEqual(['charged fee-refinish replating-added order-number-or-photo']);
  });

  test('a piece whose house is not known is taken for one of its own', () => {
    expect(cited({ item: { house: null } })).toEqual(['charged fee-clean order-number-or-photo']);
  });
});

describe('beside the lines', () => {
  test('the handling fee is the customer’s and cites its clause', () => {
    expect(decide(anAujourRequest()).charges).toEqual([
      {
        code: 'handling-fee',
        kind: 'fixed',
        amount: { currency: 'JPY', amount: '900' },
        quantity: 1,
        conditional: false,
        payer: 'customer',
        clauses: ['aujour/handling-fee'],
      },
    ]);
  });

  test('each finding on the way of a parcel names its clause', () => {
    const { transport } = askHouse(anAujourRequest(), published).answer;
    expect(transport.map((finding) => finding?.clause)).toEqual([
      'aujour/shipping-split',
      'aujour/transit-not-liable',
    ]);
  });

  test.each([
    ['1989-03-31', 0],
    ['1989-04-01', 3],
    ['1997-03-31', 3],
    ['1997-04-01', 5],
    ['2014-03-31', 5],
    ['2014-04-01', 8],
    ['2019-09-30', 8],
    ['2019-10-01', 10],
  ])('answered on %s, the tax on top is %i %%', (decidedOn, percent) => {
    expect(taxComesOnTop(anAujourRequest({ decidedOn: day(decidedOn) }), terms)).toEqual({
      clause: 'aujour/tax-exclusive',
      percent,
    });
  });

  test('an edition without a rate for the day is refused by the day and the clause', () => {
    const request = anAujourRequest({ decidedOn: day('2026-06-10') });
    expect(() => taxComesOnTop(request, { ...terms, taxRates: [] })).toThrow(
      'no tax rate for 2026-06-10 (aujour/tax-exclusive)',
    );
  });

  test('holidays are told only of work that has both a first and a last day', () => {
    const from = day('2026-08-01');
    const to = day('2026-08-31');
    const told = (dispatchOn: typeof from | null, readyTo: typeof from | null) =>
      holidaysTakeLonger({ ...noSchedule(), dispatchOn, readyTo }, terms)?.code ?? null;
    expect(told(from, to)).toBe('holiday-period');
    expect([told(from, null), told(null, to), told(null, null)]).toEqual([null, null, null]);
  });
});

describe('aujour/replating-added', () => {
  test('a need on a service that wears no plating off does not count', () => {
    const { line } = answerTo(
      anAujourRequest({
        item: { plating: '18k-gold' },
        services: [
          { code: 'refinish', replatingNeeded: false },
          { code: 'clean', replatingNeeded: true },
        ],
      }),
    );
    expect(line.charges.map(({ code }) => code)).toEqual(['refinish']);
  });

  test('says in its own words why the plating is added', () => {
    const request = anAujourRequest({
      item: { plating: '18k-gold' },
      services: [{ code: 'chain', replatingNeeded: true }],
    });
    const [service] = request.services;
    if (service === undefined) throw new Error('No service.');
    expect(replatingAddedOnce({ request, service, position: 0 }, terms)).toMatchObject({
      because: { wording: aujourSentences.replating },
    });
  });
});
