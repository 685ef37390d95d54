import { customsInvoiceWords as words } from '../../../shared/documents/words/customs-invoice-words';
import { type Element, type Item, moved } from '../layout/items';
import { type Strip, solid, stacked } from '../layout/strips';
import { atMostLines, type Style } from '../type/lines';
import {
  type CustomsInvoice,
  type InvoiceSetting,
  label,
  plain,
  size,
  small,
  strong,
  textStrips,
} from './customs-invoice-type';
import { signatureStrokes } from './slip-signature';

type SignatureImage = NonNullable<NonNullable<CustomsInvoice['signer']>['image']>;

const lineHeight = 38;
const mostLines = 3;

/** What is declared, and under it name, signature, title and day: as they were given, or lines for a pen. */
export function signatureStrip(
  { signer, order }: CustomsInvoice,
  { width, typeface }: InvoiceSetting,
): Strip {
  const declared = stacked(textStrips(words.declaration, strong, width, typeface));
  const places = [
    { name: words.originator, value: signer?.name ?? order.shipper.contactName, part: 0.3 },
    { name: words.signature, value: '', part: 0.36 },
    { name: words.title, value: signer?.title ?? '', part: 0.18 },
    { name: words.date, value: signer?.signedOn ?? '', part: 0.16 },
  ];
  let x = 0;
  const line = places.flatMap(({ name, value, part }): readonly Item[] => {
    const at = { x, width: width * part - size };
    x += width * part;
    /** Its last line stands on the baseline. */
    const text = (content: string, baseline: number, style: Style): readonly Item[] => {
      const element: Element = { role: 'P', parent: null };
      const lines = atMostLines(typeface, content, style, at.width, mostLines);
      return lines.map((line, index) => {
        const above = (lines.length - 1 - index) * style.size * 1.2;
        return { kind: 'text', x: at.x, baseline: baseline - above, text: line, ...style, element };
      });
    };
    const room = { width: at.width, height: lineHeight - 4 };
    const isSigned = name === words.signature;
    const path = isSigned ? (signer?.svg ?? null) : null;
    const image = isSigned ? (signer?.image ?? null) : null;
    return [
      ...(path === null ? [] : signatureStrokes(path, at.x, room, words.signature)),
      ...(image === null ? [] : [signaturePicture(image, at.x, room)]),
      ...(value === '' ? [] : text(value, lineHeight - 4, plain)),
      {
        kind: 'rule',
        fromX: at.x,
        fromY: lineHeight,
        toX: at.x + at.width,
        toY: lineHeight,
        thickness: 0.6,
        isDashed: false,
      },
      ...text(name, lineHeight + small * 1.3, label),
    ];
  });
  const under = line.map((item) => moved(item, 0, declared.height));
  return solid(declared.height + lineHeight + small * 2, [...declared.items, ...under]);
}

/** As large as its place allows, standing on the line. */
function signaturePicture(
  { hash, widthPixels, heightPixels }: SignatureImage,
  x: number,
  room: { readonly width: number; readonly height: number },
): Item {
  const scale = Math.min(room.width / widthPixels, room.height / heightPixels);
  const height = heightPixels * scale;
  return {
    kind: 'image',
    x,
    y: room.height - height,
    width: widthPixels * scale,
    height,
    hash,
    element: { role: 'Figure', parent: null, alt: words.signature },
  };
}
