import * as z from 'zod';
import { languages } from '../language';
import { bodyLimit, subjectLimit } from './check-template';
import { messageChannels, messageCodes } from './message-codes';

export const messageEventData = {
  /** The shop's own words for a message from now on; null = the original holds again. */
  'template-changed': z.strictObject({
    code: z.enum(messageCodes),
    language: z.enum(languages),
    channel: z.enum(messageChannels),
    text: z
      .strictObject({ subject: z.string().max(subjectLimit), body: z.string().min(1).max(bodyLimit) })
      .nullable(),
  }),
} as const;
