import { UnstyledButton } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { openStages, type Stage } from '../../../shared/cases/stages/stage';
import { stageWording } from '../../../shared/wording/stages';
import { useLanguage, useLedger } from '../../app/desk-context';
import { piecesByStage } from '../../db/pieces';
import classes from './board.module.css';

/** Every stage with how many pieces stand there, whatever narrows the list; each shows itself alone. */
export function BoardStages(props: {
  readonly only: Stage | '';
  readonly onOnly: (stage: Stage | '') => void;
}) {
  const { only, onOnly } = props;
  const { t } = useTranslation('workshop');
  const language = useLanguage();
  const { db } = useLedger();
  const counts = useLiveQuery(() => piecesByStage(db), [db]);
  return (
    <ul className={classes.stages} aria-label={t('stages')}>
      {openStages
        .filter((stage) => stage === only || (counts?.[stage] ?? 0) > 0)
        .map((stage) => (
          <li key={stage}>
            <UnstyledButton
              className={classes.stage}
              aria-pressed={stage === only}
              onClick={() => onOnly(stage === only ? '' : stage)}
            >
              <span>{stageWording[stage][language]}</span>
              <span className={classes.stageCount}>{t('count', { count: counts?.[stage] ?? 0 })}</span>
            </UnstyledButton>
          </li>
        ))}
    </ul>
  );
}
