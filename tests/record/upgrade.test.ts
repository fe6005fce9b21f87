/** Records of the schema versions before, and what is none. */
import { describe, expect, it } from 'vitest';
import { annotate, InputError, type NewsRecord, parseRecord } from '../../src/index.js';

const RECORD = annotate(
  'Mayor Ana Ruiz of Acme Holdings left. “We are tired,” she said on Monday. Tom Bell thinks that it is over.',
  { id: 'mayor', published: '2024-03-07' },
);

/** As version 2.0.0 wrote it. */
function asIn20(record: NewsRecord): object {
  const blocks = record.blocks.map(({ start, end, kind }) => ({ start, end, kind }));
  return { ...record, schemaVersion: '2.0.0', blocks };
}

/** As version 1.3.0 wrote it. */
function former({ metadata: _, source, entities, quotes, ...rest }: NewsRecord): object {
  const { part: __, map: ___, ...formerSource } = source;
  return {
    ...rest,
    schemaVersion: '1.3.0',
    blocks: rest.blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    source: formerSource,
    entities: entities.map(({ quantity: ____, roles, ...entity }) => ({
      ...entity,
      roles: roles.map(({ start, end, text }) => ({ start, end, text })),
    })),
    quotes: quotes.map(({ speech: ____, speaker, ...quote }) => {
      if (speaker === null) return { ...quote, speaker };
      const { start, end, text, kind, entity } = speaker;
      return { ...quote, speaker: { start, end, text, kind, entity } };
    }),
  };
}

describe('parseRecord', () => {
  it('takes a record of this version as it is', () => {
    expect(parseRecord(JSON.parse(JSON.stringify(RECORD)))).toEqual(RECORD);
  });

  it('brings a record of 2.0.0 to this version', () => {
    expect(RECORD.blocks.map(({ role }) => role)).toEqual([null]);
    expect(parseRecord(asIn20(RECORD))).toEqual(RECORD);
  });

  it.each(['2.1.0', '2.2.0'])('brings a record of %s to this version', (schemaVersion) => {
    expect(parseRecord({ ...RECORD, schemaVersion })).toEqual(RECORD);
  });

  it('brings a record of 1.3.0 to this version', () => {
    expect(RECORD.quotes.map(({ speech }) => speech)).toEqual([true, false]);
    expect(RECORD.entities[0]?.roles).toHaveLength(1);
    // That version did not say in which organisation a role is.
    const entities = RECORD.entities.map(({ roles, ...entity }) => ({
      ...entity,
      roles: roles.map((role) => ({ ...role, organisation: null })),
    }));
    expect(parseRecord(former(RECORD))).toEqual({ ...RECORD, entities });
  });

  it.each([
    ['an earlier version', { ...former(RECORD), schemaVersion: '1.1.0' }, 'schemaVersion'],
    ['a later version', { ...RECORD, schemaVersion: '99.0.0', blocks: 1 }, 'and it says "99.0.0"'],
    ['a 2.0.0 without blocks', { ...asIn20(RECORD), blocks: undefined }, 'schemaVersion'],
    ['a role that there is not', { ...RECORD, blocks: [{ start: 0, end: 5, kind: 'body', role: 'poem' }] }, 'role'],
    ['a 1.3.0 without entities', { ...former(RECORD), entities: undefined }, 'schemaVersion'],
    ['a wrong value', { ...RECORD, language: 7 }, 'language'],
    ['no object', 'record', /^no record of schema [\d.]+: Invalid input: expected object/],
  ])('refuses %s', (_, value, reason) => {
    expect(() => parseRecord(value)).toThrow(InputError);
    expect(() => parseRecord(value)).toThrow(reason);
  });
});
