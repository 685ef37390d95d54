import * as z from 'zod';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import { bagNumberSchema, type StaffId, staffIdSchema } from '../../../shared/cases/ids';
import type { ShopProfile } from '../../../shared/cases/shop';
import { languages } from '../../../shared/language';
import { addressFor, preferredChannel } from '../../../shared/messages/message-address';
import { messageChannels, messageCodes } from '../../../shared/messages/message-codes';
import { messageFacts } from '../../../shared/messages/message-facts';
import { messageFor } from '../../../shared/messages/message-for-stage';
import { renderMessage } from '../../../shared/messages/render-message';
import { type ShopTemplates, textOf } from '../../../shared/messages/shop-templates';
import type { Editions } from '../../../shared/policies/published';

const textSchema = z.object({ subject: z.string(), body: z.string() });

const choiceSchema = z.object({
  code: z.enum(messageCodes),
  language: z.enum(languages),
  channel: z.enum(messageChannels),
  /** Null = all pieces of the case. */
  bagNumber: bagNumberSchema.nullable(),
});
export type MessageChoice = z.infer<typeof choiceSchema>;

/** A message being written, with everything that is needed to go on after a crash. */
export const messageDraftSchema = z.object({
  ...choiceSchema.shape,
  ...textSchema.shape,
  by: staffIdSchema.nullable(),
  to: z.string(),
  /** As the template gave it; what differs from it was written by hand. */
  drafted: textSchema,
  /** What had been written by hand before another template was chosen; null = nothing was lost. */
  before: z.object({ ...choiceSchema.shape, ...textSchema.shape, drafted: textSchema }).nullable(),
  attachments: z.array(z.string()),
  /** Set once the email was asked for, until it is known what came of it. */
  sendingKey: z.uuid().nullable(),
});
export type MessageDraft = z.infer<typeof messageDraftSchema>;

export type TellingCase = {
  readonly state: CaseState;
  readonly customer: Customer;
  readonly shop: ShopProfile;
  readonly editions: Editions;
};

function drafted(of: TellingCase, templates: ShopTemplates, choice: MessageChoice) {
  return renderMessage(textOf(templates, choice), messageFacts({ ...of, ...choice }), choice.language);
}

/** What the first piece whose stage tells something is to be told of, to the customer's liking. */
export function beginMessage(of: TellingCase, templates: ShopTemplates, by: StaffId | null): MessageDraft {
  const { state, customer } = of;
  const telling = state.standings.flatMap((standing) => {
    const code = messageFor(standing, state.messages);
    return code === null ? [] : [{ code, bagNumber: standing.bagNumber }];
  });
  const [first] = telling;
  const code = first?.code ?? 'inspected';
  const isAll = telling.length === state.pieces.length && telling.every((one) => one.code === code);
  const channel = preferredChannel(state.visit, customer);
  const bagNumber = isAll || first === undefined ? null : first.bagNumber;
  const choice = { code, language: customer.language, channel, bagNumber };
  const text = drafted(of, templates, choice);
  return {
    ...choice,
    ...text,
    by,
    to: addressFor(channel, customer),
    drafted: text,
    before: null,
    attachments: [],
    sendingKey: null,
  };
}

/** Drafted anew for another choice; what had been written by hand is laid aside, not lost. */
export function chooseAgain(
  draft: MessageDraft,
  change: Partial<MessageChoice>,
  of: TellingCase,
  templates: ShopTemplates,
): MessageDraft {
  const { code, language, channel, bagNumber, subject, body } = draft;
  const choice = { code, language, channel, bagNumber, ...change };
  const text = drafted(of, templates, choice);
  const isByHand = subject !== draft.drafted.subject || body !== draft.drafted.body;
  const before = { code, language, channel, bagNumber, subject, body, drafted: draft.drafted };
  return {
    ...draft,
    ...choice,
    ...text,
    drafted: text,
    to: choice.channel === channel ? draft.to : addressFor(choice.channel, of.customer),
    before: isByHand ? before : draft.before,
  };
}

/** The text written by hand comes back, with the choice it was written for. */
export function bringBack(draft: MessageDraft, customer: Customer): MessageDraft {
  const { before } = draft;
  if (before === null) return draft;
  const to = before.channel === draft.channel ? draft.to : addressFor(before.channel, customer);
  return { ...draft, ...before, to, before: null };
}
