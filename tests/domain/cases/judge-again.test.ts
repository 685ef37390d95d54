import { describe, expect, test } from 'vitest';
import { decideIntake } from '../../../shared/cases/decide-intake';
import { decisionDifferences, isAnsweredOtherwise } from '../../../shared/cases/decision-differences';
import { judgedOtherwise } from '../../../shared/cases/editions/edition-preview';
import { reduceEditions } from '../../../shared/cases/editions/reduce-editions';
import { judgeAgain, requestAgain } from '../../../shared/cases/judge-again';
import { readIntake } from '../../../shared/cases/read-intake';
import { published } from '../../../shared/policies/published';
import { aCase } from '../../builders/a-case';
import { aDraft, aPhoto, aPieceDraft, aServiceDraft } from '../../builders/a-draft';
import { aShop, day } from '../../builders/a-shop';
import { anEditionOf, editionPublished } from '../../builders/an-edition';

const today = day('2026-11-25');
const judging = { today, language: 'en', editions: published } as const;

/** A CIWAKA ring delivered on the 1st, asked about on the 22nd: the 21st of its 30 complimentary days. */
function aCiwakaCase() {
  const photos = (['piece', 'certificate'] as const).map((subject, index) =>
    aPhoto({ subject, hash: String(index).repeat(64) as ReturnType<typeof aPhoto>['hash'] }),
  );
  const piece = aPieceDraft({
    house: 'ciwaka',
    deliveredOn: '2026-11-01',
    certificate: 'yes',
    photoReview: 'pass',
    designResizing: 'range',
    designRangeDown: '3',
    designRangeUp: '3',
    purchasedSize: '12',
    photos,
    services: [aServiceDraft({ sameFinger: '', largeChange: '' })],
  });
  return aCase({ draft: aDraft({ contactOn: '2026-11-22', pieces: [piece] }) });
}

const daysLong = (complimentaryDays: number) =>
  reduceEditions([editionPublished(anEditionOf('ciwaka', '2026-11-20', { complimentaryDays }))]);

function frozenOf(state: ReturnType<typeof aCase>) {
  const [frozen] = state.decisions;
  if (frozen?.decision == null) throw new Error('Nothing was decided.');
  return { ...frozen, decision: frozen.decision };
}

describe('a piece judged again', () => {
  const state = aCiwakaCase();
  const frozen = frozenOf(state);

  test('gets the frozen answer from the same editions, whatever day it is', () => {
    expect(frozen.decision.outcome).toBe('free');
    const again = judgeAgain(frozen, state.pieces[0]?.photos ?? [], judging)?.decision;
    if (again == null) throw new Error('Nothing was judged.');
    expect(decisionDifferences(frozen.decision, again)).toEqual([]);
    expect(again.decidedOn).toBe('2026-11-25');
  });

  test.each([
    [21, 'free', false],
    [20, 'charged', true],
  ] as const)('by an edition of %i days is %s', (days, outcome, isOtherwise) => {
    const again = judgeAgain(frozen, [], { ...judging, editions: daysLong(days) })?.decision;
    if (again == null) throw new Error('Nothing was judged.');
    expect(again.outcome).toBe(outcome);
    expect(isAnsweredOtherwise(frozen.decision, again)).toBe(isOtherwise);
    expect(decisionDifferences(frozen.decision, again)).toContain('edition');
  });

  test('is asked with the photos that were added since', () => {
    const bare = { ...frozen, request: { ...frozen.request, evidence: {} } };
    expect(judgeAgain(bare, [], judging)?.decision?.missing).toContain('certificate-photo');
    expect(requestAgain(bare, [aPhoto({ subject: 'certificate' })], judging)?.evidence).toMatchObject({
      certificatePhoto: true,
      photos: false,
    });
  });

  test('is never judged on a day before it was first', () => {
    expect(requestAgain(frozen, [], { ...judging, today: day('2026-11-01') })?.decidedOn).toBe('2026-11-22');
  });

  test('has no answer where no policy was asked or its facts cannot be read', () => {
    expect(judgeAgain({ request: null, decision: null }, [], judging)).toBeNull();
    expect(judgeAgain({ ...frozen, request: { policy: 'nobody' } }, [], judging)).toBeNull();
  });
});

describe('the preview of an edition', () => {
  const state = aCiwakaCase();

  test('names the bag that it would answer otherwise, with both answers', () => {
    expect(judgedOtherwise(state, 'ciwaka', judging, daysLong(20))).toMatchObject([
      { number: state.number, bagNumber: state.pieces[0]?.bagNumber, before: 'free', after: 'charged' },
    ]);
  });

  test('names none where the limit still holds it, nor for another house', () => {
    expect(judgedOtherwise(state, 'ciwaka', judging, daysLong(21))).toEqual([]);
    expect(judgedOtherwise(state, 'kuno', judging, daysLong(20))).toEqual([]);
  });
});

test('an intake is decided by the editions of the shop', () => {
  const draft = aDraft({ pieces: [aPieceDraft()] });
  const ours = anEditionOf('kuno', '2026-11-01', {}, { version: 'ours' });
  const editions = reduceEditions([editionPublished(ours)]);
  const deciding = { today: day('2026-11-22'), shop: aShop(), customerCountry: 'JP', editions };
  const read = readIntake(draft, { today: deciding.today });
  if (!read.ok) throw new Error('The draft has faults.');
  const { decisions } = decideIntake(draft, read.value.pieces, deciding);
  expect(decisions[0]?.decision?.policyVersion).toBe('ours');
});
