import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOnBoundary } from '../../renderer/features/intake/decisions';
import {
  addPhoto,
  addPiece,
  addService,
  addStone,
  removePart,
  removePiece,
  restorePart,
} from '../../renderer/features/intake/draft-parts';
import { pieceOfPath, readAt, writeAt } from '../../renderer/features/intake/draft-path';
import { servicesFor } from '../../renderer/features/intake/offered-services';
import {
  isPlainWalkIn,
  mattersForPiece,
  mattersForService,
} from '../../renderer/features/intake/shown-fields';
import { decisionRequestOf } from '../../shared/cases/decision-request';
import { emptyDraft, emptyPiece, emptyService } from '../../shared/cases/empty-draft';
import type { IntakeDraft, PieceDraft } from '../../shared/cases/intake-draft';
import { published } from '../../shared/policies/published';
import { serviceCodes } from '../../shared/policies/request';
import { type PlainDate, plainDate } from '../../shared/time/plain-date';
import { aShop } from '../builders/a-shop';

const today = plainDate('2026-11-22') as PlainDate; // a real day

function aDraft(piece: Partial<PieceDraft> = {}, visit: Partial<IntakeDraft> = {}): IntakeDraft {
  const shop = aShop();
  const draft = emptyDraft({
    draftId: 'd',
    startedAt: '2026-11-22T01:00:00.000Z',
    today,
    shop,
    pieceKey: 'one',
  });
  return { ...draft, ...visit, pieces: [{ ...emptyPiece('one', shop), ...piece }] };
}

describe('a path into the draft', () => {
  test('writes one place and leaves everything beside it the same object', () => {
    const draft = addPiece(aDraft(), emptyPiece('two', aShop()));
    const next = writeAt(draft, 'pieces.1.condition.hallmark', 'Pt950');
    expect(readAt(next, 'pieces.1.condition.hallmark')).toBe('Pt950');
    expect(next.pieces[0]).toBe(draft.pieces[0]);
    expect(next.pieces[1]?.services).toBe(draft.pieces[1]?.services);
    expect(readAt(draft, 'pieces.1.condition.hallmark')).toBe('');
  });

  test('refuses a place that the form does not have', () => {
    expect(() => writeAt(aDraft(), 'pieces.3.serial', 'x')).toThrow('no entry 3');
    expect(() => writeAt(aDraft(), 'pieces.0.nonsense', 'x')).toThrow('no field nonsense');
  });

  test('names its piece, counted from 0, and none for the whole case', () => {
    expect(pieceOfPath('pieces.10.serial')).toBe(10);
    expect(pieceOfPath('pieces')).toBeNull();
    expect(pieceOfPath('customer.fields.name')).toBeNull();
  });
});

describe('what is taken off', () => {
  const full = () => {
    const draft = addPiece(aDraft(), emptyPiece('two', aShop()));
    const stone = addStone(draft, 0, { colour: 'red', count: '2', note: '' });
    return addService(stone, 0, { ...emptyService(), code: 'clean' });
  };

  test('comes back to its old place', () => {
    for (const [part, at] of [
      ['stone', 0],
      ['service', 1],
    ] as const) {
      const draft = full();
      const back = restorePart(removePart(draft, 0, part, at), 0);
      expect({ ...back, removed: undefined }).toEqual({ ...draft, removed: undefined });
    }
    const draft = full();
    const back = restorePart(removePiece(draft, 0), 0);
    expect(back.pieces).toEqual(draft.pieces);
  });

  test('the last piece stays', () => {
    const draft = aDraft();
    expect(removePiece(draft, 0)).toBe(draft);
  });

  test('a stone whose piece is gone as well waits for its piece', () => {
    const gone = removePiece(removePart(full(), 0, 'stone', 0), 0);
    expect(restorePart(gone, 0)).toBe(gone);
    const withPiece = restorePart(gone, 1);
    expect(restorePart(withPiece, 0).pieces[0]?.stones).toHaveLength(1);
  });

  test('a photo that is ready only after its piece was taken off is not lost', () => {
    const photo = {
      hash: 'a'.repeat(64),
      originalHash: 'b'.repeat(64),
      subject: 'piece',
      takenAt: '2026-11-22T01:00:00.000Z',
      widthPixels: 1,
      heightPixels: 1,
      bytes: 1,
      // Brands of the hashes are of no account to a draft.
    } as unknown as PieceDraft['photos'][number];
    const late = addPhoto(removePiece(full(), 0), 'one', photo);
    expect(late.removed?.at(-1)).toMatchObject({ part: 'photo', pieceKey: 'one' });
  });
});

describe('which questions are asked', () => {
  const visit = { reason: 'service', handover: 'counter' } as const;

  test('the design category is asked for CIWAKA rings whose size may change, and for nothing else', () => {
    const ring = aDraft({ house: 'ciwaka', kind: 'ring' }).pieces[0] as PieceDraft;
    expect(mattersForPiece('designResizing', ring, visit)).toBe(true);
    expect(mattersForPiece('designResizing', { ...ring, house: 'aujour' }, visit)).toBe(false);
    expect(mattersForPiece('designResizing', { ...ring, kind: 'necklace' }, visit)).toBe(false);
    const polished = { ...ring, services: [{ ...emptyService(), code: 'repolish' as const }] };
    expect(mattersForPiece('designResizing', polished, visit)).toBe(false);
    expect(mattersForPiece('designRangeUp', ring, visit)).toBe(false);
    expect(mattersForPiece('designRangeUp', { ...ring, designResizing: 'range' }, visit)).toBe(true);
  });

  test('same finger and large change are K.UNO’s questions about a resizing', () => {
    const resize = { ...emptyService(), code: 'resize' as const };
    const piece = aDraft({ house: 'kuno' }).pieces[0] as PieceDraft;
    expect(mattersForService('sameFinger', resize, piece)).toBe(true);
    expect(mattersForService('sameFinger', resize, { ...piece, house: 'ciwaka' })).toBe(false);
  });

  test('the visit is one line only while everything is as for a walk-in of today', () => {
    expect(isPlainWalkIn(aDraft(), today)).toBe(true);
    for (const other of [
      { reason: 'faulty' },
      { contactOn: '2026-11-21' },
      { contactBy: 'email' },
      { giveBack: 'overseas' },
      { emailOn: '2026-11-20' },
    ] as const) {
      expect(isPlainWalkIn(aDraft({}, other), today)).toBe(false);
    }
  });

  test('every service can be asked for at every house, once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', 'kuno', 'ciwaka', 'aujour', 'other'),
        fc.constantFrom('', 'ring', 'chain'),
        (house, kind) => {
          const { first, other } = servicesFor({ house, kind } as Pick<PieceDraft, 'house' | 'kind'>);
          expect([...first, ...other].sort()).toEqual([...serviceCodes].sort());
        },
      ),
    );
  });
});

describe('the reading of a window', () => {
  const onDayAfterDelivery = (deliveredOn: string, contactOn: string) => {
    const draft = aDraft(
      {
        house: 'ciwaka',
        kind: 'ring',
        certificate: 'yes',
        photoReview: 'pass',
        designResizing: 'range',
        designRangeDown: '3',
        designRangeUp: '3',
        purchasedSize: '11',
        currentSize: '11',
        deliveredOn,
        services: [{ ...emptyService(), code: 'resize', desiredSize: '13' }],
        photos: (['piece', 'certificate'] as const).map(
          // Only the subject of a photo is a fact for the policy.
          (subject) => ({ subject }) as unknown as PieceDraft['photos'][number],
        ),
      },
      { contactOn },
    );
    const request = decisionRequestOf(draft, 0, { today, language: 'en', customerCountry: 'JP' });
    if (request === null) throw new Error('The draft asks for nothing.');
    return isOnBoundary(request, published);
  };

  test('counts on the 30th and the 31st day, and on no other', () => {
    expect(onDayAfterDelivery('2026-05-01', '2026-05-30')).toBe(false);
    expect(onDayAfterDelivery('2026-05-01', '2026-05-31')).toBe(true);
    expect(onDayAfterDelivery('2026-05-01', '2026-06-01')).toBe(true);
    expect(onDayAfterDelivery('2026-05-01', '2026-06-02')).toBe(false);
  });
});
