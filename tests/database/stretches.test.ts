import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partTokens, Stretches } from '../../renderer/db/stretches';

const fewLetters = fc.constantFrom(...'12a');
const number = fc.string({ unit: fewLetters, minLength: 2, maxLength: 8 });
const wanted = fc.string({ unit: fewLetters, minLength: 1, maxLength: 7 });

test('any part of a number finds the rows that have it, and a whole ending those that end so', () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 40 }), wanted, fc.boolean(), (numbers, wanted, isWhole) => {
      const marks = new Uint8Array(numbers.length);
      new Stretches(numbers.map((text, row) => [row, text] as const)).mark(wanted, isWhole, marks);
      // Every ending of two characters or more is a token.
      const isMeant = (text: string) =>
        isWhole
          ? wanted.length >= 2 && text.endsWith(wanted)
          : text.split('').some((_, at) => at <= text.length - 2 && text.startsWith(wanted, at));
      expect([...marks]).toEqual(numbers.map((text) => (isMeant(text) ? 1 : 0)));
    }),
    { numRuns: 1000 },
  );
});

test.each(['', '1-2', 'あ1', '=1', '1\n2'])('what is no part of a number, such as %j, finds none', (text) => {
  const marks = new Uint8Array(2);
  const stretches = new Stretches([
    [0, '1212'],
    [1, '21'],
  ]);
  for (const isWhole of [false, true]) stretches.mark(text, isWhole, marks);
  expect([...marks]).toEqual([0, 0]);
});

test('a number is kept once for all its endings, and what has not all of them stays a word', () => {
  expect(partTokens(['1234', '234', '34', 'ab', 'xyz', '=kind:ring'])).toEqual({
    stretches: ['1234'],
    others: ['ab', 'xyz', '=kind:ring'],
  });
});
