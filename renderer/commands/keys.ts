/**
 * A key as a command names it: `mod+s`, `alt+1`, `shift+F6`, `?`, `Enter`. `mod` is Command on a Mac and Control elsewhere.
 * A sign such as `?` is matched as typed, whatever keys a keyboard needs for it; digits and letters under `alt` by their
 * place on the keyboard, because a Mac types other signs there.
 */
export type KeyPattern = string;

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

const isMac = /mac/iu.test(globalThis.navigator?.platform ?? '');

function partsOf(pattern: KeyPattern): { readonly modifiers: ReadonlySet<string>; readonly key: string } {
  const parts = pattern.split('+');
  return { modifiers: new Set(parts.slice(0, -1)), key: parts[parts.length - 1] ?? '' };
}

const modifierOrder = ['mod', 'ctrl', 'alt', 'shift'];

/** One spelling for each key, so that two ways to write it are seen to clash. */
export function canonicalKey(pattern: KeyPattern): string {
  const { modifiers, key } = partsOf(pattern);
  return [...modifierOrder.filter((name) => modifiers.has(name)), key.toLowerCase()].join('+');
}

/**
 * Whether the key is only for hands off the fields: a plain letter or sign, which a field would take as text, or the undo
 * of what was typed.
 */
export function belongsToText(pattern: KeyPattern): boolean {
  const { modifiers, key } = partsOf(pattern);
  if (modifiers.has('mod')) return key === 'z';
  return key.length === 1 && !modifiers.has('alt') && !modifiers.has('ctrl');
}

export function matchesKey(pattern: KeyPattern, event: KeyPress, onMac = isMac): boolean {
  const { modifiers, key } = partsOf(pattern);
  const wantsMeta = onMac && modifiers.has('mod');
  const wantsControl = modifiers.has('ctrl') || (!onMac && modifiers.has('mod'));
  if (event.metaKey !== wantsMeta || event.ctrlKey !== wantsControl) return false;
  if (event.altKey !== modifiers.has('alt')) return false;
  const isSign = key.length === 1 && !/[a-z0-9]/iu.test(key);
  if (!isSign && event.shiftKey !== modifiers.has('shift')) return false;
  if (modifiers.has('alt') && /^[0-9]$/u.test(key)) return event.code === `Digit${key}`;
  if (modifiers.has('alt') && /^[a-z]$/iu.test(key)) return event.code === `Key${key.toUpperCase()}`;
  return event.key.toLowerCase() === key.toLowerCase();
}

const shown: Readonly<Record<string, { readonly mac: string; readonly other: string }>> = {
  mod: { mac: '⌘', other: 'Ctrl' },
  ctrl: { mac: '⌃', other: 'Ctrl' },
  alt: { mac: '⌥', other: 'Alt' },
  shift: { mac: '⇧', other: 'Shift' },
  Escape: { mac: 'esc', other: 'Esc' },
  ArrowUp: { mac: '↑', other: '↑' },
  ArrowDown: { mac: '↓', other: '↓' },
  ArrowLeft: { mac: '←', other: '←' },
  ArrowRight: { mac: '→', other: '→' },
};

/** The key's parts as they stand on this machine's keyboard: `['Ctrl', 'K']`. */
export function keyCaps(pattern: KeyPattern, onMac = isMac): readonly string[] {
  return pattern.split('+').map((part) => {
    const cap = shown[part];
    if (cap !== undefined) return onMac ? cap.mac : cap.other;
    return part.length === 1 ? part.toUpperCase() : part;
  });
}

/** As the `aria-keyshortcuts` attribute writes it. */
export function ariaKeys(patterns: readonly KeyPattern[], onMac = isMac): string {
  return patterns
    .map((pattern) =>
      pattern
        .split('+')
        .map((part) => {
          if (part === 'mod') return onMac ? 'Meta' : 'Control';
          if (part === 'ctrl') return 'Control';
          if (part === 'alt') return 'Alt';
          if (part === 'shift') return 'Shift';
          return part;
        })
        .join('+'),
    )
    .join(' ');
}
