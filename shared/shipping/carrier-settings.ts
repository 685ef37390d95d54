import * as z from 'zod';

/** `custom` = another address than FedEx's own, as the stand-in's on this machine. */
export const carrierEnvironments = ['sandbox', 'production', 'custom'] as const;

/** How FedEx is reached; the client secret is kept apart from this, or not at all. */
export const carrierAccountSchema = z.strictObject({
  environment: z.enum(carrierEnvironments),
  /** Only of `custom`: `http://127.0.0.1:8790`; loopback or https alone. */
  address: z.string().max(200).nullable(),
  clientId: z.string().min(1).max(100),
  accountNumber: z.string().regex(/^\d{9}$/),
});
export type CarrierAccount = z.infer<typeof carrierAccountSchema>;

export const secretStandings = ['none', 'kept', 'session', 'environment'] as const;

/** How the carrier stands at this desk; no secret is ever told. */
export const carrierSettingsSchema = z.object({
  account: carrierAccountSchema.nullable(),
  secret: z.enum(secretStandings),
  /** Whether the system can keep a secret safely. */
  canKeepSecret: z.boolean(),
});
export type CarrierSettings = z.infer<typeof carrierSettingsSchema>;
