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

/** Listens on the window until the returned function is called. */
export function listenForKeys(): () => void {
  // A dialog has closed itself by the time its Escape comes up here: whether one was open is asked on the way down.
  let hadDialog = false;
  const before = () => {
    hadDialog = isDialogOpen();
  };
  const listener = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || isComposing(event) || hadDialog) return;
    const id = commandForKey(event);
    if (id === undefined) return;
    event.preventDefault();
    const bound = boundCommand(id);
    if (bound?.when === true) bound.run(event.key);
  };
  window.addEventListener('keydown', before, { capture: true });
  window.addEventListener('keydown', listener);
  return () => {
    window.removeEventListener('keydown', before, { capture: true });
    window.removeEventListener('keydown', listener);
  };
}
