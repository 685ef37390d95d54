import type { Ledger } from '../../shared/contract/calls';

const key = (ledger: Ledger) => `naoshi.database.${ledger}`;
const lockName = (ledger: Ledger) => `naoshi-place-${ledger}`;

/** In which database the windows of this browser keep the ledger: the first, until one was set aside. */
export function chosenPlace(ledger: Ledger): number {
  const place = Number(window.localStorage.getItem(key(ledger)) ?? '1');
  return Number.isInteger(place) && place > 0 ? place : 1;
}

let letGo: (() => void) | null = null;

/** As long as this window is open, no other one can make the desk go on in another database. */
export function holdPlace(ledger: Ledger): Promise<void> {
  return new Promise((held) => {
    void navigator.locks.request(
      lockName(ledger),
      { mode: 'shared' },
      () =>
        new Promise<void>((release) => {
          letGo = release;
          held();
        }),
    );
  });
}

/**
 * From now on the windows of this browser keep the ledger in the next database; the one so far stays as it is, untouched.
 * False where another window is open: two windows in two databases would give the same numbers twice.
 */
export async function setPlaceAside(ledger: Ledger): Promise<boolean> {
  letGo?.();
  const isMoved = await navigator.locks.request(lockName(ledger), { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    window.localStorage.setItem(key(ledger), String(chosenPlace(ledger) + 1));
    return true;
  });
  if (!isMoved) await holdPlace(ledger);
  return isMoved;
}
