import { dayText } from '../../../shared/documents/piece-text';
import type { PackedThing, PackingList } from '../../../shared/documents/shipping-papers';
import { addressedTo, paperLabels, paperTitles } from '../../../shared/documents/words/paper-words';
import { identityLabels, packingWords } from '../../../shared/documents/words/shipping-paper-words';
import { filled } from '../../../shared/documents/words/terms-words';
import type { Element, Item, Page } from '../layout/items';
import { type Cell, gap, keptWhole, keptWithNext, paragraph, row, type Strip } from '../layout/strips';
import type { Style } from '../type/lines';
import type { Typeface } from '../type/typeface';
import { factStrips, label, officePages, penLines, plain, size, small, strong } from './office-sheet';
import type { Sheet } from './sheet';

const tick = 9;
const tickWidth = 44;
const quantityWidth = 30;

type Setting = {
  readonly language: PackingList['language'];
  readonly width: number;
  readonly typeface: Typeface;
};

/** What is in the package and on it, with a square to tick for who packs and one for who opens, and what comes back. */
export function packingListPages(list: PackingList, sheet: Sheet, typeface: Typeface): readonly Page[] {
  const { language } = list;
  const setting: Setting = { language, typeface, width: sheet.width };
  const strips = [
    ...leadStrips(list, setting),
    ...sectionStrips(packingWords.inside[language], list.inside, true, setting),
    ...sectionStrips(packingWords.outside[language], list.outside, true, setting),
    ...sectionStrips(packingWords.comesBack[language], list.comesBack, false, setting),
    gap(size * 1.5),
    penLines([packingWords.packedBy[language], packingWords.checkedBy[language]], sheet.width, typeface),
  ];
  const title = paperTitles['packing-list'][language];
  return officePages({ title, number: list.caseNumber, paper: list }, strips, sheet, typeface);
}

function leadStrips(list: PackingList, { language, width, typeface }: Setting): readonly Strip[] {
  const { customerName, shop, direction, madeOn, trackingNumber } = list;
  const table: Element = { role: 'Table', parent: null };
  const way = direction === 'inbound' ? packingWords.toWorkshop : packingWords.toCustomer;
  const from = [shop.name, shop.address, shop.phone].filter((part) => part !== '').join('\n');
  const facts = [
    [paperLabels.caseNumber[language], list.caseNumber],
    [identityLabels.madeOn[language], dayText(madeOn, language)],
    [identityLabels.airWaybill[language], trackingNumber ?? ''],
    [identityLabels.keptBy[language], from],
  ] as const;
  const element: Element = { role: 'P', parent: null };
  return [
    ...paragraph(
      typeface,
      addressedTo(customerName, language),
      { weight: 'bold', size: size * 1.4 },
      width,
      element,
    ),
    ...paragraph(typeface, way[language], strong, width, element),
    gap(size * 0.4),
    ...facts.flatMap(([name, value]) =>
      factStrips(name, value, { from: width * 0.22, width }, typeface, table),
    ),
    gap(size * 0.6),
    ...paragraph(typeface, packingWords.tick[language], plain, width, element),
  ];
}

function sectionStrips(
  title: string,
  things: readonly PackedThing[],
  isTicked: boolean,
  setting: Setting,
): readonly Strip[] {
  if (things.length === 0) return [];
  const { width, typeface } = setting;
  const table: Element = { role: 'Table', parent: null };
  const heading: Style = { weight: 'bold', size: size * 1.2 };
  return [
    gap(size * 1.2),
    ...keptWithNext([
      ...paragraph(typeface, title, heading, width, { role: 'H2', parent: null }),
      ...headStrips(isTicked, table, setting),
    ]),
    ...things.flatMap((thing) => thingStrips(thing, isTicked, table, setting)),
  ];
}

function placesOf(isTicked: boolean, width: number) {
  const ticks = isTicked ? 2 * tickWidth : 0;
  const x = ticks + quantityWidth;
  return { quantity: { x: ticks, width: quantityWidth - size }, thing: { x, width: width - x } };
}

function headStrips(
  isTicked: boolean,
  table: Element,
  { language, width, typeface }: Setting,
): readonly Strip[] {
  const parent: Element = { role: 'TR', parent: table };
  const places = placesOf(isTicked, width);
  const head = (place: Pick<Cell, 'x' | 'width'>, text: string): Cell => ({
    ...place,
    ...{ text, style: label, align: 'left', element: { role: 'TH', parent } },
  });
  const ticks = [packingWords.packed, packingWords.arrived].map((words, index) =>
    head({ x: index * tickWidth, width: tickWidth - 4 }, words[language]),
  );
  return [
    ...row(typeface, [
      ...(isTicked ? ticks : []),
      head(places.quantity, packingWords.quantity[language]),
      head(places.thing, packingWords.thing[language]),
    ]),
    ruleUnder(width, 0.6),
  ];
}

/** One thing, the clause that asks for it under it in small letters; never cut by a page. */
function thingStrips(
  { name, detail, quantity, clause }: PackedThing,
  isTicked: boolean,
  table: Element,
  { language, width, typeface }: Setting,
): readonly Strip[] {
  const parent: Element = { role: 'TR', parent: table };
  const places = placesOf(isTicked, width);
  const element: Element = { role: 'TD', parent };
  const more = [detail, clause === null ? '' : filled(packingWords.clause[language], { clause })];
  const [first, ...others] = row(typeface, [
    { ...places.quantity, text: String(quantity), style: strong, align: 'left', element },
    { ...places.thing, text: name, style: strong, align: 'left', element },
  ]);
  if (first === undefined) return [];
  const squares = [0, tickWidth].map(
    (x): Item => ({
      ...{ kind: 'frame', x, y: (first.height - tick) / 2, width: tick, height: tick },
      ...{ thickness: 0.7, isDashed: false },
    }),
  );
  const under = more
    .filter((text) => text !== '')
    .flatMap((text) =>
      row(typeface, [
        { ...places.thing, text, style: { weight: 'regular', size: small }, align: 'left', element },
      ]),
    );
  return keptWhole(
    [
      { ...first, items: [...first.items, ...(isTicked ? squares : [])] },
      ...others,
      ...under,
      ruleUnder(width, 0.25),
    ],
    size * 40,
  );
}

function ruleUnder(width: number, thickness: number): Strip {
  return {
    height: 4,
    isGap: false,
    isKeptWithNext: false,
    items: [{ kind: 'rule', fromX: 0, fromY: 2, toX: width, toY: 2, thickness, isDashed: false }],
  };
}
