import { describe, expect, test } from 'vitest';
import { decide } from '../../../shared/policies/decide';
import { decideInput } from '../../../shared/policies/decide-input';
import { editionSchemas, houseEditionSchema } from '../../../shared/policies/editions/edition-schema';
import { parseRequest } from '../../../shared/policies/parse-request';
import { published } from '../../../shared/policies/published';
import { houses } from '../../../shared/policies/request';
import { aCiwakaRequest } from '../../builders/a-request';
import { anEditionOf } from '../../builders/an-edition';

const least = {
  policy: 'ciwaka',
  decidedOn: '2026-06-10',
  contact: { by: 'form' },
  handover: 'overseas',
  giveBack: 'overseas',
  reason: 'service',
  services: [{ code: 'resize' }],
};
const item = (facts: object) => ({ item: facts });
const value = (currency: unknown, amount: unknown) => item({ value: { currency, amount } });
const service = (facts: object) => ({ services: [{ code: 'clean', ...facts }] });

/** Every fault as it is read out: the field, then what is wrong with it. */
function told(changes: object): readonly string[] {
  const parsed = parseRequest({ ...least, ...changes });
  return parsed.ok ? [] : parsed.error.map(({ path, message }) => `${path} ${message}`);
}

describe('a fault in a request names its field, what stands there and what should', () => {
  test.each([
    [{ decidedOn: '2026-02-30' }, 'decidedOn "2026-02-30" is no day of the calendar: write YYYY-MM-DD'],
    [{ decidedOn: undefined }, 'decidedOn is missing: must be a day, written YYYY-MM-DD'],
    [{ decidedOn: 20260610 }, 'decidedOn must be a day, written YYYY-MM-DD'],
    [{ policy: 'cartier' }, 'policy "cartier" is none of kuno, ciwaka, aujour'],
    [{ policy: undefined }, 'policy is missing: must be one of kuno, ciwaka, aujour'],
    [{ policy: 7 }, 'policy must be one of kuno, ciwaka, aujour'],
    [{ colour: 'red' }, 'colour is no field of a request'],
    [{ contact: 'form' }, 'contact must be an object'],
    [{ services: [] }, 'services must name at least one service'],
    [{ services: 'resize' }, 'services must be a list of services'],
    [service({ quantity: 1.5 }), 'services[0].quantity must be a whole number'],
    [service({ quantity: 0 }), 'services[0].quantity must be 1 or more'],
    [service({ desiredSize: '13' }), 'services[0].desiredSize must be a number'],
    [service({ desiredSize: 0 }), 'services[0].desiredSize must be a Japanese ring size, above 0'],
    [service({ sameFinger: 'yes' }), 'services[0].sameFinger must be true or false'],
    [item({ orderNumber: 7 }), 'item.orderNumber must be a text'],
    [item({ earlierResizes: -1 }), 'item.earlierResizes must be 0 or more'],
    [item({ earlierResizes: 0.5 }), 'item.earlierResizes must be a whole number'],
    [item({ design: { rangeUp: -1 } }), 'item.design.rangeUp must be a count of sizes, 0 or more'],
    [item({ design: { rangeUp: 'many' } }), 'item.design.rangeUp must be a number'],
    [
      item({ design: { availableSizes: 7 } }),
      'item.design.availableSizes must be two sizes, the smallest and the largest',
    ],
    [value('ZZZ', '1'), 'item.value.currency is no currency code of ISO 4217, such as USD or JPY'],
    [value('USD', 2499), 'item.value.amount must be a decimal in quotes, such as "2499.99"'],
    [
      value('USD', '24,99'),
      'item.value.amount "24,99" is no plain decimal of USD: digits only, with at most 2 decimal places',
    ],
    [
      value('JPY', '10.5'),
      'item.value.amount "10.5" is no plain decimal of JPY: digits only, with no decimal places',
    ],
    [
      { customerCountry: 'XX' },
      'customerCountry is no country code of ISO 3166-1, two capital letters such as US',
    ],
    [{ receivedOn: '2026-06-11' }, 'receivedOn 2026-06-11 is after decidedOn, 2026-06-10'],
    [
      { ...item({ currentSize: 13 }), services: [{ code: 'resize', desiredSize: 13 }] },
      'services[0].desiredSize 13 is the size that the ring has now: a resize must change it',
    ],
  ])('%j', (changes, fault) => {
    expect(told(changes)).toEqual([fault]);
  });

  test('a day is not held against a decision whose own day is not known', () => {
    expect(told({ decidedOn: 'today', receivedOn: '2026-06-11' })).toEqual([
      'decidedOn "today" is no day of the calendar: write YYYY-MM-DD',
    ]);
  });

  test('what a design, a maker and a review may be is taken as it is', () => {
    expect(told(item({ house: 'other', design: { availableSizes: [7, 13] } }))).toEqual([]);
    for (const review of ['pass', 'fail']) expect(told({ evidence: { review } })).toEqual([]);
  });
});

describe('what a file holds', () => {
  const request = aCiwakaRequest();

  test('is answered one for one, a list by a list', () => {
    expect(decideInput(request)).toEqual({ ok: true, value: decide(request) });
    expect(decideInput([request, request])).toEqual({ ok: true, value: [decide(request), decide(request)] });
    expect(decideInput([])).toEqual({ ok: true, value: [] });
  });

  test('is refused whole for one fault, which says in which request it stands', () => {
    const paths = (input: unknown) => {
      const answer = decideInput(input);
      return answer.ok ? [] : answer.error.map(({ path }) => path);
    };
    expect(paths('resize')).toEqual(['request']);
    expect(paths({ ...request, policy: 'cartier' })).toEqual(['policy']);
    expect(paths([request, { ...request, policy: 'cartier' }, 'resize'])).toEqual(['[1].policy', '[2]']);
  });
});

describe('a fault in an edition names its field and says what should stand there', () => {
  const terms = <House extends 'ciwaka' | 'aujour'>(house: House) => published[house][0]?.terms;
  const faults = (house: 'ciwaka' | 'aujour', changes: object, days: object = {}) => {
    const edition = { version: 'a', from: '2026-11-22', to: null, ...days };
    const read = editionSchemas[house].safeParse({ ...edition, terms: { ...terms(house), ...changes } });
    return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  };
  const holiday = (changes: object) => ({
    holidays: [{ from: '08-13', to: '08-16', name: { en: 'Obon', ja: 'お盆' }, ...changes }],
  });

  test.each([
    ['ciwaka', {}, { from: '2026-02-30' }, 'from must be a day YYYY-MM-DD of the calendar'],
    ['ciwaka', {}, { to: '2026-11-21' }, 'to must not be before the first day'],
    [
      'ciwaka',
      { resizingDays: { least: 2, most: 1 } },
      {},
      'terms.resizingDays.most must not be less than the least',
    ],
    ['ciwaka', { freeReturnCountry: 'XX' }, {}, 'terms.freeReturnCountry must be of ISO 3166-1'],
    [
      'ciwaka',
      { exportFiling: { country: 'US', from: { minor: 1, currency: 'ZZZ' } } },
      {},
      'terms.exportFiling.from.currency must be of ISO 4217',
    ],
    [
      'aujour',
      { handlingFee: { minor: 1, currency: 'USD' } },
      {},
      'terms.fees must all be in one currency, since they are added up',
    ],
    [
      'aujour',
      { taxRates: [{ from: '2026-01-01', percent: 10 }] },
      {},
      'terms.taxRates must begin with a rate without a first day and go on by their days',
    ],
    ['aujour', holiday({ from: '02-30' }), {}, 'terms.holidays.0.from must be a day MM-DD of the year'],
  ] as const)('of %s: %j %j', (house, changes, days, fault) => {
    expect(faults(house, changes, days)).toEqual([fault]);
  });

  test('a name of blanks is none', () => {
    expect(faults('ciwaka', {}, { version: '  ' })).toHaveLength(1);
    expect(faults('aujour', holiday({ name: { en: ' ', ja: ' ' } }))).toHaveLength(2);
  });

  test.each(houses)('an edition of %s is read under the name of its house, and under no other', (house) => {
    const { edition } = anEditionOf(house, '2026-11-22');
    expect(houseEditionSchema.parse({ house, edition })).toEqual({ house, edition });
    for (const other of houses.filter((each) => each !== house))
      expect(houseEditionSchema.safeParse({ house: other, edition }).success).toBe(false);
  });
});
