import { useCallback, useEffect, useMemo, useState } from 'react';
import type * as z from 'zod';
import { useLedger } from '../../app/desk-context';
import { keepRemark, readRemark } from '../../db/remarks';
import { type KeepingState, keepLatest } from '../intake/draft-keeper';

export type KeptRemark<T> = {
  readonly key: string;
  readonly draft: T;
  readonly state: KeepingState;
  readonly change: (draft: T) => void;
  /** Resolves when what was typed last is on disk. */
  readonly settled: () => Promise<void>;
  /** To be called once the transaction that wrote it down has dropped it. */
  readonly begin: () => void;
};

/** What is typed under a key, on disk at every stroke; null while it is read. */
export function useKeptRemark<T>(key: string, schema: z.ZodType<T>, empty: T): KeptRemark<T> | null {
  const { db } = useLedger();
  const [held, setHeld] = useState<{ readonly key: string; readonly draft: T } | null>(null);
  const [state, setState] = useState<KeepingState>('kept');
  const keeper = useMemo(() => keepLatest<T>((draft) => keepRemark(db, key, draft), setState), [db, key]);
  useEffect(() => {
    let isGone = false;
    void readRemark(db, key).then((kept) => {
      const read = schema.safeParse(kept);
      if (!isGone) setHeld({ key, draft: read.success ? read.data : empty });
    });
    return () => {
      isGone = true;
    };
  }, [db, key, schema, empty]);

  const change = useCallback(
    (draft: T) => {
      setHeld({ key, draft });
      keeper.keep(draft);
    },
    [key, keeper],
  );
  if (held?.key !== key) return null;
  return {
    key,
    draft: held.draft,
    state,
    change,
    settled: keeper.settled,
    begin: () => setHeld({ key, draft: empty }),
  };
}
