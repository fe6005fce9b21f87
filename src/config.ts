/** The configuration: everything that may change a record besides its text and its metadata. */
import { createHash } from 'node:crypto';
import { z } from 'zod';

export const configSchema = z
  .strictObject({
    limits: z
      .strictObject({
        bytes: z.int().positive().default(16_000_000).describe('a document with more bytes is refused'),
      })
      .prefault({}),
  })
  .prefault({});
export type Config = Readonly<z.infer<typeof configSchema>>;

export const DEFAULT_CONFIG: Config = configSchema.parse({});

/** The first 16 hexadecimal digits of the SHA-256 of the configuration; equal for equal settings. */
export function configHash(config: Config): string {
  return createHash('sha256').update(JSON.stringify(config)).digest('hex').slice(0, 16);
}
