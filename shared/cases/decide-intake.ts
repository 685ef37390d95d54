import { termsText } from '../documents/terms';
import type { Language } from '../language';
import { decide } from '../policies/decide';
import type { Decision } from '../policies/decision';
import { promise } from '../policies/promise';
import type { Editions } from '../policies/published';
import type { DecisionRequest } from '../policies/request';
import type { PlainDate } from '../time/plain-date';
import { decisionRequestOf } from './decision-request';
import { FieldReading } from './field-reading';
import { decisionSchema, type FrozenDecision } from './frozen-decision';
import { arrivalOf, type IntakeDraft } from './intake-draft';
import { type PieceIntake, readPiece } from './read-piece';
import type { ShopProfile } from './shop';

export type Deciding = {
  readonly today: PlainDate;
  readonly shop: ShopProfile;
  /** ISO 3166-1 alpha-2, of the customer chosen or typed. */
  readonly customerCountry: string | null;
  /** Those that the shop works by. */
  readonly editions: Editions;
};

/** What the policy was asked about a piece and what it said; both null where the piece's house publishes none. */
type PieceAnswer = { readonly request: DecisionRequest | null; readonly decision: Decision | null };

/** The pieces of an intake as the case will hold them. */
export type DecidedIntake = {
  /** With the day that the policy proposes where the clerk promised no other. */
  readonly pieces: readonly PieceIntake[];
  /** One a piece, in the pieces' order. */
  readonly decisions: readonly FrozenDecision[];
};

/** Asks the policies about every piece, which must be the draft's own as read. */
export function decideIntake(
  draft: IntakeDraft,
  pieces: readonly PieceIntake[],
  { today, shop, customerCountry, editions }: Deciding,
): DecidedIntake {
  const asking = { today, language: shop.language, customerCountry };
  const answers = pieces.map((_, index): PieceAnswer => {
    const request = decisionRequestOf(draft, index, asking);
    return { request, decision: request === null ? null : decide(request, editions) };
  });
  return {
    pieces: pieces.map((piece, index) => ({
      ...piece,
      promisedOn: piece.promisedOn ?? proposedDay(answers[index]),
    })),
    // Parsed, so that the store holds exactly what the journal does.
    decisions: answers.map((answer) => decisionSchema.parse(answer)),
  };
}

/**
 * The text that the customer is to sign, as the form stands now. Null while a piece cannot be read: nobody signs for half
 * a form.
 */
export function termsOfDraft(draft: IntakeDraft, deciding: Deciding, language: Language): string | null {
  const reading = new FieldReading();
  const pieces = draft.pieces.flatMap(
    (piece, index) =>
      readPiece(piece, {
        path: `pieces.${index}`,
        today: deciding.today,
        arrival: arrivalOf(draft),
        reading,
      }) ?? [],
  );
  if (reading.faults.length > 0 || pieces.length === 0) return null;
  return termsOfIntake(decideIntake(draft, pieces, deciding), deciding, language);
}

/** The text that the customer signs. Whoever shows it and whoever keeps it must call this, or the two will differ. */
export function termsOfIntake(
  { pieces, decisions }: DecidedIntake,
  { today, shop, editions }: Pick<Deciding, 'today' | 'shop' | 'editions'>,
  language: Language,
): string {
  return termsText({ language, shop, receivedOn: today, pieces, decisions, editions });
}

function proposedDay(answer: PieceAnswer | undefined): PlainDate | null {
  if (answer === undefined || answer.request === null || answer.decision === null) return null;
  return promise(answer.request, answer.decision)?.on ?? null;
}
