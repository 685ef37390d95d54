import { type PolicyWords, wordsOfAnswer } from '../../../shared/wording/policy-words';
import { useLedger } from '../../app/desk-context';

/** The words of the clauses and notices of an answer, with the figures of the edition that gave it. */
export function usePolicyWords(answer: {
  readonly policy: string;
  readonly policyVersion: string;
}): PolicyWords {
  const { editions } = useLedger();
  return wordsOfAnswer(editions, answer);
}
