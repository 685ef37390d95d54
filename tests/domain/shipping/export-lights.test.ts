import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ciwakaEditions } from '../../../shared/policies/ciwaka/edition';
import { type ExportFacts, exportLights } from '../../../shared/shipping/customs/export-lights';
import { directions, shippingMethods } from '../../../shared/shipping/customs-words';
import { aCustomer, anInboundOrder, anOutboundOrder, aRingLine, usd } from '../../builders/a-shipment-order';

const filing = ciwakaEditions[0]?.terms.exportFiling ?? null;
const oneCode = ['7113195025'] as const;

/** Lines of the given cents, each under a code of its own where there are several codes. */
function facts(cents: readonly number[], codes: readonly string[] = oneCode): ExportFacts {
  return {
    shipper: { country: 'US' },
    recipient: { country: 'JP' },
    commodities: cents.map((minor, index) => ({
      tariffCode: codes[index % codes.length] ?? '',
      quantity: 1,
      unitValue: usd(minor),
    })),
  };
}

const lightsOf = (asked: ExportFacts) => {
  const { policy, law } = exportLights(asked, filing);
  return `${policy.light}, ${law.light}`;
};

describe('the two lights of an export', () => {
  const values = [
    { cents: [249_999], codes: oneCode, inbound: 'clear, clear' },
    { cents: [250_000], codes: oneCode, inbound: 'stop, clear' },
    { cents: [250_001], codes: oneCode, inbound: 'stop, stop' },
    { cents: [124_999, 125_000], codes: oneCode, inbound: 'clear, clear' },
    { cents: [125_000, 125_000], codes: oneCode, inbound: 'stop, clear' },
    { cents: [125_000, 125_001], codes: oneCode, inbound: 'stop, stop' },
    { cents: [124_999, 125_000], codes: ['7113195025', '7113115000'], inbound: 'clear, clear' },
    { cents: [125_000, 125_000], codes: ['7113195025', '7113115000'], inbound: 'stop, clear' },
    { cents: [125_000, 125_001], codes: ['7113195025', '7113115000'], inbound: 'stop, clear' },
    { cents: [250_000, 150_000], codes: ['7113195025', '7113115000'], inbound: 'stop, clear' },
    { cents: [250_001, 150_000], codes: ['7113195025', '7113115000'], inbound: 'stop, stop' },
  ] as const;
  const matrix = directions.flatMap((direction) =>
    shippingMethods.flatMap((method) =>
      [true, false].flatMap((isFree) => values.map((value) => ({ direction, method, isFree, ...value }))),
    ),
  );

  test.each(matrix)(
    '$direction, $method, free $isFree, cents $cents under $codes',
    ({ direction, method, isFree, cents, codes, inbound }) => {
      const commodities = cents.map((minor, index) =>
        aRingLine({ unitValue: usd(minor), tariffCode: codes[index % codes.length] ?? '' }),
      );
      const order =
        direction === 'inbound'
          ? anInboundOrder({ method, isFree, commodities, exportCitation: null })
          : anOutboundOrder({ method, isFree, commodities });
      expect(lightsOf(order)).toBe(direction === 'inbound' ? inbound : 'does-not-apply, does-not-apply');
    },
  );

  test('each names its sum and its limit; the policy its clause, the law each code', () => {
    const { policy, law } = exportLights(facts([250_001, 150_000], ['7113195025', '7113115000']), filing);
    expect(policy).toEqual({
      light: 'stop',
      total: usd(400_001),
      limit: usd(250_000),
      clause: 'ciwaka/eei-2500',
    });
    expect(law).toMatchObject({ basis: 'schedule-b', limit: usd(250_000), settledBy: null });
    expect(law.bySchedule).toEqual([
      { code: '7113195025', total: usd(250_001), light: 'stop' },
      { code: '7113115000', total: usd(150_000), light: 'clear' },
    ]);
  });

  test('several of a kind count as often as they are', () => {
    const [line] = facts([125_000]).commodities;
    const two = { ...facts([]), commodities: line === undefined ? [] : [{ ...line, quantity: 2 }] };
    expect(lightsOf(two)).toBe('stop, clear');
  });

  test('with six digits alone everything under them is added up, and it says so', () => {
    const sixes = exportLights(facts([150_000, 150_000], ['711319', '711311']), filing).law;
    expect([sixes.light, sixes.basis]).toEqual(['clear', 'six-digits']);
    const same = exportLights(facts([150_000, 150_000], ['711319', '7113195025']), filing).law;
    expect(same).toMatchObject({ light: 'stop', basis: 'six-digits', bySchedule: [{ code: '711319' }] });
    const apart = exportLights(facts([150_000, 150_000], ['7113195085', '7113195025']), filing).law;
    expect([apart.light, apart.basis]).toEqual(['clear', 'schedule-b']);
  });

  test('the first figure is that of the edition, the second that of the law', () => {
    const lower = { country: 'US', from: usd(100_000) };
    const { policy, law } = exportLights(facts([100_000]), lower);
    expect([policy.light, law.light]).toEqual(['stop', 'clear']);
    expect(exportLights(facts([99_999]), lower).policy.light).toBe('clear');
  });

  test('where no policy asks for it the law’s light burns alone', () => {
    expect(exportLights(facts([250_001]), null)).toMatchObject({
      policy: { light: 'does-not-apply', clause: null },
      law: { light: 'stop' },
    });
  });

  test('a parcel inside the US is no export', () => {
    expect(lightsOf({ ...facts([900_000]), recipient: aCustomer })).toBe('does-not-apply, does-not-apply');
  });
});

describe('a value that is not known in dollars', () => {
  const inYen = (minor: number): ExportFacts => ({
    ...facts([]),
    commodities: [{ tariffCode: '7113195025', quantity: 1, unitValue: { minor, currency: 'JPY' } }],
  });
  const rate = { perDollar: '150', on: '2026-11-20' };

  test('is not known in both lights, as no value at all is', () => {
    expect(lightsOf(inYen(300_000))).toBe('not-known, not-known');
    const [line] = facts([1]).commodities;
    const none = { ...facts([]), commodities: line === undefined ? [] : [{ ...line, unitValue: null }] };
    expect(lightsOf(none)).toBe('not-known, not-known');
    expect(lightsOf(facts([]))).toBe('not-known, not-known');
  });

  test.each([
    [374_849, 'clear, clear'],
    [374_998, 'clear, clear'],
    [375_000, 'stop, clear'],
    [375_001, 'stop, stop'],
  ])('%i yen at 150 yen a dollar: %s', (minor, lights) => {
    expect(lightsOf({ ...inYen(minor), exportRate: rate })).toBe(lights);
  });

  test('a part of a cent is counted as a whole one, so that rounding never hides a limit', () => {
    const { policy } = exportLights({ ...inYen(374_999), exportRate: rate }, filing);
    expect(policy).toMatchObject({ light: 'stop', total: usd(250_000) });
  });

  test('one rate speaks of one currency', () => {
    const mixed = [
      { tariffCode: '7113195025', quantity: 1, unitValue: { minor: 1000, currency: 'JPY' } },
      { tariffCode: '7113195025', quantity: 1, unitValue: { minor: 1000, currency: 'EUR' } },
    ];
    expect(lightsOf({ ...facts([]), commodities: mixed, exportRate: rate })).toBe('not-known, not-known');
  });

  test('what is known and over a limit by itself stops, whatever is not known beside it', () => {
    const [known] = facts([250_001]).commodities;
    const [open] = inYen(1000).commodities;
    const lines = [known, open].flatMap((line) => line ?? []);
    expect(lightsOf({ ...facts([]), commodities: lines })).toBe('stop, stop');
  });
});

describe('what lets an export go', () => {
  const settled = (cents: number, exportCitation: string) =>
    exportLights({ ...facts([cents]), exportCitation }, filing).law.settledBy;

  test('a filing, or an exemption that holds', () => {
    expect(settled(250_001, 'X20261130987654')).toBe('AES X20261130987654');
    expect(settled(250_001, 'NOEEI 30.37(q)')).toBe('NOEEI 30.37(q)');
    expect(settled(250_001, 'AES X20261330987654')).toBeNull();
  });

  test('the exemption of low value holds up to 2,500.00 and no further', () => {
    expect(settled(250_000, 'NO EEI 30.37(a)')).toBe('NOEEI 30.37(a)');
    expect(settled(250_001, 'NO EEI 30.37(a)')).toBeNull();
  });
});

describe('whatever is in a shipment', () => {
  const line = fc.record({
    tariffCode: fc.constantFrom('711319', '711311', '7113195025', '7113195085', '7113115000'),
    quantity: fc.integer({ min: 1, max: 3 }),
    unitValue: fc.integer({ min: 1, max: 300_000 }).map(usd),
  });
  const lines = fc.array(line, { minLength: 1, maxLength: 6 });
  const of = (commodities: ExportFacts['commodities']) => exportLights({ ...facts([]), commodities }, filing);

  test('the law never stops what the policy lets by, and the sums of the codes are the total', () => {
    fc.assert(
      fc.property(lines, (commodities) => {
        const { policy, law } = of(commodities);
        if (law.light === 'stop') expect(policy.light).toBe('stop');
        const sum = law.bySchedule.reduce((total, { total: own }) => total + (own?.minor ?? 0), 0);
        expect(sum).toBe(policy.total?.minor);
      }),
    );
  });

  test('the order of the lines makes no difference, and more goods never put a light out', () => {
    const isWorse = { 'does-not-apply': 0, clear: 1, 'not-known': 2, stop: 3 };
    fc.assert(
      fc.property(lines, line, (commodities, more) => {
        const before = of(commodities);
        const turned = of(commodities.toReversed());
        expect([turned.policy.light, turned.law.light]).toEqual([before.policy.light, before.law.light]);
        const after = of([...commodities, more]);
        expect(isWorse[after.policy.light]).toBeGreaterThanOrEqual(isWorse[before.policy.light]);
        expect(isWorse[after.law.light]).toBeGreaterThanOrEqual(isWorse[before.law.light]);
      }),
    );
  });
});
