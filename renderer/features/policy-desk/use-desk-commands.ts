import { useLedger } from '../../app/desk-context';
import { useCommands } from '../../commands/bound-commands';
import { goToFact } from './go-to-fact';
import {
  backToBefore,
  backToTyped,
  beginQuestion,
  type DeskView,
  show,
  showRest,
  useQuestion,
} from './question-store';

/** Shows a view and puts the focus on its tab, from which Tab leads into it. */
function goToView(view: DeskView): void {
  show(view);
  goToFact(`policy-view-${view}`);
}

export function useDeskCommands(): void {
  const { shop } = useLedger();
  const isTrial = useQuestion((state) => state.typed !== null);
  const hasBefore = useQuestion((state) => state.before !== null);
  useCommands({
    'policy.house': () => goToFact('policy'),
    'policy.services': () => goToFact('services'),
    'policy.verdict': () => goToView('verdict'),
    'policy.compare': () => goToView('compare'),
    'policy.answer': () => goToView('answer'),
    'policy.clauses': () => goToView('clauses'),
    'policy.back-to-typed': { run: backToTyped, when: isTrial },
    'policy.rest': () => showRest(!useQuestion.getState().showsRest),
    'policy.begin': () => {
      beginQuestion(shop.language, shop.currency);
      goToFact('policy');
    },
    'policy.before': { run: backToBefore, when: hasBefore },
  });
}
