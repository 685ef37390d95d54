import * as z from 'zod';
import { commoditySchema } from './commodity';
import { accountNumberSchema, dayStampSchema, distinct } from './fields';
import { dimensionsSchema, moneySchema, weightSchema } from './measures';
import { packagingTypeSchema, serviceTypeSchema } from './package';
import { placeSchema } from './party';
import { quotedPaymentSchema } from './payment';

const ratePartySchema = z.strictObject({ address: placeSchema });

/**
 * `POST /rate/v1/rates/quotes`: what a parcel would cost. Across a border it is refused without the goods. Left out,
 * `serviceType` asks for every service.
 */
export const rateRequestSchema = z.strictObject({
  accountNumber: accountNumberSchema,
  rateRequestControlParameters: z.strictObject({ returnTransitTimes: z.boolean() }).optional(),
  requestedShipment: z.strictObject({
    shipper: ratePartySchema,
    recipient: ratePartySchema,
    serviceType: serviceTypeSchema.optional(),
    preferredCurrency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'CURRENCY.INVALID')
      .optional(),
    rateRequestType: distinct(['ACCOUNT', 'LIST', 'PREFERRED']),
    shipDateStamp: dayStampSchema.optional(),
    pickupType: z.enum(['CONTACT_FEDEX_TO_SCHEDULE', 'DROPOFF_AT_FEDEX_LOCATION', 'USE_SCHEDULED_PICKUP']),
    packagingType: packagingTypeSchema.optional(),
    requestedPackageLineItems: z
      .array(
        z.strictObject({
          weight: weightSchema,
          dimensions: dimensionsSchema.optional(),
          declaredValue: moneySchema.optional(),
        }),
      )
      .length(1, 'PACKAGE.NULLOREMPTY.REQUIRED'),
    customsClearanceDetail: z.strictObject(
      {
        dutiesPayment: quotedPaymentSchema.optional(),
        commodities: z.array(commoditySchema).min(1, 'RATE.CUSTOMCLEARANCEDETAIL.INVALID'),
      },
      'RATE.CUSTOMCLEARANCEDETAIL.INVALID',
    ),
  }),
});

export type RateRequest = z.output<typeof rateRequestSchema>;
