import { useDeferredValue, useMemo } from 'react';
import type { Language } from '../../../shared/language';
import type { DecisionRequest } from '../../../shared/policies/request';
import type { Verdict } from '../../../shared/verdict/verdict';
import { verdictOf } from '../../../shared/verdict/verdict';
import { useLedger } from '../../app/desk-context';
import { useLanguage } from '../../i18n';
import { type QuestionState, useQuestion } from './question-store';
import { type QuestionReading, readQuestion } from './read-question';

let last: { readonly of: unknown; readonly today: string; readonly language: Language } | null = null;
let reading: QuestionReading | null = null;

/** The question as read; the same object for as long as nothing of it changes, whoever asks. */
export function readingOf({ question, today }: QuestionState, language: Language): QuestionReading {
  if (reading === null || last?.of !== question || last.today !== today || last.language !== language) {
    const next = readQuestion(question, { today, language });
    // A keystroke that changes no fact leaves the request what it was: nothing is judged anew for it.
    const isSame = JSON.stringify(next.request) === JSON.stringify(reading?.request ?? null);
    reading = isSame && reading !== null ? { ...next, request: reading.request } : next;
    last = { of: question, today, language };
  }
  return reading;
}

/** What the policies are asked now; null before a house and a service are chosen. */
export function useRequest(): DecisionRequest | null {
  const language = useLanguage();
  return useQuestion((state) => readingOf(state, language).request);
}

export type Judged = { readonly request: DecisionRequest; readonly verdict: Verdict };

/** The verdict on the question, drawn after the keystroke that changed it. */
export function useVerdict(): Judged | null {
  const request = useDeferredValue(useRequest());
  const { editions } = useLedger();
  return useMemo(
    () => (request === null ? null : { request, verdict: verdictOf(request, editions) }),
    [request, editions],
  );
}
