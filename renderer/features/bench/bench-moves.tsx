import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { MoveCommand } from '../../../shared/cases/stages/command';
import type { Need } from '../../../shared/cases/stages/move-rule';
import { movesFrom } from '../../../shared/cases/stages/moves';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { listed } from '../../../shared/documents/words/joined-words';
import { commandWording, needWording } from '../../../shared/wording/stages';
import { useLanguage } from '../../app/desk-context';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import classes from './bench.module.css';
import { NoteDialog } from './note-dialog';

/** What a bench does with a piece, the likeliest first; everything else is done on the page of the piece. */
const benchCommands = [
  'start-work',
  'finish-work',
  'await-parts',
  'await-customer',
  'find-not-repairable',
] as const satisfies readonly MoveCommand[];
export type BenchCommand = (typeof benchCommands)[number];

const withNote: readonly MoveCommand[] = ['await-parts', 'await-customer', 'find-not-repairable'];

type BenchStep =
  | { readonly kind: 'move'; readonly command: BenchCommand; readonly unmet: readonly Need[] }
  | { readonly kind: 'check' };

function stepsOf(piece: PieceStanding, isWorkTyped: boolean): readonly BenchStep[] {
  const moves = movesFrom(piece);
  const steps: BenchStep[] = piece.stage === 'quality-check' ? [{ kind: 'check' }] : [];
  for (const command of benchCommands) {
    const move = moves.find((each) => each.command === command);
    // What is typed now is written down with the move.
    const unmet = move?.unmet.filter((need) => !(need === 'work-logged' && isWorkTyped));
    if (unmet !== undefined) steps.push({ kind: 'move', command, unmet });
  }
  return steps;
}

/** The next step in large buttons, by number too; what cannot be done yet says why. */
export function BenchMoves(props: {
  readonly piece: PieceStanding;
  readonly isWorkTyped: boolean;
  readonly onMove: (command: BenchCommand, note: string) => void;
  readonly onUndo: () => void;
}) {
  const { piece, isWorkTyped, onMove, onUndo } = props;
  const { t } = useTranslation('bench');
  const language = useLanguage();
  const [, navigate] = useLocation();
  const [asked, setAsked] = useState<BenchCommand | null>(null);
  const steps = stepsOf(piece, isWorkTyped);

  function take(step: BenchStep | undefined): void {
    if (step === undefined) return;
    if (step.kind === 'check') navigate(`/bench/${piece.bagNumber}/check`);
    else if (step.unmet.length > 0) return;
    else if (withNote.includes(step.command)) setAsked(step.command);
    else onMove(step.command, '');
  }

  useCommands({
    'bench.step': (key) => take(steps[Number(key ?? 1) - 1]),
    'bench.undo': { run: onUndo, when: piece.lastMove !== null },
  });
  return (
    <section className={classes.panel} aria-labelledby="bench-next">
      <h2 id="bench-next">{t('next')}</h2>
      <ol className={classes.moves} aria-label={t('next')}>
        {steps.map((step, index) => {
          const unmet = step.kind === 'check' ? [] : step.unmet;
          return (
            <li key={step.kind === 'check' ? 'check' : step.command}>
              <Button
                fullWidth
                size="lg"
                justify="flex-start"
                variant={index === 0 ? 'filled' : 'default'}
                disabled={unmet.length > 0}
                leftSection={<kbd>{index + 1}</kbd>}
                aria-keyshortcuts={String(index + 1)}
                onClick={() => take(step)}
              >
                {step.kind === 'check' ? t('check.open') : commandWording[step.command][language]}
              </Button>
              {unmet.length > 0 && (
                <p>
                  {t('needs', {
                    needs: listed(
                      unmet.map((need) => needWording[need][language]),
                      language,
                    ),
                  })}
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <CommandButton command="bench.undo" size="md" variant="default" />
      {asked !== null && (
        <NoteDialog
          title={commandWording[asked][language]}
          label={t(`why.${asked === 'find-not-repairable' ? 'not-repairable' : 'waiting'}`)}
          isNeeded={asked === 'find-not-repairable'}
          onClose={() => setAsked(null)}
          onDo={(note) => {
            setAsked(null);
            onMove(asked, note);
          }}
        />
      )}
    </section>
  );
}
