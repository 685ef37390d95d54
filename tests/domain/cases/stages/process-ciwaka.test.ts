import { describe, expect, test } from 'vitest';
import type { ContentHash } from '../../../../shared/cases/ids';
import type { PieceDraft } from '../../../../shared/cases/intake-draft';
import { blockedMoves, exceptionsFor, legalMoves } from '../../../../shared/cases/stages/moves';
import { Course, checker } from '../../../builders/a-course';
import { aDraft, aPhoto, aPieceDraft, aServiceDraft } from '../../../builders/a-draft';

const free: Partial<PieceDraft> = {
  house: 'ciwaka',
  certificate: 'yes',
  deliveredOn: '2026-11-01',
  purchasedSize: '12',
  currentSize: '12',
  designResizing: 'range',
  designRangeDown: '3',
  designRangeUp: '3',
  designFeeExempt: 'yes',
  designName: 'Hana',
  designNumber: 'H-1',
  serial: 'S1',
  orderNumber: 'O-1',
  declaredAmount: '2000',
  declaredCurrency: 'USD',
  photos: [aPhoto(), aPhoto({ subject: 'certificate' })],
  services: [aServiceDraft({ desiredSize: '13' })],
};

/** An inquiry from the US by the contact form. */
function inquiry(piece: Partial<PieceDraft>): Course {
  return new Course(
    aDraft({
      arrival: 'inquiry',
      contactBy: 'form',
      handover: 'overseas',
      giveBack: 'overseas',
      unsignedReason: '',
      pieces: [aPieceDraft({ ...free, ...piece })],
    }),
  );
}

const late = { deliveredOn: '2026-09-01' };
const offered = (course: Course) => legalMoves(course.piece).map(({ command }) => command);
const mayBeSent = (course: Course) => offered(course).includes('send-documents');

describe('a complimentary resizing of CIWAKA', () => {
  test('goes its steps from the request to the return, and no money is asked for on the way', () => {
    const course = inquiry({});
    expect(course.piece).toMatchObject({ stage: 'inquiry', custody: { place: { kind: 'customer' } } });
    expect(course.move('ask-photos')).toBe('done');
    expect(course.move('receive-photos')).toBe('done');
    expect(course.move('pass-photos')).toBe('done');
    expect(course.piece.stage).toBe('awaiting-shipping-details');
    expect(course.move('send-documents')).toBe('needs-shipping-details');
    expect(course.giveShippingDetails(null)).toBe('done');
    expect(course.move('send-documents')).toBe('needs-ship-day');
    expect(course.giveShippingDetails('2026-12-01')).toBe('done');
    expect(course.move('send-documents')).toBe('done');
    const parcel = {
      place: { kind: 'parcel', tracking: '7946 0000 0000' },
      holder: { kind: 'carrier' },
    } as const;
    expect(course.move('note-dispatch', { custody: parcel })).toBe('done');
    expect(course.piece.custody).toEqual(parcel);
    expect(course.move('receive')).toBe('done');
    expect(course.move('start-work')).toBe('done');
    expect(course.logWork()).toBe('done');
    expect(course.move('finish-work')).toBe('done');
    expect(course.check(true)).toBe('done');
    expect(course.move('pass-check', { by: checker })).toBe('done');
    expect(course.move('send-back')).toBe('done');
    expect(course.move('confirm-arrival')).toBe('done');
    expect(course.piece).toMatchObject({
      stage: 'collected',
      custody: { place: { kind: 'customer' }, holder: { kind: 'customer' } },
      needsReview: [],
      balance: { gross: { minor: 0 } },
    });
    expect(course.piece.moves.every(({ exception }) => exception === null)).toBe(true);
  });

  test('is free once its photos are passed, whatever was still open when the request came', () => {
    const course = inquiry({ photos: [] });
    expect(course.case.decisions[0]?.decision).toMatchObject({ outcome: 'incomplete' });
    expect(course.piece.isPaidWork).toBe(true);
    course.move('receive-photos');
    course.addPhoto(aPhoto());
    course.addPhoto(aPhoto({ hash: 'c'.repeat(64) as ContentHash, subject: 'certificate' }));
    expect(course.move('pass-photos')).toBe('done');
    expect(course.case.decisions[0]?.decision).toMatchObject({ outcome: 'free', missing: [] });
    expect(course.piece).toMatchObject({ stage: 'awaiting-shipping-details', isPaidWork: false });
    expect(course.piece.needsReview).toEqual([]);
  });

  test('is promised on the day of receipt, and not before', () => {
    const course = inquiry({});
    expect(course.piece.promisedOn).toBeNull();
    for (const command of ['receive-photos', 'pass-photos'] as const) course.move(command);
    course.giveShippingDetails('2026-12-01');
    course.move('send-documents');
    expect(course.piece.promisedOn).toBeNull();
    course.move('receive');
    // Nine weeks after 23 November.
    expect(course.piece).toMatchObject({ promisedOn: '2027-01-25', needsReview: [] });
    expect(course.piece.promiseChanges).toHaveLength(1);
  });

  test('may have its gaps filled in later: the certificate decides between an answer and none', () => {
    const course = inquiry({ certificate: '' });
    for (const command of ['receive-photos', 'pass-photos'] as const) course.move(command);
    expect(course.piece).toMatchObject({ stage: 'quoted', isPaidWork: true });
    const nothing = {
      metal: null,
      declaredValue: null,
      condition: null,
      deliveredOn: null,
      orderNumber: null,
      currentSize: null,
      purchasedSize: null,
    };
    expect(course.record('piece-described', { ...nothing, hasCertificate: true })).toBe('done');
    expect(course.case.pieces[0]?.hasCertificate).toBe(true);
    expect(course.case.decisions[0]?.decision).toMatchObject({ outcome: 'free' });
    expect(course.piece).toMatchObject({ isPaidWork: false, needsReview: [] });
    expect(offered(course)[0]).toBe('pass-photos');
    expect(offered(course)).not.toContain('send-invoice');
    expect(course.move('pass-photos')).toBe('done');
    expect(course.piece.stage).toBe('awaiting-shipping-details');
  });

  test('is sent no documents while the photos are not passed, whoever says so', () => {
    const course = inquiry({});
    for (const command of ['ask-photos', 'receive-photos'] as const) {
      expect(course.move('send-documents', { exceptionReason: 'The owner said so' })).toBe(
        'move-not-offered',
      );
      expect(mayBeSent(course)).toBe(false);
      expect(course.move(command)).toBe('done');
    }
    expect(course.move('send-documents', { exceptionReason: 'The owner said so' })).toBe('move-not-offered');
    expect(exceptionsFor(course.piece)).toEqual([]);
  });

  test('is sent none with photos that were asked for anew after they had been passed', () => {
    const course = inquiry({});
    course.move('receive-photos');
    course.move('pass-photos');
    expect(course.piece.photosPassed).toBe(true);
    course.undo();
    expect(course.piece).toMatchObject({ stage: 'photos-in-review', photosPassed: false });
  });

  test('ends with photos that do not pass, without the piece ever leaving the customer', () => {
    const course = inquiry({});
    course.move('receive-photos');
    expect(course.move('fail-photos')).toBe('done');
    expect(course.piece).toMatchObject({ stage: 'declined', custody: { place: { kind: 'customer' } } });
    expect(course.move('ask-photos')).toBe('bag-given-back');
  });
});

describe('a paid resizing of CIWAKA, asked for after the 30 days', () => {
  test('is priced, invoiced and paid before the shipping day and the documents', () => {
    const course = inquiry(late);
    expect(course.piece.isPaidWork).toBe(true);
    course.move('receive-photos');
    expect(course.move('pass-photos')).toBe('done');
    expect(course.piece.stage).toBe('quoted');
    expect(course.move('send-invoice')).toBe('needs-price');
    for (const code of course.piece.balance.unpriced) expect(course.price(code, 12_000, 'USD')).toBe('done');
    const { due } = course.piece.balance;
    expect(course.move('send-invoice')).toBe('done');
    expect(course.move('confirm-payment')).toBe('needs-payment');
    expect(course.pay(due.minor - 1, 'USD', 'deposit')).toBe('done');
    expect(course.move('confirm-payment', { exceptionReason: 'She is a good customer' })).toBe(
      'needs-payment',
    );
    expect(course.pay(1, 'USD')).toBe('done');
    expect(course.move('confirm-payment')).toBe('done');
    expect(mayBeSent(course)).toBe(false);
    course.giveShippingDetails('2026-12-01');
    expect(mayBeSent(course)).toBe(true);
    expect(course.move('send-documents')).toBe('done');
  });

  test('gets no documents once the money is paid back, by one cent as by all', () => {
    const course = inquiry(late);
    course.move('receive-photos');
    course.move('pass-photos');
    for (const code of course.piece.balance.unpriced) course.price(code, 12_000, 'USD');
    course.move('send-invoice');
    course.pay(course.piece.balance.due.minor, 'USD');
    course.move('confirm-payment');
    course.giveShippingDetails('2026-12-01');
    expect(course.pay(1, 'USD', 'refund')).toBe('done');
    expect(mayBeSent(course)).toBe(false);
    expect(blockedMoves(course.piece)).toMatchObject([
      { command: 'send-documents', unmet: ['paid'], clause: 'ciwaka/pay-before-documents' },
    ]);
    expect(course.move('send-documents', { exceptionReason: 'The owner said so' })).toBe('needs-payment');
  });

  test('goes back as jewellery, pouch and certificate, and nothing else', () => {
    const course = new Course(
      aDraft({ pieces: [aPieceDraft({ ...free, ...late, estimateRule: 'do-not-exceed' })] }),
    );
    expect(course.move('cancel')).toBe('done');
    expect(course.handBack(['jewellery', 'other'])).toBe('contents-not-returned');
    expect(course.handBack(['jewellery', 'pouch', 'certificate'])).toBe('done');
    expect(course.piece.stage).toBe('cancelled');
  });
});
