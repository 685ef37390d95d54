import type { LedgerDatabase } from '../db/ledger';
import { moveSomeTokens } from '../db/move-tokens';
import { redrawSomeTokens } from '../db/redraw-tokens';
import { holdSomeWords } from '../db/words-in-memory';

const firstPauseMilliseconds = 1000;

/**
 * While the window is at rest, a little at a time: takes the words that cases are found by into memory, then lets what was
 * kept long ago be found in the newest ways too. Until then everything is found as before, only slower.
 */
export function tendSearchWhenIdle(db: LedgerDatabase): () => void {
  const tasks: readonly ((db: LedgerDatabase) => Promise<boolean>)[] = [
    holdSomeWords,
    redrawSomeTokens,
    moveSomeTokens,
  ];
  let current = 0;
  let isStopped = false;
  let idle: number | undefined;

  async function step(): Promise<void> {
    const task = tasks[current];
    if (task === undefined) return;
    // A step that the database refuses is left for the next start: nothing here is needed for finding.
    const more = await task(db).catch(() => false);
    if (!more) current += 1;
    later();
  }

  function later(): void {
    if (isStopped) return;
    idle = requestIdleCallback(() => void step());
  }

  const timer = setTimeout(later, firstPauseMilliseconds);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}
