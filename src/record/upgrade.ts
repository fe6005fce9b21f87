/** Records of earlier schema versions, brought to the one of now. */
import { z } from 'zod';
import { NO_METADATA } from '../document/index.js';
import { InputError } from '../errors.js';
import { type NewsRecord, recordSchema, SCHEMA_VERSION } from '../record.js';

/**
 * A record that was read from a file or a stream, of this schema version or the one before.
 *
 * @throws {InputError} `record-format`
 */
export function parseRecord(value: unknown): NewsRecord {
  const record = recordSchema.safeParse(upgraded(value));
  if (record.success) return record.data;
  const [issue] = record.error.issues;
  throw new InputError({
    code: 'record-format',
    message: `no record of schema ${SCHEMA_VERSION}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
    hint: 'Give records as wirecopy writes them; annotate the texts again where an older version wrote them.',
  });
}

const objects = z.array(z.looseObject({}));
/** As far as it became another one. */
const schema13 = z.looseObject({
  schemaVersion: z.literal('1.3.0'),
  source: z.looseObject({}),
  entities: z.array(z.looseObject({ roles: objects })),
  quotes: z.array(
    z.looseObject({
      speaker: z.looseObject({ entity: z.string().nullable() }).nullable(),
      cue: z.looseObject({ act: z.string() }).nullable(),
    }),
  ),
});

function upgraded(value: unknown): unknown {
  const old = schema13.safeParse(value);
  if (!old.success) return value;
  const { source, entities, quotes, ...rest } = old.data;
  return {
    ...rest,
    schemaVersion: SCHEMA_VERSION,
    source: { ...source, part: null, map: null },
    metadata: NO_METADATA, // nobody looked for it
    entities: entities.map(({ roles, ...entity }) => ({
      ...entity,
      roles: roles.map((role) => ({ ...role, organisation: null })),
      quantity: null,
    })),
    quotes: quotes.map(({ speaker, cue, ...quote }) => ({
      ...quote,
      speaker: speaker && { ...speaker, entities: speaker.entity === null ? [] : [speaker.entity] },
      cue,
      speech: cue?.act !== 'think',
    })),
  };
}
