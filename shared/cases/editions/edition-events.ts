import * as z from 'zod';
import { houseEditionSchema } from '../../policies/editions/edition-schema';
import { houses } from '../../policies/request';
import { decisionSchema } from '../frozen-decision';

/** The shop works by another edition of a house from its first day on; the one before ends on the day before that. */
export const editionPublishedSchema = houseEditionSchema;

/** Of an edition, `lastDay` is the last on which it holds. What follows is a day without one until another is published. */
export const editionEndedSchema = z.strictObject({
  house: z.enum(houses),
  version: z.string().min(1).max(60),
  lastDay: z.iso.date(),
});

/** Somebody had a piece judged again and wrote it down; the answer frozen at the intake stays what it is. */
export const judgedAgainSchema = z.strictObject({
  bagNumber: z.string().max(60),
  /** The shop's day on which it was judged again. */
  on: z.iso.date(),
  before: decisionSchema,
  after: decisionSchema,
});
