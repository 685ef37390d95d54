import { scannerPauseMilliseconds } from '../ui/scanner-pause';
import { isComposing, isWritingIn } from '../ui/writing';
import { boundCommand } from './bound-commands';
import { belongsToText, matchesKey } from './keys';
import { type CommandId, commandIds, definitionOf } from './registry';

/** True while a dialog holds the screen: no command may act behind its back. */
export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}

/** The offered command that this key press means; the screen's own before one that holds anywhere. */
export function commandForKey(event: KeyboardEvent): CommandId | undefined {
  const writing = isWritingIn(event.target);
  const matching = commandIds.filter(
    (id) =>
      boundCommand(id) !== undefined &&
      definitionOf(id).keys.some((key) => !(writing && belongsToText(key)) && matchesKey(key, event)),
  );
  return matching.find((id) => definitionOf(id).context !== 'anywhere') ?? matching[0];
}

/** Letters, digits and dashes are what codes are written with. */
function isCodeSign(event: KeyboardEvent): boolean {
  return /^[a-z0-9-]$/iu.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/**
 * Listens on the window until the returned function is called. A letter or digit is a command only when it stands alone: a
 * scanner types many of them in a row, and none of those is meant.
 */
export function listenForKeys(): () => void {
  // A dialog has closed itself by the time its Escape comes up here: whether one was open is asked on the way down.
  let hadDialog = false;
  let lastSignAt = Number.NEGATIVE_INFINITY;
  let isInBurst = false;
  let alone: ReturnType<typeof setTimeout> | undefined;
  const before = (event: KeyboardEvent) => {
    hadDialog = isDialogOpen();
    if (event.key === 'Shift') return;
    clearTimeout(alone);
    isInBurst = event.timeStamp - lastSignAt <= scannerPauseMilliseconds;
    if (isCodeSign(event)) lastSignAt = event.timeStamp;
  };
  const listener = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || isComposing(event) || hadDialog) return;
    const id = commandForKey(event);
    if (id === undefined) return;
    event.preventDefault();
    const run = () => {
      const bound = boundCommand(id);
      if (bound?.when === true) bound.run(event.key);
    };
    if (!isCodeSign(event)) run();
    else if (!isInBurst) alone = setTimeout(run, scannerPauseMilliseconds);
  };
  window.addEventListener('keydown', before, { capture: true });
  window.addEventListener('keydown', listener);
  return () => {
    clearTimeout(alone);
    window.removeEventListener('keydown', before, { capture: true });
    window.removeEventListener('keydown', listener);
  };
}
