import type { Wording } from '../../language';
import type { DecisionRequest } from '../../policies/request';
import { type FieldPath, serviceField } from '../request-fields';
import { type Neighbour, neighbour, onlyThere } from './neighbour';

const changesSize: ReadonlySet<string> = new Set(['resize', 'exchange']);

/** The nearest size that the range, the sizes of the design, or both leave open, for every change of size. */
export function sizesWithinReach(request: DecisionRequest): readonly Neighbour[] {
  return request.services.flatMap(({ code, desiredSize }, position) => {
    if (!changesSize.has(code)) return [];
    const field = serviceField(position, 'desiredSize');
    if (desiredSize === null) return onlyThere([sizeFoundOut(request, field)]);
    const nearest = [rangeSpan(request), madeSpan(request), bothSpans(request)].map((span) =>
      span === null ? null : nearestWithin(request, desiredSize, span),
    );
    return onlyThere(
      nearest.map((size) => (size === null ? null : otherSize(request, field, desiredSize, size))),
    );
  });
}

type Span = { readonly least: number; readonly most: number };

function rangeSpan({ item: { design, purchasedSize } }: DecisionRequest): Span | null {
  if (purchasedSize === null || design === null || design.resizing !== 'range') return null;
  const { rangeDown, rangeUp } = design;
  return {
    least: rangeDown === null ? purchasedSize : purchasedSize - rangeDown,
    most: rangeUp === null ? purchasedSize : purchasedSize + rangeUp,
  };
}

function madeSpan({ item }: DecisionRequest): Span | null {
  const sizes = item.design?.availableSizes ?? null;
  return sizes === null ? null : { least: sizes[0], most: sizes[1] };
}

function bothSpans(request: DecisionRequest): Span | null {
  const range = rangeSpan(request);
  const made = madeSpan(request);
  if (range === null || made === null) return null;
  const both = { least: Math.max(range.least, made.least), most: Math.min(range.most, made.most) };
  return both.least <= both.most ? both : null;
}

/** The end of the span next to the wish; a step further in where the ring has that size already. */
function nearestWithin(request: DecisionRequest, wish: number, { least, most }: Span): number | null {
  const end = Math.min(Math.max(wish, least), most);
  const { currentSize } = request.item;
  const size = end === currentSize ? end + (wish > end ? -1 : 1) * stepOf(request) : end;
  return size > 0 && size >= least && size <= most ? size : null;
}

/** The sizes just past the ends of the range and of the sizes of the design. */
export function sizesOutOfReach(request: DecisionRequest): readonly Neighbour[] {
  const step = stepOf(request);
  const { design, purchasedSize } = request.item;
  const [smallest, largest] = design?.availableSizes ?? [null, null];
  const past = [
    above(purchasedSize, design?.rangeUp, step),
    above(purchasedSize, negative(design?.rangeDown), -step),
    above(smallest, 0, -step),
    above(largest, 0, step),
  ];
  return request.services.flatMap(({ code, desiredSize }, position) => {
    if (!changesSize.has(code) || desiredSize === null) return [];
    const field = serviceField(position, 'desiredSize');
    return onlyThere(
      past.map((size) => (size === null || size <= 0 ? null : otherSize(request, field, desiredSize, size))),
    );
  });
}

function otherSize(
  request: DecisionRequest,
  field: FieldPath,
  desiredSize: number,
  size: number,
): Neighbour | null {
  return neighbour(request, {
    to: { [field]: size },
    kind: 'still-open',
    effort: 1 + Math.abs(size - desiredSize),
    text: { en: `size ${size} instead of ${desiredSize}`, ja: `${desiredSize}号ではなく${size}号` },
  });
}

function sizeFoundOut(request: DecisionRequest, field: FieldPath): Neighbour | null {
  const { purchasedSize, currentSize } = request.item;
  const start = purchasedSize ?? currentSize ?? sizeMostSold;
  const spans = [bothSpans(request), rangeSpan(request), madeSpan(request)];
  const span = spans.find((one) => one !== null) ?? { least: start - 1, most: start + 1 };
  const size = nearestWithin(request, start, span);
  if (size === null) return null;
  return neighbour(request, {
    to: { [field]: size },
    kind: 'to-find-out',
    effort: 1,
    text: {
      en: `once the desired size is known, such as ${size}`,
      ja: `ご希望のサイズがわかった場合（例：${size}号）`,
    },
  });
}

/** An example where nothing is known of the ring; it only shows that a size is wanted. */
const sizeMostSold = 10;

/** Half sizes are in use only where the request has one. */
function stepOf({ item, services }: DecisionRequest): number {
  const sizes = [item.purchasedSize, item.currentSize, ...services.map(({ desiredSize }) => desiredSize)];
  return sizes.every((size) => size === null || Number.isInteger(size)) ? 1 : 0.5;
}

function above(size: number | null, range: number | null | undefined, further: number): number | null {
  return size === null || range === null || range === undefined ? null : size + range + further;
}

function negative(range: number | null | undefined): number | null {
  return range === null || range === undefined ? null : -range;
}

/** How many sizes the range must reach for every service of the request. */
export function reachNeeded({ item, services }: DecisionRequest): number {
  const from = item.purchasedSize ?? item.currentSize;
  const reaches = services.map(({ desiredSize }) =>
    desiredSize === null || from === null ? 0 : Math.abs(desiredSize - from),
  );
  return Math.max(1, ...reaches);
}

export function designText(category: Wording): Wording {
  return { en: `if the design page says: ${category.en}`, ja: `デザインの区分が「${category.ja}」の場合` };
}
