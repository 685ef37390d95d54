import type { Piece } from '../cases/piece';
import { contentsOfReturn, type ReturnContent } from '../cases/stages/return-contents';
import type { Language } from '../language';
import { plainNotices } from '../wording/notices';
import { makerWording, pieceKindWording } from '../wording/pieces';
import type { ShippedCase } from './papers-of-shipment';
import { usualSets } from './papers-of-shipment';
import type { PackedThing, PackingList } from './shipping-papers';
import { returnContentWording } from './words/handover-words';
import { remark } from './words/joined-words';
import { packingWords } from './words/shipping-paper-words';
import { filled } from './words/terms-words';

/** What must be in the package and on it, by the policies of the pieces in it, and what comes back. */
export function packingListOf(
  { state, customer, shop, shipment, language }: ShippedCase,
  { copy, sample, today }: { readonly copy: number; readonly sample: boolean; readonly today: string },
): PackingList {
  const { direction } = shipment.order;
  const pieces = state.pieces.filter(({ bagNumber }) => shipment.bagNumbers.includes(bagNumber));
  return {
    paper: 'packing-list',
    ...{ language, copy, sample, direction },
    shop: { name: shop.name, address: shop.address, phone: shop.phone },
    caseNumber: state.number,
    customerName: customer.name,
    madeOn: today,
    trackingNumber: shipment.label?.trackingNumber ?? null,
    inside: pieces.flatMap((piece) => thingsOfPiece(piece, direction, language)),
    outside: [...outside(language)],
    comesBack: direction === 'inbound' ? [...comesBack(pieces, language)] : [],
  };
}

const thing = (name: string, more: Partial<PackedThing> = {}): PackedThing => ({
  name,
  detail: '',
  quantity: 1,
  clause: null,
  ...more,
});

/** The piece, its pouch, and its certificate: where the policy asks for it always, else where the customer has it. */
function thingsOfPiece(
  piece: Piece,
  direction: PackingList['direction'],
  language: Language,
): readonly PackedThing[] {
  const { house, serial, engraving, hasCertificate, bagNumber } = piece;
  const marks = [
    serial === '' ? '' : filled(packingWords.serial[language], { serial }),
    engraving === '' ? '' : filled(packingWords.engraved[language], { engraving }),
    bagNumber,
  ].filter((mark) => mark !== '');
  const isAsked = house === 'ciwaka';
  const asked =
    direction === 'inbound'
      ? { detail: plainNotices['include-certificate'].customer?.[language] ?? '', clause: certificateClause }
      : { clause: contentsOfReturn(house).clause };
  return [
    thing(nameOf(piece, language), { detail: marks.join(language === 'ja' ? '、' : ', ') }),
    thing(packingWords.pouch[language]),
    ...(isAsked || hasCertificate === true
      ? [thing(packingWords.certificate[language], isAsked ? asked : {})]
      : []),
  ];
}

const certificateClause = 'ciwaka/certificate-required';

function nameOf({ kind, house }: Piece, language: Language): string {
  return pieceKindWording[kind][language] + remark(makerWording[house][language], language);
}

function outside(language: Language): readonly PackedThing[] {
  const copies = String(usualSets - 1);
  return [
    thing(packingWords.label[language]),
    thing(filled(packingWords.invoices[language], { copies })),
    thing(packingWords.waybillCopies[language]),
  ];
}

function comesBack(pieces: readonly Piece[], language: Language): readonly PackedThing[] {
  return pieces.flatMap((piece) => {
    const { contents, clause } = contentsOfReturn(piece.house);
    const detail = clause === null ? '' : packingWords.nothingElse[language];
    const words = (content: ReturnContent) => returnContentWording[content][language];
    const returned = contents.filter((content) => content !== 'certificate' || hasCertificate(piece));
    return [
      thing(nameOf(piece, language), {
        detail: [returned.map(words).join(language === 'ja' ? '、' : ', '), detail]
          .filter((part) => part !== '')
          .join('\n'),
        clause,
      }),
    ];
  });
}

function hasCertificate({ house, hasCertificate: has }: Piece): boolean {
  return house === 'ciwaka' || has === true;
}
