import { describe, expect, it } from 'vitest';
import {
  type BroughtPaper,
  doubtAbout,
  lackOfPapers,
  likeliestNumber,
  numbersOf,
} from '../../../renderer/features/shipping/brought-papers';
import { contentHashSchema } from '../../../shared/cases/ids';

const [one, other, third] = ['986578788855', '794953555571', '794604790138'] as const;

let papers = 0;

function aPaper(
  changes: Partial<BroughtPaper> & { readonly kind?: BroughtPaper['file']['kind'] } = {},
): BroughtPaper {
  const { kind = 'label', ...rest } = changes;
  papers += 1;
  return {
    name: `${kind}.pdf`,
    file: {
      kind,
      format: 'pdf',
      hash: contentHashSchema.parse(papers.toString(16).padStart(64, '0')),
      pages: 1,
      copies: 1,
    },
    inWords: [],
    inBars: [],
    doubtful: [],
    ...rest,
  };
}

describe('the number of papers made elsewhere', () => {
  it('is that of the bar codes where there are no words, and of the words where there are no bar codes', () => {
    expect(likeliestNumber([aPaper({ inBars: [one] })])).toBe(one);
    expect(likeliestNumber([aPaper({ inWords: [one] })])).toBe(one);
  });

  it('is the one that words and bar codes share, before an earlier parcel’s in the words', () => {
    const label = aPaper({ inWords: [other, one], inBars: [one] });
    expect(doubtAbout(label)).toBeNull();
    expect(numbersOf(label)).toEqual([one, other]);
    expect(likeliestNumber([label])).toBe(one);
  });

  it('is left to a person where bar codes and words are for different parcels', () => {
    const label = aPaper({ inWords: [other], inBars: [one] });
    expect(doubtAbout(label)).toBe('words-differ');
    expect(likeliestNumber([label, aPaper({ kind: 'invoice', inWords: [one] })])).toBe('');
    expect(lackOfPapers([label], '')).toBe('no-number');
    expect(lackOfPapers([label], one)).toBeNull();
    expect(lackOfPapers([label], other)).toBeNull();
    expect(lackOfPapers([label], third)).toBe('differ');
  });

  it('is left to a person where the bar codes are for several parcels', () => {
    const label = aPaper({ inBars: [one, other] });
    expect(doubtAbout(label)).toBe('several');
    expect(likeliestNumber([label])).toBe('');
  });

  it('is typed where none could be read, and held against its check digit', () => {
    const label = aPaper();
    expect(doubtAbout(label)).toBeNull();
    expect(likeliestNumber([label])).toBe('');
    expect(lackOfPapers([label], '986578788856')).toBe('faulty-number');
    expect(lackOfPapers([label], one)).toBeNull();
  });

  it('must be that of the invoice too, and a label must be among them', () => {
    const label = aPaper({ inBars: [one] });
    expect(lackOfPapers([label, aPaper({ kind: 'invoice', inWords: [other] })], one)).toBe('differ');
    expect(lackOfPapers([label, aPaper({ kind: 'other', inWords: [other] })], one)).toBeNull();
    expect(lackOfPapers([aPaper({ kind: 'invoice', inWords: [one] })], one)).toBe('no-label');
  });
});
