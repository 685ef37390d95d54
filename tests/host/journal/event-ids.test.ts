import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEventIds } from '../../../electron/journal/event-ids';
import { describeSegment, type FinishedSegment, packIds } from '../../../electron/journal/segment-index';

const nothing = { lines: 0, number: 0, sum: '' };

/** Ids that follow one another by their number, as those made later follow those made before. */
function idOf(moment: number): string {
  return `00000000-${moment.toString(16).padStart(4, '0')}-7000-8000-000000000000`;
}

test('every id that was written is known, whenever it was made and in whichever segment it is; no other is', async () => {
  const moment = fc.nat({ max: 60 });
  const segments = fc.array(fc.array(moment, { maxLength: 6 }), { maxLength: 70 });
  await fc.assert(
    fc.asyncProperty(segments, fc.array(moment, { maxLength: 6 }), async (finished, open) => {
      const packed = new Map<FinishedSegment, Buffer>();
      const ids = createEventIds(async (segment) => packed.get(segment) ?? Buffer.alloc(0));
      for (const [number, moments] of finished.entries()) {
        const own = packIds(moments.map(idOf));
        const reading = { bytes: 0, end: nothing, damage: null, breaks: 0, marks: [] };
        const segment = describeSegment(`${number}`, nothing, reading, own);
        packed.set(segment, own);
        ids.finish(segment);
      }
      for (const one of open) ids.addOpen(idOf(one));
      const written = new Set([...finished.flat(), ...open]);
      for (let one = 0; one <= 61; one += 1) expect(await ids.has(idOf(one))).toBe(written.has(one));
    }),
  );
});

test('what was made after all that is finished needs no reading', async () => {
  const read: string[] = [];
  const ids = createEventIds(async ({ path }) => {
    read.push(path);
    return packIds([idOf(1)]);
  });
  const reading = { bytes: 0, end: nothing, damage: null, breaks: 0, marks: [] };
  ids.finish(describeSegment('first', nothing, reading, packIds([idOf(1)])));
  expect(await ids.has(idOf(2))).toBe(false);
  expect(read).toEqual([]);
  expect(await ids.has(idOf(1))).toBe(true);
  expect(read).toEqual(['first']);
});
