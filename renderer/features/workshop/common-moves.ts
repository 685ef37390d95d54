import type { CaseState } from '../../../shared/cases/case-state';
import type { BagNumber } from '../../../shared/cases/ids';
import { type MoveCommand, moveCommands } from '../../../shared/cases/stages/command';
import { standingOf } from '../../../shared/cases/stages/decide-move';
import type { Need } from '../../../shared/cases/stages/move-rule';
import { movesFrom } from '../../../shared/cases/stages/moves';
import type { Stage } from '../../../shared/cases/stages/stage';

/** Why a piece does not go along: what it still needs, or that the step does not come at its stage. */
export type Hindrance = {
  readonly bagNumber: BagNumber;
  readonly stage: Stage;
  readonly unmet: readonly Need[];
};

export type CommonMove = {
  readonly command: MoveCommand;
  /** Where those that may would go. */
  readonly to: Stage;
  readonly may: readonly BagNumber[];
  readonly cannot: readonly Hindrance[];
};

/** The steps that any of these pieces may take now, those of all of them first, and why the others cannot. */
export function commonMoves(states: readonly CaseState[], bags: readonly BagNumber[]): readonly CommonMove[] {
  const stateOf = new Map(
    states.flatMap((state) => state.pieces.map(({ bagNumber }) => [bagNumber, state] as const)),
  );
  const pieces = bags.flatMap((bag) => {
    const state = stateOf.get(bag);
    return (state && standingOf(state, bag)) ?? [];
  });
  const withMoves = pieces.map((piece) => ({ piece, moves: movesFrom(piece) }));
  const found = moveCommands.flatMap((command): CommonMove[] => {
    const may: BagNumber[] = [];
    const cannot: Hindrance[] = [];
    let to: Stage | null = null;
    for (const { piece, moves } of withMoves) {
      const ways = moves.filter((move) => move.command === command);
      const way = ways.find(({ unmet }) => unmet.length === 0);
      if (way !== undefined) {
        may.push(piece.bagNumber);
        to ??= way.to;
      } else {
        const { bagNumber, stage } = piece;
        cannot.push({ bagNumber, stage, unmet: ways[0]?.unmet ?? [] });
      }
    }
    return to === null ? [] : [{ command, to, may, cannot }];
  });
  return found.toSorted((one, other) => other.may.length - one.may.length);
}
