import { useState } from 'react';
import type { AppError } from '../../../shared/app-error';
import { useDesk } from '../../app/desk-context';
import { databaseRefusal } from '../../db/database-refusal';
import type { LedgerDatabase } from '../../db/ledger';
import { type RebuildProgress, rebuildFromJournal } from '../../db/rebuild';

export type Rebuilding =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: RebuildProgress }
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly refusal: AppError };

/** Reads what the journal has and this window lacks. */
export function useRebuild(
  db: LedgerDatabase,
  onDone?: (() => void) | undefined,
): { readonly state: Rebuilding; readonly start: () => Promise<void> } {
  const desk = useDesk();
  const [state, setState] = useState<Rebuilding>({ kind: 'idle' });
  return {
    state,
    async start() {
      setState({ kind: 'running', progress: { read: 0, written: 0, total: 0 } });
      try {
        const read = await rebuildFromJournal(db, desk, (progress) =>
          setState({ kind: 'running', progress }),
        );
        setState(read.ok ? { kind: 'done' } : { kind: 'refused', refusal: read.error });
        if (read.ok) onDone?.();
      } catch (cause) {
        setState({ kind: 'refused', refusal: databaseRefusal(cause) });
      }
    },
  };
}
