import type { BoxManifest, PlaceLabel, StaffBadge } from '../../shared/documents/box-papers';
import type { LiabilityPaper } from '../../shared/documents/liability-paper';
import type {
  AnswerLetterPaper,
  ClaimSlip,
  Invoice,
  JobBagTag,
  Paper,
  Receipt,
  TestPage,
} from '../../shared/documents/papers';
import { assertNever } from '../../shared/result';
import { customsInvoiceFields, identityFields, packingFields } from './printed-shipping-fields';

/** A text of the paper that someone typed, and where it stands in it. */
export type PrintedField = { readonly path: readonly (string | number)[]; readonly text: string };

/** Every typed text that comes onto the sheet; the words of the papers themselves are known to be printable. */
export function printedFields(paper: Paper): readonly PrintedField[] {
  switch (paper.paper) {
    case 'job-bag-tag':
      return tagFields(paper);
    case 'claim-slip':
      return slipFields(paper);
    case 'test-page':
      return testFields(paper);
    case 'ring-measuring-sheet':
      return [];
    case 'answer-letter':
      return letterFields(paper);
    case 'invoice':
      return invoiceFields(paper);
    case 'receipt':
      return receiptFields(paper);
    case 'box-manifest':
      return manifestFields(paper);
    case 'liability-report':
      return liabilityFields(paper);
    case 'place-label':
      return placeFields(paper);
    case 'staff-badge':
      return badgeFields(paper);
    case 'commercial-invoice':
    case 'pro-forma-invoice':
      return customsInvoiceFields(paper);
    case 'identity-sheet':
      return identityFields(paper);
    case 'packing-list':
      return packingFields(paper);
    default:
      return assertNever(paper);
  }
}

function tagFields({ engraving, serial, stones }: JobBagTag): readonly PrintedField[] {
  return [
    { path: ['engraving'], text: engraving },
    { path: ['serial'], text: serial },
    ...stones.map(({ note }, index) => ({ path: ['stones', index, 'note'], text: note })),
  ];
}

function billFields({ shop, addressee }: Invoice | Receipt): readonly PrintedField[] {
  return [
    { path: ['shop', 'name'], text: shop.name },
    { path: ['shop', 'address'], text: shop.address },
    { path: ['shop', 'phone'], text: shop.phone },
    { path: ['addressee'], text: addressee },
  ];
}

function invoiceFields(invoice: Invoice): readonly PrintedField[] {
  return [
    ...billFields(invoice),
    ...invoice.pieces.flatMap(({ charges }, piece) =>
      charges.map(({ name }, place) => ({ path: ['pieces', piece, 'charges', place, 'name'], text: name })),
    ),
  ];
}

function receiptFields(receipt: Receipt): readonly PrintedField[] {
  return [
    ...billFields(receipt),
    { path: ['purpose'], text: receipt.purpose },
    { path: ['reference'], text: receipt.reference },
  ];
}

function slipFields(slip: ClaimSlip): readonly PrintedField[] {
  return [
    { path: ['shop', 'name'], text: slip.shop.name },
    { path: ['shop', 'address'], text: slip.shop.address },
    { path: ['shop', 'phone'], text: slip.shop.phone },
    { path: ['customerName'], text: slip.customerName },
    ...slip.pieces.flatMap((piece, index) =>
      pieceFields(piece).map(({ path, text }) => ({ path: ['pieces', index, ...path], text })),
    ),
    { path: ['terms'], text: slip.terms },
    { path: ['unsignedReason'], text: slip.unsignedReason },
  ];
}

function pieceFields(piece: ClaimSlip['pieces'][number]): readonly PrintedField[] {
  return [
    { path: ['metalNote'], text: piece.metalNote },
    { path: ['engraving'], text: piece.engraving },
    { path: ['serial'], text: piece.serial },
    ...piece.stones.map(({ note }, index) => ({ path: ['stones', index, 'note'], text: note })),
    { path: ['condition', 'hallmark'], text: piece.condition.hallmark ?? '' },
    { path: ['condition', 'note'], text: piece.condition.note },
  ];
}

function testFields({ printer }: TestPage): readonly PrintedField[] {
  return [{ path: ['printer'], text: printer }];
}

function letterFields({ paragraphs }: AnswerLetterPaper): readonly PrintedField[] {
  return paragraphs.flatMap((paragraph, index): readonly PrintedField[] =>
    paragraph.kind === 'list'
      ? paragraph.items.map((text, item) => ({ path: ['paragraphs', index, 'items', item], text }))
      : [{ path: ['paragraphs', index, 'text'], text: paragraph.text }],
  );
}

function manifestFields({ shop, destination, sent }: BoxManifest): readonly PrintedField[] {
  return [
    { path: ['shop', 'name'], text: shop.name },
    { path: ['shop', 'address'], text: shop.address },
    { path: ['shop', 'phone'], text: shop.phone },
    { path: ['destination', 'name'], text: destination?.name ?? '' },
    { path: ['destination', 'address'], text: destination?.address ?? '' },
    { path: ['sent', 'by'], text: sent?.by ?? '' },
    { path: ['sent', 'unsignedReason'], text: sent?.unsignedReason ?? '' },
  ];
}

function liabilityFields({ shop, byPlace, byHolder, rows }: LiabilityPaper): readonly PrintedField[] {
  return [
    { path: ['shop', 'name'], text: shop.name },
    { path: ['shop', 'address'], text: shop.address },
    { path: ['shop', 'phone'], text: shop.phone },
    ...byPlace.map(({ name }, index) => ({ path: ['byPlace', index, 'name'], text: name })),
    ...byHolder.map(({ name }, index) => ({ path: ['byHolder', index, 'name'], text: name })),
    ...rows.flatMap(({ customerName, place }, index) => [
      { path: ['rows', index, 'customerName'], text: customerName },
      { path: ['rows', index, 'place'], text: place },
    ]),
  ];
}

function placeFields({ places }: PlaceLabel): readonly PrintedField[] {
  return places.map(({ name }, index) => ({ path: ['places', index, 'name'], text: name }));
}

function badgeFields({ people, shopName }: StaffBadge): readonly PrintedField[] {
  return [
    { path: ['shopName'], text: shopName },
    ...people.map(({ name }, index) => ({ path: ['people', index, 'name'], text: name })),
  ];
}
