import { describe, expect, it } from 'vitest';
import { RegisterBuilder, type RegisterRow } from '../../src/register/index.js';
import { recordOf, type Story } from './records.js';

function rowsOf(...stories: readonly Omit<Story, 'id'>[]): RegisterRow[] {
  const builder = new RegisterBuilder();
  stories.forEach((story, index) => {
    builder.add(recordOf({ id: `d${index + 1}`, ...story }));
  });
  return [...builder.finish().rows('person')];
}

const person = (name: string, role?: string, rest: Omit<Story, 'id' | 'people'> = {}): Omit<Story, 'id'> => ({
  people: [role === undefined ? { name } : { name, role }],
  ...rest,
});
const KENYA = { places: [['Kenya', 'iso3166-1:KE']] } as const;
const PERU = { places: [['Peru', 'iso3166-1:PE']] } as const;

/** Pairs of documents, each with one person. */
const ONE: readonly (readonly [what: string, one: Omit<Story, 'id'>, other: Omit<Story, 'id'>])[] = [
  ['one full name and nothing against it', person('Amara Okoro'), person('Amara Okoro')],
  ['one role', person('Amara Okoro', 'finance minister'), person('Amara Okoro', 'former Finance Minister')],
  ['signs left out', person('José Peña', 'botanist'), person('Jose Pena', 'botanist')],
  ['a middle initial left out', person('John Q. Tarrant', 'mayor'), person('John Tarrant', 'mayor')],
  [
    'an initial and the same role',
    person('J. Voss', 'chief engineer', KENYA),
    person('John Voss', 'chief engineer', KENYA),
  ],
  [
    'a short first name and the same role and country',
    person('Bill Hart', 'union president', { organisations: ['Glass Union'] }),
    person('William Hart', 'union president', { organisations: ['Glass Union'] }),
  ],
  [
    'two spellings and the same role',
    person('Dmytro Zelinskiy', 'grandmaster', { organisations: ['Chess Board'] }),
    person('Dmytro Zelinskyy', 'grandmaster', { organisations: ['Chess Board'] }),
  ],
  [
    'a second surname and the same role',
    person('Ana Ruiz', 'councillor', { organisations: ['Zaragoza Council'] }),
    person('Ana Ruiz Belmonte', 'councillor', { organisations: ['Zaragoza Council'] }),
  ],
  [
    'the other order and the same role',
    person('Kim Ji-hoon', 'finance chief', { organisations: ['Hanbit'] }),
    person('Ji-hoon Kim', 'finance chief', { organisations: ['Hanbit'] }),
  ],
  [
    'a surname with the same role and organisation',
    { people: [{ name: 'Okafor', role: 'mayor' }], organisations: ['Asaba Council'] },
    { people: [{ name: 'Chidi Okafor', role: 'mayor' }], organisations: ['Asaba Council'] },
  ],
  [
    'an age a year later',
    person('Summer Kane', undefined, { text: 'Summer Kane, 43, sang.' }),
    person('Summer Kane', undefined, { day: '2025-03-07', text: 'She sang.' }),
  ],
];

const TWO: readonly (readonly [what: string, one: Omit<Story, 'id'>, other: Omit<Story, 'id'>])[] = [
  ['a surname alone', person('Okoro'), person('Amara Okoro')],
  ['a surname alone, twice', person('Okoro'), person('Okoro')],
  ['a surname and the same country', person('Okoro', undefined, KENYA), person('Amara Okoro', undefined, KENYA)],
  ['an initial and nothing more', person('J. Voss'), person('John Voss')],
  ['a short first name and nothing more', person('Bill Hart'), person('William Hart')],
  ['two spellings and nothing more', person('Dmytro Zelinskiy'), person('Dmytro Zelinskyy')],
  [
    'two first names with all else the same',
    person('Jane Voss', 'chief engineer', KENYA),
    person('John Voss', 'chief engineer', KENYA),
  ],
  [
    'two first names with one short form',
    person('Alexander Reed', 'senator', KENYA),
    person('Alexandra Reed', 'senator', KENYA),
  ],
  ['roles of two fields', person('Amara Okoro', 'finance minister'), person('Amara Okoro', 'striker')],
  ['two middle initials', person('James A. Porter', 'mayor'), person('James W. Porter', 'mayor')],
  ['father and son', person('Tom Bell Sr.', 'boatbuilder'), person('Tom Bell Jr.', 'boatbuilder')],
  [
    'two countries and nothing in common',
    person('David Hughes', 'minister', { ...KENYA, organisations: ['Party A', 'Party B'] }),
    person('David Hughes', 'conductor', { ...PERU, organisations: ['Choir A', 'Choir B'] }),
  ],
];

describe('one person', () => {
  it.each(ONE)('%s', (_, one, other) => {
    expect(rowsOf(one, other).map(({ documents }) => documents)).toEqual([2]);
    expect(rowsOf(other, one).map(({ documents }) => documents)).toEqual([2]);
  });
});

describe('two people', () => {
  it.each(TWO)('%s', (_, one, other) => {
    expect(rowsOf(one, other).map(({ documents }) => documents)).toEqual([1, 1]);
    expect(rowsOf(other, one).map(({ documents }) => documents)).toEqual([1, 1]);
  });
});

describe('a row', () => {
  it('says why it stands alone', () => {
    const rows = rowsOf(person('Okoro'), person('Amara Okoro', 'finance minister'), person('J. Okoro'));
    expect(Object.fromEntries(rows.map(({ name, alone }) => [name, alone]))).toEqual({
      Okoro: 'surname-only',
      'Amara Okoro': null,
      'J. Okoro': 'initials-only',
    });
  });

  it('names its namesakes', () => {
    const [one, other] = rowsOf(person('Amara Okoro', 'finance minister'), person('Amara Okoro', 'striker'));
    expect([one?.namesakes, other?.namesakes]).toEqual([[other?.key], [one?.key]]);
  });

  it('leaves whom it cannot place by itself', () => {
    const rows = rowsOf(
      person('Amara Okoro', 'finance minister'),
      person('Amara Okoro', 'striker'),
      person('Amara Okoro'),
    );
    expect(rows.map(({ documents }) => documents)).toEqual([1, 1, 1]);
    expect(rows.map(({ alone }) => alone)).toContain('several-of-this-name');
  });

  it('knows a gender by pronouns and titles only', () => {
    const gender = (name: string, text: string) => {
      const record = recordOf({ id: 'd', people: [{ name }], text });
      const start = record.text.indexOf(text);
      const words = [...text.matchAll(/\b(?:she|he)\b|(?<=Mrs )\w+/gi)];
      const mentions = words.map((word) => ({
        start: start + word.index,
        end: start + word.index + word[0].length,
        text: word[0],
        kind: /he$/i.test(word[0]) ? ('pronoun' as const) : ('alias' as const),
      }));
      const builder = new RegisterBuilder();
      builder.add({
        ...record,
        entities: record.entities.map((entity) => ({ ...entity, mentions: [...entity.mentions, ...mentions] })),
      });
      const [row] = builder.finish().rows('person');
      return [row?.gender, row?.genderEvidence];
    };
    expect(gender('Mary Hale', 'It rained.')).toEqual(['unknown', []]);
    expect(gender('Mary Hale', 'He slept.')).toEqual(['male', ['he ×1']]);
    expect(gender('John Hale', 'There Mrs Hale slept; she snored.')).toEqual(['female', ['mrs ×1', 'she ×1']]);
  });

  it('adds up what its documents say', () => {
    const [row] = rowsOf(
      {
        people: [{ name: 'Amara Okoro', aliases: ['Okoro'], role: 'chief', at: 'Acme Bank' }],
        organisations: ['Acme Bank'],
        day: '2024-01-02',
      },
      {
        people: [{ name: 'Amara Okoro', role: 'chief', at: 'Acme Bank' }],
        organisations: ['Acme Bank'],
        day: '2024-01-01',
        ...KENYA,
      },
    );
    expect(row).toMatchObject({
      name: 'Amara Okoro',
      aliases: ['Okoro'],
      roles: ['chief'],
      organisations: ['Acme Bank'],
      companions: ['Acme Bank'],
      countries: ['KE'],
      documents: 2,
      mentions: 2,
      firstDay: '2024-01-01',
      lastDay: '2024-01-02',
    });
  });
});
