/** Time as the outbox needs it. */
export type OutboxClock = {
  /** UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
  readonly now: () => string;
  /** Resolves after so long, or at once when the signal says so; never rejects. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
};
