import { dayText, moneyText } from '../../../shared/documents/piece-text';
import type { IdentitySheet } from '../../../shared/documents/shipping-papers';
import { paperLabels, paperTitles } from '../../../shared/documents/words/paper-words';
import { identityLabels, identityWording } from '../../../shared/documents/words/shipping-paper-words';
import type { Element, Page } from '../layout/items';
import { gap, keptWhole, paragraph, type Strip } from '../layout/strips';
import type { Typeface } from '../type/typeface';
import { identifiedPieceStrips } from './identified-piece';
import { factStrips, inBoth, label, officePages, penLines, plain, size } from './office-sheet';
import type { Sheet } from './sheet';

/** By what the pieces are known again, in English and Japanese, with their photos. */
export function identitySheetPages(
  identity: IdentitySheet,
  sheet: Sheet,
  typeface: Typeface,
): readonly Page[] {
  const { language, pieces } = identity;
  const { width } = sheet;
  const strips = [
    ...leadStrips(identity, width, typeface),
    ...pieces.flatMap((piece, index) => identifiedPieceStrips(piece, index, identity, width, typeface)),
    gap(size),
    penLines(
      [inBoth(identityLabels.dispatched, language), inBoth(identityLabels.arrived, language)],
      width,
      typeface,
    ),
  ];
  const title = inBoth(paperTitles['identity-sheet'], language);
  return officePages({ title, number: identity.caseNumber, paper: identity }, strips, sheet, typeface);
}

function leadStrips(identity: IdentitySheet, width: number, typeface: Typeface): readonly Strip[] {
  const { language, shop, customerName, madeOn, trackingNumber, insured, caseNumber } = identity;
  const table: Element = { role: 'Table', parent: null };
  const keptBy = [shop.name, shop.address, shop.phone].filter((part) => part !== '').join('\n');
  const facts = [
    [identityLabels.owner, customerName],
    [identityLabels.keptBy, keptBy],
    [paperLabels.caseNumber, caseNumber],
    [identityLabels.madeOn, dayText(madeOn, 'en')],
    [identityLabels.airWaybill, trackingNumber ?? ''],
    [identityLabels.insured, insured === null ? '' : moneyText(insured, 'en')],
  ] as const;
  const lead = inBoth(identityWording.lead, language, '\n');
  return [
    ...paragraph(typeface, lead, label, width, { role: 'P', parent: null }),
    gap(size * 0.5),
    ...keptWhole(
      facts.flatMap(([name, value]) =>
        factStrips(inBoth(name, language), value, { from: width * 0.3, width }, typeface, table, plain),
      ),
      width,
    ),
  ];
}
