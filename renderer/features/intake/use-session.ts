import { useEffect, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { today } from '../../app/clock';
import { useLedger } from '../../app/desk-context';
import { newId } from '../../app/new-id';
import { setToday, useIntake } from './intake-store';
import { forgetSaved, useSaving } from './save-intake-action';
import { leaveIntake, resumeIntake, type TakenUp } from './session';

const dayCheckMilliseconds = 30_000;

/** The shop's day goes on while the form is open. */
function useToday(): void {
  const { shop } = useLedger();
  useEffect(() => {
    setToday(today(shop.timeZone));
    const timer = setInterval(() => setToday(today(shop.timeZone)), dayCheckMilliseconds);
    return () => clearInterval(timer);
  }, [shop]);
}

/**
 * The address before this one. A screen cannot tell by itself whether it was left in between: React keeps it, hidden, while
 * the next one is still being loaded.
 */
let cameFrom = '';
window.addEventListener('hashchange', (event) => {
  cameFrom = event.oldURL;
});

function savedDraftId(): string | undefined {
  return useSaving.getState().saved?.draftId;
}

export type Session = {
  readonly state: 'asking' | TakenUp;
  /** Takes up the intake of this address again, after the question who it is was left open. */
  readonly retry: () => void;
  readonly begin: () => void;
};

/**
 * Which intake is on the screen. An address without a draft leads to the one in hand, or to a new one; asked for once more
 * while one is in hand, it begins another.
 */
export function useSession(): Session {
  const open = useLedger();
  const { draftId } = useParams<{ draftId?: string }>();
  const [, navigate] = useLocation();
  const [state, setState] = useState<Session['state']>('asking');
  const [turn, setTurn] = useState(0);
  useToday();

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks again for the same draft.
  useEffect(() => {
    if (draftId === undefined) {
      const inHand = useIntake.getState().draft?.draftId;
      const isAnother =
        inHand === undefined || inHand === savedDraftId() || cameFrom.endsWith(`/intake/${inHand}`);
      if (isAnother) leaveIntake();
      navigate(`/intake/${isAnother ? newId() : inHand}`, { replace: true });
      return;
    }
    let isCurrent = true;
    if (savedDraftId() !== draftId) forgetSaved();
    setState('asking');
    void resumeIntake(open, draftId).then((taken) => {
      if (isCurrent) setState(taken);
    });
    return () => {
      isCurrent = false;
    };
  }, [draftId, open, navigate, turn]);

  return {
    state,
    retry: () => setTurn((before) => before + 1),
    begin: () => {
      leaveIntake();
      navigate(`/intake/${newId()}`);
    },
  };
}
