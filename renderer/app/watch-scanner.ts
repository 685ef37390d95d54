import { parseScan, type Scan } from '../../shared/cases/case-number';
import { isDialogOpen } from '../commands/key-listener';

/** A hand leaves longer pauses between two keys than this; a scanner does not. */
export const scannerPauseMilliseconds = 35;
const shortestNumber = 10;

type Field = HTMLInputElement | HTMLTextAreaElement;
type Burst = { text: string; lastAt: number; field: Field | null; valueBefore: string };

function writtenField(target: EventTarget | null): Field | null {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null;
}

/** Takes back what the scanner typed into a field, so that the field's owner hears of it as of any other change. */
function restore(field: Field, value: string): void {
  const prototype =
    field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  // React keeps the last value by overriding the property on the element; only the prototype's setter passes it by.
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * Hears a scanner on any screen: a burst of characters ended by Enter or Tab that reads as one of our numbers. The end key
 * then does nothing else, and a field that had the focus gets back what stood in it.
 */
export function watchScanner(onScan: (scan: Scan, text: string) => void): () => void {
  let burst: Burst | null = null;

  const listener = (event: KeyboardEvent) => {
    const at = event.timeStamp;
    const isEnd = event.key === 'Enter' || event.key === 'Tab';
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      if (burst === null || at - burst.lastAt > scannerPauseMilliseconds) {
        const field = writtenField(event.target);
        burst = { text: '', lastAt: at, field, valueBefore: field?.value ?? '' };
      }
      burst.text += event.key;
      burst.lastAt = at;
      return;
    }
    // A scanner writes a capital as Shift and a letter.
    if (event.key === 'Shift') return;
    const heard = burst;
    burst = null;
    if (!isEnd || heard === null || at - heard.lastAt > scannerPauseMilliseconds) return;
    if (heard.text.length < shortestNumber || isDialogOpen()) return;
    const scan = parseScan(heard.text);
    if (scan === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (heard.field?.isConnected === true) restore(heard.field, heard.valueBefore);
    onScan(scan, heard.text);
  };
  window.addEventListener('keydown', listener, { capture: true });
  return () => window.removeEventListener('keydown', listener, { capture: true });
}
