import { useRef, useState } from 'react';
import type { AppError } from '../../../shared/app-error';
import type { CaseState } from '../../../shared/cases/case-state';
import type { BagNumber } from '../../../shared/cases/ids';
import { type MoveWish, standingOf } from '../../../shared/cases/stages/decide-move';
import type { Stage } from '../../../shared/cases/stages/stage';
import { useLedger } from '../../app/desk-context';
import { type Done, doMove, doUndo } from './do-move';

export type PieceMoves = {
  readonly isBusy: boolean;
  readonly refusal: AppError | null;
  /** What the last of them led to; null = nothing was done here yet. */
  readonly last: { readonly kind: 'moved' | 'undone'; readonly stage: Stage } | null;
  readonly move: (wish: Omit<MoveWish, 'bagNumber'>) => Promise<AppError | null>;
  readonly undo: () => Promise<void>;
};

/** What a person does with one piece on a screen: one thing at a time, with its refusal or its outcome. */
export function usePieceMoves(bagNumber: BagNumber, onDone: (state: CaseState) => void): PieceMoves {
  const { db, shop } = useLedger();
  const busy = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [last, setLast] = useState<PieceMoves['last']>(null);

  async function run(kind: 'moved' | 'undone', act: () => Promise<Done>): Promise<AppError | null> {
    // A second Enter before the first has been answered is a slip of the finger.
    if (busy.current) return null;
    busy.current = true;
    setBusy(true);
    const done = await act();
    busy.current = false;
    setBusy(false);
    if (done === 'cancelled') return null;
    setRefusal(done.ok ? null : done.error);
    if (!done.ok) return done.error;
    const standing = standingOf(done.value, bagNumber);
    if (standing !== null) setLast({ kind, stage: standing.stage });
    onDone(done.value);
    return null;
  }

  return {
    isBusy,
    refusal,
    last,
    move: (wish) => run('moved', () => doMove({ db, shop }, { bagNumber, ...wish })),
    undo: async () => {
      await run('undone', () => doUndo({ db, shop }, bagNumber));
    },
  };
}
