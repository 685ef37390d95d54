import { create } from 'zustand';
import type { AppError } from '../../shared/app-error';
import type { Desk } from '../../shared/contract/desk';
import { takesIn } from '../../shared/keeping/disk-room';
import type { KeepingState } from '../../shared/keeping/keeping';
import type { LedgerDatabase } from '../db/ledger';
import { checkJournal } from './journal-check';

const lookEveryMilliseconds = 60_000;

const pauseMilliseconds = 250;

/** Between two looks at long work that somebody waits for. */
export function pauseBetweenLooks(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
}

/** Room on the disk, second copy, backups and long work, as the main process last told. */
export const useKeeping = create<{ readonly state: KeepingState | null; readonly refusal: AppError | null }>(
  () => ({ state: null, refusal: null }),
);

export async function readKeeping(desk: Desk): Promise<void> {
  const read = await desk.readKeeping({});
  useKeeping.setState(
    read.ok
      ? { state: read.value, refusal: null }
      : { state: useKeeping.getState().state, refusal: read.error },
  );
}

/** Looks whenever the main process says that something changed, and now and then: a disk fills without a word. */
export function watchKeeping(desk: Desk, db: LedgerDatabase): () => void {
  const look = () => void readKeeping(desk);
  look();
  const timer = setInterval(look, lookEveryMilliseconds);
  const silence = desk.onNotice('keeping-changed', () => {
    look();
    void checkJournal(desk, db);
  });
  return () => {
    clearInterval(timer);
    silence();
  };
}

/** Whether the disk still has room for another intake, as far as it is known. */
export function hasRoomForIntake(): boolean {
  const { state } = useKeeping.getState();
  return state === null || takesIn(state.room.level);
}
