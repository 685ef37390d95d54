import type { KeyboardEvent } from 'react';
import type { BagNumber } from '../../../shared/cases/ids';
import { isComposing } from '../../ui/writing';
import type { BoardLines } from './board-lines';

/** What a key asks of the board. */
export type BoardMove =
  | { readonly kind: 'to'; readonly bag: BagNumber }
  | { readonly kind: 'range'; readonly bag: BagNumber; readonly bags: readonly BagNumber[] }
  | { readonly kind: 'toggle'; readonly bag: BagNumber }
  | { readonly kind: 'all'; readonly bags: readonly BagNumber[] }
  | { readonly kind: 'open'; readonly bag: BagNumber };

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'nativeEvent'>;

/** The line to which a key leads from another; null = it leads nowhere. */
function lineFor(
  { key, ctrlKey, metaKey }: Key,
  lines: BoardLines,
  from: number,
  page: number,
): number | null {
  const isLeap = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowDown':
      return isLeap ? lines.bagOfNextStage(from, 1) : lines.bagNear(from + 1, 1);
    case 'ArrowUp':
      return isLeap ? lines.bagOfNextStage(from, -1) : lines.bagNear(from - 1, -1);
    case 'PageDown':
      return lines.bagNear(Math.max(from, 0) + page, 1);
    case 'PageUp':
      return lines.bagNear(from - page, -1);
    case 'Home':
      return lines.bagNear(0, 1);
    case 'End':
      return lines.bagNear(lines.count - 1, -1);
    default:
      return null;
  }
}

/** Reads a key on the board with a bag in hand; null where the key is none of the board's. */
export function boardMove(
  event: Key,
  lines: BoardLines,
  hand: {
    readonly active: BagNumber | null;
    readonly anchor: BagNumber | null;
    readonly rowsPerPage: number;
  },
): BoardMove | null {
  if (isComposing(event) || event.altKey || lines.count === 0) return null;
  const { active, anchor, rowsPerPage } = hand;
  const from = active === null ? -1 : lines.indexOf(active);
  if ((event.ctrlKey || event.metaKey) && event.key === 'a') {
    const group = lines.groups.find(({ stage }) => stage === lines.at(Math.max(from, 0))?.stage);
    return { kind: 'all', bags: group?.bags ?? [] };
  }
  const line = lineFor(event, lines, from, rowsPerPage);
  if (line !== null) {
    const found = lines.at(line);
    if (found?.kind !== 'bag') return null;
    if (!event.shiftKey) return { kind: 'to', bag: found.bag };
    const start = anchor === null ? -1 : lines.indexOf(anchor);
    return { kind: 'range', bag: found.bag, bags: lines.between(start === -1 ? line : start, line) };
  }
  if (active === null || from === -1 || event.ctrlKey || event.metaKey) return null;
  if (event.key === ' ') return { kind: 'toggle', bag: active };
  return event.key === 'Enter' ? { kind: 'open', bag: active } : null;
}
