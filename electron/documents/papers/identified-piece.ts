import { conditionText, dayText, moneyText, stonesText } from '../../../shared/documents/piece-text';
import type { IdentifiedPiece, IdentitySheet } from '../../../shared/documents/shipping-papers';
import { paperLabels } from '../../../shared/documents/words/paper-words';
import { identityLabels, identityWording } from '../../../shared/documents/words/shipping-paper-words';
import { filled } from '../../../shared/documents/words/terms-words';
import type { Language, Wording } from '../../../shared/language';
import { japaneseSizeToCircumference, japaneseSizeToDiameter } from '../../../shared/ring-sizes/ring-sizes';
import { photoSubjectWording } from '../../../shared/wording/conditions';
import { makerWording, metalWording, pieceKindWording, platingWording } from '../../../shared/wording/pieces';
import { countryName } from '../country-name';
import { type Element, type Item, moved } from '../layout/items';
import { gap, keptWhole, keptWithNext, paragraph, type Strip, solid, stacked } from '../layout/strips';
import type { Typeface } from '../type/typeface';
import { factStrips, inBoth, label, size, small, strong } from './office-sheet';

const gramsOf = { lb: 453.59237, kg: 1000 } as const;
const mostInRow = 3;
const rowHeight = 132;

/** One piece: what it is, what it looks like, and every mark by which it is told from another. */
export function identifiedPieceStrips(
  piece: IdentifiedPiece,
  index: number,
  { language, pieces }: IdentitySheet,
  width: number,
  typeface: Typeface,
): readonly Strip[] {
  const title = `${index + 1}/${pieces.length}　${piece.bagNumber}`;
  const heading = paragraph(typeface, title, { weight: 'bold', size: size * 1.3 }, width, {
    role: 'H2',
    parent: null,
  });
  const table: Element = { role: 'Table', parent: null };
  const facts = factsOf(piece, language).flatMap(([name, value]) =>
    factStrips(
      inBoth(name, language),
      value,
      { from: width * 0.3, width },
      typeface,
      table,
      strongWhere(name),
    ),
  );
  return [
    gap(size * 1.4),
    ...keptWhole([...heading, ...photoStrips(piece, language, width, typeface)], width * 1.3),
    ...keptWithNext(facts.slice(0, 1)),
    ...facts.slice(1),
  ];
}

/** What a customs officer compares first. */
function strongWhere(name: Wording) {
  return name === paperLabels.serial || name === identityLabels.weight ? strong : undefined;
}

function factsOf(piece: IdentifiedPiece, language: Language): readonly (readonly [Wording, string])[] {
  const both = (words: (language: Language) => string, parting = '\n') =>
    inBoth({ en: words('en'), ja: words('ja') }, language, parting);
  const { house, kind, metal, metalNote, plating, hallmark, stones, weight, condition, currentSize } = piece;
  const country = piece.countryOfManufacture;
  const hallmarkText = hallmark === '' ? inBoth(identityWording.noneStamped, language) : (hallmark ?? '');
  const metals = [inBoth(metalWording[metal], language), metalNote].filter((part) => part !== '');
  return [
    [
      identityLabels.kind,
      `${inBoth(pieceKindWording[kind], language)}　${inBoth(makerWording[house], language)}`,
    ],
    [identityLabels.description, piece.description],
    [paperLabels.serial, piece.serial],
    [paperLabels.engraving, piece.engraving],
    [identityLabels.design, piece.designName],
    [paperLabels.metal, metals.join('　')],
    [identityLabels.hallmark, hallmarkText],
    [identityLabels.plating, plating === null ? '' : inBoth(platingWording[plating], language)],
    [paperLabels.stones, stones.length === 0 ? '' : both((each) => stonesText(stones, each))],
    [identityLabels.weight, weight === null ? '' : both((each) => weightText(weight, each))],
    [identityLabels.measures, currentSize === null ? '' : both((each) => insideText(currentSize, each))],
    [identityLabels.origin, country === null ? '' : both((each) => countryName(country, each), ' / ')],
    [paperLabels.declaredValue, moneyText(piece.declaredValue, 'en')],
    [paperLabels.condition, both((each) => conditionText(condition, each))],
  ];
}

function weightText(weight: NonNullable<IdentifiedPiece['weight']>, language: Language): string {
  const grams = (Number(weight.amount) * gramsOf[weight.unit]).toFixed(1);
  return filled(identityWording.weight[language], { ...weight, grams });
}

function insideText(ringSize: number, language: Language): string {
  return filled(identityWording.inside[language], {
    size: String(ringSize),
    diameter: japaneseSizeToDiameter(ringSize).toFixed(2),
    circumference: japaneseSizeToCircumference(ringSize).toFixed(1),
  });
}

/** The photos in rows of at most three, as large as the row allows, each over what it shows and when it was taken. */
function photoStrips(
  { photos }: IdentifiedPiece,
  language: Language,
  width: number,
  typeface: Typeface,
): readonly Strip[] {
  const rows = Array.from({ length: Math.ceil(photos.length / mostInRow) }, (_, place) =>
    photos.slice(place * mostInRow, (place + 1) * mostInRow),
  );
  const space = size;
  const across = Math.min(photos.length, mostInRow);
  const each = across === 0 ? width : (width - space * (across - 1)) / across;
  return rows.map((row) => {
    const cells = row.map((photo) => photoCell(photo, language, each, typeface));
    const height = Math.max(...cells.map((cell) => cell.height));
    const items = cells.flatMap((cell, place) =>
      cell.items.map((item) => moved(item, place * (each + space), size * 0.4)),
    );
    return solid(height + size * 0.9, items);
  });
}

function photoCell(
  { hash, subject, takenAt, widthPixels, heightPixels }: IdentifiedPiece['photos'][number],
  language: Language,
  room: number,
  typeface: Typeface,
): { readonly items: readonly Item[]; readonly height: number } {
  const scale = Math.min(room / widthPixels, rowHeight / heightPixels);
  const alt = `${inBoth(identityLabels.photo, language)}: ${inBoth(photoSubjectWording[subject], language)}`;
  const photo: Item = {
    kind: 'image',
    x: 0,
    y: rowHeight - heightPixels * scale,
    width: widthPixels * scale,
    height: heightPixels * scale,
    hash,
    element: { role: 'Figure', parent: null, alt },
  };
  const words = `${inBoth(photoSubjectWording[subject], language)}　${dayText(takenAt.slice(0, 10), 'en')}`;
  const caption = stacked(paragraph(typeface, words, label, room, { role: 'P', parent: null }, 1.3));
  const under = caption.items.map((item) => moved(item, 0, rowHeight + small * 0.3));
  return { items: [photo, ...under], height: rowHeight + small * 0.3 + caption.height };
}
