import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { emptyPiece } from '../../../shared/cases/empty-draft';
import { useLedger } from '../../app/desk-context';
import { newId } from '../../app/new-id';
import { useCommands } from '../../commands/bound-commands';
import { discardDraft } from '../../db/drafts';
import { Zone } from '../../ui/zone';
import { ArrivalSection, useArrival } from './arrival-section';
import { CameraDialog } from './camera-dialog';
import { CustomerSection } from './customer-section';
import { DecisionPanel } from './decision-panel';
import { addPiece } from './draft-parts';
import { DraftsStrip } from './drafts-strip';
import { goToField } from './go-to-field';
import { IntakeFooter } from './intake-footer';
import classes from './intake-screen.module.css';
import { changeDraft, showPiece, useIntake } from './intake-store';
import { draftOnDisk } from './keep-drafts';
import { takePhotos, usePhotoIntake } from './photo-intake';
import { PiecesSection } from './pieces-section';
import { RemovedStrip, restoreNewest } from './removed-strip';
import { saveIntakeInHand, useSaving } from './save-intake-action';
import { leaveIntake } from './session';
import { TermsSection } from './terms-section';
import { usePhotoDrop } from './use-photo-drop';
import { VisitSection } from './visit-section';

function useIntakeCommands(openCamera: (pieceKey: string) => void, onBegin: () => void): void {
  const open = useLedger();
  const [, navigate] = useLocation();
  const count = useIntake((state) => state.draft?.pieces.length ?? 1);
  const isUnderWay = useSaving((state) => state.isUnderWay);

  async function save() {
    const firstFault = await saveIntakeInHand(open);
    if (firstFault !== null) goToField(firstFault);
  }

  async function putAside() {
    const draftId = useIntake.getState().draft?.draftId;
    if (draftId === undefined) return;
    await draftOnDisk();
    await discardDraft(open.db, draftId);
    leaveIntake();
    navigate('/');
  }

  function add() {
    const at = useIntake.getState().draft?.pieces.length ?? 0;
    changeDraft((draft) => addPiece(draft, emptyPiece(newId(), open.shop)));
    goToField(`pieces.${at}.house`);
  }

  const shown = () => useIntake.getState().piece;
  const turn = (step: number) => {
    const next = (shown() + step + count) % count;
    showPiece(next);
    goToField(`pieces.${next}.house`);
  };
  useCommands({
    'intake.save': { run: () => void save(), when: !isUnderWay },
    'intake.begin': onBegin,
    'intake.discard': () => void putAside(),
    'intake.add-piece': add,
    'intake.next-piece': { run: () => turn(1), when: count > 1 },
    'intake.previous-piece': { run: () => turn(-1), when: count > 1 },
    'intake.customer': () => {
      const kind = useIntake.getState().draft?.customer.kind;
      goToField(
        kind === 'new' ? 'customer.fields.name' : kind === 'none' ? 'customer.scrap' : 'customer.known',
      );
    },
    'intake.services': () => goToField(`pieces.${shown()}.services`),
    'intake.photos': () => goToField(`pieces.${shown()}.photos`),
    'intake.signature': () => goToField('signature'),
    'intake.restore': () => void restoreNewest(),
    'intake.camera': () => openCamera(useIntake.getState().draft?.pieces[shown()]?.key ?? ''),
  });
}

/** The form and, beside it, the answer of the policy. */
export function IntakeDesk(props: { readonly onBegin: () => void }) {
  const { t } = useTranslation('intake');
  const { db } = useLedger();
  const [camera, setCamera] = useState<string | null>(null);
  const underWay = usePhotoIntake((state) => state.underWay);
  const isSaving = useSaving((state) => state.isUnderWay);
  const draftId = useIntake((state) => state.draft?.draftId);
  const place = useIntake((state) => state.piece + 1);
  const arrival = useArrival();
  useIntakeCommands(setCamera, props.onBegin);
  const drop = usePhotoDrop();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft on the screen is begun at its customer.
  useEffect(() => goToField('customer.scrap'), [draftId]);
  return (
    <div className={classes.screen} {...drop.handlers}>
      <DraftsStrip />
      <div className={classes.body}>
        <div className={classes.form} inert={isSaving} data-dropping={drop.isOver || undefined} key={draftId}>
          <ArrivalSection />
          <CustomerSection />
          <VisitSection />
          <PiecesSection />
          {arrival === 'here' && <TermsSection />}
        </div>
        <Zone name="side" label={t('decision.title')} className={classes.side}>
          <DecisionPanel />
        </Zone>
      </div>
      <RemovedStrip />
      <IntakeFooter />
      <CameraDialog
        isOpen={camera !== null}
        underWay={underWay}
        onShot={(picture) => takePhotos(db, camera ?? '', [picture])}
        pieceName={t('pieces.place', {
          number: place,
          count: useIntake.getState().draft?.pieces.length ?? 1,
        })}
        onClose={() => setCamera(null)}
      />
    </div>
  );
}
