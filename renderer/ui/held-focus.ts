/** Remembers what has the focus; the answer brings it back there, where that still stands on the screen. */
export function holdFocus(): () => void {
  const held = document.activeElement;
  return () => {
    if (held instanceof HTMLElement && held.isConnected) held.focus({ preventScroll: true });
  };
}
