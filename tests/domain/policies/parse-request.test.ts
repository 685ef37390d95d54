import { describe, expect, test } from 'vitest';
import { parseRequest } from '../../../shared/policies/parse-request';
import { aBareRequest } from '../../builders/a-request';

const least = {
  policy: 'ciwaka',
  decidedOn: '2026-06-10',
  contact: { by: 'form' },
  handover: 'overseas',
  giveBack: 'overseas',
  reason: 'service',
  services: [{ code: 'resize' }],
};

function faultsOf(input: unknown): readonly string[] {
  const parsed = parseRequest(input);
  return parsed.ok ? [] : parsed.error.map(({ path }) => path);
}

function known(input: unknown) {
  const parsed = parseRequest(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

describe('what is left out', () => {
  test('is not known, not there, none or one, and English', () => {
    expect(known(least)).toEqual(
      aBareRequest({
        policy: 'ciwaka',
        contact: { by: 'form' },
        handover: 'overseas',
        giveBack: 'overseas',
        services: [{ code: 'resize' }],
      }),
    );
  });

  test('of a design is not known', () => {
    expect(known({ ...least, item: { design: {} } }).item.design).toEqual({
      resizing: null,
      rangeDown: null,
      rangeUp: null,
      availableSizes: null,
      feeExempt: null,
    });
  });

  test.each([
    [{ by: 'email', on: '2026-06-01' }, '2026-06-01'],
    [{ by: 'email', on: '2026-06-01', emailOn: null }, null],
    [{ by: 'email', on: '2026-06-01', emailOn: '2026-06-03' }, '2026-06-03'],
    [{ by: 'email' }, null],
    [{ by: 'phone', on: '2026-06-01' }, null],
    [{ by: 'phone', on: '2026-06-01', emailOn: '2026-06-02' }, '2026-06-02'],
  ])('contact %j was told by email on %s', (contact, emailOn) => {
    expect(known({ ...least, contact }).contact.emailOn).toBe(emailOn);
  });

  test('but is needed is named, at the field itself', () => {
    expect(faultsOf({})).toEqual([
      'policy',
      'decidedOn',
      'contact.by',
      'handover',
      'giveBack',
      'reason',
      'services',
    ]);
  });
});

describe('faults', () => {
  test.each([
    ['an unknown key', { colour: 'red' }, ['colour']],
    ['an unknown key inside', { item: { colour: 'red' } }, ['item.colour']],
    ['an unknown key of a service', { services: [{ code: 'clean', size: 3 }] }, ['services[0].size']],
    ['an unknown key of a design', { item: { design: { sizes: [1, 2] } } }, ['item.design.sizes']],
    ['no service', { services: [] }, ['services']],
    ['an unknown service', { services: [{ code: 'clean' }, { code: 'paint' }] }, ['services[1].code']],
    ['quantity 0', { services: [{ code: 'clean', quantity: 0 }] }, ['services[0].quantity']],
    ['half a quantity', { services: [{ code: 'clean', quantity: 1.5 }] }, ['services[0].quantity']],
    ['quantity null', { services: [{ code: 'clean', quantity: null }] }, ['services[0].quantity']],
    ['an unknown policy', { policy: 'tiffany' }, ['policy']],
    ['an unknown language', { language: 'fr' }, ['language']],
    ['a country of three letters', { customerCountry: 'USA' }, ['customerCountry']],
    ['a country that is none', { customerCountry: 'UK' }, ['customerCountry']],
    ['a size in words', { item: { currentSize: '13' } }, ['item.currentSize']],
    ['half an earlier resizing', { item: { earlierResizes: 0.5 } }, ['item.earlierResizes']],
    ['evidence that is null', { evidence: { photos: null } }, ['evidence.photos']],
    ['an unknown review', { evidence: { review: 'maybe' } }, ['evidence.review']],
    ['one available size', { item: { design: { availableSizes: [7] } } }, ['item.design.availableSizes']],
    ['an item that is null', { item: null }, ['item']],
    ['a day that does not exist', { decidedOn: '2026-06-31' }, ['decidedOn']],
    ['a leap day in a common year', { receivedOn: '2026-02-29' }, ['receivedOn']],
    ['a day with a time', { receivedOn: '2026-06-01T00:00:00Z' }, ['receivedOn']],
    ['a day without zeros', { contact: { by: 'form', on: '2026-6-1' } }, ['contact.on']],
  ])('%s', (_, facts, paths) => {
    expect(faultsOf({ ...least, ...facts })).toEqual(paths);
  });

  test.each([null, 'text', 3, [], true])('%j is no request', (input) => {
    expect(faultsOf(input)).toEqual(['']);
  });

  test('are all named at once, of form and of sense', () => {
    const input = { ...least, policy: 'x', receivedOn: '2026-06-11', colour: 1, item: { currentSize: 'x' } };
    expect(new Set(faultsOf(input))).toEqual(new Set(['colour', 'item.currentSize', 'policy', 'receivedOn']));
  });
});

describe('days after the day of the answer', () => {
  test.each([
    ['contact.on', (on: string) => ({ contact: { by: 'form', on } })],
    ['contact.emailOn', (emailOn: string) => ({ contact: { by: 'form', emailOn } })],
    ['item.deliveredOn', (deliveredOn: string) => ({ item: { deliveredOn } })],
    ['receivedOn', (receivedOn: string) => ({ receivedOn })],
  ])('%s may be the day itself, not the next', (path, facts) => {
    expect(faultsOf({ ...least, ...facts('2026-06-09') })).toEqual([]);
    expect(faultsOf({ ...least, ...facts('2026-06-10') })).toEqual([]);
    expect(faultsOf({ ...least, ...facts('2026-06-11') })).toEqual([path]);
  });
});

describe('the value of the piece', () => {
  test.each([
    ['USD', '2499.99', []],
    ['USD', '2500', []],
    ['USD', '0.5', []],
    ['USD', '2499.999', ['item.value.amount']],
    ['JPY', '3600', []],
    ['JPY', '3600.0', ['item.value.amount']],
    ['KWD', '1.234', []],
    ['KWD', '1.2345', ['item.value.amount']],
    ['USD', '2,500.00', ['item.value.amount']],
    ['USD', '-1', ['item.value.amount']],
    ['USD', '1e3', ['item.value.amount']],
    ['USD', '.5', ['item.value.amount']],
    ['USD', '5.', ['item.value.amount']],
    ['USD', ' 5', ['item.value.amount']],
    ['USD', '', ['item.value.amount']],
    ['USD', 2500, ['item.value.amount']],
    ['XYZ', '5', ['item.value.currency']],
    ['usd', '5', ['item.value.currency']],
  ])('%s %j', (currency, amount, paths) => {
    expect(faultsOf({ ...least, item: { value: { currency, amount } } })).toEqual(paths);
  });
});

describe('a resize to the size that the ring has', () => {
  const toSize = (code: string, desiredSize: number) => ({
    ...least,
    item: { currentSize: 13 },
    services: [{ code: 'clean' }, { code, desiredSize }],
  });

  test('is refused', () => {
    expect(faultsOf(toSize('resize', 13))).toEqual(['services[1].desiredSize']);
    expect(faultsOf(toSize('resize', 13.5))).toEqual([]);
  });

  test('concerns resizing alone', () => {
    expect(faultsOf(toSize('exchange', 13))).toEqual([]);
  });
});
