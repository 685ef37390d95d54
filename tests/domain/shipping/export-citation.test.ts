import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationFault, readCitation } from '../../../shared/shipping/customs/export-citation';

describe('what a US export cites', () => {
  test.each([
    ['AES X20261130987654', 'AES X20261130987654'],
    ['AESX20261130987654', 'AES X20261130987654'],
    ['x20261130987654', 'AES X20261130987654'],
    ['ＡＥＳ　Ｘ２０２６１１３０９８７６５４', 'AES X20261130987654'],
    ['X20240229000001', 'AES X20240229000001'],
    ['NOEEI 30.37(a)', 'NOEEI 30.37(a)'],
    ['NO EEI § 30.37 (A)', 'NOEEI 30.37(a)'],
    ['NOEEI § 30.36', 'NOEEI 30.36'],
    ['noeei 30.37(q)', 'NOEEI 30.37(q)'],
    ['NOEEI 30.37(y)', 'NOEEI 30.37(y)'],
    ['NOEEI 30.40(c)', 'NOEEI 30.40(c)'],
    ['NOEEI 30.2(d)(2)', 'NOEEI 30.2(d)(2)'],
  ])('%j is kept as %s', (typed, kept) => {
    expect(readCitation(typed).citation?.text).toBe(kept);
    expect(citationFault(kept)).toBeNull();
  });

  test.each([
    ['', 'required'],
    ['X2026113098765', 'citation-form'],
    ['X202611309876543', 'citation-form'],
    ['20261130987654', 'citation-form'],
    ['X20261131987654', 'citation-day'],
    ['X20250229000001', 'citation-day'],
    ['X20261301987654', 'citation-day'],
    ['NOEEI', 'citation-form'],
    ['NOEEI 30.35', 'citation-form'],
    ['NOEEI 30.37', 'citation-form'],
    ['NOEEI 30.37(z)', 'citation-form'],
    ['30.37(a)', 'citation-form'],
    ['exempt', 'citation-form'],
  ])('%j is refused: %s', (typed, fault) => {
    expect(citationFault(typed)).toBe(fault);
  });

  test('whatever is typed, what is read is read again as the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 30 }),
          fc.stringMatching(/^(AES ?)?X20[0-9]{12}$/),
          fc.stringMatching(/^NO ?EEI 30\.[0-9]{1,2}(\([a-z]\))?$/),
        ),
        (typed) => {
          const { citation } = readCitation(typed);
          if (citation !== null) expect(readCitation(citation.text).citation).toEqual(citation);
        },
      ),
      { numRuns: 400 },
    );
  });
});
