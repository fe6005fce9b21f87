/** Records of earlier schema versions, brought to the one of now. */
import { z } from 'zod';
import { NO_METADATA } from '../document/index.js';
import { InputError } from '../errors.js';
import { type NewsRecord, recordSchema, SCHEMA_VERSION } from '../record.js';

/**
 * A record that was read from a file or a stream, of this schema version, 2.2.0, 2.1.0, 2.0.0 or 1.3.0.
 *
 * @throws {InputError} `record-format`
 */
export function parseRecord(value: unknown): NewsRecord {
  const record = recordSchema.safeParse(upgraded(value));
  if (record.success) return record.data;
  const [issue] = record.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  const version = versionOf(value);
  const isOther = version !== null && version !== SCHEMA_VERSION;
  throw new InputError({
    code: 'record-format',
    message: `no record of schema ${SCHEMA_VERSION}: ${place}${issue?.message ?? ''}${isOther ? `, and it says ${JSON.stringify(version)}` : ''}`,
    hint: isOther
      ? `This version reads records of schema ${READ.join(', ')}. Annotate the texts again, or read them with the version of Wirecopy that wrote them.`
      : 'Give records as wirecopy writes them; annotate the texts again where an older version wrote them.',
  });
}

/** Schemas of which records are read. */
const READ = [SCHEMA_VERSION, '2.2.0', '2.1.0', '2.0.0', '1.3.0'];

function versionOf(value: unknown): string | null {
  const parsed = z.looseObject({ schemaVersion: z.string() }).safeParse(value);
  return parsed.success ? parsed.data.schemaVersion : null;
}

const objects = z.array(z.looseObject({}));
/** As far as they became another one. Nobody looked before for roles of lines that no markup names, which 2.2.0 has, and for most flags of 2.3.0. */
const schema21 = z.looseObject({ schemaVersion: z.enum(['2.1.0', '2.2.0']) });
const schema20 = z.looseObject({ schemaVersion: z.literal('2.0.0'), blocks: objects });
const schema13 = z.looseObject({
  schemaVersion: z.literal('1.3.0'),
  blocks: objects,
  source: z.looseObject({}),
  entities: z.array(z.looseObject({ roles: objects })),
  quotes: z.array(
    z.looseObject({
      speaker: z.looseObject({ entity: z.string().nullable() }).nullable(),
      cue: z.looseObject({ act: z.string() }).nullable(),
    }),
  ),
});

const now = z.object({ schemaVersion: z.literal(SCHEMA_VERSION) });

function upgraded(value: unknown): unknown {
  if (now.safeParse(value).success) return value;
  const since21 = schema21.safeParse(value);
  if (since21.success) return { ...since21.data, schemaVersion: SCHEMA_VERSION };
  const since20 = schema20.safeParse(value);
  if (since20.success) return from20(since20.data);
  const since13 = schema13.safeParse(value);
  return since13.success ? from20(from13(since13.data)) : value;
}

function from20({ blocks, ...rest }: z.infer<typeof schema20>): unknown {
  const unmarked = blocks.map((block) => ({ ...block, role: null })); // nobody looked for it
  return { ...rest, schemaVersion: SCHEMA_VERSION, blocks: unmarked };
}

function from13({ source, entities, quotes, ...rest }: z.infer<typeof schema13>): z.infer<typeof schema20> {
  return {
    ...rest,
    schemaVersion: '2.0.0',
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
