import type { ClaimSlip } from '../../../shared/documents/papers';
import { labelled } from '../../../shared/documents/words/joined-words';
import { paperLabels } from '../../../shared/documents/words/paper-words';
import type { Element, Item } from '../layout/items';
import { pathBounds } from '../layout/path-bounds';
import { gap, paragraph, type Strip, solid } from '../layout/strips';
import { points } from '../measures';
import type { Typeface } from '../type/typeface';
import type { SlipType } from './slip-type';

const boxHeights = { office: points(18), label: points(12) } as const;
const widestBox = points(80);
/** Strokes of a pen, in points, whatever size the signature had on the screen. */
const strokeThickness = 1.1;

/** The signature as it was drawn, or why there is none. */
export function signatureStrips(
  slip: ClaimSlip,
  width: number,
  type: SlipType,
  typeface: Typeface,
): readonly Strip[] {
  const { language, signature } = slip;
  if (signature === null) {
    const text = labelled(paperLabels.unsigned[language], slip.unsignedReason, language);
    const style = { weight: 'regular', size: type.base } as const;
    return [gap(type.base), ...paragraph(typeface, text, style, width, { role: 'P', parent: null })];
  }
  const label = paperLabels.signature[language];
  const boxHeight = type.isOfficePaper ? boxHeights.office : boxHeights.label;
  const labelWidth = typeface.widthOf(label, 'regular', type.small) + type.base;
  const boxWidth = Math.min(widestBox, width - labelWidth);
  const items: readonly Item[] = [
    {
      kind: 'text',
      x: 0,
      baseline: boxHeight,
      text: label,
      weight: 'regular',
      size: type.small,
      element: { role: 'P', parent: null },
    },
    ...signatureStrokes(signature.svg, labelWidth, { width: boxWidth, height: boxHeight }, label),
    {
      kind: 'rule',
      fromX: labelWidth,
      fromY: boxHeight + 2,
      toX: labelWidth + boxWidth,
      toY: boxHeight + 2,
      thickness: 0.6,
      isDashed: false,
    },
  ];
  return [gap(type.base * 0.8), solid(boxHeight + 4, items)];
}

/** The strokes, as large as fit the box without growing beyond natural size. */
export function signatureStrokes(
  path: string,
  x: number,
  box: { readonly width: number; readonly height: number },
  label: string,
): readonly Item[] {
  const bounds = pathBounds(path);
  if (bounds === null) return [];
  const margin = strokeThickness;
  const room = { width: box.width - 2 * margin, height: box.height - 2 * margin };
  const scale = Math.min(room.width / Math.max(bounds.width, 1), room.height / Math.max(bounds.height, 1), 1);
  const element: Element = { role: 'Figure', parent: null, alt: label };
  return [
    {
      kind: 'strokes',
      x: x + margin,
      y: margin + room.height - bounds.height * scale,
      path,
      offsetX: bounds.left,
      offsetY: bounds.top,
      scale,
      thickness: strokeThickness,
      width: bounds.width * scale,
      height: bounds.height * scale,
      element,
    },
  ];
}
