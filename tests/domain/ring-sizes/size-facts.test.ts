import { expect, test } from 'vitest';
import { sizeFactsOf } from '../../../shared/cases/size-facts';
import { aCase } from '../../builders/a-case';

test('a piece as it was taken in says what its ledger needs', () => {
  const [piece] = aCase().pieces;
  if (piece === undefined) throw new Error('A case without a piece.');
  const found = sizeFactsOf({ ...piece, currentSize: 12, purchasedSize: 11, earlierResizes: 1 });
  expect(found).toMatchObject({
    house: piece.house,
    currentSize: 12,
    purchasedSize: 11,
    earlierResizes: 1,
    changes: [],
  });
  expect(found.desiredSize).toBe(
    piece.services.find(({ desiredSize }) => desiredSize !== null)?.desiredSize ?? null,
  );
});
