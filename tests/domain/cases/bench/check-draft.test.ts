import { describe, expect, test } from 'vitest';
import {
  type CheckDraft,
  emptyCheck,
  itemsToCheck,
  readCheck,
} from '../../../../shared/cases/bench/check-draft';
import type { PieceDraft } from '../../../../shared/cases/intake-draft';
import { pieceEventData } from '../../../../shared/cases/stages/piece-event-data';
import { aCase } from '../../../builders/a-case';
import { aDraft, aPieceDraft, aServiceDraft } from '../../../builders/a-draft';

/** The loupe's list with nothing on it but the number of stones. */
const counted = (stonesPresent: string) => ({ ...aPieceDraft().condition, stonesPresent });

/** A ring of three stones, all counted at the intake, to be made 13. */
function aPiece(changes: Partial<PieceDraft> = {}) {
  const draft = aPieceDraft({
    stones: [{ colour: 'colourless', count: '3', note: '' }],
    condition: counted('3'),
    ...changes,
  });
  const state = aCase({ draft: aDraft({ pieces: [draft] }) });
  const [piece] = state.pieces;
  const [standing] = state.standings;
  if (piece === undefined || standing === undefined) throw new Error('No piece.');
  return { piece, standing };
}

const fine = { answer: 'as-taken-in', note: '' } as const;
const allFine: CheckDraft = {
  items: {
    claws: fine,
    shank: fine,
    stones: fine,
    engraving: fine,
    finish: fine,
    size: fine,
    hallmark: fine,
  },
  counted: '3',
  isCounted: true,
  size: '13',
  isMeasured: true,
  note: '',
};
function faultsOf(changes: Partial<CheckDraft>, passed = true, of = aPiece()) {
  const read = readCheck({ ...allFine, ...changes }, of.piece, of.standing, passed);
  return read.ok ? {} : Object.fromEntries(read.error);
}

describe('what is looked at', () => {
  test('is what the piece has: no claws where no stones, no size where no ring, engraving where there is or was to be one', () => {
    const of = (changes: Partial<PieceDraft>) => {
      const { piece, standing } = aPiece(changes);
      return itemsToCheck(piece, standing);
    };
    const bare = { stones: [], condition: counted('') };
    expect(of({})).toEqual(['claws', 'shank', 'stones', 'finish', 'size', 'hallmark']);
    expect(of({ ...bare, engraving: 'H to T' })).toEqual([
      'shank',
      'engraving',
      'finish',
      'size',
      'hallmark',
    ]);
    expect(
      of({ ...bare, kind: 'necklace', services: [aServiceDraft({ code: 'engrave', desiredSize: '' })] }),
    ).toEqual(['engraving', 'finish', 'hallmark']);
    expect(of({ ...bare, condition: counted('0') })).toContain('stones');
  });
});

describe('a check that passes', () => {
  test('is all answered, counted and measured', () => {
    const { piece, standing } = aPiece();
    const read = readCheck(allFine, piece, standing, true);
    expect(read).toMatchObject({ ok: true, value: { passed: true, stonesCounted: 3, sizeMeasured: 13 } });
    if (read.ok) expect(pieceEventData['quality-checked'].safeParse(read.value).success).toBe(true);
    expect(faultsOf(emptyCheck)).toEqual({
      claws: 'unanswered',
      shank: 'unanswered',
      stones: 'unanswered',
      finish: 'unanswered',
      size: 'unanswered',
      hallmark: 'unanswered',
      counted: 'not-counted',
      measured: 'not-measured',
    });
  });

  test('takes no number that nobody said to be the count or the size', () => {
    expect(faultsOf({ isCounted: false })).toEqual({ counted: 'not-counted' });
    expect(faultsOf({ isMeasured: false })).toEqual({ measured: 'not-measured' });
  });

  test.each([
    ['one too few', '2', true],
    ['as many as were taken in', '3', false],
    ['one too many', '4', true],
  ])('stones: %s', (_, counted, needsWord) => {
    expect(faultsOf({ counted })).toEqual(needsWord ? { note: 'stones-differ' } : {});
    expect(faultsOf({ counted, note: 'One was lost, she knows' })).toEqual({});
  });

  test.each([
    ['half a size below', '12.5', true],
    ['the size asked for', '13', false],
    ['half a size above', '13.5', true],
  ])('size: %s', (_, size, needsWord) => {
    expect(faultsOf({ size })).toEqual(needsWord ? { note: 'size-differs' } : {});
  });

  test('has a word on what is not as it was', () => {
    const items = { ...allFine.items, finish: { answer: 'not-so', note: ' ' } } as const;
    expect(faultsOf({ items })).toEqual({ finish: 'say-what' });
    expect(faultsOf({ items: { ...items, finish: { answer: 'not-so', note: 'polished' } } })).toEqual({});
  });
});

test('a check that fails needs its reason and nothing else', () => {
  expect(faultsOf(emptyCheck, false)).toEqual({ note: 'say-why' });
  expect(faultsOf({ ...emptyCheck, note: 'A claw is open' }, false)).toEqual({});
});
