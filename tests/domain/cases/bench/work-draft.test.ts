import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyWork,
  isWorkTyped,
  readWork,
  type WorkDraft,
  workDraftSchema,
} from '../../../../shared/cases/bench/work-draft';
import type { BagNumber } from '../../../../shared/cases/ids';
import { pieceEventData } from '../../../../shared/cases/stages/piece-event-data';

const bag = 'GZ-261122-0042-1-8' as BagNumber;
const aWork = (changes: Partial<WorkDraft> = {}): WorkDraft => ({ ...emptyWork, ...changes });
const faultsOf = (changes: Partial<WorkDraft>) => {
  const read = readWork(aWork(changes), bag);
  return read.ok ? {} : Object.fromEntries(read.error);
};

describe('work as typed at a bench', () => {
  test('becomes an entry with its measures in millimetres and grams, in any width and with either decimal sign', () => {
    const read = readWork(
      aWork({
        tasks: ['resize', 'polished'],
        otherTask: ' New bail ',
        measures: {
          'size-before': '５２．４',
          'size-after': '53,4',
          'weight-before': '',
          'weight-after': '3.215',
        },
        stones: [
          { colour: 'blue', count: '2' },
          { colour: 'red', count: ' ' },
        ],
        metal: { metal: 'platinum', grams: '0.12' },
        minutes: '45',
        initials: 'YM',
        note: ' claw was thin ',
      }),
      bag,
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        tasks: ['resize', 'polished', 'New bail'],
        measurements: [
          { what: 'size-before', value: '52.4 mm' },
          { what: 'size-after', value: '53.4 mm' },
          { what: 'weight-after', value: '3.215 g' },
        ],
        stonesAdded: [{ colour: 'blue', count: 2 }],
        metalAdded: [{ metal: 'platinum', grams: '0.12' }],
        minutes: 45,
        outsideCost: null,
        note: 'claw was thin',
      },
    });
  });

  test('names its fault at each field that cannot be read, with all of them at once', () => {
    expect(
      faultsOf({
        measures: { ...emptyWork.measures, 'size-after': 'thirteen' },
        stones: [{ colour: 'blue', count: '0' }],
        metal: { metal: 'silver', grams: '1.2345' },
        minutes: '-1',
        initials: 'ABCDEFGHIJKLM',
      }),
    ).toEqual({
      'size-after': 'not-a-measure',
      'stones.0': 'not-a-count',
      grams: 'not-a-measure',
      minutes: 'not-a-count',
      initials: 'too-long',
    });
  });

  test.each([
    ['998 stones', '998', true],
    ['999 stones, the most', '999', true],
    ['1000 stones, one too many', '1000', false],
    ['one stone, the least', '1', true],
    ['no stone', '0', false],
  ])('%s in one row', (_, count, isRead) => {
    expect(readWork(aWork({ stones: [{ colour: 'white', count }] }), bag).ok).toBe(isRead);
  });

  test('initials of 12 letters are taken and of 13 are not', () => {
    expect(faultsOf({ initials: 'ABCDEFGHIJKL' })).toEqual({});
    expect(faultsOf({ initials: 'ABCDEFGHIJKLM' })).toEqual({ initials: 'too-long' });
  });

  test('initials and a chosen alloy alone are nothing that is lost', () => {
    expect(isWorkTyped(emptyWork)).toBe(false);
    expect(isWorkTyped(aWork({ initials: 'YM', metal: { metal: 'silver', grams: '' } }))).toBe(false);
    expect(isWorkTyped(aWork({ metal: { metal: 'silver', grams: '1' } }))).toBe(true);
    expect(isWorkTyped(aWork({ note: 'x' }))).toBe(true);
    expect(isWorkTyped(aWork({ tasks: ['polished'] }))).toBe(true);
  });

  test('whatever is typed is refused at a field or fits the event, and survives being kept', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('', '1', '54.2', '0', '999', '1000', '３'),
    );
    fc.assert(
      fc.property(text, text, text, text, text, (size, count, grams, minutes, words) => {
        const draft = aWork({
          tasks: ['resize'],
          otherTask: words,
          measures: { ...emptyWork.measures, 'size-before': size },
          stones: [{ colour: 'blue', count }],
          metal: { metal: 'platinum', grams },
          minutes,
          note: words,
        });
        expect(workDraftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
        const read = readWork(draft, bag);
        if (read.ok) expect(pieceEventData['work-logged'].safeParse(read.value).success).toBe(true);
        else expect(read.error.size).toBeGreaterThan(0);
      }),
    );
  });
});
