import type { AppError } from '../../../shared/app-error';
import type { JobBagTag } from '../../../shared/documents/papers';
import { stockOf } from '../../../shared/printing/stocks';
import { err, ok, type Result } from '../../../shared/result';
import { moduleDotsFor } from '../barcodes/module-size';
import { dataMatrix } from '../barcodes/symbols';
import type { Item, Page } from '../layout/items';
import { points } from '../measures';
import { pageMargins } from '../page-margins';
import type { Typeface } from '../type/typeface';
import { type CardArea, cardTag } from './card-tag';
import { compactTag } from './compact-tag';
import { type Sheet, tooCoarse } from './sheet';

type CutOut = Extract<Item, { kind: 'frame' }>;

/** Most of the width that the symbol may take, so that there is room for eyes. */
const symbolWidthOnSmallLabel = points(15.5);
const symbolWidthOnCard = points(20);

/** What the bench sees, on one page of any stock. On office paper the tag is a card to cut out. */
export function jobBagTagPage(tag: JobBagTag, sheet: Sheet, typeface: Typeface): Result<Page, AppError> {
  const symbol = dataMatrix(tag.bagNumber);
  const isSmallLabel = sheet.stock === '60x30mm';
  const symbolWidth = isSmallLabel ? symbolWidthOnSmallLabel : symbolWidthOnCard;
  const moduleDots = moduleDotsFor(symbol, symbolWidth, sheet.dpi);
  if (moduleDots === null) return err(tooCoarse(sheet));
  if (isSmallLabel) return ok(compactTag(tag, sheet, symbol, moduleDots, typeface));
  const isOfficePaper = sheet.stock === 'A4' || sheet.stock === 'Letter';
  const frame = isOfficePaper ? cutOutFrame(sheet) : null;
  const area = frame === null ? sheet : insideFrame(frame, sheet.dpi);
  const card = cardTag(tag, area, symbol, moduleDots, typeface);
  return ok({
    width: sheet.pageWidth,
    height: sheet.pageHeight,
    items: frame === null ? card : [frame, ...card],
  });
}

function cutOutFrame(sheet: Sheet): CutOut {
  const card = stockOf('4x6in');
  return {
    kind: 'frame',
    x: sheet.left,
    y: sheet.top,
    width: points(card.widthMillimetres),
    height: points(card.heightMillimetres),
    thickness: 0.5,
    isDashed: true,
  };
}

function insideFrame(frame: CutOut, dpi: number): CardArea {
  const { sides, ends } = pageMargins['4x6in'];
  return {
    left: frame.x + sides,
    top: frame.y + ends,
    width: frame.width - 2 * sides,
    height: frame.height - 2 * ends,
    dpi,
  };
}
