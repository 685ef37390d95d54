/** What of the browser's lock manager is needed here. */
export type Locks = Pick<LockManager, 'request'>;

type Turn = { readonly running: Promise<unknown>; waiting: Promise<unknown> | null };

const turns = new Map<string, Turn>();

/**
 * Runs `work` while no other window of the desk runs work of that name. Who asks while a run of this window is under way
 * shares the one run that follows it: whatever was laid ready before the asking is seen by it.
 */
export async function inTurn<T>(name: string, locks: Locks, work: () => Promise<T>): Promise<T> {
  const turn = turns.get(name);
  if (turn === undefined) return start(name, locks, work);
  turn.waiting ??= turn.running.then(
    () => start(name, locks, work),
    () => start(name, locks, work),
  );
  return turn.waiting as Promise<T>; // every caller of one name brings the same work
}

async function start<T>(name: string, locks: Locks, work: () => Promise<T>): Promise<T> {
  const running = locks.request(name, work) as Promise<T>; // the lock's promise is the work's
  const turn: Turn = { running, waiting: null };
  turns.set(name, turn);
  try {
    return await running;
  } finally {
    if (turns.get(name) === turn && turn.waiting === null) turns.delete(name);
  }
}
