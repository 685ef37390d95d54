import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { takesIn } from '../../../shared/keeping/disk-room';
import { useKeeping } from '../../app/keeping-watch';
import { Refusal } from '../../ui/refusal';
import { Waiting } from '../../ui/waiting';
import { ClosedDraft } from './closed-draft';
import { IntakeDesk } from './intake-desk';
import classes from './intake-screen.module.css';
import { useSaving } from './save-intake-action';
import { SavedScreen } from './saved-screen';
import { type Session, useSession } from './use-session';

function NotInHand(props: { readonly title: string; readonly why: string; readonly session: Session }) {
  const { title, why, session } = props;
  const { t } = useTranslation('intake');
  return (
    <div className={classes.empty}>
      <h1>{title}</h1>
      <p>{why}</p>
      <Button onClick={session.state === 'elsewhere' ? session.begin : session.retry} data-autofocus>
        {t('session.begin')}
      </Button>
    </div>
  );
}

/** Before anything is typed: whatever is taken in now could not be kept. Beside the button it is said to whoever saves. */
function NoRoom() {
  const level = useKeeping(({ state }) => state?.room.level ?? 'enough');
  const isSaidBelow = useSaving(({ refusal }) => refusal?.kind === 'no-room-for-intake');
  return takesIn(level) || isSaidBelow ? null : <Refusal refusal={{ kind: 'no-room-for-intake' }} />;
}

/** The intake: who brings what, what is wanted, what the policy says, who signed; saved by one action. */
export function IntakeScreen() {
  const { t } = useTranslation('intake');
  const { draftId = '' } = useParams<{ draftId?: string }>();
  const session = useSession();
  const saved = useSaving((state) => state.saved);
  if (saved?.draftId === draftId) return <SavedScreen saved={saved} onNext={session.begin} />;
  switch (session.state) {
    case 'asking':
      return <Waiting />;
    case 'not-begun':
      return <NotInHand title={t('session.notBegun')} why={t('session.notBegunWhy')} session={session} />;
    case 'elsewhere':
      return <NotInHand title={t('session.elsewhere')} why={t('session.elsewhereWhy')} session={session} />;
    case 'closed':
      return <ClosedDraft draftId={draftId} onNext={session.begin} onReopened={session.retry} />;
    case 'in-hand':
      return (
        <>
          <NoRoom />
          <IntakeDesk onBegin={session.begin} />
        </>
      );
  }
}
