/** After this long without a key or a click the desk counts as left, and the next action asks who it is. */
export const deskLeftMinutes = 15;

export function watchDeskLeft(onLeft: () => void): () => void {
  let timer = setTimeout(onLeft, deskLeftMinutes * 60_000);
  const listener = () => {
    clearTimeout(timer);
    timer = setTimeout(onLeft, deskLeftMinutes * 60_000);
  };
  const signs = ['keydown', 'pointerdown'] as const;
  for (const sign of signs) window.addEventListener(sign, listener, { passive: true, capture: true });
  return () => {
    clearTimeout(timer);
    for (const sign of signs) window.removeEventListener(sign, listener, { capture: true });
  };
}
