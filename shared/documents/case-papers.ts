import type { CaseState } from '../cases/case-state';
import type { Customer } from '../cases/customer';
import type { FrozenDecision } from '../cases/frozen-decision';
import type { ShopProfile } from '../cases/shop';
import type { Language } from '../language';
import type { Editions } from '../policies/published';
import type { ClaimSlip, JobBagTag } from './papers';
import { termsText } from './terms';

/** What a paper takes from its case. */
export type CaseOnPaper = Pick<
  CaseState,
  'number' | 'language' | 'receivedOn' | 'pieces' | 'decisions' | 'signature' | 'unsignedReason'
>;

type Printing = {
  /** 0 = the original; n = the n-th reprint. */
  readonly copy: number;
  /** Of the sample shop: the paper says so. */
  readonly sample: boolean;
};

const undecided: FrozenDecision = { request: null, decision: null };

/** The tag of one piece's bag, in the workshop's language. Throws where the case has no such piece. */
export function jobBagTagOf(
  of: CaseOnPaper,
  pieceIndex: number,
  { language, copy, sample }: Printing & { readonly language: Language },
): JobBagTag {
  const piece = of.pieces[pieceIndex];
  if (piece === undefined) throw new Error(`Case ${of.number} has no piece ${pieceIndex + 1}.`);
  return {
    paper: 'job-bag-tag',
    language,
    copy,
    sample,
    bagNumber: piece.bagNumber,
    pieceNumber: pieceIndex + 1,
    pieceCount: of.pieces.length,
    house: piece.house,
    kind: piece.kind,
    metal: piece.metal,
    plating: piece.plating,
    stones: piece.stones,
    engraving: piece.engraving,
    serial: piece.serial,
    currentSize: piece.currentSize,
    services: piece.services,
    receivedOn: of.receivedOn,
    promisedOn: piece.promisedOn,
  };
}

/** The customer's copy, in the language of the text that was signed. */
export function claimSlipOf(
  of: CaseOnPaper,
  customer: Pick<Customer, 'name'>,
  shop: Pick<ShopProfile, 'name' | 'address' | 'phone'>,
  { copy, sample, editions }: Printing & { readonly editions: Editions },
): ClaimSlip {
  const language = of.signature?.language ?? of.language;
  return {
    paper: 'claim-slip',
    language,
    copy,
    sample,
    shop: { name: shop.name, address: shop.address, phone: shop.phone },
    caseNumber: of.number,
    receivedOn: of.receivedOn,
    customerName: customer.name,
    pieces: of.pieces.map((piece, index) => ({
      bagNumber: piece.bagNumber,
      house: piece.house,
      kind: piece.kind,
      metal: piece.metal,
      metalNote: piece.metalNote,
      plating: piece.plating,
      stones: piece.stones,
      engraving: piece.engraving,
      serial: piece.serial,
      currentSize: piece.currentSize,
      condition: piece.condition,
      photoCount: piece.photos.length,
      declaredValue: piece.declaredValue,
      services: piece.services,
      decision: of.decisions[index] ?? undecided,
      estimate: piece.estimate,
      promisedOn: piece.promisedOn,
    })),
    terms: of.signature?.text ?? termsText({ ...of, language, shop, editions }),
    signature: of.signature === null ? null : { svg: of.signature.svg, signedAt: of.signature.signedAt },
    unsignedReason: of.unsignedReason,
  };
}
