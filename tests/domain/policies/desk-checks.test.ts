import { describe, expect, test } from 'vitest';
import type { Parcel } from '../../../shared/policies/checks';
import { decide } from '../../../shared/policies/decide';
import {
  intakeChecks,
  parcelMeasuresOver,
  receiptChecks,
  shippingChecks,
} from '../../../shared/policies/desk-checks';
import type { DecisionRequest } from '../../../shared/policies/request';
import { stepsInOrder } from '../../../shared/policies/steps';
import { aCiwakaRequest, aKunoRequest, anAujourRequest } from '../../builders/a-request';

const clausesOf = (checks: readonly { readonly clause: string | null }[]) =>
  checks.map(({ clause }) => clause);
const shippingOf = (request: DecisionRequest, parcel: Parcel | null = null) =>
  clausesOf(shippingChecks(request, decide(request), parcel));
const paid = { services: [{ code: 'engrave' }] } as const;

function aParcel(measures: Partial<Parcel> = {}): Parcel {
  return { lengthInches: 8, widthInches: 8, heightInches: 8, weightPounds: 3, ...measures };
}

describe('the checklist at intake', () => {
  test('kuno/photos-on-request: photos may be asked for of a faulty product, until they are there', () => {
    const faulty = { reason: 'faulty', services: [{ code: 'repair' }] } as const;
    expect(clausesOf(intakeChecks(aKunoRequest(faulty)))).toEqual(['kuno/photos-on-request']);
    expect(intakeChecks(aKunoRequest({ ...faulty, evidence: { photos: true } }))).toEqual([]);
    expect(intakeChecks(aKunoRequest())).toEqual([]);
  });

  test('kuno/size-choice: the customer answers for a size that changes', () => {
    expect(clausesOf(intakeChecks(aKunoRequest({ services: [{ code: 'resize' }] })))).toEqual([
      'kuno/size-choice',
    ]);
  });

  test('ciwaka/request-details: the desired size belongs to them only where a size changes', () => {
    const [resizing] = intakeChecks(aCiwakaRequest());
    expect(resizing).toMatchObject({ clause: 'ciwaka/request-details' });
    expect(resizing?.say.en).toContain('desired size');
    const [engraving] = intakeChecks(aCiwakaRequest(paid));
    expect(engraving?.say.en).not.toContain('desired size');
  });

  test('ciwaka/sizing-kit: the kit is offered to one who does not know the size', () => {
    const unsure = aCiwakaRequest({ services: [{ code: 'resize' }] });
    expect(clausesOf(intakeChecks(unsure))).toEqual(['ciwaka/request-details', 'ciwaka/sizing-kit']);
    expect(clausesOf(intakeChecks(aCiwakaRequest()))).not.toContain('ciwaka/sizing-kit');
  });
});

describe('the shipping desk', () => {
  test('ciwaka/shipping-details and ciwaka/documents-emailed: asked after the yes, or with the photos for paid work', () => {
    expect(shippingOf(aCiwakaRequest())).toEqual(['ciwaka/shipping-details', 'ciwaka/documents-emailed']);
    const say = (request: DecisionRequest) => shippingChecks(request, decide(request), null)[0]?.say.en;
    expect(say(aCiwakaRequest())).toMatch(/^After the yes/u);
    expect(say(aCiwakaRequest(paid))).toContain('with the photos');
    expect(shippingOf(aCiwakaRequest({ handover: 'counter' }))).toEqual([]);
  });

  test.each(['lengthInches', 'widthInches', 'heightInches'] as const)(
    'ciwaka/package-limits: %s may be 8 inches, not more',
    (side) => {
      const over = (inches: number) => parcelMeasuresOver(aCiwakaRequest(), aParcel({ [side]: inches }));
      expect(over(7.9)).toEqual([]);
      expect(over(8)).toEqual([]);
      expect(over(8.1)).toEqual([side]);
    },
  );

  test('ciwaka/package-limits: the weight may be 3 lb, not more', () => {
    const over = (weightPounds: number) => parcelMeasuresOver(aCiwakaRequest(), aParcel({ weightPounds }));
    expect(over(2.9)).toEqual([]);
    expect(over(3)).toEqual([]);
    expect(over(3.1)).toEqual(['weightPounds']);
  });

  test('a house without limits finds nothing over them', () => {
    expect(parcelMeasuresOver(anAujourRequest(), aParcel({ weightPounds: 90 }))).toEqual([]);
  });

  test('ciwaka/package-excess-charged: on paid work alone, and only over the limits', () => {
    const big = aParcel({ lengthInches: 8.5 });
    expect(shippingOf(aCiwakaRequest(paid), big)).toContain('ciwaka/package-excess-charged');
    expect(shippingOf(aCiwakaRequest(paid), aParcel())).not.toContain('ciwaka/package-excess-charged');
    expect(shippingOf(aCiwakaRequest(), big)).not.toContain('ciwaka/package-excess-charged');
  });

  test('aujour/right-address: the address is given before sending', () => {
    expect(shippingOf(anAujourRequest())).toEqual(['aujour/right-address']);
    expect(shippingOf(aKunoRequest())).toEqual([]);
  });
});

describe('receipt and inspection', () => {
  test('aujour/right-address, aujour/poor-packaging and aujour/may-be-unrepairable are looked at', () => {
    expect(clausesOf(receiptChecks(anAujourRequest()))).toEqual([
      'aujour/right-address',
      'aujour/poor-packaging',
      'aujour/may-be-unrepairable',
    ]);
  });

  test('ciwaka/return-contents: what else is in the package is noted', () => {
    expect(clausesOf(receiptChecks(aCiwakaRequest()))).toEqual(['ciwaka/return-contents']);
    expect(receiptChecks(aKunoRequest())).toEqual([]);
  });
});

describe('the order of steps', () => {
  const codes = (request: DecisionRequest) => stepsInOrder(decide(request)).map(({ code }) => code);

  test('ciwaka/photos-review comes first, and ciwaka/pay-before-documents before the documents of paid work', () => {
    expect(codes(aCiwakaRequest()).slice(0, 3)).toEqual([
      'photos-checked',
      'shipping-date-agreed',
      'documents-made',
    ]);
    expect(codes(aCiwakaRequest(paid)).slice(0, 4)).toEqual([
      'photos-checked',
      'invoice-paid',
      'shipping-date-agreed',
      'documents-made',
    ]);
  });

  test('aujour/quote-after-inspection: the cost is told after the inspection and before the work', () => {
    expect(codes(anAujourRequest())).toEqual(['piece-received', 'piece-inspected', 'cost-told', 'work-done']);
  });

  test('K.UNO orders none', () => {
    expect(codes(aKunoRequest())).toEqual([]);
  });
});
