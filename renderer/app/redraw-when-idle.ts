import type { LedgerDatabase } from '../db/ledger';
import { redrawSomeTokens } from '../db/redraw-tokens';

const firstPauseMilliseconds = 5000;

/** Lets what was kept long ago be found in the newest ways too, a little at a time while the window is at rest. */
export function redrawWhenIdle(db: LedgerDatabase): () => void {
  let isStopped = false;
  let idle: number | undefined;

  async function step(): Promise<void> {
    // A step that could not be kept is taken again at the next start; until then everything is found as before.
    const more = await redrawSomeTokens(db).catch(() => false);
    if (more && !isStopped) later();
  }

  function later(): void {
    idle = requestIdleCallback(() => void step());
  }

  const timer = setTimeout(later, firstPauseMilliseconds);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}
