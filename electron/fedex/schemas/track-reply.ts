import * as z from 'zod';
import { alertsSchema } from './alert';
import { listOf, maybe, maybeText } from './lenient';

const scanPlaceSchema = z.object({
  city: maybeText,
  stateOrProvinceCode: maybeText,
  countryCode: maybeText,
});

const delaySchema = z.object({ type: maybeText, subType: maybeText, status: maybeText });

/** Where the parcel is now: `code` as in FedEx's table of status codes (`OC`, `PU`, `IT`, `CD`, `DL`, `DE` ...). */
const latestStatusSchema = z.object({
  code: maybeText,
  derivedCode: maybeText,
  statusByLocale: maybeText,
  description: maybeText,
  scanLocation: maybe(scanPlaceSchema),
  ancillaryDetails: listOf(
    z.object({ reason: maybeText, reasonDescription: maybeText, actionDescription: maybeText }),
  ),
  delayDetail: maybe(delaySchema),
});

const scanEventSchema = z.object({
  /** With the offset of the place, as FedEx writes it. */
  date: maybeText,
  eventType: maybeText,
  eventDescription: maybeText,
  exceptionCode: maybeText,
  exceptionDescription: maybeText,
  derivedStatusCode: maybeText,
  scanLocation: maybe(scanPlaceSchema),
  delayDetail: maybe(delaySchema),
});

/** One parcel; a number that FedEx does not know has `error` instead of a status. */
const trackResultSchema = z.object({
  trackingNumberInfo: maybe(
    z.object({ trackingNumber: maybeText, carrierCode: maybeText, trackingNumberUniqueId: maybeText }),
  ),
  latestStatusDetail: maybe(latestStatusSchema),
  dateAndTimes: listOf(z.object({ type: maybeText, dateTime: maybeText })),
  scanEvents: listOf(scanEventSchema),
  deliveryDetails: maybe(z.object({ receivedByName: maybeText, deliveryAttempts: maybeText })),
  error: maybe(z.object({ code: z.union([z.string(), z.number().transform(String)]), message: maybeText })),
});

export type TrackResult = z.output<typeof trackResultSchema>;

/** Several results for one number are different parcels: `trackingNumberUniqueId` tells them apart. */
export const trackReplySchema = z.object({
  transactionId: maybeText,
  customerTransactionId: maybeText,
  output: z.object({
    completeTrackResults: listOf(
      z.object({ trackingNumber: maybeText, trackResults: listOf(trackResultSchema) }),
    ),
    alerts: alertsSchema,
  }),
});

export type TrackReply = z.output<typeof trackReplySchema>;
