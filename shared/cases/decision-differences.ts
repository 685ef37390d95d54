import { chargesOf, type Decided } from '../documents/decision-text';

/** What two answers can differ in, in the order in which it is shown. */
export const decisionAspects = [
  'edition',
  'outcome',
  'lines',
  'clauses',
  'charges',
  'totals',
  'missing',
  'notices',
  'shipping',
  'schedule',
] as const;
export type DecisionAspect = (typeof decisionAspects)[number];

/** An answer without the words it is told in, which another language or a later wording would change. */
const aspectOf = {
  edition: ({ policyVersion }) => policyVersion,
  outcome: ({ outcome }) => outcome,
  lines: ({ lines, findings }) => [
    ...lines.map(({ code, outcome, method }) => [code, outcome, method]),
    ...findings.map(({ outcome }) => outcome),
  ],
  clauses: ({ lines, findings }) => [...lines, ...findings].map(({ clauses }) => clauses),
  charges: (decision) =>
    chargesOf(decision).map(({ code, kind, amount, quantity, conditional, payer }) => [
      code,
      kind,
      amount?.currency,
      amount?.amount,
      quantity,
      conditional,
      payer,
    ]),
  totals: ({ totals }) => totals && [totals.currency, totals.net, totals.tax, totals.gross, totals.isMinimum],
  missing: ({ missing }) => missing,
  notices: ({ notices }) => notices.map(({ code }) => code),
  shipping: ({ shipping: { toHouse, back } }) =>
    [toHouse, back].map(({ payer, insured, carrier, risk }) => [payer, insured, carrier, risk]),
  schedule: ({ schedule: { dispatchOn, readyFrom, readyTo } }) => [dispatchOn, readyFrom, readyTo],
} satisfies Record<DecisionAspect, (decision: Decided) => unknown>;

export function decisionDifferences(before: Decided, after: Decided): readonly DecisionAspect[] {
  return decisionAspects.filter((aspect) => {
    const read = aspectOf[aspect];
    return JSON.stringify(read(before)) !== JSON.stringify(read(after));
  });
}

/** Whether the answer itself is another, not merely the edition that gives it. */
export function isAnsweredOtherwise(before: Decided, after: Decided): boolean {
  return decisionDifferences(before, after).some((aspect) => aspect !== 'edition');
}
