import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deskEventSchema } from '../../../shared/cases/events';
import { faultCodes } from '../../../shared/cases/fault-codes';
import type { PieceDraft } from '../../../shared/cases/intake-draft';
import { pieceKinds } from '../../../shared/cases/piece';
import { readIntake } from '../../../shared/cases/read-intake';
import { serviceCodes } from '../../../shared/policies/request';
import { caseEvents } from '../../builders/a-case';
import { aCustomerDraft, aDraft, aPieceDraft, aServiceDraft } from '../../builders/a-draft';
import { day } from '../../builders/a-shop';

const today = day('2026-11-22');

describe('whatever is typed', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom('', '12', '2026-01-01', '-'),
  );
  const anyPiece = fc
    .dictionary(
      fc.constantFrom<keyof PieceDraft>(
        'metalNote',
        'engraving',
        'serial',
        'currentSize',
        'purchasedSize',
        'earlierResizes',
        'deliveredOn',
        'declaredAmount',
        'declaredCurrency',
        'designRangeUp',
        'designSizeMin',
        'designSizeMax',
        'estimateAmount',
        'estimateCurrency',
        'promisedOn',
        'internalNote',
      ),
      typed,
    )
    .map((changes) => aPieceDraft(changes));
  const anyDraft = fc
    .tuple(fc.array(anyPiece, { maxLength: 3 }), typed, typed, typed)
    .map(([pieces, contactOn, name, phone]) =>
      aDraft({ pieces, contactOn, customer: { kind: 'new', fields: aCustomerDraft({ name, phone }) } }),
    );

  test('each fault names a field that the form has and a code that has words', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const before = structuredClone(draft);
        const read = readIntake(draft, { today });
        expect(draft).toEqual(before);
        if (read.ok) return;
        for (const { path, code } of read.error) {
          expect(faultCodes).toContain(code);
          expect(at(draft, path)).not.toBeUndefined();
        }
      }),
    );
  });

  test('what can be read becomes an event that the journal accepts', () => {
    const size = fc.integer({ min: 2, max: 60 }).map((halves) => String(halves / 2));
    const piece = fc
      .record({
        house: fc.constantFrom('kuno', 'ciwaka', 'aujour', 'other' as const),
        kind: fc.constantFrom(...pieceKinds),
        currentSize: fc.constantFrom('', '30'),
        purchasedSize: fc.oneof(fc.constant(''), size),
        engraving: fc.string({ unit: 'grapheme', maxLength: 40 }),
        internalNote: fc.string({ unit: 'grapheme', maxLength: 200 }),
        declaredAmount: fc.integer({ min: 1, max: 10 ** 9 }).map(String),
        certificate: fc.constantFrom('', 'yes', 'no' as const),
        unused: fc.constantFrom('', 'yes', 'no' as const),
        services: fc.array(
          fc
            .record({ code: fc.constantFrom(...serviceCodes), desiredSize: fc.oneof(fc.constant(''), size) })
            .filter(({ desiredSize }) => desiredSize !== '30')
            .map((changes) => aServiceDraft(changes)),
          { minLength: 1, maxLength: 4 },
        ),
      })
      .map((changes) => aPieceDraft(changes));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), (pieces) => {
        const draft = aDraft({ pieces });
        expect(readIntake(draft, { today }).ok).toBe(true);
        for (const event of caseEvents({ draft })) {
          const parsed = deskEventSchema.safeParse(event);
          expect(parsed.error).toBeUndefined();
          // Whatever the journal would drop or change would be another case after a rebuild.
          expect(parsed.data).toEqual(event);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function at(draft: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
      draft,
    );
}
