import type { KeyboardEvent } from 'react';
import { isComposing } from '../../ui/writing';

/** What a key asks of a list: to take another row in hand, to open the one in hand, or to look into it. */
export type ListMove =
  | { readonly kind: 'to'; readonly index: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'peek' };

/**
 * Reads a key in a list of `count` rows with row `active` in hand (-1 = none). In a text field Home, End and Space belong
 * to the text. Null where the key is none of the list's.
 */
export function listMove(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'nativeEvent'>,
  list: {
    readonly count: number;
    readonly active: number;
    readonly rowsPerPage: number;
    readonly isInField: boolean;
  },
): ListMove | null {
  if (isComposing(event) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const { count, active, rowsPerPage, isInField } = list;
  const to = (index: number): ListMove | null =>
    count === 0 ? null : { kind: 'to', index: Math.min(Math.max(index, 0), count - 1) };
  switch (event.key) {
    case 'ArrowDown':
      return to(active + 1);
    case 'ArrowUp':
      return to(active === -1 ? count - 1 : active - 1);
    case 'PageDown':
      return to(Math.max(active, 0) + rowsPerPage);
    case 'PageUp':
      return to(active - rowsPerPage);
    case 'Home':
      return isInField ? null : to(0);
    case 'End':
      return isInField ? null : to(count - 1);
    case 'Enter':
      return active === -1 ? null : { kind: 'open' };
    case ' ':
      return isInField || active === -1 ? null : { kind: 'peek' };
    default:
      return null;
  }
}
