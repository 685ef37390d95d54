import { focusWhenDrawn } from '../intake/go-to-field';
import { type FactPath, facts, fieldOf, isAsked } from './asked-facts';
import { showRest, useQuestion } from './question-store';

/** Brings the field of a fact onto the screen, unfolding it where the house does not ask for it, and the focus into it. */
export function goToFact(fact: string): void {
  const field = fieldOf(fact);
  const { question } = useQuestion.getState();
  const folded: readonly FactPath[] = facts.filter((path) => !isAsked(path, question));
  const isFolded = folded.some((path) => field === path || field.startsWith(`${path}.`));
  const isRareFactOfService = field.startsWith('services.') && document.getElementById(field) === null;
  if (isFolded || isRareFactOfService) showRest(true);
  requestAnimationFrame(() => focusWhenDrawn(field));
}
