import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { addressRequestSchema } from '../../../electron/fedex/schemas/address-request';
import { cancelRequestSchema } from '../../../electron/fedex/schemas/cancel-request';
import { errorReplySchema } from '../../../electron/fedex/schemas/error-reply';
import { rateRequestSchema } from '../../../electron/fedex/schemas/rate-request';
import { shipRequestSchema } from '../../../electron/fedex/schemas/ship-request';
import { trackRequestSchema } from '../../../electron/fedex/schemas/track-request';
import { uploadDocumentSchema } from '../../../electron/fedex/schemas/upload-document';
import { validateRequestSchema } from '../../../electron/fedex/schemas/validate-request';
import { hasFedexPapers, sample, sampleNames } from '../../builders/fedex-papers';

/** By the first part of a sample's name. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  'address-validation': addressRequestSchema,
  cancel: cancelRequestSchema,
  error: errorReplySchema,
  'etd-upload': uploadDocumentSchema,
  rate: rateRequestSchema,
  ship: shipRequestSchema,
  track: trackRequestSchema,
  validate: validateRequestSchema,
};

describe.skipIf(!hasFedexPapers)('the sample requests that lie beside this clone', () => {
  it.each(Object.entries(schemas))('%s: each is what our schema takes', (kind, schema) => {
    const names = sampleNames().filter((name) => name.split('.')[0] === kind);
    expect(names).not.toEqual([]);
    for (const name of names) expect(schema.safeParse(sample(name)).error?.issues ?? []).toEqual([]);
  });

  it('are all held against a schema', () => {
    expect(sampleNames().filter((name) => schemas[name.split('.')[0] ?? ''] === undefined)).toEqual([]);
  });
});
