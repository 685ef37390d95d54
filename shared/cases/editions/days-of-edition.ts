import { type Edition, editionsInOrder } from '../../policies/edition';
import { addDays, type PlainDate } from '../../time/plain-date';
import type { EditionFault } from './read-edition';
import { withEdition } from './reduce-editions';

/**
 * What is wrong with the days of an edition to come, beside those there are; null where every day from the first edition to
 * the last has exactly one. A gap that stood before is not its fault.
 */
export function daysWithFault(
  row: readonly Edition<unknown>[],
  {
    version,
    from,
    to,
  }: { readonly version: string; readonly from: PlainDate; readonly to: PlainDate | null },
): EditionFault | null {
  if (to !== null && to < from) return { path: 'to', code: 'last-before-first' };
  const same = row.find((edition) => edition.from === from);
  if (same !== undefined)
    return { path: 'from', code: 'begins-with-another', values: { version: same.version } };
  const inOrder = editionsInOrder(withEdition(row, { version, from, to, terms: null }));
  const place = inOrder.findIndex((edition) => edition.version === version);
  const [before, after] = [inOrder[place - 1], inOrder[place + 1]];
  if (before?.to != null && addDays(before.to, 1) < from) {
    return { path: 'from', code: 'gap-before', values: gap(addDays(before.to, 1), addDays(from, -1)) };
  }
  if (after?.from == null) return null;
  if (to === null || to >= after.from) {
    const lastFree = addDays(after.from, -1);
    return { path: 'to', code: 'overlap', values: { version: after.version, day: after.from, lastFree } };
  }
  if (addDays(to, 1) < after.from) {
    return { path: 'to', code: 'gap-after', values: gap(addDays(to, 1), addDays(after.from, -1)) };
  }
  return null;
}

function gap(first: PlainDate, last: PlainDate): Readonly<Record<string, string>> {
  return { first, last };
}
