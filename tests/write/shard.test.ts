/** Whatever the records and the encoding, the same lines come back, and the same records are the same bytes. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { COMPRESSIONS } from '../../src/config.js';
import { annotate, recordSchema } from '../../src/index.js';
import { decodeShard, encodeShard, extensionOf, type ShardEncoding } from '../../src/write/index.js';
import { tableOf } from '../../src/write/parquet.js';
import { anyText } from '../texts.js';
import { anyString, arbitraryOf, wellFormed } from './objects.js';

const ENCODINGS: readonly ShardEncoding[] = [
  ...COMPRESSIONS.map((compression) => ({ format: 'jsonl', compression }) as const),
  { format: 'parquet' },
];

const linesOf = (values: readonly unknown[]) => values.map((value) => Buffer.from(JSON.stringify(value)));

async function expectSame(lines: readonly Uint8Array[], encoding: ShardEncoding): Promise<void> {
  const bytes = await encodeShard(lines, encoding);
  const decoded = await decodeShard(bytes, encoding);
  expect(decoded.map((line) => Buffer.from(line).toString())).toEqual(lines.map(String));
  expect(Buffer.compare(await encodeShard(lines, encoding), bytes)).toBe(0);
}

describe.each(ENCODINGS.map((encoding) => [extensionOf(encoding), encoding] as const))('%s', (extension, encoding) => {
  it('gives back the records of any texts', async () => {
    const given = fc.record({ text: anyText, id: fc.constantFrom('a', 'half \ud83d', '\\ud83d', '\ufeffb') });
    await fc.assert(
      fc.asyncProperty(fc.array(given, { maxLength: 4 }), async (texts) => {
        await expectSame(linesOf(texts.map(({ text, id }) => annotate(text, { id }))), encoding);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['well-formed strings', wellFormed],
    ['any strings', anyString],
  ])('gives back anything that has the shape of a record: %s', async (_, string) => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryOf(recordSchema, string), { maxLength: 4 }), async (records) => {
        await expectSame(linesOf(records), encoding);
      }),
      { numRuns: 100 },
    );
  });

  it('gives back nothing for nothing', async () => {
    await expectSame([], encoding);
  });

  it('refuses what was cut short', async () => {
    const bytes = await encodeShard(linesOf([annotate('Ships wait off Lisbon.')]), encoding);
    const decoding = decodeShard(bytes.subarray(0, bytes.length - 3), encoding);
    await expect(decoding).rejects.toMatchObject({
      code: 'shard-damaged',
      message: expect.stringContaining(extension),
    });
  });
});

describe('gzip', () => {
  it('says neither when nor where it was made', async () => {
    const bytes = await encodeShard(linesOf([{ a: 1 }]), { format: 'jsonl', compression: 'gzip' });
    expect(Buffer.from(bytes.subarray(0, 10)).toString('hex')).toBe('1f8b08000000000000ff');
    expect(gunzipSync(bytes).toString()).toBe('{"a":1}\n');
  });
});

/** A new version of a package may change these bytes; another version of Node may not. */
describe('the same bytes under every version of Node', () => {
  const lines = Array.from(
    { length: 300 },
    (_, index) => `{"id":"${index}","text":"${'Ships wait off Lisbon. '.repeat(index)}"}`,
  );
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

  it.each([
    ['jsonl', '3d7cac8ff9d218b8'],
    ['zstd', '6d525b9d2b9b8fd4'],
    ['parquet', '1c3fae223d1a9e12'],
  ])('%s', async (encoding, expected) => {
    const bytes = lines.map((line) => Buffer.from(line));
    const encoded = {
      jsonl: () => encodeShard(bytes, { format: 'jsonl', compression: 'none' }),
      zstd: () => encodeShard(bytes, { format: 'jsonl', compression: 'zstd' }),
      parquet: () => tableOf(z.strictObject({ id: z.string(), text: z.string() })).encode(lines),
    }[encoding];
    expect(digest((await encoded?.()) ?? new Uint8Array())).toBe(expected);
  });
});

/** What a record may get one day: every kind of field, nullable or left out, within lists and objects. */
const anySchema: fc.Arbitrary<z.ZodType> = fc.letrec<{ field: z.ZodType; inner: z.ZodType; object: z.ZodObject }>(
  (tie) => ({
    field: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(
        z.string(),
        z.int(),
        z.number(),
        z.boolean(),
        z.enum(['a', 'b']),
        z.literal('c'),
        z.union([z.string(), z.null()]),
        z.record(z.string(), z.int()),
      ),
      tie('object'),
      tie('inner').map((element) => z.array(element)),
    ),
    inner: fc.tuple(tie('field'), fc.boolean()).map(([field, nullable]) => (nullable ? field.nullable() : field)),
    object: fc
      .array(fc.tuple(tie('field'), fc.constantFrom('required', 'nullable', 'optional')), {
        minLength: 1,
        maxLength: 3,
      })
      .map((fields) =>
        z.strictObject(
          Object.fromEntries(
            fields.map(([field, kind], index) => [
              `field${index}`,
              kind === 'required' ? field : kind === 'nullable' ? field.nullable() : field.optional(),
            ]),
          ),
        ),
      ),
  }),
).object;

describe('a table', () => {
  it('gives back objects of any shape', async () => {
    const schemaAndObjects = anySchema.chain((schema) =>
      fc.tuple(fc.constant(schema), fc.array(arbitraryOf(schema, wellFormed), { maxLength: 4 })),
    );
    await fc.assert(
      fc.asyncProperty(schemaAndObjects, async ([schema, objects]) => {
        if (!(schema instanceof z.ZodObject)) throw new Error('not an object');
        const lines = objects.map((object) => JSON.stringify(object));
        const table = tableOf(schema);
        expect(await table.decode(table.encode(lines))).toEqual(lines);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses a field that may be both null and left out', () => {
    const schema = z.strictObject({ a: z.string().nullish() });
    expect(() => tableOf(schema)).toThrow('a: a column cannot tell null from left out; allow one of them');
  });

  it('refuses a file with other columns', async () => {
    const bytes = tableOf(z.strictObject({ a: z.string() })).encode(['{"a":"b"}']);
    await expect(tableOf(z.strictObject({ a: z.int() })).decode(bytes)).rejects.toThrow('its columns');
  });
});
