import { useState } from 'react';
import type { AppError } from '../../../shared/app-error';
import type { StaffId } from '../../../shared/cases/ids';
import { decideMove, decideUndo } from '../../../shared/cases/stages/decide-move';
import { actingAs } from '../../app/acting';
import { useLedger } from '../../app/desk-context';
import { askWho } from '../../app/staff';
import { type BulkAnswer, recordForPieces } from '../../db/act-on-piece';
import { clearSelection, showMoving } from './board-selection';
import type { CommonMove } from './common-moves';

/** What the last move of many pieces came to. */
export type BulkOutcome = BulkAnswer & {
  readonly move: CommonMove;
  readonly kind: 'moved' | 'undone';
};

export type BulkMove = {
  readonly outcome: BulkOutcome | null;
  readonly refusal: AppError | null;
  readonly move: (chosen: CommonMove, by: StaffId | null) => Promise<void>;
  /** Takes the last one back, piece by piece. */
  readonly undo: () => Promise<void>;
  readonly forget: () => void;
};

/** Moves many pieces in one go; those that were moved leave the selection, those that were not are named. */
export function useBulkMove(): BulkMove {
  const { db, shop } = useLedger();
  const [outcome, setOutcome] = useState<BulkOutcome | null>(null);
  const [refusal, setRefusal] = useState<AppError | null>(null);

  async function move(chosen: CommonMove, by: StaffId | null): Promise<void> {
    const { command, may, to } = chosen;
    const endMoving = showMoving(may, to);
    const answer = await recordForPieces(
      db,
      may,
      (bagNumber) => (state, who) => decideMove(state, { bagNumber, command }, who),
      actingAs(by, shop.station),
    );
    endMoving();
    setRefusal(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    clearSelection();
    setOutcome({ ...answer.value, move: chosen, kind: 'moved' });
  }

  async function undo(): Promise<void> {
    if (outcome === null || outcome.kind === 'undone') return;
    const by = await askWho();
    if (by === 'cancelled') return;
    const answer = await recordForPieces(
      db,
      outcome.done,
      (bagNumber) => (state) => decideUndo(state, bagNumber, ''),
      actingAs(by, shop.station),
    );
    setRefusal(answer.ok ? null : answer.error);
    if (answer.ok) setOutcome({ ...answer.value, move: outcome.move, kind: 'undone' });
  }

  return { outcome, refusal, move, undo, forget: () => setOutcome(null) };
}
