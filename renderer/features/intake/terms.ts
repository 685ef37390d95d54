import { termsOfDraft } from '../../../shared/cases/decide-intake';
import { type CodedFault, FieldReading } from '../../../shared/cases/field-reading';
import type { ContentHash } from '../../../shared/cases/ids';
import { arrivalOf, type IntakeDraft } from '../../../shared/cases/intake-draft';
import { readPiece } from '../../../shared/cases/read-piece';
import type { ShopProfile } from '../../../shared/cases/shop';
import type { Language } from '../../../shared/language';
import { err, ok, type Result } from '../../../shared/result';
import { sha256 } from '../../db/sha256';
import { type Asking, customerCountryOf } from './decisions';

/** What the customer signs, in her language. */
export type Terms = { readonly language: Language; readonly text: string };

export function textHash(text: string): Promise<ContentHash> {
  return sha256(new TextEncoder().encode(text));
}

/** The language in which the customer is written to, as far as it is known. */
function customerLanguageOf({ customer }: IntakeDraft, known: Asking['known'], shop: ShopProfile): Language {
  if (customer.kind === 'new') return customer.fields.language;
  return (customer.kind === 'known' ? known?.language : undefined) ?? shop.language;
}

/**
 * The text to be signed, from what stands in the form now. Refused with what the pieces still lack, because a text with
 * gaps is not to be signed.
 */
export function termsOf(
  draft: IntakeDraft,
  shop: ShopProfile,
  { today, known, editions }: Pick<Asking, 'today' | 'known' | 'editions'>,
): Result<Terms, readonly CodedFault[]> {
  const language = customerLanguageOf(draft, known, shop);
  const customerCountry = customerCountryOf(draft, known);
  const text = termsOfDraft(draft, { today, shop, customerCountry, editions }, language);
  if (text !== null) return ok({ language, text });
  const reading = new FieldReading();
  for (const [index, piece] of draft.pieces.entries()) {
    readPiece(piece, { path: `pieces.${index}`, today, arrival: arrivalOf(draft), reading });
  }
  return err(reading.faults);
}
