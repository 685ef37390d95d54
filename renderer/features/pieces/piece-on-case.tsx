import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CaseState } from '../../../shared/cases/case-state';
import type { BagNumber } from '../../../shared/cases/ids';
import { standingOf } from '../../../shared/cases/stages/decide-move';
import { commandWording, stageWording } from '../../../shared/wording/stages';
import { useLanguage } from '../../app/desk-context';
import { placeWords, useCustodyNames } from './custody-words';
import { nextSteps } from './next-steps';
import classes from './piece-head.module.css';

/** One line on the page of the case: where the piece stands, where it lies, and the way to what comes next. */
export function PieceOnCase(props: { readonly state: CaseState; readonly bagNumber: BagNumber }) {
  const { state, bagNumber } = props;
  const { t } = useTranslation('pieces');
  const language = useLanguage();
  const names = useCustodyNames();
  const piece = standingOf(state, bagNumber);
  if (piece === null) return null;
  const { steps, likeliest } = nextSteps(piece, state.id);
  const next = likeliest === null ? undefined : steps[likeliest];
  return (
    <p className={classes.onCase}>
      <strong>{stageWording[piece.stage][language]}</strong>
      <span>{placeWords(piece.custody.place, names, language)}</span>
      <Anchor component={Link} href={`/pieces/${bagNumber}`} inherit>
        {next === undefined
          ? t('onCase.look')
          : t('onCase.next', { step: commandWording[next.move.command][language] })}
      </Anchor>
    </p>
  );
}
