import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseNumber } from '../../../shared/cases/case-number';
import type { ContentHash } from '../../../shared/cases/ids';
import { claimSlipOf, jobBagTagOf } from '../../../shared/documents/case-papers';
import { claimSlipSchema, jobBagTagSchema } from '../../../shared/documents/papers';
import { published } from '../../../shared/policies/published';
import { aCase } from '../../builders/a-case';
import { aCustomerDraft, aDraft, aPieceDraft, aServiceDraft } from '../../builders/a-draft';
import { aShop } from '../../builders/a-shop';

const original = { copy: 0, sample: false, editions: published } as const;
const customer = { name: '田中 花子' };

describe('the papers of a case', () => {
  test('the tag of the second bag carries its own number, place and work', () => {
    const state = aCase({
      draft: aDraft({
        pieces: [
          aPieceDraft(),
          aPieceDraft({ key: 'piece-2', kind: 'chain', services: [aServiceDraft({ code: 'clean' })] }),
        ],
      }),
    });
    const tag = jobBagTagOf(state, 1, { ...original, language: 'ja' });
    expect(tag).toMatchObject({
      bagNumber: state.pieces[1]?.bagNumber,
      pieceNumber: 2,
      pieceCount: 2,
      kind: 'chain',
    });
    expect(tag.services.map(({ code }) => code)).toEqual(['clean']);
    expect(jobBagTagSchema.safeParse(tag).error).toBeUndefined();
  });

  test('there is no tag for a piece that the case does not have', () => {
    expect(() => jobBagTagOf(aCase(), 1, { ...original, language: 'ja' })).toThrow(/no piece 2/);
    expect(() => jobBagTagOf(aCase(), -1, { ...original, language: 'ja' })).toThrow();
  });

  test('a tag knows neither customer nor price, whatever the case holds', () => {
    const written = fc.stringMatching(/^[a-z]{12}$/);
    fc.assert(
      fc.property(written, written, written, fc.integer({ min: 100_000, max: 9_999_999 }), (...typed) => {
        const [name, address, note, value] = typed;
        const state = aCase({
          draft: aDraft({
            customer: { kind: 'new', fields: aCustomerDraft({ name, address, note }) },
            pieces: [
              aPieceDraft({
                declaredAmount: String(value),
                estimateAmount: String(value + 1),
                internalNote: note,
                orderNumber: address,
              }),
            ],
          }),
        });
        const tag = JSON.stringify(jobBagTagOf(state, 0, { ...original, language: 'en' }));
        for (const secret of [name, address, note, String(value), String(value + 1)]) {
          expect(tag).not.toContain(secret);
        }
      }),
    );
  });

  test('the slip prints the text that was signed, in its language, though the words may differ today', () => {
    const signature = {
      svg: 'M 0,0 L 1,1',
      signedAt: '2026-11-22T02:58:00.000Z',
      language: 'en' as const,
      text: 'What stood on the screen.',
      textHash: 'a'.repeat(64) as ContentHash,
    };
    const slip = claimSlipOf({ ...aCase(), language: 'ja', signature }, customer, aShop(), original);
    expect(slip.terms).toBe('What stood on the screen.');
    expect(slip.language).toBe('en');
    expect(slip.signature).toEqual({ svg: signature.svg, signedAt: signature.signedAt });
  });

  test('a slip that nobody signed shows the terms all the same, and the reason', () => {
    const slip = claimSlipOf(aCase(), customer, aShop(), original);
    expect(slip.signature).toBeNull();
    expect(slip.unsignedReason).toBe('急ぎのため');
    expect(slip.terms).toContain('サイズ直し 12→13');
  });

  test('the slip keeps what stays inside the shop to itself', () => {
    const state = aCase({
      draft: aDraft({ pieces: [aPieceDraft({ internalNote: '要注意のお客様' })] }),
    });
    expect(JSON.stringify(claimSlipOf(state, customer, aShop(), original))).not.toContain('要注意のお客様');
  });

  test('the slip is what the contract takes, also as a copy of the sample shop', () => {
    const slip = claimSlipOf(aCase(), customer, aShop(), { copy: 3, sample: true, editions: published });
    expect(claimSlipSchema.safeParse(slip).error).toBeUndefined();
    expect(slip).toMatchObject({
      copy: 3,
      sample: true,
      caseNumber: caseNumber(aShop().station, aDay(slip.receivedOn), 42),
    });
  });
});

function aDay(text: string): Parameters<typeof caseNumber>[1] {
  return text as Parameters<typeof caseNumber>[1];
}
