import { hasCodeForm } from '../../shared/cases/places/read-scan';
import { scannerPauseMilliseconds } from '../ui/scanner-pause';
import { isComposing, isWritingIn } from '../ui/writing';

/** Shorter bursts outside of fields are a hand on the keys. */
const shortestForeign = 5;

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Burst = { text: string; lastAt: number; field: Field | null; valueBefore: string };

function writtenField(target: EventTarget | null): Field | null {
  return target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
    ? target
    : null;
}

const prototypes = [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement];

/** Takes back what the scanner typed into a field, so that the field's owner hears of it as of any other change. */
function restore(field: Field, value: string): void {
  if (!field.isConnected || field.value === value) return;
  const prototype = prototypes.find((kind) => field instanceof kind)?.prototype;
  // React keeps the last value by overriding the property on the element; only the prototype's setter passes it by.
  Object.getOwnPropertyDescriptor(prototype ?? {}, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}

/** What the key types; where an input method has taken it, what its place on the keyboard would have typed. */
function characterOf(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key.length === 1) return event.key;
  if (!isComposing(event) && event.key !== 'Process') return null;
  const [, sign = null] = /^(?:Key|Digit|Numpad)([A-Z0-9])$/u.exec(event.code) ?? [];
  return event.code === 'Minus' || event.code === 'NumpadSubtract' ? '-' : sign;
}

function isEnd({ key, code }: KeyboardEvent): boolean {
  return [key, code].some((name) => name === 'Enter' || name === 'Tab' || name === 'NumpadEnter');
}

/** A composition gives its text to the field only when it ends, after the key that ended it: it is put back then too. */
function putBack(field: Field, value: string, wasComposing: boolean): void {
  if (!wasComposing) {
    restore(field, value);
    return;
  }
  field.addEventListener('compositionend', () => setTimeout(() => restore(field, value)), { once: true });
  field.blur();
  restore(field, value);
  setTimeout(() => restore(field, value), scannerPauseMilliseconds);
}

/**
 * Hears a scanner on any screen: a burst of characters ended by Enter or Tab. What is written as a code of ours is taken
 * wherever it was typed: the end key does nothing else, and the field that had the focus gets back what stood in it. Any
 * other code belongs to the field it was scanned into; outside of fields it is handed on too, for its Enter must press nothing.
 */
export function watchScanner(onScan: (text: string) => void): () => void {
  let burst: Burst | null = null;

  const listener = (event: KeyboardEvent) => {
    const at = event.timeStamp;
    const character = characterOf(event);
    if (character !== null) {
      if (burst === null || at - burst.lastAt > scannerPauseMilliseconds) {
        const field = writtenField(event.target);
        burst = { text: '', lastAt: at, field, valueBefore: field?.value ?? '' };
      } else if (burst.field instanceof HTMLSelectElement) {
        // A list of choices would jump from entry to entry.
        event.preventDefault();
      }
      burst.text += character;
      burst.lastAt = at;
      return;
    }
    // A scanner writes a capital as Shift and a letter.
    if (event.key === 'Shift') return;
    const heard = burst;
    burst = null;
    if (!isEnd(event) || heard === null || at - heard.lastAt > scannerPauseMilliseconds) return;
    const isOurs = hasCodeForm(heard.text);
    if (!isOurs && (heard.text.length < shortestForeign || isWritingIn(event.target))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (heard.field !== null) putBack(heard.field, heard.valueBefore, isComposing(event));
    onScan(heard.text);
  };
  window.addEventListener('keydown', listener, { capture: true });
  return () => window.removeEventListener('keydown', listener, { capture: true });
}
