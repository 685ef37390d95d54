import { termsText } from '../documents/terms';
import type { Language } from '../language';
import { decide } from '../policies/decide';
import { promise } from '../policies/promise';
import type { PlainDate } from '../time/plain-date';
import { decisionRequestOf } from './decision-request';
import { FieldReading } from './field-reading';
import { decisionSchema, type FrozenDecision } from './frozen-decision';
import type { IntakeDraft } from './intake-draft';
import { type PieceIntake, readPiece } from './read-piece';
import type { ShopProfile } from './shop';

export type Deciding = {
  readonly today: PlainDate;
  readonly shop: ShopProfile;
  /** ISO 3166-1 alpha-2, of the customer chosen or typed. */
  readonly customerCountry: string | null;
};

export type DecidedIntake = {
  /** With the day proposed by the policy where no other was promised. */
  readonly pieces: readonly PieceIntake[];
  /** One a piece, in the pieces' order. */
  readonly decisions: readonly FrozenDecision[];
};

/** Asks the policies about every piece, which must be the draft's own as read. */
export function decideIntake(
  draft: IntakeDraft,
  pieces: readonly PieceIntake[],
  deciding: Deciding,
): DecidedIntake {
  const answers = pieces.map((_, index) => answerOf(draft, index, deciding));
  return {
    pieces: pieces.map((piece, index) => ({
      ...piece,
      promisedOn: piece.promisedOn ?? answers[index]?.proposedOn ?? null,
    })),
    decisions: answers.map(({ frozen }) => frozen),
  };
}

type Answer = { readonly frozen: FrozenDecision; readonly proposedOn: PlainDate | null };

/** A piece whose house publishes no policy is decided by nobody. */
function answerOf(
  draft: IntakeDraft,
  pieceIndex: number,
  { today, shop, customerCountry }: Deciding,
): Answer {
  const asking = { today, language: shop.language, customerCountry };
  const request = decisionRequestOf(draft, pieceIndex, asking);
  if (request === null) return { frozen: { request: null, decision: null }, proposedOn: null };
  const decision = decide(request);
  return {
    // Parsed, so that the store holds exactly what the journal does.
    frozen: decisionSchema.parse({ request, decision }),
    proposedOn: promise(request, decision)?.on ?? null,
  };
}

/**
 * The text that the customer is to sign, as the form stands now, in her language. Null while a piece cannot be read:
 * nobody signs for half a form.
 */
export function termsOfDraft(draft: IntakeDraft, deciding: Deciding, language: Language): string | null {
  const reading = new FieldReading();
  const pieces = draft.pieces.flatMap(
    (piece, index) => readPiece(piece, `pieces.${index}`, deciding.today, reading) ?? [],
  );
  if (reading.faults.length > 0 || pieces.length === 0) return null;
  return termsOfPieces(decideIntake(draft, pieces, deciding), deciding, language);
}

export function termsOfPieces(
  { pieces, decisions }: DecidedIntake,
  { today, shop }: Deciding,
  language: Language,
): string {
  return termsText({ language, shop, receivedOn: today, pieces, decisions });
}
