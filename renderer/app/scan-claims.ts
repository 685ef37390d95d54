import { useEffect, useRef } from 'react';
import type { AppError } from '../../shared/app-error';
import type { ScanFound } from '../db/places';

/** `passed` = not for this screen: what is usual is done with it. An error is said loudly. */
export type ScanAnswer = 'taken' | 'passed' | AppError;
export type ScanClaim = (found: ScanFound) => ScanAnswer | Promise<ScanAnswer>;

type Claimed = { readonly read: () => ScanClaim; readonly alsoInDialogs: boolean };
const claims: Claimed[] = [];

/**
 * The screen that is open hears first what is scanned. `alsoInDialogs`: also while a dialog is open, which otherwise keeps
 * every scan off.
 */
export function useScanClaim(claim: ScanClaim, options: { readonly alsoInDialogs?: boolean } = {}): void {
  const { alsoInDialogs = false } = options;
  const latest = useRef(claim);
  useEffect(() => {
    latest.current = claim;
  });
  useEffect(() => {
    const claimed = { read: () => latest.current, alsoInDialogs };
    claims.push(claimed);
    return () => {
      claims.splice(claims.indexOf(claimed), 1);
    };
  }, [alsoInDialogs]);
}

/** Asks the screens, the latest first. */
export async function askClaims(found: ScanFound, isInDialog: boolean): Promise<ScanAnswer> {
  for (const { read, alsoInDialogs } of claims.toReversed()) {
    if (isInDialog && !alsoInDialogs) continue;
    const answer = await read()(found);
    if (answer !== 'passed') return answer;
  }
  return 'passed';
}
