import type { AppError } from '../../../shared/app-error';
import type { ClaimSlip } from '../../../shared/documents/papers';
import { paperLabels } from '../../../shared/documents/words/paper-words';
import { err, ok, type Result } from '../../../shared/result';
import type { Element, Page } from '../layout/items';
import { paginate } from '../layout/paginate';
import { gap, keptWhole, keptWithNext, paragraph, type Strip } from '../layout/strips';
import type { Style } from '../type/lines';
import type { Typeface } from '../type/typeface';
import { type Sheet, tooCoarse } from './sheet';
import { masthead, runningHead, runningHeadHeight } from './slip-head';
import { pieceStrips } from './slip-piece';
import { signatureStrips } from './slip-signature';
import { symbolBlock } from './slip-symbols';
import { type SlipType, slipType } from './slip-type';

/** The customer's copy, on as many pages of the stock as it needs. */
export function claimSlipPages(
  slip: ClaimSlip,
  sheet: Sheet,
  typeface: Typeface,
): Result<readonly Page[], AppError> {
  const type = slipType(sheet);
  const symbols = symbolBlock(slip.caseNumber, paperLabels.caseNumber[slip.language], sheet, type, typeface);
  if (symbols === null) return err(tooCoarse(sheet));
  const frame = {
    pageWidth: sheet.pageWidth,
    pageHeight: sheet.pageHeight,
    left: sheet.left,
    top: sheet.top + runningHeadHeight(type),
    bottom: sheet.top + sheet.height,
  };
  const halfPage = (frame.bottom - frame.top) / 2;
  const strips = [
    ...masthead(slip, sheet, symbols, type, typeface),
    ...slip.pieces.flatMap((_, index) =>
      keptWhole(pieceStrips(slip, index, sheet.width, type, typeface), halfPage),
    ),
    ...termsStrips(slip, sheet.width, type, typeface),
    ...signatureStrips(slip, sheet.width, type, typeface),
  ];
  return ok(paginate(strips, frame, (page, count) => runningHead(slip, sheet, type, typeface, page, count)));
}

/**
 * The text as it was signed: its paragraphs parted, the first line of each never alone at the foot of a page, and its last
 * line never on another page than the signature.
 */
function termsStrips(slip: ClaimSlip, width: number, type: SlipType, typeface: Typeface): readonly Strip[] {
  const heading: Style = { weight: 'bold', size: type.base * 1.08 };
  const style: Style = { weight: 'regular', size: type.terms };
  const title = paperLabels.terms[slip.language];
  const paragraphs = slip.terms.split(/\n{2,}/).flatMap((text) => {
    const element: Element = { role: 'P', parent: null };
    const [first = [], ...others] = text
      .split('\n')
      .map((line) => paragraph(typeface, line, style, width, element));
    const isAlone = others.length === 0;
    return [gap(type.terms * 0.5), ...(isAlone ? first : keptWithNext(first)), ...others.flat()];
  });
  return [
    gap(type.base * 1.4),
    ...keptWithNext(paragraph(typeface, title, heading, width, { role: 'H2', parent: null })),
    ...paragraphs.slice(0, -1),
    ...keptWithNext(paragraphs.slice(-1)),
  ];
}
