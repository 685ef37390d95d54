import * as z from 'zod';

/** The form of `POST /oauth/token`. */
export const tokenRequestSchema = z.strictObject({
  grant_type: z.literal('client_credentials'),
  client_id: z.string().min(1),
  client_secret: z.string().min(1),
});

export type TokenRequest = z.output<typeof tokenRequestSchema>;
