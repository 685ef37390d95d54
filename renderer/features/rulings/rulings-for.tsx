import { useMemo } from 'react';
import {
  type AnsweredLine,
  type Silence,
  type SilenceKind,
  silenceOf,
} from '../../../shared/cases/ruling-silence';
import type { DecisionRequest } from '../../../shared/policies/request';
import { useLedger } from '../../app/desk-context';
import { EarlierRulings } from './earlier-rulings';
import type { RaisedBy } from './record-ruling';

/**
 * Under an answer, fresh or frozen: each question that it leaves to a person, what was decided on it before, and a way to
 * write down what is decided now. Nothing where the policy answers everything.
 */
export function RulingsFor(props: {
  readonly request: DecisionRequest;
  readonly decision: { readonly lines: readonly AnsweredLine[] };
  /** The bag of a saved case that raises the question; null where there is none yet. */
  readonly raisedBy: RaisedBy | null;
  /** A kind that stands elsewhere beside the same answer. */
  readonly except?: SilenceKind;
}) {
  const { request, decision, raisedBy, except } = props;
  const { editions } = useLedger();
  const silences = useMemo(() => {
    const found = decision.lines.flatMap((line) => silenceOf(request, line, editions) ?? []);
    return [...new Map(found.map((silence): [string, Silence] => [silence.key, silence])).values()];
  }, [request, decision, editions]);
  return silences
    .filter(({ kind }) => kind !== except)
    .map((silence) => <EarlierRulings key={silence.key} silence={silence} raisedBy={raisedBy} />);
}
