import { liveQuery } from 'dexie';
import { create } from 'zustand';
import type { Desk } from '../../shared/contract/desk';
import type { LedgerDatabase } from '../db/ledger';
import { drainOutbox, type OutboxState, outboxState } from '../db/outbox';

const firstPauseMilliseconds = 1000;
const longestPauseMilliseconds = 60_000;

type Watch = {
  readonly outbox: OutboxState | null;
  readonly isDraining: boolean;
};

/** What is not on disk yet, as the top bar shows it. */
export const useOutbox = create<Watch>(() => ({ outbox: null, isDraining: false }));

type Drainer = { readonly drain: () => Promise<OutboxState>; readonly stop: () => void };
let drainer: Drainer | null = null;

/** Whether anything still has to reach the disk or the print queue. */
export function isOutboxEmpty(state: OutboxState): boolean {
  return state.eventsNotOnDisk === 0 && state.photosNotOnDisk === 0 && state.printsNotQueued === 0;
}

/**
 * Sends what is saved to the journal and the print queue, now. Resolves with what is left: nothing left means it is on
 * disk. Call it after a save; without it the watch does the same a moment later.
 */
export async function drainNow(): Promise<OutboxState> {
  if (drainer === null) throw new Error('The outbox is drained only while a ledger is open.');
  const { isDraining } = useOutbox.getState();
  const left = await drainer.drain();
  // A run that was under way may have passed the place at which something was laid down meanwhile.
  return isDraining && !isOutboxEmpty(left) && drainer !== null ? drainer.drain() : left;
}

/** Drains at start, whenever something is added, and again with growing pauses while something is refused. */
export function watchOutbox(db: LedgerDatabase, desk: Desk): () => void {
  let pause = firstPauseMilliseconds;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<OutboxState> | null = null;
  let isStopped = false;

  async function run(): Promise<OutboxState> {
    clearTimeout(timer);
    useOutbox.setState({ isDraining: true });
    try {
      const left = await drainOutbox(db, desk);
      useOutbox.setState({ outbox: left });
      if (isOutboxEmpty(left)) pause = firstPauseMilliseconds;
      else if (!isStopped) {
        timer = setTimeout(() => void drain(), pause);
        pause = Math.min(pause * 2, longestPauseMilliseconds);
      }
      return left;
    } finally {
      useOutbox.setState({ isDraining: false });
    }
  }

  function drain(): Promise<OutboxState> {
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  }

  let lastSeen = 0;
  const subscription = liveQuery(() => outboxState(db)).subscribe((state) => {
    useOutbox.setState({ outbox: state });
    const waiting = state.eventsNotOnDisk + state.photosNotOnDisk + state.printsNotQueued;
    const hasGrown = waiting > lastSeen;
    lastSeen = waiting;
    if (hasGrown) void drain();
  });
  const own: Drainer = {
    drain,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      subscription.unsubscribe();
      if (drainer === own) drainer = null;
    },
  };
  drainer = own;
  void drain();
  return own.stop;
}
