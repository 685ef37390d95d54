import { create } from 'zustand';
import type { StaffId } from '../../shared/cases/ids';
import { holdFocus } from '../ui/held-focus';

/** Who works at this window now. `nobody`: the clerk chose to go on without a name. */
export type Acting =
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'person'; readonly id: StaffId; readonly name: string };

export type Answer = StaffId | null | 'cancelled';

type ActingState = {
  readonly acting: Acting;
  /** Answers the question that is open; null = no question is open. */
  readonly question: ((answer: Answer) => void) | null;
};

export const useActingState = create<ActingState>(() => ({
  acting: { kind: 'not-asked' },
  question: null,
}));

function ask(): Promise<Answer> {
  useActingState.getState().question?.('cancelled');
  const giveFocusBack = holdFocus();
  return new Promise((resolve) => {
    useActingState.setState({
      question: (answer) => {
        useActingState.setState({ question: null });
        giveFocusBack();
        resolve(answer);
      },
    });
  });
}

/**
 * Who is doing this? To be asked at the start of an action, not at its end. Answers at once with the person who is known
 * to be at the desk; otherwise a dialog asks. `null` = goes on with nobody named.
 */
export async function askWho(): Promise<Answer> {
  const { acting } = useActingState.getState();
  if (acting.kind === 'person') return acting.id;
  if (acting.kind === 'nobody') return null;
  return ask();
}

/** Asks even though somebody is known: the switch in the top bar. */
export function switchPerson(): Promise<Answer> {
  return ask();
}

/** Nobody has touched the desk for a while: whoever was there may have gone. */
export function deskWasLeft(): void {
  if (useActingState.getState().acting.kind === 'person') stepAway();
}

/** Forgets who is at the desk, so that the next action asks. */
export function stepAway(): void {
  useActingState.setState({ acting: { kind: 'not-asked' } });
}

export function answerWho(acting: Acting): void {
  const { question } = useActingState.getState();
  useActingState.setState({ acting });
  question?.(acting.kind === 'person' ? acting.id : acting.kind === 'nobody' ? null : 'cancelled');
}

export function cancelWho(): void {
  useActingState.getState().question?.('cancelled');
}
