import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFoundIn, searchTerms } from '../../../../shared/cases/search/terms';

describe('nothing to look for', () => {
  test.each(['', ' ', '　', '-', '・・・', 'ー'])('is %j', (typed) => {
    expect(searchTerms(typed)).toEqual([]);
  });

  test('never breaks a search, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        for (const term of searchTerms(typed)) isFoundIn('\ntoken\n', term);
      }),
    );
  });
});
