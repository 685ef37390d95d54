import * as z from 'zod';

const leg = z.object({
  payer: z.enum(['house', 'customer']).nullable(),
  insured: z.literal(true).nullable(),
  carrier: z.literal('fedex').nullable(),
  risk: z.literal('customer').nullable(),
});

const charge = z.object({
  code: z.string(),
  kind: z.enum(['fixed', 'from', 'quoted', 'at-cost']),
  amount: z.object({ currency: z.string(), amount: z.string() }).nullable(),
  quantity: z.int().min(1),
  conditional: z.boolean(),
  payer: z.enum(['house', 'customer']),
  clauses: z.array(z.string()),
});

const outcome = z.enum(['free', 'charged', 'consult', 'incomplete', 'declined']);

const decided = z.object({
  policy: z.string(),
  policyVersion: z.string(),
  decidedOn: z.iso.date(),
  outcome,
  lines: z.array(
    z.object({
      code: z.string(),
      outcome,
      method: z.enum(['resize', 'exchange']).nullable(),
      charges: z.array(charge),
      missing: z.array(z.string()),
      clauses: z.array(z.string()),
      because: z.string(),
    }),
  ),
  /** What was found about the request as a whole. */
  findings: z.array(z.object({ outcome, clauses: z.array(z.string()), because: z.string() })),
  charges: z.array(charge),
  totals: z
    .object({
      currency: z.string(),
      net: z.string(),
      tax: z.string(),
      gross: z.string(),
      isMinimum: z.boolean(),
    })
    .nullable(),
  missing: z.array(z.string()),
  notices: z.array(z.object({ code: z.string(), clauses: z.array(z.string()) })),
  shipping: z.object({ toHouse: leg, back: leg }),
  schedule: z.object({
    dispatchOn: z.iso.date().nullable(),
    readyFrom: z.iso.date().nullable(),
    readyTo: z.iso.date().nullable(),
    clauses: z.array(z.string()),
  }),
});

/**
 * A decision as a case keeps it: with the facts it was taken on, never recomputed in silence. Its codes are plain text here
 * because a later edition may know others. `decision` is null where the piece's house publishes no policy (`other`).
 */
export const decisionSchema = z.object({
  request: z.record(z.string(), z.json()).nullable(),
  decision: decided.nullable(),
});
export type FrozenDecision = z.infer<typeof decisionSchema>;
