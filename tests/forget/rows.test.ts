import { describe, expect, it } from 'vitest';
import { Names } from '../../src/forget/names.js';
import { redactRecord } from '../../src/forget/records.js';
import { NO_REGISTER } from '../../src/forget/register.js';
import { RowChange } from '../../src/forget/rows.js';
import { annotate } from '../../src/index.js';
import type { ForgottenPerson, RegisterRow } from '../../src/register/index.js';

const OKORO: ForgottenPerson = {
  keys: new Set(['person-1', 'person-0']),
  names: ['Amara Okoro', 'Okoro', 'Amará Okoro'],
  fullNames: ['amara okoro'],
  entities: new Map([['d1', 'e2']]),
};
/** A row of the register that changes. */
function changing(key: string, row: RegisterRow | null) {
  return { ...NO_REGISTER, rows: new Map([[key, row]]) };
}

const nothing = { documents: new Set<string>(), person: null };

describe('rows without a person', () => {
  const change = new RowChange({ ...nothing, person: OKORO }, changing('person-1', null));
  it.each([
    ['people', { id: 'person-1', name: 'Amara Okoro' }, null],
    ['entities', { id: 'd1#e2', personId: 'person-1' }, null],
    ['mentions', { id: 'd1#e2.1', entityId: 'd1#e2', text: 'she' }, null],
    ['statements', { id: 'd1#q1', speakerEntityId: 'd1#e2' }, null],
    [
      'statements',
      { id: 'd1#q2', speakerEntityId: 'd1#e3', addresseeEntityId: 'd1#e2', text: 'told Okoro off' },
      { id: 'd1#q2', speakerEntityId: 'd1#e3', addresseeEntityId: null, text: 'told █████ off' },
    ],
    [
      'sentences',
      { documentId: 'd1', text: 'OKORO and Amara  Okoro' },
      { documentId: 'd1', text: '█████ and ████████████' },
    ],
    // Another document's: a surname may be anybody's.
    [
      'sentences',
      { documentId: 'd9', text: 'Okoro and Amara Okoro' },
      { documentId: 'd9', text: 'Okoro and ███████████' },
    ],
    [
      'documents',
      { id: 'd9', url: 'https://x.example/amara-okoro-resigns' },
      { id: 'd9', url: 'https://x.example/███████████-resigns' },
    ],
    [
      'people',
      { id: 'person-2', companions: ['Tom Bell', 'Acme'], namesakeIds: ['person-1', 'person-3'] },
      { id: 'person-2', companions: ['Tom Bell', 'Acme'], namesakeIds: ['person-3'] },
    ],
  ])('%s %j', (table, row, expected) => {
    expect(change.of(table, row)).toEqual(expected);
  });

  it('leaves rows as they are that have nothing of it', () => {
    const row = { id: 'd9', text: 'Amaranth Okoroma', list: ['a'], nested: { a: 1 }, number: 3 };
    expect(change.of('documents', row)).toBe(row);
  });
});

const now = {
  key: 'person-2',
  formerKeys: [],
  kind: 'person' as const,
  name: 'Tom Bell',
  aliases: [],
  ids: {},
  link: null,
  type: 'PERSON',
  roles: [],
  organisations: [],
  companions: [],
  places: [],
  countries: [],
  gender: 'unknown' as const,
  genderEvidence: [],
  documents: 1,
  mentions: 2,
  statements: 0,
  firstDay: null,
  lastDay: null,
  alone: null,
  namesakes: [],
  joins: [],
};

describe('rows without a document', () => {
  const change = new RowChange({ ...nothing, documents: new Set(['d1']) }, changing('person-2', now));
  it.each([
    ['documents', { id: 'd1' }, null],
    ['sentences', { id: 'd1#s1', documentId: 'd1' }, null],
    ['stories', { id: 'd1', documents: 2 }, null],
    [
      'documents',
      { id: 'd2', storyId: 'd1', duplicateOf: null, updateOf: 'd1', differs: ['numbers'], changedNumbers: ['12 → 15'] },
      { id: 'd2', storyId: null, duplicateOf: null, updateOf: null, differs: [], changedNumbers: [] },
    ],
    ['statements', { id: 'd2#q1', copyOf: 'd1#q1' }, { id: 'd2#q1', copyOf: null }],
    [
      'people',
      {
        id: 'person-2',
        name: 'Tom Bell',
        aliases: ['Tommy'],
        documents: 2,
        joins: [{ documentId: 'd1', name: 'Tommy' }],
        alone: 'x',
      },
      { id: 'person-2', name: 'Tom Bell', aliases: [], documents: 1, joins: [], alone: 'x' },
    ],
    // As CSV has it.
    [
      'people',
      { id: 'person-2', documents: '2', firstDay: '2024-01-01' },
      { id: 'person-2', documents: '1', firstDay: null },
    ],
    [
      'entities',
      { id: 'd2#e1', personId: 'person-2', joinReasons: ['+2 the same role: minister'] },
      { id: 'd2#e1', personId: 'person-2', joinReasons: [] },
    ],
  ])('%s %j', (table, row, expected) => {
    expect(change.of(table, row)).toEqual(expected);
  });
});

describe('counts of Parquet', () => {
  it('stay of their kind', () => {
    const one = { ...now, documents: 1 };
    const change = new RowChange({ ...nothing, documents: new Set(['d1']) }, changing('person-2', one));
    expect(change.of('people', { id: 'person-2', documents: 2n })).toEqual({ id: 'person-2', documents: 1n });
  });
});

describe('a record without a name', () => {
  it('keeps every offset', () => {
    const record = annotate(
      '“We wait,” said Amara Okoro, the minister. Mrs Okoro left Lisbon. It rained on Okoro Street.',
      { id: 'd1' },
    );
    const entity = record.entities.find(({ name }) => name === 'Amara Okoro')?.id ?? '';
    const person = { ...OKORO, entities: new Map([['d1', entity]]) };
    const redacted = redactRecord(record, person, new Names(person));
    expect(JSON.stringify(redacted).toLowerCase()).not.toContain('okoro');
    expect(redacted.text).toBe(
      '“We wait,” said ███████████, the minister. Mrs █████ left Lisbon. It rained on █████ Street.',
    );
    const slices = redacted.entities.flatMap(({ mentions, roles }) => [...mentions, ...roles]);
    for (const { start, end, text } of [...slices, ...redacted.quotes.flatMap(({ speaker }) => speaker ?? [])])
      expect(redacted.text.slice(start, end)).toBe(text);
    expect(redacted.quotes.map(({ content }) => content)).toEqual(record.quotes.map(({ content }) => content));
  });

  it('says nothing of a name that cleaning mended', () => {
    const record = annotate('The minister Jos\u00c3\u00a9 Pe\u00c3\u00b1a left Lisbon. Pe\u00c3\u00b1a was tired.', {
      id: 'd1',
    });
    const entity = record.entities.find(({ name }) => name === 'José Peña')?.id ?? '';
    const person = { ...OKORO, names: ['José Peña', 'Peña'], entities: new Map([['d1', entity]]) };
    const redacted = redactRecord(record, person, new Names(person));
    expect(record.cleaning.edits.length).toBeGreaterThan(0);
    expect(JSON.stringify(redacted)).not.toMatch(/Pe|Jos/);
  });
});
