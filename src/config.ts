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
    dates: z
      .strictObject({
        style: z
          .enum(['auto', 'news', 'narrative'])
          .default('auto')
          .describe(
            'news counts from the day of publication, narrative from the date spoken of last; auto decides from the text',
          ),
        order: z
          .enum(['text', 'day-first', 'month-first'])
          .default('text')
          .describe('how to read 03/04/2024 in texts that do not show it; text leaves it open'),
      })
      .prefault({}),
  })
  .prefault({});
/** A whole configuration. */
export type Config = Readonly<z.infer<typeof configSchema>>;
/** What a user gives: any part of it. */
export type Settings = Readonly<z.input<typeof configSchema>>;

export const DEFAULT_CONFIG: Config = configSchema.parse({});

/** The first 16 hexadecimal digits of the SHA-256 of the configuration; equal for equal settings. */
export function configHash(config: Config): string {
  return createHash('sha256').update(JSON.stringify(config)).digest('hex').slice(0, 16);
}
