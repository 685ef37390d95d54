import type { AppError } from '../../../shared/app-error';
import type { AnswerLetterPaper, LetterParagraph } from '../../../shared/documents/papers';
import { pageOf } from '../../../shared/documents/words/paper-words';
import { ok, type Result } from '../../../shared/result';
import type { Element, Item, Page } from '../layout/items';
import { marks } from '../layout/marks';
import { paginate } from '../layout/paginate';
import { type Cell, gap, keptWithNext, paragraph as paragraphOf, row, type Strip } from '../layout/strips';
import { points } from '../measures';
import type { Style } from '../type/lines';
import type { Typeface } from '../type/typeface';
import type { Sheet } from './sheet';

const size = 10.5;
const small = 9;
/** A letter wants more white than the least that a printer leaves. */
const inset = points(8);
const headHeight = points(9);

/** The answer as a letter on office paper, on as many pages as it needs. */
export function answerLetterPages(
  letter: AnswerLetterPaper,
  sheet: Sheet,
  typeface: Typeface,
): Result<readonly Page[], AppError> {
  const width = sheet.width - 2 * inset;
  const frame = {
    pageWidth: sheet.pageWidth,
    pageHeight: sheet.pageHeight,
    left: sheet.left + inset,
    top: sheet.top + headHeight,
    bottom: sheet.top + sheet.height - inset / 2,
  };
  const strips = bodyStrips(letter, width, typeface);
  return ok(
    paginate(strips, frame, (page, count) =>
      runningHead(letter, frame.left, width, sheet, typeface, page, count),
    ),
  );
}

/** On every page: the marks of a copy or a sample, and from two pages on which page this is. */
function runningHead(
  letter: AnswerLetterPaper,
  left: number,
  width: number,
  sheet: Sheet,
  typeface: Typeface,
  page: number,
  count: number,
): readonly Item[] {
  const baseline = sheet.top + small * 1.4;
  const text = count === 1 ? '' : pageOf(page, count, letter.language);
  const x = left + width - typeface.widthOf(text, 'regular', small);
  return [
    ...marks(typeface, letter, { x: left, baseline, size: small * 1.2, width: width / 2 }),
    ...(text === ''
      ? []
      : [{ kind: 'text', x, baseline, text, weight: 'regular', size: small, element: null } as const]),
  ];
}

type Setting = {
  readonly language: AnswerLetterPaper['language'];
  readonly width: number;
  readonly typeface: Typeface;
};

/** The paragraphs one under the other, each with the white that parts it from the one before. */
function bodyStrips(
  { language, paragraphs }: AnswerLetterPaper,
  width: number,
  typeface: Typeface,
): readonly Strip[] {
  const setting = { language, width, typeface };
  const isFirstTitle = (place: number) => paragraphs.findIndex(({ kind }) => kind === 'title') === place;
  return paragraphs.flatMap((paragraph, place) => {
    const before = paragraphs[place - 1];
    const white = before === undefined ? 0 : whiteBetween(before.kind, paragraph.kind);
    const strips = paragraphStrips(paragraph, isFirstTitle(place), setting);
    return strips.length === 0 ? [] : [gap(white * size), ...strips];
  });
}

/** White before a paragraph, over the size of its letters. */
function whiteBetween(before: LetterParagraph['kind'], kind: LetterParagraph['kind']): number {
  if (kind === 'sender') return before === 'sender' || before === 'day' ? 0 : 0.6;
  if (kind === 'list') return before === 'heading' ? 0.1 : 0.5;
  if (kind === 'heading') return 0.9;
  if (kind === 'title') return 1.5;
  if (kind === 'addressee' || kind === 'opening') return 1;
  return before === 'heading' ? 0.1 : 0.6;
}

function paragraphStrips(
  paragraph: LetterParagraph,
  isFirstTitle: boolean,
  setting: Setting,
): readonly Strip[] {
  const { language, width, typeface } = setting;
  if (paragraph.kind === 'list') return paragraph.items.flatMap((item) => itemStrips(item, setting));
  const { kind, text } = paragraph;
  if (text === '') return [];
  const element: Element = { role: 'P', parent: null };
  const set = (style: Style, role = element) => paragraphOf(typeface, text, style, width, role);
  switch (kind) {
    case 'day':
    case 'sender':
      return row(typeface, [rightOf(width, text, { weight: 'regular', size }, element)]);
    case 'end':
      // A Japanese letter ends at the right: 敬具, 以上.
      return language === 'ja'
        ? row(typeface, [rightOf(width, text, { weight: 'regular', size }, element)])
        : set({ weight: 'regular', size });
    case 'addressee':
      return set({ weight: 'bold', size: size * 1.15 });
    case 'title':
      return titleStrips(text, isFirstTitle, setting);
    case 'heading':
      return keptWithNext(set({ weight: 'bold', size }, { role: 'H2', parent: null }));
    default:
      return set({ weight: 'regular', size });
  }
}

/** In Japanese over the middle of the page, else at its left. */
function titleStrips(
  text: string,
  isFirstTitle: boolean,
  { language, width, typeface }: Setting,
): readonly Strip[] {
  const style: Style = { weight: 'bold', size: size * 1.2 };
  const element: Element = { role: isFirstTitle ? 'H1' : 'P', parent: null };
  const own = typeface.widthOf(text, 'bold', style.size);
  const x = language === 'ja' && own < width ? (width - own) / 2 : 0;
  return keptWithNext(row(typeface, [{ x, width: width - x, text, style, align: 'left', element }]));
}

function itemStrips(text: string, { language, width, typeface }: Setting): readonly Strip[] {
  const style: Style = { weight: 'regular', size };
  const element: Element = { role: 'P', parent: null };
  const indent = size * 1.2;
  const mark = language === 'ja' ? '・' : '-';
  return row(typeface, [
    { x: 0, width: indent, text: mark, style, align: 'left', element, lines: [mark] },
    { x: indent, width: width - indent, text, style, align: 'left', element },
  ]);
}

function rightOf(width: number, text: string, style: Style, element: Element): Cell {
  return { x: width / 4, width: (width * 3) / 4, text, style, align: 'right', element };
}
