import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KeepingState, keepLatest } from '../../renderer/features/intake/draft-keeper';

/** A disk that answers only when told to. */
function slowDisk() {
  const written: string[] = [];
  const waiting: { readonly succeed: () => void; readonly fail: () => void }[] = [];
  return {
    written,
    write: (value: string) =>
      new Promise<void>((resolve, reject) => {
        waiting.push({
          succeed: () => {
            written.push(value);
            resolve();
          },
          fail: () => reject(new Error('disk full')),
        });
      }),
    answer: async (how: 'succeed' | 'fail') => {
      waiting.shift()?.[how]();
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    isBusy: () => waiting.length > 0,
  };
}

test('while one write is on its way only the newest state waits', async () => {
  const disk = slowDisk();
  const keeper = keepLatest(disk.write, () => undefined);
  for (const state of ['a', 'ab', 'abc', 'abcd']) keeper.keep(state);
  await disk.answer('succeed');
  await disk.answer('succeed');
  await keeper.settled();
  expect(disk.written).toEqual(['a', 'abcd']);
});

test('a failed write is said, and the state comes with the next try', async () => {
  const disk = slowDisk();
  const said: KeepingState[] = [];
  const keeper = keepLatest(disk.write, (state) => said.push(state));
  keeper.keep('a');
  await disk.answer('fail');
  expect(said.at(-1)).toBe('failed');
  const settled = keeper.settled();
  await disk.answer('succeed');
  await settled;
  expect(disk.written).toEqual(['a']);
  expect(said.at(-1)).toBe('kept');
});

test('settled rejects while the disk refuses', async () => {
  const disk = slowDisk();
  const keeper = keepLatest(disk.write, () => undefined);
  keeper.keep('a');
  const settled = expect(keeper.settled()).rejects.toThrow('disk full');
  await disk.answer('fail');
  await settled;
});

test('a state that follows a failed one replaces it: the older never overwrites the newer', async () => {
  const disk = slowDisk();
  const keeper = keepLatest(disk.write, () => undefined);
  keeper.keep('a');
  keeper.keep('ab');
  await disk.answer('fail');
  const settled = keeper.settled();
  await disk.answer('succeed');
  await settled;
  expect(disk.written).toEqual(['ab']);
});

test('however keys and disk interleave, what is on disk at the end is the last state typed', async () => {
  const step = fc.oneof(fc.string({ minLength: 1 }), fc.constant(null));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), fc.array(fc.boolean()), async (steps, fates) => {
      const disk = slowDisk();
      const keeper = keepLatest(disk.write, () => undefined);
      let last: string | undefined;
      let turn = 0;
      for (const typed of steps) {
        if (typed === null)
          await disk.answer(fates[turn++ % Math.max(1, fates.length)] === false ? 'fail' : 'succeed');
        else {
          keeper.keep(typed);
          last = typed;
        }
      }
      const settled = keeper.settled();
      settled.catch(() => undefined);
      while (disk.isBusy()) await disk.answer('succeed');
      await settled;
      expect(disk.written.at(-1)).toBe(last);
    }),
    { numRuns: 60 },
  );
});
