import * as z from 'zod';
import { addressInQuestionSchema } from './party';

/** `POST /address/v1/addresses/resolve`: asks FedEx how it knows an address; at most 100 of them. */
export const addressRequestSchema = z.strictObject({
  addressesToValidate: z
    .array(
      z.strictObject({
        address: addressInQuestionSchema,
        clientReferenceId: z.string().min(1).max(40).optional(),
      }),
    )
    .min(1)
    .max(100, 'ADDRESSES.TOO.MANY'),
});

export type AddressRequest = z.output<typeof addressRequestSchema>;
