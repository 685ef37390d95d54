import * as z from 'zod';
import { handovers, houses, reasons, serviceCodes } from '../policies/request';
import { inOrder } from './event-order';
import type { DeskEvent } from './events';
import { caseNumberSchema, type EventId, type StaffId, staffIdSchema } from './ids';

export const makers = [...houses, 'other'] as const;

/** The facts that a policy looks at before it falls silent; one that makes no difference to it is left out. */
export const silenceFactsSchema = z.strictObject({
  reason: z.enum(reasons).optional(),
  handover: z.enum(handovers).optional(),
  giveBack: z.enum(handovers).optional(),
  /** Whose product it is; null = not known. */
  maker: z.enum(makers).nullable().optional(),
});
export type SilenceFacts = z.infer<typeof silenceFactsSchema>;

/** What a person decided where the policy does not. It binds nobody: the next who asks is shown it. */
export const rulingSchema = z.strictObject({
  /** As `silenceOf` names the question. */
  key: z.string().min(1).max(400),
  /** The other grounds of the same silence. */
  otherKeys: z.array(z.string().min(1).max(400)).max(3).optional(),
  house: z.enum(houses),
  service: z.enum(serviceCodes),
  facts: silenceFactsSchema,
  /** Those under which the question was left to a person, the deciding one first; none where the policy is silent. */
  clauses: z.array(z.string().max(80)).max(40),
  /** The sentence that the clerk read when the question was put. */
  question: z.string().max(1000),
  decidedBy: z.strictObject({ staffId: staffIdSchema.nullable(), name: z.string().trim().min(1).max(120) }),
  answer: z.string().trim().min(1).max(2000),
  why: z.string().trim().min(1).max(2000),
  /** The bag that raised the question. */
  takenFrom: z.strictObject({ number: caseNumberSchema, bagNumber: z.string().max(60) }).nullable(),
});
export type Ruling = z.infer<typeof rulingSchema>;

/** A ruling with when and by whom it was written down, who need not be who decided it. */
export type RecordedRuling = Ruling & {
  readonly id: EventId;
  readonly at: string;
  readonly by: StaffId | null;
  /** The case it was taken from; null where none was. */
  readonly caseId: string | null;
};

/** Newest first. */
export function reduceRulings(events: readonly DeskEvent[]): readonly RecordedRuling[] {
  return inOrder(events)
    .flatMap((event) => rulingOf(event) ?? [])
    .reverse();
}

export function rulingOf(event: DeskEvent): RecordedRuling | null {
  if (event.type !== 'ruling-recorded') return null;
  const { id, at, by, subject, data } = event;
  return { ...data, id, at, by, caseId: subject.kind === 'case' ? subject.id : null };
}
