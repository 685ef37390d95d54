import { setTimeout as sleep } from 'node:timers/promises';

/** Time as the outbox needs it. */
export type OutboxClock = {
  /** UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
  readonly now: () => string;
  /** Resolves after so long, or at once when the signal says so; never rejects. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
};

/** Waits on the computer's timers; what time it is, the caller has to know. */
export function openOutboxClock(now: () => string): OutboxClock {
  return {
    now,
    wait: (milliseconds, signal) =>
      sleep(milliseconds, undefined, { signal }).catch((cause: unknown) => {
        if (!signal.aborted) throw cause;
      }),
  };
}
