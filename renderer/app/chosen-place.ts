import type { Ledger } from '../../shared/contract/calls';

const key = (ledger: Ledger) => `naoshi.database.${ledger}`;
const lockName = (ledger: Ledger) => `naoshi-place-${ledger}`;

/** In which database the windows of this browser keep the ledger: the first, until one was set aside. */
export function chosenPlace(ledger: Ledger): number {
  const place = Number(window.localStorage.getItem(key(ledger)) ?? '1');
  return Number.isInteger(place) && place > 0 ? place : 1;
}

let held: { readonly letGo: () => void; readonly gone: Promise<void> } | null = null;

/** As long as this window is open, no other one can make the desk go on in another database. */
export function holdPlace(ledger: Ledger): Promise<void> {
  if (held !== null) return Promise.resolve();
  return new Promise((isHeld) => {
    let letGo: () => void = () => undefined;
    const over = new Promise<void>((release) => {
      letGo = release;
    });
    const gone = navigator.locks.request(lockName(ledger), { mode: 'shared' }, () => {
      isHeld();
      return over;
    });
    held = { letGo, gone };
  });
}

async function letPlaceGo(): Promise<void> {
  const mine = held;
  held = null;
  mine?.letGo();
  // The browser gives the lock back only a moment later.
  await mine?.gone;
}

/**
 * From now on the windows of this browser keep the ledger in the next database; the one so far stays as it is, untouched.
 * False where another window is open: two windows in two databases would give the same numbers twice.
 */
export async function setPlaceAside(ledger: Ledger): Promise<boolean> {
  await letPlaceGo();
  const isMoved = await navigator.locks.request(lockName(ledger), { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    window.localStorage.setItem(key(ledger), String(chosenPlace(ledger) + 1));
    return true;
  });
  if (!isMoved) await holdPlace(ledger);
  return isMoved;
}
