import { useTranslation } from 'react-i18next';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import type { BagNumber } from '../../../shared/cases/ids';
import { standingOf } from '../../../shared/cases/stages/decide-move';
import { stageWording } from '../../../shared/wording/stages';
import { useLanguage } from '../../app/desk-context';
import { PieceActions } from '../pieces/piece-actions';
import { ArrivingPhotos } from './arriving-photos';
import { DispatchForm } from './dispatch-form';
import { DocumentsChecklist } from './documents-checklist';
import { GapsForm, hasGaps } from './gaps-form';
import classes from './inquiry.module.css';
import { ShippingForm } from './shipping-form';
import { isBeforeReceipt, stepsOfHouse } from './steps-of-house';

/** A piece that is not in the house yet: the house's steps in their order, the present one open with what it needs. */
export function CaseSteps(props: {
  readonly state: CaseState;
  readonly bagNumber: BagNumber;
  readonly customer: Customer;
}) {
  const { state, bagNumber, customer } = props;
  const { t } = useTranslation('inquiry');
  const language = useLanguage();
  const piece = standingOf(state, bagNumber);
  const index = state.pieces.findIndex((each) => each.bagNumber === bagNumber);
  const taken = state.pieces[index];
  if (piece === null || taken === undefined) return null;
  const isComing = isBeforeReceipt(piece);
  if (!isComing && !(state.arrival !== 'here' && hasGaps(taken))) return null;
  const { stage } = piece;
  const isAskedForPhotos = ['inquiry', 'awaiting-photos', 'photos-in-review'].includes(stage);
  const isShipping = ['photos-in-review', 'quoted', 'awaiting-payment', 'awaiting-shipping-details'].includes(
    stage,
  );
  return (
    <section className={classes.panel} aria-label={t('title', { bag: bagNumber })}>
      {isComing && stage === 'unannounced' && <p>{t('heldApart')}</p>}
      {isComing && stage !== 'unannounced' && (
        <ol className={classes.steps} aria-label={t('steps')}>
          {stepsOfHouse(piece).map((step) => (
            <li
              key={step.stage}
              data-state={step.state}
              aria-current={step.state === 'present' ? 'step' : undefined}
            >
              {stageWording[step.stage][language]}
              {step.state === 'done' && ` ✓`}
            </li>
          ))}
        </ol>
      )}
      <div className={classes.tools}>
        {isAskedForPhotos && <ArrivingPhotos caseId={state.id} piece={piece} />}
        {isShipping && (
          <ShippingForm key={piece.shippingDetails?.eventId} piece={piece} customer={customer} />
        )}
        {isComing && <DocumentsChecklist piece={piece} answer={state.decisions[index]?.decision ?? null} />}
        {stage === 'documents-sent' && <DispatchForm piece={piece} />}
        {hasGaps(taken) && <GapsForm piece={taken} />}
        {isComing && state.pieces.length === 1 && <PieceActions state={state} bagNumber={bagNumber} />}
      </div>
    </section>
  );
}
