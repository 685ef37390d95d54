import { describe, expect, test } from 'vitest';
import { type PlaceDraft, readPlaceDraft } from '../../renderer/features/places/place-draft';

const aDraft = (changes: Partial<PlaceDraft> = {}): PlaceDraft => ({
  code: 'BENCH3',
  kind: 'bench',
  name: '作業台3',
  address: '',
  ...changes,
});

describe('a place as typed', () => {
  test.each([
    ['one character', 'A', true],
    ['eight', 'ABCDEFG8', true],
    ['nine', 'ABCDEFGH9', false],
    ['none', '', false],
    ['a dash', 'BENCH-3', false],
  ])('a code of %s is taken or refused', (_, code, isTaken) => {
    expect(readPlaceDraft(aDraft({ code }), []).ok).toBe(isTaken);
  });

  test('small and full-width letters are the same code', () => {
    expect(readPlaceDraft(aDraft({ code: ' ｂench３ ' }), [])).toMatchObject({ value: { code: 'BENCH3' } });
  });

  test('every fault is named at its field, and a code of another place is refused', () => {
    expect(readPlaceDraft(aDraft({ code: '?', name: ' ' }), [])).toEqual({
      ok: false,
      error: { code: 'codeForm', name: 'nameMissing' },
    });
    expect(readPlaceDraft(aDraft(), ['BENCH3'])).toMatchObject({ error: { code: 'codeTaken' } });
  });

  test('only an outside workshop has an address', () => {
    const address = ' 台東区0-0-0 ';
    expect(readPlaceDraft(aDraft({ address }), [])).toMatchObject({ value: { address: '' } });
    expect(readPlaceDraft(aDraft({ kind: 'outside-workshop', address }), [])).toMatchObject({
      value: { address: '台東区0-0-0' },
    });
  });
});
