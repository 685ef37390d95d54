import * as z from 'zod';

/** `GZ-261122-0042-K`: station, day, number of the day, check character (ISO 7064 MOD 37,36). */
export const caseNumberSchema = z
  .string()
  .regex(/^[A-Z]{1,3}-\d{6}-\d{4,}-[0-9A-Z]$/)
  .brand<'CaseNumber'>();
export type CaseNumber = z.infer<typeof caseNumberSchema>;

/** `GZ-261122-0042-2-M`: the case's number with the piece's place in it and a check character of its own. */
export const bagNumberSchema = z
  .string()
  .regex(/^[A-Z]{1,3}-\d{6}-\d{4,}-\d{1,2}-[0-9A-Z]$/)
  .brand<'BagNumber'>();
export type BagNumber = z.infer<typeof bagNumberSchema>;

/** Code of one desk of the shop, 1-3 Latin letters; it keeps numbers made offline from colliding. */
export const stationSchema = z
  .string()
  .regex(/^[A-Z]{1,3}$/)
  .brand<'Station'>();
export type Station = z.infer<typeof stationSchema>;

export const caseIdSchema = z.uuid().brand<'CaseId'>();
export type CaseId = z.infer<typeof caseIdSchema>;
export const customerIdSchema = z.uuid().brand<'CustomerId'>();
export type CustomerId = z.infer<typeof customerIdSchema>;
export const staffIdSchema = z.uuid().brand<'StaffId'>();
export type StaffId = z.infer<typeof staffIdSchema>;
/** UUID version 7, so that the order of ids is the order of time at one station. */
export const eventIdSchema = z.uuid().brand<'EventId'>();
export type EventId = z.infer<typeof eventIdSchema>;
/** SHA-256 in lower-case hex of a photo's stored bytes: its name everywhere. */
export const contentHashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'ContentHash'>();
export type ContentHash = z.infer<typeof contentHashSchema>;

export const plainDateSchema = z.iso.date().brand<'PlainDateText'>();
export const instantSchema = z.iso.datetime({ precision: 3 });
