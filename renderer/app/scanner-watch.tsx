import { useEffect } from 'react';
import { useCommands } from '../commands/bound-commands';
import { ArmedStrip } from './armed-strip';
import { useLedger } from './desk-context';
import { ScanAlert } from './scan-alert';
import { dismissRefusals, endArmed, useScanState } from './scan-state';
import { takeScan } from './take-scan';
import { watchScanner } from './watch-scanner';

/** A code scanned on any screen: a bag opens its piece, a place takes the bags that follow, a wrong one is refused loudly. */
export function ScannerWatch() {
  const { db, shop } = useLedger();
  useEffect(() => watchScanner((text) => takeScan({ db, shop }, text)), [db, shop]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change of ledger is what ends it.
  useEffect(
    () => () => {
      // Another ledger has other places and other bags.
      dismissRefusals();
      endArmed();
    },
    [db],
  );
  const isRefused = useScanState(({ refused }) => refused.length > 0);
  const isArmed = useScanState(({ armed }) => armed !== null);
  return (
    <>
      {isArmed && <ArmedStrip />}
      {isRefused && <ScanAlert />}
      {(isArmed || isRefused) && <EndCommand />}
    </>
  );
}

/** Escape puts away what was refused, and then ends the moving. */
function EndCommand() {
  useCommands({
    'scan.end': () => (useScanState.getState().refused.length > 0 ? dismissRefusals() : endArmed()),
  });
  return null;
}
