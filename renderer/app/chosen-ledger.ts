import type { Ledger } from '../../shared/contract/calls';

const key = 'naoshi.ledger';

/** Which ledger this window works in. It lasts as long as the window: a new start always opens the shop's own. */
export function chosenLedger(): Ledger {
  return window.sessionStorage.getItem(key) === 'sample' ? 'sample' : 'shop';
}

/** Starts the window anew in the other ledger, so that nothing of the one can be left over in the other. */
export function openOtherLedger(ledger: Ledger): void {
  window.sessionStorage.setItem(key, ledger);
  window.location.hash = '#/';
  window.location.reload();
}
