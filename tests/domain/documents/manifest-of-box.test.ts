import { describe, expect, test } from 'vitest';
import { type BoxId, boxNumber } from '../../../shared/cases/boxes/box-number';
import type { BoxState } from '../../../shared/cases/boxes/box-state';
import type { EventId, StaffId, Station } from '../../../shared/cases/ids';
import type { ConfiguredPlace, PlaceCode } from '../../../shared/cases/places/place-code';
import { boxManifestSchema } from '../../../shared/documents/box-papers';
import { manifestOfBox } from '../../../shared/documents/manifest-of-box';
import { aCase } from '../../builders/a-case';
import { aCustomerDraft, aDraft, aPieceDraft } from '../../builders/a-draft';
import { aShop, day } from '../../builders/a-shop';

const mori = '01900000-0000-7000-8000-00000000aaaa' as StaffId;
const tanaka: ConfiguredPlace = {
  code: 'TANAKA' as PlaceCode,
  kind: 'outside-workshop',
  name: '田中彫金工房',
  address: '台東区御徒町0-0-0',
  retired: true,
};
const state = aCase({
  draft: aDraft({
    customer: { kind: 'new', fields: aCustomerDraft({ name: '有栖川 花園子', phone: '090-1234-9876' }) },
    pieces: [aPieceDraft({ internalNote: '有栖川様はお急ぎ' }), aPieceDraft()],
  }),
});
const act = { eventId: 'x' as EventId, at: '2026-11-30T08:00:00.000Z', station: 'GZ' as Station, by: mori };

function aBox(changes: Partial<BoxState> = {}): BoxState {
  const bags = state.pieces.map(({ bagNumber, declaredValue }) => ({
    ...act,
    bagNumber,
    caseId: state.id,
    declaredValue,
    returned: null,
  }));
  return {
    id: '01900000-0000-7000-8000-00000000b0b0' as BoxId,
    number: boxNumber('GZ' as Station, day('2026-11-30'), 1),
    destination: tanaka.code,
    runOn: '2026-11-30',
    opened: act,
    bags,
    closed: null,
    needsReview: [],
    ...changes,
  };
}

const known = { cases: [state], places: [tanaka], staff: new Map([[mori, '森 由美']]), shop: aShop() };
const printing = { language: 'ja', copy: 0, sample: false } as const;

describe('the manifest of a box', () => {
  test('lists each bag in the order it was packed, with what it is and what is to be done', () => {
    const manifest = manifestOfBox(aBox(), known, printing);
    expect(boxManifestSchema.safeParse(manifest).success).toBe(true);
    expect(manifest?.rows.map(({ bagNumber }) => bagNumber)).toEqual(
      state.pieces.map(({ bagNumber }) => bagNumber),
    );
    expect(manifest?.rows[0]).toMatchObject({
      kind: state.pieces[0]?.kind,
      services: state.pieces[0]?.services,
    });
  });

  test('goes to the workshop even where it is no longer used, and to nobody where none was named', () => {
    expect(manifestOfBox(aBox(), known, printing)?.destination?.name).toBe('田中彫金工房');
    expect(manifestOfBox(aBox({ destination: null }), known, printing)?.destination).toBeNull();
  });

  test('names who handed it over once it is closed, with the reason where nobody signed', () => {
    expect(manifestOfBox(aBox(), known, printing)?.sent).toBeNull();
    const closed = { ...act, count: 2, declaredTotals: [], signature: null, unsignedReason: '集荷のみ' };
    expect(manifestOfBox(aBox({ closed }), known, printing)?.sent).toEqual({
      at: act.at,
      by: '森 由美',
      signature: null,
      unsignedReason: '集荷のみ',
    });
  });

  test('says nothing of the customer', () => {
    const text = JSON.stringify(manifestOfBox(aBox(), known, printing));
    for (const secret of ['有栖川', '花園子', '9876', 'お急ぎ']) expect(text).not.toContain(secret);
  });

  test('an empty box has none; a bag without its case is a fault', () => {
    expect(manifestOfBox(aBox({ bags: [] }), known, printing)).toBeNull();
    expect(() => manifestOfBox(aBox(), { ...known, cases: [] }, printing)).toThrow('No case is known');
  });
});
