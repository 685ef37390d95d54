import { describe, expect, test } from 'vitest';
import { decide } from '../../../../shared/policies/decide';
import { intakeChecks, receiptChecks, shippingChecks } from '../../../../shared/policies/desk-checks';
import { aCiwakaRequest, type RequestFacts } from '../../../builders/a-request';

const engrave = { services: [{ code: 'engrave' }] } as const;
const resizeAndEngrave = { services: [{ code: 'resize', desiredSize: 13 }, { code: 'engrave' }] } as const;
const unsure = { services: [{ code: 'resize' }] } as const;

describe('what CIWAKA has asked and said at the desk', () => {
  const parcel = { lengthInches: 8.1, widthInches: 8, heightInches: 8, weightPounds: 3 };
  const shipping = (facts: RequestFacts) => {
    const request = aCiwakaRequest(facts);
    return shippingChecks(request, decide(request), parcel);
  };

  test('of one that changes a size beside another service, the size is asked for and the kit offered', () => {
    expect(intakeChecks(aCiwakaRequest(resizeAndEngrave))[0]?.say.en).toContain('desired size');
    const both = aCiwakaRequest({ services: [...unsure.services, ...engrave.services] });
    expect(intakeChecks(both).map(({ clause }) => clause)).toEqual([
      'ciwaka/request-details',
      'ciwaka/sizing-kit',
    ]);
  });

  test('one charged line makes it paid work, whose details come with the photos', () => {
    const [details, , excess] = shipping(resizeAndEngrave);
    expect(details?.say.en).toContain('with the photos');
    expect(excess?.clause).toBe('ciwaka/package-excess-charged');
  });

  test('is said in both languages', () => {
    const checks = [
      ...intakeChecks(aCiwakaRequest(unsure)),
      ...intakeChecks(aCiwakaRequest(engrave)),
      ...shipping({}),
      ...shipping(engrave),
      ...receiptChecks(aCiwakaRequest()),
    ];
    expect(checks).toHaveLength(9);
    for (const { say } of checks) {
      expect(say.en).toMatch(/^[A-Z].+\.$/u);
      expect(say.ja).toMatch(/。$/u);
    }
  });
});
