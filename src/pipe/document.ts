/** Documents that were read on another machine, in JSON. */
import { z } from 'zod';
import { BLOCK_KINDS, BLOCK_ROLES, GIVEN_BASES, type RawDocument, READ_WARNINGS } from '../document/index.js';
import { recordSchema, spanSchema } from '../record.js';

const givenDate = z.strictObject({ value: z.string(), basis: z.enum(GIVEN_BASES) }).nullable();

export const documentSchema: z.ZodType<RawDocument> = z.strictObject({
  id: z.string(),
  source: recordSchema.shape.source,
  text: z.string(),
  metadata: recordSchema.shape.metadata,
  opening: z.strictObject({ headline: z.boolean(), byline: z.boolean() }),
  markup: z.array(spanSchema.extend({ kind: z.enum(BLOCK_KINDS), role: z.enum(BLOCK_ROLES).nullable() })),
  published: givenDate,
  publishedElse: givenDate,
  warnings: z.array(z.strictObject({ code: z.enum(READ_WARNINGS), message: z.string() })),
});
