import { describe, expect, test } from 'vitest';
import { decisionRequestOf } from '../../../shared/cases/decision-request';
import type { IntakeDraft, PieceDraft } from '../../../shared/cases/intake-draft';
import { fieldOfMissing } from '../../../shared/cases/missing-field';
import { decide } from '../../../shared/policies/decide';
import { missingCodes } from '../../../shared/policies/decision';
import { parseRequest } from '../../../shared/policies/parse-request';
import type { DecisionRequest } from '../../../shared/policies/request';
import { aDraft, aPhoto, aPieceDraft, aServiceDraft } from '../../builders/a-draft';
import { day } from '../../builders/a-shop';

const asking = { today: day('2026-11-22'), language: 'ja', customerCountry: 'JP' } as const;

function requestOf(changes: Partial<PieceDraft>, visit: Partial<IntakeDraft> = {}): DecisionRequest {
  const request = decisionRequestOf(aDraft({ ...visit, pieces: [aPieceDraft(changes)] }), 0, asking);
  if (request === null) throw new Error('The draft asks nothing.');
  return request;
}

describe('what a policy is asked', () => {
  test('is nothing while no service is chosen, or where the house publishes no policy', () => {
    const of = (changes: Partial<PieceDraft>) =>
      decisionRequestOf(aDraft({ pieces: [aPieceDraft(changes)] }), 0, asking);
    expect(of({ services: [aServiceDraft({ code: '' })] })).toBeNull();
    expect(of({ house: 'other' })).toBeNull();
    expect(of({ house: '' })).toBeNull();
    expect(decisionRequestOf(aDraft(), 1, asking)).toBeNull();
    expect(of({})).not.toBeNull();
  });

  test('is a request that the policies accept, and gets an answer', () => {
    const request = requestOf({});
    expect(parseRequest(structuredClone(request)).ok).toBe(true);
    expect(decide(request).outcome).toBe('free');
  });

  test('takes what cannot be read, and a day still to come, for not known', () => {
    const request = requestOf({ currentSize: '12.3', deliveredOn: '2026-11-23', declaredAmount: 'much' });
    expect(request.item).toMatchObject({ currentSize: null, deliveredOn: null, value: null });
    expect(requestOf({}, { contactOn: 'today' }).contact.on).toBeNull();
    expect(parseRequest(structuredClone(request)).ok).toBe(true);
  });

  test('leaves out a wish for the size that the ring has, which no policy can answer', () => {
    const request = requestOf({ currentSize: '12', services: [aServiceDraft({ desiredSize: '12' })] });
    expect(request.services[0]?.desiredSize).toBeNull();
    expect(parseRequest(structuredClone(request)).ok).toBe(true);
  });

  test('knows the photos by what they show', () => {
    const evidence = (...photos: PieceDraft['photos']) => requestOf({ photos }).evidence;
    expect(evidence()).toMatchObject({ photos: false, damagePhoto: false, certificatePhoto: false });
    expect(evidence(aPhoto({ subject: 'damage' }))).toMatchObject({
      photos: true,
      damagePhoto: true,
      identifyingPhoto: false,
    });
    expect(evidence(aPhoto({ subject: 'certificate' }))).toMatchObject({
      photos: false,
      certificatePhoto: true,
    });
  });

  test('adds up the pieces of one house and currency, which travel together', () => {
    const piece = (house: 'ciwaka' | 'kuno', declaredAmount: string, declaredCurrency: string) =>
      aPieceDraft({ house, declaredAmount, declaredCurrency });
    const draft = aDraft({
      pieces: [
        piece('ciwaka', '1,500', 'USD'),
        piece('ciwaka', '1000.00', 'USD'),
        piece('ciwaka', '90000', 'JPY'),
        piece('kuno', '700', 'USD'),
      ],
    });
    const values = [0, 1, 2, 3].map((index) => decisionRequestOf(draft, index, asking)?.item.value);
    expect(values).toEqual([
      { currency: 'USD', amount: '2500.00' },
      { currency: 'USD', amount: '2500.00' },
      { currency: 'JPY', amount: '90000' },
      { currency: 'USD', amount: '700.00' },
    ]);
  });
});

describe('a missing fact', () => {
  test('leads to a field of the form, whichever it is', () => {
    const draft = aDraft({
      pieces: [aPieceDraft(), aPieceDraft({ services: [aServiceDraft(), aServiceDraft()] })],
    });
    for (const code of missingCodes) {
      const path = fieldOfMissing(code, draft, 1);
      const field = path
        .split('.')
        .reduce<unknown>(
          (value, step) =>
            typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
          draft,
        );
      expect(field, `${code}: ${path}`).toBeDefined();
    }
  });

  test('about a change of size leads to the first service that lacks it', () => {
    const services = [
      aServiceDraft({ code: 'clean', desiredSize: '' }),
      aServiceDraft({ desiredSize: '13' }),
      aServiceDraft({ code: 'exchange', desiredSize: '' }),
    ];
    const draft = aDraft({ pieces: [aPieceDraft({ services })] });
    expect(fieldOfMissing('desired-size', draft, 0)).toBe('pieces.0.services.2.desiredSize');
    expect(fieldOfMissing('same-finger', draft, 0)).toBe('pieces.0.services.1.sameFinger');
  });

  test.each([
    ['certificate', { certificate: 'yes' }],
    ['design-category', { designResizing: 'range' }],
    ['delivered-on', { deliveredOn: '2026-11-01' }],
  ] as const)('called %s is no longer missing once its field is filled in', (code, filled) => {
    const ciwaka = {
      house: 'ciwaka',
      photos: [aPhoto(), aPhoto({ subject: 'certificate' })],
      photoReview: 'pass',
    } as const;
    const before = {
      certificate: 'yes',
      designResizing: 'range',
      designRangeUp: '3',
      designRangeDown: '3',
      purchasedSize: '12',
      deliveredOn: '2026-11-01',
      ...ciwaka,
    } as const;
    const emptied = Object.fromEntries(Object.keys(filled).map((field) => [field, '']));
    expect(decide(requestOf({ ...before, ...emptied })).missing).toContain(code);
    expect(decide(requestOf({ ...before, ...filled })).missing).not.toContain(code);
  });
});
