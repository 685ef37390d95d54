import type { OutboxClock } from './clock';

/** Work that sleeps until there is some. */
export type Loop = {
  /** Says that there is something new: starts the work, cuts its pause short, has it look once more. */
  readonly kick: () => void;
  /** Resolves when the step in hand is done; nothing is begun after it. */
  readonly stop: () => Promise<void>;
};

export type LoopHand = {
  readonly isStopping: () => boolean;
  readonly pause: (milliseconds: number) => Promise<void>;
};

/** Runs `work` until it finds nothing more to do, once for every kick that comes while it is not looking. */
export function openLoop(clock: OutboxClock, work: (hand: LoopHand) => Promise<void>): Loop {
  let running: Promise<void> | null = null;
  let isKicked = false;
  let isStopping = false;
  let sleep = new AbortController();

  const hand: LoopHand = {
    isStopping: () => isStopping,
    async pause(milliseconds) {
      // A kick that came since the work last looked must not be slept through.
      if (isKicked) {
        isKicked = false;
        return;
      }
      sleep = new AbortController();
      await clock.wait(milliseconds, sleep.signal);
    },
  };

  async function run(): Promise<void> {
    do {
      isKicked = false;
      await work(hand);
    } while (isKicked && !isStopping);
    running = null;
  }

  return {
    kick() {
      if (isStopping) return;
      isKicked = true;
      sleep.abort();
      running ??= run();
    },
    async stop() {
      isStopping = true;
      sleep.abort();
      await running;
    },
  };
}
