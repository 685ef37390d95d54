import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CaseState } from '../../../shared/cases/case-state';
import type { BagNumber } from '../../../shared/cases/ids';
import { standingOf } from '../../../shared/cases/stages/decide-move';
import type { Move } from '../../../shared/cases/stages/moves';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { commandWording, stageWording } from '../../../shared/wording/stages';
import { useLanguage } from '../../app/desk-context';
import { askWho } from '../../app/staff';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import { Refusal } from '../../ui/refusal';
import { ExceptionDialog } from './exception-dialog';
import { type NextStep, nextSteps } from './next-steps';
import classes from './piece-actions.module.css';
import { usePieceMoves } from './use-piece-moves';
import { WaitingMoves } from './waiting-moves';

type Props = {
  readonly state: CaseState;
  readonly bagNumber: BagNumber;
  /** Each new number brings the focus to the likeliest step, as after a scan; undefined leaves it where it is. */
  readonly focusOn?: number | undefined;
  readonly onDone?: (state: CaseState) => void;
};

/** What can be done with a piece now, the likeliest under Enter, by number, or by exception; and the way back. */
export function PieceActions(props: Props) {
  const piece = standingOf(props.state, props.bagNumber);
  return piece === null ? null : <ActionsOf {...props} piece={piece} />;
}

function ActionsOf({ state, bagNumber, focusOn, onDone, piece }: Props & { readonly piece: PieceStanding }) {
  const { t } = useTranslation('pieces');
  const language = useLanguage();
  const [, navigate] = useLocation();
  const list = useRef<HTMLOListElement>(null);
  const [exception, setException] = useState<Move | null>(null);
  const { steps, waiting, likeliest } = nextSteps(piece, state.id);
  const moves = usePieceMoves(bagNumber, (after) => {
    // Not a button: an Enter too many must not do the next step.
    list.current?.focus();
    onDone?.(after);
  });

  const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-step]') ?? [])];
  // biome-ignore lint/correctness/useExhaustiveDependencies: a scan is what brings the focus, not a change of the steps.
  useEffect(() => {
    if (focusOn !== undefined) (buttons()[likeliest ?? -1] ?? list.current)?.focus();
  }, [focusOn, bagNumber]);

  function take(step: NextStep | undefined): void {
    if (step === undefined) return;
    if (step.kind === 'go') navigate(step.href);
    else void moves.move({ command: step.move.command });
  }

  async function beginException(move: Move): Promise<void> {
    if ((await askWho()) !== 'cancelled') setException(move);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const all = buttons();
    if (by === 0 || all.length === 0) return;
    event.preventDefault();
    const here = all.findIndex((button) => button.matches(':focus'));
    all[here === -1 ? (by === 1 ? 0 : all.length - 1) : (here + by + all.length) % all.length]?.focus();
  }

  useCommands({
    'piece.step': (key) => (key === undefined ? list.current?.focus() : take(steps[Number(key) - 1])),
    'piece.undo': { run: () => void moves.undo(), when: piece.lastMove !== null },
  });

  return (
    <section className={classes.actions} aria-labelledby={`next-${bagNumber}`}>
      <header className={classes.head}>
        <h2 id={`next-${bagNumber}`}>{t('next.title')}</h2>
        <CommandButton command="piece.undo" variant="default" />
      </header>
      <p className={classes.said} role="status">
        {moves.last !== null &&
          t(`next.${moves.last.kind}`, { stage: stageWording[moves.last.stage][language] })}
      </p>
      {exception === null && moves.refusal !== null && <Refusal refusal={moves.refusal} />}
      {steps.length === 0 && waiting.length === 0 && <p>{t('next.nothing')}</p>}
      <ol
        ref={list}
        className={classes.steps}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        aria-label={t('next.title')}
      >
        {steps.map((step, index) => (
          <li key={`${step.move.command}-${step.move.to}`}>
            <Button
              data-step
              fullWidth
              justify="flex-start"
              size="md"
              variant={index === likeliest ? 'filled' : 'default'}
              leftSection={index < 9 ? <kbd className={classes.number}>{index + 1}</kbd> : undefined}
              aria-keyshortcuts={index < 9 ? String(index + 1) : undefined}
              onClick={() => take(step)}
              onKeyDown={(event) => event.key === 'Enter' && event.repeat && event.preventDefault()}
            >
              <span className={classes.command}>{commandWording[step.move.command][language]}</span>
              <span className={classes.to}>
                {step.kind === 'go' ? t('next.there') : stageWording[step.move.to][language]}
              </span>
            </Button>
          </li>
        ))}
      </ol>
      <WaitingMoves
        moves={waiting}
        piece={piece}
        caseId={state.id}
        onException={(move) => void beginException(move)}
      />
      {exception !== null && (
        <ExceptionDialog
          move={exception}
          onClose={() => setException(null)}
          onDo={async (reason) => {
            const error = await moves.move({ command: exception.command, exceptionReason: reason });
            if (error === null) setException(null);
            return error;
          }}
        />
      )}
    </section>
  );
}
