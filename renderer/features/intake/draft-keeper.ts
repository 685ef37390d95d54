/** What the screen may say of the draft on disk. */
export type KeepingState = 'kept' | 'writing' | 'failed';

/** Writes the newest state of a thing to disk, one write at a time; see `keepLatest`. */
export type Keeper<T> = {
  readonly keep: (latest: T) => void;
  /** Resolves when what was last given is on disk, or rejects with why it is not. */
  readonly settled: () => Promise<void>;
};

/**
 * A queue of length one: while a write is on its way only the newest state waits, so fast typing never piles up writes and
 * the last state is never dropped. A failed write is tried again with the next state, and by `settled`.
 */
export function keepLatest<T>(
  write: (value: T) => Promise<void>,
  tell: (state: KeepingState) => void,
): Keeper<T> {
  let waiting: { readonly value: T } | null = null;
  let running: Promise<void> | null = null;

  async function drain(): Promise<void> {
    tell('writing');
    while (waiting !== null) {
      const next: { readonly value: T } = waiting;
      waiting = null;
      try {
        await write(next.value);
      } catch (refusal) {
        waiting ??= next;
        tell('failed');
        throw refusal;
      }
    }
    tell('kept');
  }

  function start(): Promise<void> {
    running ??= drain().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    keep(latest) {
      waiting = { value: latest };
      // The screen already shows 'failed'; whoever must know for certain awaits `settled`.
      start().catch(() => undefined);
    },
    settled: () => (waiting === null && running === null ? Promise.resolve() : start()),
  };
}
