import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CaseId } from '../../../shared/cases/ids';
import type { Move } from '../../../shared/cases/stages/moves';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { commandWording, needWording } from '../../../shared/wording/stages';
import { useLanguage } from '../../app/desk-context';
import { placeOfNeed } from './next-steps';
import classes from './piece-actions.module.css';

/** What cannot be done yet: what each waits for, where that is done, and whether a person may pass over it. */
export function WaitingMoves(props: {
  readonly moves: readonly Move[];
  readonly piece: PieceStanding;
  readonly caseId: CaseId;
  readonly onException: (move: Move) => void;
}) {
  const { moves, piece, caseId, onException } = props;
  const { t } = useTranslation('pieces');
  const language = useLanguage();
  if (moves.length === 0) return null;
  return (
    <div>
      <h3 className={classes.waitingTitle}>{t('waiting.title')}</h3>
      <ul className={classes.waiting} aria-label={t('waiting.title')}>
        {moves.map((move) => (
          <li key={`${move.command}-${move.to}`}>
            <strong>{commandWording[move.command][language]}</strong>
            <span>
              {t('waiting.needs')}{' '}
              {move.unmet.map((need, index) => (
                <span key={need}>
                  {index > 0 && ' · '}
                  <Anchor component={Link} href={placeOfNeed(need, piece, caseId)} inherit>
                    {needWording[need][language]}
                  </Anchor>
                </span>
              ))}
            </span>
            {move.byException && !move.unmet.includes('handed-over') && (
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={t('waiting.exceptionNamed', { command: commandWording[move.command][language] })}
                onClick={() => onException(move)}
              >
                {t('waiting.exception')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
