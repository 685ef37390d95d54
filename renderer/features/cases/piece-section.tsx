import { useTranslation } from 'react-i18next';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import type { FrozenDecision } from '../../../shared/cases/frozen-decision';
import type { Piece } from '../../../shared/cases/piece';
import { hasRingSize, sizeFactsOf } from '../../../shared/cases/size-facts';
import { standingOf } from '../../../shared/cases/stages/decide-move';
import { serviceText } from '../../../shared/documents/piece-text';
import { makerWording, pieceKindWording } from '../../../shared/wording/pieces';
import { useLanguage } from '../../app/desk-context';
import { CaseSteps } from '../inquiry/case-steps';
import { PieceOnCase } from '../pieces/piece-on-case';
import { AskAboutPiece } from '../policy-desk/ask-about-piece';
import { SizeLedger } from '../ring-sizes/size-ledger';
import classes from './case-page.module.css';
import { FrozenDecisionPanel } from './frozen-decision-panel';
import { ConditionFacts, PieceFacts } from './piece-facts';
import { PiecePhotos } from './piece-photos';
import { PromiseDay } from './promise-day';

/** One piece of the case in its bag: what it is, what is to be done, and what the policy said. */
export function PieceSection(props: {
  readonly state: CaseState;
  readonly piece: Piece;
  readonly decision: FrozenDecision | undefined;
  readonly customer: Customer;
  readonly number: number;
  readonly count: number;
}) {
  const { state, piece, decision, customer, number, count } = props;
  const { t } = useTranslation(['cases', 'ringSizes']);
  const language = useLanguage();
  const headingId = `bag-${piece.bagNumber}`;
  return (
    <section className={classes.piece} aria-labelledby={headingId}>
      <header className={classes.pieceHead}>
        <h2 id={headingId}>
          {t('piece.bag', { number, count })}　{makerWording[piece.house][language]}{' '}
          {pieceKindWording[piece.kind][language]}
        </h2>
        <span className={classes.bagNumber}>{piece.bagNumber}</span>
        <span className={classes.pieceEnd}>
          <AskAboutPiece frozen={decision} customer={{ name: customer.name, language: state.language }} />{' '}
          {t('columns.promised')}{' '}
          <PromiseDay promisedOn={standingOf(state, piece.bagNumber)?.promisedOn ?? null} />
        </span>
      </header>
      <PieceOnCase state={state} bagNumber={piece.bagNumber} />
      <CaseSteps state={state} bagNumber={piece.bagNumber} customer={customer} />
      <div className={classes.pieceBody}>
        <div className={classes.column}>
          <ul className={classes.services} aria-label={t('piece.services')}>
            {piece.services.map((service) => (
              <li key={service.code}>{serviceText(service, piece.currentSize, language)}</li>
            ))}
          </ul>
          <PieceFacts piece={piece} />
          {hasRingSize(piece) && (
            <div>
              <h3>{t('ringSizes:ofPiece')}</h3>
              <SizeLedger facts={sizeFactsOf(piece)} />
            </div>
          )}
          <div>
            <h3>{t('piece.condition')}</h3>
            <ConditionFacts piece={piece} />
          </div>
          {piece.internalNote !== '' && (
            <div className={classes.internal}>
              <h3>{t('piece.internalNote')}</h3>
              <p>{piece.internalNote}</p>
            </div>
          )}
          <PiecePhotos photos={piece.photos} />
        </div>
        <FrozenDecisionPanel state={state} piece={piece} frozen={decision} />
      </div>
    </section>
  );
}
