import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BoardLines, type StageGroup } from '../../../renderer/features/workshop/board-lines';
import type { BagNumber } from '../../../shared/cases/ids';
import { openStages } from '../../../shared/cases/stages/stage';

/** Stages with so many bags each, the bags named by their stage and place. */
function aBoard(counts: readonly number[]): readonly StageGroup[] {
  return counts.map((count, index) => {
    const stage = openStages[index] ?? 'ready';
    return {
      stage,
      bags: Array.from({ length: count }, (_, place) => `${stage}-${place}` as BagNumber),
    };
  });
}

const anyCounts = fc.array(fc.nat(30), { minLength: 1, maxLength: openStages.length });

test('every bag has exactly one line, below the head of its stage, and no empty stage has a head', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const groups = aBoard(counts);
      const lines = new BoardLines(groups);
      const listed = Array.from({ length: lines.count }, (_, index) => lines.at(index));
      const expected = groups
        .filter(({ bags }) => bags.length > 0)
        .flatMap(({ stage, bags }) => [
          { kind: 'head', stage, count: bags.length },
          ...bags.map((bag) => ({ kind: 'bag', stage, bag })),
        ]);
      expect(listed).toEqual(expected);
      expect(lines.at(lines.count)).toBeUndefined();
      expect(lines.at(-1)).toBeUndefined();
      for (const [index, line] of listed.entries()) {
        if (line?.kind === 'bag') expect(lines.indexOf(line.bag)).toBe(index);
        if (line?.kind === 'head') expect(lines.headOf(line.stage)).toBe(index);
      }
    }),
  );
});

test('from any line on or off the board the nearest bag is a bag', () => {
  fc.assert(
    fc.property(
      anyCounts,
      fc.integer({ min: -40, max: 900 }),
      fc.constantFrom(1, -1),
      (counts, from, step) => {
        const lines = new BoardLines(aBoard(counts));
        fc.pre(lines.count > 0);
        // The first line of all is a head, above which there is no bag: it leads down.
        expect(lines.at(lines.bagNear(from, step === 1 ? 1 : -1))?.kind).toBe('bag');
      },
    ),
  );
});

test('a range over the head of a stage has the bags on both sides of it', () => {
  const lines = new BoardLines(aBoard([2, 2]));
  const [first, second] = openStages;
  expect(lines.between(5, 2)).toEqual([`${first}-1`, `${second}-0`, `${second}-1`]);
  expect(lines.bagOfNextStage(2, 1)).toBe(4);
  expect(lines.bagOfNextStage(4, -1)).toBe(1);
  expect(lines.bagOfNextStage(4, 1)).toBe(4);
});
