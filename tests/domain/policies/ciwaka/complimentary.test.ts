import { describe, expect, test } from 'vitest';
import {
  aCiwakaRequest,
  aDesign,
  answerTo,
  codesOf,
  day,
  type RequestFacts,
} from '../../../builders/a-request';

const ask = (facts: RequestFacts = {}) => answerTo(aCiwakaRequest(facts));
const contactOn = (on: string | null) => ({ by: 'form' as const, on: on === null ? null : day(on) });

describe('ciwaka/free-resize-once and ciwaka/free-window-30-days', () => {
  test.each([
    ['2026-05-01', 'free'],
    ['2026-05-30', 'free'],
    ['2026-05-31', 'free'],
    ['2026-06-01', 'charged'],
    ['2026-06-02', 'charged'],
  ])('delivered on 1 May, first contact on %s: %s', (on, outcome) => {
    expect(ask({ contact: contactOn(on) }).line).toMatchObject({ outcome, method: 'resize' });
  });

  test('the free line names the clause first and its support after it', () => {
    const { line, totals } = ask();
    expect(line.clauses[0]).toBe('ciwaka/free-resize-once');
    expect(line.clauses).toContain('ciwaka/free-window-30-days');
    expect(line.clauses).toContain('ciwaka/category-range');
    expect(totals).toBeNull();
  });

  test('the window runs over the end of February in a leap year', () => {
    const item = { deliveredOn: day('2024-02-01') };
    const decidedOn = day('2024-03-10');
    expect(ask({ decidedOn, item, contact: contactOn('2024-03-02') }).outcome).toBe('free');
    expect(ask({ decidedOn, item, contact: contactOn('2024-03-03') }).outcome).toBe('charged');
  });

  test.each([
    ['2026-05-31', 'free', []],
    ['2026-06-01', 'incomplete', ['contact-on']],
  ])('contact not known, decided on %s: %s', (decidedOn, outcome, missing) => {
    expect(ask({ contact: contactOn(null), decidedOn: day(decidedOn) })).toMatchObject({ outcome, missing });
  });

  test('delivery not known leaves it open; with the contact not known either, both are asked', () => {
    const item = { deliveredOn: null };
    expect(ask({ item })).toMatchObject({ outcome: 'incomplete', missing: ['delivered-on'] });
    expect(ask({ item, contact: contactOn(null) }).missing).toEqual(['delivered-on', 'contact-on']);
  });

  test.each([
    ['an earlier resizing', { earlierResizes: 1 }],
    ['a design left out', { design: aDesign({ feeExempt: false }) }],
    ['a design exchanged for a fee', { design: aDesign({ resizing: 'exchange-paid' }) }],
  ] as const)('%s makes it charged, so the days are not asked for', (_, item) => {
    const answer = ask({ item: { ...item, deliveredOn: null }, contact: contactOn(null) });
    expect(answer).toMatchObject({ outcome: 'charged', missing: [] });
  });
});

describe('ciwaka/second-or-late-fee and ciwaka/some-designs-fee', () => {
  test.each([
    [0, 'free'],
    [1, 'charged'],
    [2, 'charged'],
  ])('after %i earlier resizings: %s', (earlierResizes, outcome) => {
    expect(ask({ item: { earlierResizes } }).outcome).toBe(outcome);
  });

  test('a late request is charged one quoted resizing fee', () => {
    const { line } = ask({ contact: contactOn('2026-06-01'), item: { earlierResizes: 1 } });
    expect(line.clauses[0]).toBe('ciwaka/second-or-late-fee');
    expect(line.clauses).toContain('ciwaka/paid-resize-method');
    expect(line.charges).toMatchObject([
      { code: 'resizing-fee', kind: 'quoted', amount: null, payer: 'customer', conditional: false },
    ]);
  });

  test.each([
    [true, 'free'],
    [null, 'free'],
    [false, 'charged'],
  ])('complimentary service covers the design: %s', (feeExempt, outcome) => {
    const { line } = ask({ item: { design: aDesign({ feeExempt }) } });
    expect(line.outcome).toBe(outcome);
    if (outcome === 'charged') expect(line.clauses[0]).toBe('ciwaka/some-designs-fee');
  });

  test('the fee is certain while the photos are still missing', () => {
    const { line } = ask({ item: { earlierResizes: 1 }, evidence: { photos: false, review: null } });
    expect(line.outcome).toBe('incomplete');
    expect(codesOf(line.charges)).toEqual(['resizing-fee']);
  });
});

describe('ciwaka/certificate-required', () => {
  test('without the certificate it is declined, whatever else is not known', () => {
    const { line, missing } = ask({
      item: { hasCertificate: false, design: null, deliveredOn: null },
      evidence: { photos: false, certificatePhoto: false, review: null },
    });
    expect(line).toMatchObject({
      outcome: 'declined',
      clauses: ['ciwaka/certificate-required'],
      charges: [],
    });
    expect(missing).toEqual([]);
  });

  test.each(['kuno', 'aujour', 'other'] as const)('a piece of %s is declined', (house) => {
    expect(ask({ item: { house } }).line.clauses).toEqual(['ciwaka/certificate-required']);
  });

  test('a house not known yet is not missing; a certificate not known yet is', () => {
    expect(ask({ item: { house: null } }).outcome).toBe('free');
    expect(ask({ item: { hasCertificate: null } })).toMatchObject({
      outcome: 'incomplete',
      missing: ['certificate'],
    });
  });

  test('paid work needs it too', () => {
    const answer = ask({ item: { hasCertificate: false }, services: [{ code: 'engrave' }] });
    expect(answer.line).toMatchObject({ outcome: 'declined', clauses: ['ciwaka/certificate-required'] });
  });
});

describe('ciwaka/photos-review', () => {
  test.each([
    [{ photos: false, certificatePhoto: false, review: null }, ['certificate-photo', 'photos']],
    [{ photos: false, certificatePhoto: true, review: null }, ['photos']],
    [{ photos: true, certificatePhoto: false, review: null }, ['certificate-photo']],
    [{ photos: true, certificatePhoto: true, review: null }, ['photo-review']],
  ] as const)('%j leaves it open', (evidence, missing) => {
    expect(ask({ evidence })).toMatchObject({ outcome: 'incomplete', missing });
  });

  test('a failed check is declined', () => {
    expect(ask({ evidence: { review: 'fail' } }).line).toMatchObject({
      outcome: 'declined',
      clauses: ['ciwaka/photos-review'],
    });
  });
});
