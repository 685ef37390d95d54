import * as z from 'zod';
import { languages } from '../language';
import { houses } from '../policies/request';
import { shopShippingSchema } from '../shipping/shop-shipping';
import { stationSchema } from './ids';

/** Qualified invoice issuer number of the Japanese tax office. */
export const registrationNumberSchema = z.string().regex(/^T\d{13}$/);
export const usualUnclaimedDays = 90;
/** Days after which an open piece about which nothing was written down is brought up, where the shop has not said otherwise. */
export const usualUntouchedDays = 7;

/** Who we are: what the first start asks for. */
export const shopProfileSchema = z.object({
  name: z.string().min(1).max(120),
  address: z.string().max(300),
  phone: z.string().max(60),
  station: stationSchema,
  /** The houses whose policies this shop works under. */
  houses: z.array(z.enum(houses)).min(1),
  /** Language of the desk. */
  language: z.enum(languages),
  documentPaper: z.enum(['A4', 'Letter']),
  /** IANA zone in which the shop counts its days. */
  timeZone: z.string(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** As a seller of qualified invoices: T and 13 digits; left out, the shop has none. */
  registrationNumber: registrationNumberSchema.optional(),
  /** Days after which a piece that is ready counts as unclaimed; left out, `usualUnclaimedDays`. */
  unclaimedAfterDays: z.int().min(1).max(999).optional(),
  /** Days without anything done after which an open piece is brought up; left out, `usualUntouchedDays`. */
  untouchedAfterDays: z.int().min(1).max(999).optional(),
  /** How it stands on parcels abroad; left out, nobody has written that down yet. */
  shipping: shopShippingSchema.optional(),
});
export type ShopProfile = z.infer<typeof shopProfileSchema>;

/** What somebody does here most: it says which lists come first on their first screen. */
export const staffRoles = ['counter', 'workshop', 'packing'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** PBKDF2-SHA-256 of a staff PIN: base64 salt and hash. */
export const pinSchema = z.object({ salt: z.string(), hash: z.string(), iterations: z.int().positive() });

export const staffSchema = z.object({
  name: z.string().min(1).max(120),
  kana: z.string().max(120),
  pin: pinSchema.nullable(),
  /** Left out, nobody said: as at the counter. */
  role: z.enum(staffRoles).optional(),
});
export type Staff = z.infer<typeof staffSchema>;
