import * as z from 'zod';

/** `expires_in` is in seconds, usually 3599. */
export const tokenReplySchema = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive(),
});

export type TokenReply = z.output<typeof tokenReplySchema>;
