import type { BoxManifest } from '../../../shared/documents/box-papers';
import { dayText } from '../../../shared/documents/piece-text';
import { manifestWords } from '../../../shared/documents/words/box-words';
import { labelled } from '../../../shared/documents/words/joined-words';
import type { Element, Item } from '../layout/items';
import { gap, type Strip, solid } from '../layout/strips';
import { points } from '../measures';
import { cutToWidth } from '../type/lines';
import type { Typeface } from '../type/typeface';
import { signatureStrokes } from './slip-signature';
import type { SlipType } from './slip-type';

const lineHeight = points(16);

/** Side by side a line for who hands the box over, with the signature given on the screen, and one for who receives it. */
export function manifestSignatures(
  manifest: BoxManifest,
  width: number,
  type: SlipType,
  typeface: Typeface,
): readonly Strip[] {
  const { language, sent } = manifest;
  const half = (width - type.base * 2) / 2;
  const right = half + type.base * 2;
  const under = lineHeight + 3 + type.small * 1.1;
  const text = (
    x: number,
    baseline: number,
    words: string,
    weight: 'regular' | 'bold',
    size: number,
  ): Item => {
    const element: Element = { role: 'P', parent: null };
    return {
      kind: 'text',
      x,
      baseline,
      text: cutToWidth(typeface, words, { weight, size }, half),
      weight,
      size,
      element,
    };
  };
  const rule = (x: number): Item => ({
    kind: 'rule',
    fromX: x,
    fromY: lineHeight,
    toX: x + half,
    toY: lineHeight,
    thickness: 0.6,
    isDashed: false,
  });
  const signedBy = sent === null || sent.by === '' ? '' : ` ${sent.by}`;
  const signedOn = sent === null ? '' : ` ${dayText(sent.at.slice(0, 10), language)}`;
  const date = manifestWords.date[language];
  const reason =
    sent !== null && sent.signature === null
      ? [
          text(
            0,
            lineHeight - 4,
            labelled(manifestWords.unsigned[language], sent.unsignedReason, language),
            'regular',
            type.small,
          ),
        ]
      : [];
  const strokes =
    sent?.signature == null
      ? []
      : signatureStrokes(
          sent.signature,
          0,
          { width: half, height: lineHeight - 2 },
          manifestWords.signature[language],
        );
  return [
    gap(type.base * 1.2),
    solid(under + type.small * 2.2, [
      ...strokes,
      ...reason,
      rule(0),
      rule(right),
      text(0, under, `${manifestWords.sent[language]}${signedBy}`, 'bold', type.small),
      text(right, under, manifestWords.received[language], 'bold', type.small),
      text(0, under + type.small * 1.5, `${date}${signedOn}`, 'regular', type.small),
      text(right, under + type.small * 1.5, date, 'regular', type.small),
    ]),
  ];
}
