import { useTranslation } from 'react-i18next';
import classes from './decision.module.css';
import type { PieceDecision } from './decisions';
import { showPiece } from './intake-store';
import { OutcomeMark } from './outcome-mark';

/** The answers of all pieces in short; a click goes to the piece. */
export function DecisionTabs(props: {
  readonly decisions: readonly PieceDecision[];
  readonly piece: number;
}) {
  const { decisions, piece } = props;
  const { t } = useTranslation('intake');
  return (
    <ul className={classes.pieces}>
      {decisions.map(({ decision }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the answers stand in the order of the pieces.
        <li key={at}>
          <button
            type="button"
            className={classes.piece}
            aria-current={at === piece ? true : undefined}
            onClick={() => showPiece(at)}
          >
            {t('pieces.place', { number: at + 1, count: decisions.length })}
            {decision === null ? (
              <span className={classes.dash}>–</span>
            ) : (
              <OutcomeMark outcome={decision.outcome} size="small" />
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
