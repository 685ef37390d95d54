import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CaseId } from '../../../shared/cases/ids';
import type { LedgerDatabase } from '../../db/ledger';
import { keepMessageDraft, readMessageDraft } from '../../db/messages';
import { type KeepingState, keepLatest } from '../intake/draft-keeper';
import { type MessageDraft, messageDraftSchema } from './message-draft';

export type KeptDraft = {
  /** Undefined while it is being read; null = nothing is being written. */
  readonly draft: MessageDraft | null | undefined;
  readonly change: (next: MessageDraft | null) => void;
  /** Resolves when what was last given is on disk. */
  readonly settled: () => Promise<void>;
  /** For when the draft was taken away together with what became of it. */
  readonly forget: () => void;
  readonly keeping: KeepingState;
};

/** The message being written about a case, kept at every keystroke. */
export function useMessageDraft(db: LedgerDatabase, caseId: CaseId): KeptDraft {
  const [draft, setDraft] = useState<MessageDraft | null | undefined>(undefined);
  const [keeping, setKeeping] = useState<KeepingState>('kept');
  const keeper = useMemo(
    () => keepLatest<MessageDraft | null>((latest) => keepMessageDraft(db, caseId, latest), setKeeping),
    [db, caseId],
  );

  useEffect(() => {
    let isGone = false;
    void readMessageDraft(db, caseId).then((kept) => {
      if (isGone) return;
      const read = messageDraftSchema.safeParse(kept);
      // What was typed meanwhile is newer than what was read.
      setDraft((before) => (before === undefined ? (read.success ? read.data : null) : before));
    });
    return () => {
      isGone = true;
    };
  }, [db, caseId]);

  const change = useCallback(
    (next: MessageDraft | null) => {
      setDraft(next);
      keeper.keep(next);
    },
    [keeper],
  );
  const forget = useCallback(() => setDraft(null), []);
  return { draft, change, settled: keeper.settled, forget, keeping };
}
