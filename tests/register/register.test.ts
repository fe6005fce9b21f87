import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseOwnRegister,
  REGISTER_KINDS,
  type Register,
  RegisterBuilder,
  RegisterReader,
  type StoredRow,
} from '../../src/register/index.js';
import { personName, relationOfGiven } from '../../src/register/person-name.js';
import { recordOf, type Story } from './records.js';

/** Whatever order and however many days: people of few names with roles that tell them apart, or do not. */
const stories = fc
  .array(
    fc.record({
      name: fc.constantFrom(
        'Amara Okoro',
        'A. Okoro',
        'Okoro',
        'Bill Hart',
        'William Hart',
        'Will Hart',
        'Bob Hart',
        'José Peña',
        'Jose Pena',
        'Tom Bell Jr.',
        'Tom Bell Sr.',
        'Tom Bell',
        'Kim Ji-hoon',
        'Ji-hoon Kim',
      ),
      role: fc.constantFrom(undefined, 'finance minister', 'striker', 'mayor', 'judge'),
      organisations: fc.subarray(['Acme Bank', 'Glass Union', 'Harbour Board']),
      country: fc.constantFrom('KE', 'PE'),
      day: fc.constantFrom('2024-01-01', '2024-01-02', '2024-02-01'),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((all) =>
    all.map(
      ({ name, role, organisations, country, day }, index): Story => ({
        id: `d${index}`,
        day,
        people: [role === undefined ? { name } : { name, role }],
        organisations,
        places: [[country, `iso3166-1:${country}`]],
      }),
    ),
  );

function registerOf(all: readonly Story[], before: readonly StoredRow[] = []): Register {
  const builder = new RegisterBuilder();
  for (const row of before) builder.addRow(row);
  for (const story of all) builder.add(recordOf(story));
  return builder.finish();
}

function storedIn(register: Register): StoredRow[] {
  const reader = new RegisterReader('register.jsonl');
  const rows = [...register.lines()].flatMap((line) => reader.read(line) ?? []);
  reader.end();
  return rows;
}

function keysOf(register: Register, all: readonly Story[]): string[] {
  return all.flatMap((story) =>
    recordOf(story).entities.map(({ id }) => `${story.id} ${id} ${register.keyOf(story.id, id)}`),
  );
}

describe('whatever the documents', () => {
  it('plays their order no part', () => {
    fc.assert(
      fc.property(stories, fc.infiniteStream(fc.nat()), (all, chance) => {
        const shuffled = all.map((story) => [chance.next().value ?? 0, story] as const).sort(([a], [b]) => a - b);
        expect(keysOf(registerOf(shuffled.map(([, story]) => story)), all)).toEqual(keysOf(registerOf(all), all));
      }),
      { numRuns: 30 },
    );
  });

  it('never joins two given names', () => {
    fc.assert(
      fc.property(stories, (all) => {
        for (const { name, aliases } of registerOf(all).rows('person')) {
          const names = [name, ...aliases].map(personName).filter(({ given }) => given !== '');
          for (const a of names)
            for (const b of names)
              expect(a.given === b.surname || relationOfGiven(a.given, b.given) !== null).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('never joins on a surname alone', () => {
    const all = Array.from(
      { length: 30 },
      (_, index): Story => ({ id: `d${index}`, people: [{ name: index % 3 === 0 ? 'Amara Okoro' : 'Okoro' }] }),
    );
    const rows = [...registerOf(all).rows('person')];
    expect(rows.filter(({ name }) => name === 'Okoro').map(({ documents }) => documents)).toEqual(
      Array.from({ length: 20 }, () => 1),
    );
  });

  it('has a key for every person, organisation and place, and every row has sightings', () => {
    fc.assert(
      fc.property(stories, (all) => {
        const register = registerOf(all);
        expect(keysOf(register, all).filter((line) => line.endsWith('null'))).toEqual([]);
        for (const kind of REGISTER_KINDS)
          for (const { documents } of register.rows(kind)) expect(documents).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a day after the other', () => {
  it('keeps every key, or says what it became', () => {
    fc.assert(
      fc.property(stories, stories, (today, later) => {
        const tomorrow = later.map((story) => ({ ...story, id: `x${story.id}` }));
        const first = registerOf(today);
        const second = registerOf(tomorrow, storedIn(first));
        const known = new Map<string, string>();
        for (const kind of REGISTER_KINDS) {
          for (const { key, formerKeys } of second.rows(kind))
            for (const each of [key, ...formerKeys]) known.set(each, key);
        }
        for (const story of today) {
          for (const { id } of recordOf(story).entities)
            expect(second.keyOf(story.id, id)).toBe(known.get(first.keyOf(story.id, id) ?? ''));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is the same when nothing is new, and when the same documents come again', () => {
    fc.assert(
      fc.property(stories, (all) => {
        const first = registerOf(all);
        const stored = storedIn(first);
        expect([...registerOf([], stored).lines()]).toEqual([...first.lines()]);
        expect(keysOf(registerOf(all, stored), all)).toEqual(keysOf(first, all));
        for (const kind of REGISTER_KINDS) expect(registerOf(all, stored).count(kind)).toBe(first.count(kind));
      }),
      { numRuns: 30 },
    );
  });

  it('keeps rows apart that an earlier run kept apart, until something new is known', () => {
    // With "A. Okoro" among them the first two look like the third; they did not before.
    const people = (name: string, role?: string) => [role === undefined ? { name } : { name, role }];
    const all: Story[] = [
      { id: 'd0', people: people('A. Okoro', 'finance minister'), organisations: ['Glass Union'] },
      { id: 'd1', people: people('Amara Okoro', 'finance minister'), organisations: ['Harbour Board'] },
      { id: 'd2', people: people('Amara Okoro', 'striker'), organisations: ['Glass Union', 'Harbour Board'] },
      { id: 'd3', people: people('Amara Okoro') },
    ].map((story) => ({ ...story, day: '2024-01-01', places: [['KE', 'iso3166-1:KE']] }));
    const first = registerOf(all);
    expect(first.count('person')).toBe(3);
    const stored = storedIn(first);
    expect([...registerOf([], stored).lines()]).toEqual([...first.lines()]);
    expect(keysOf(registerOf(all, stored), all)).toEqual(keysOf(first, all));
    const changed = all.map((story) =>
      story.id === 'd2' ? { ...story, people: people('Amara Okoro', 'finance minister') } : story,
    );
    expect(registerOf(changed, stored).count('person')).toBe(2);
  });

  it('puts people of clear evidence into the same rows as one run does', () => {
    const people = ['finance minister', 'striker', 'judge'].map((role) => ({ name: 'Amara Okoro', role }));
    const all = Array.from(
      { length: 30 },
      (_, index): Story => ({ id: `d${index}`, people: people.slice(index % 3, (index % 3) + 1) }),
    );
    const once = registerOf(all);
    const twice = registerOf(all.slice(15), storedIn(registerOf(all.slice(0, 15))));
    expect(keysOf(twice, all)).toEqual(keysOf(once, all));
    expect(once.count('person')).toBe(3);
  });
});

describe('explanations', () => {
  it('say why a sighting joined', () => {
    const all: Story[] = ['d1', 'd2'].map((id) => ({
      id,
      people: [{ name: 'Amara Okoro', role: 'finance minister' }],
    }));
    const register = registerOf(all);
    const found = all.map(({ id }) => register.explain(id, 'e1'));
    const reasons = found.flatMap((each) => each?.reasons ?? []);
    expect(reasons).toContainEqual({ cue: 'same-role', points: 2, detail: 'finance minister' });
    expect(found.map((each) => each?.key)).toEqual([register.keyOf('d1', 'e1'), register.keyOf('d1', 'e1')]);
    expect(register.explain('d1', 'e9')).toBeNull();
  });
});

describe("a user's own register", () => {
  const csv = 'name,aliases,roles,wikidata\n"Okoro, Amara",,,\n';
  it('reads what CSV allows', () => {
    expect(
      parseOwnRegister(
        '\ufeffName,kind,aliases,Wikidata,viaf\r\nAmara Okoro,,A. Okoro|Amara N. Okoro,Q1,7\r\n"Acme, ""the"" Bank",organisation,,,\r\n',
        'own.csv',
      ),
    ).toEqual([
      {
        kind: 'person',
        names: ['Amara Okoro', 'A. Okoro', 'Amara N. Okoro'],
        roles: [],
        organisations: [],
        countries: [],
        ids: { wikidata: 'Q1', viaf: '7' },
      },
      { kind: 'organisation', names: ['Acme, "the" Bank'], roles: [], organisations: [], countries: [], ids: {} },
    ]);
    expect(parseOwnRegister(csv, 'own.csv')).toHaveLength(1);
  });

  it.each([
    ['', 'own.csv: line 1 is empty'],
    ['id,title\n1,2\n', 'own.csv: line 1 has no column "name"'],
    ['name,id,id\n', 'own.csv: line 1 has two columns "id"'],
    ['name,id\nAna,1\n\nTom,1\n', 'own.csv: line 4 the id id 1 stands in line 2 already'],
    ['name,aliases\nAna Ruiz,\nTom Bell,ANA RUÍZ\n', 'own.csv: line 3 the name "ANA RUÍZ" stands in line 2 already'],
    ['name,id\n,1\n', 'own.csv: line 2 has no name'],
    ['name\nAna,1\n', 'own.csv: line 2 has 2 cells, the first row 1'],
    ['name,kind\nAna,ship\n', 'own.csv: line 2 has the kind "ship", expected person, organisation, place'],
    ['name\n"Ana\nTom\n', 'own.csv: line 2 opens a quotation mark that never closes'],
    ['name\n"Ana" Ruiz\n', 'own.csv: line 2 has letters after a closing quotation mark'],
    ['name,id\n"A\nB",1\nC,1\n', 'own.csv: line 4 the id id 1 stands in line 2 already'],
  ])('says what is wrong with %j', (text, message) => {
    expect(() => parseOwnRegister(text, 'own.csv')).toThrow(message);
  });

  it('is matched first, and gives its ids', () => {
    const builder = new RegisterBuilder();
    for (const entry of parseOwnRegister(
      'name,aliases,roles,wikidata\nAmara Okoro,Okoro,finance minister,Q1\n',
      'own.csv',
    ))
      builder.addOwn(entry);
    const all: Story[] = [
      { id: 'd1', people: [{ name: 'Okoro' }] },
      { id: 'd2', people: [{ name: 'Amara Okoro', role: 'finance minister' }] },
      { id: 'd3', people: [{ name: 'Amara Okoro', role: 'striker' }] },
    ];
    for (const story of all) builder.add(recordOf(story));
    const register = builder.finish();
    const rows = [...register.rows('person')];
    const own = rows.find(({ ids }) => Object.values(ids).includes('Q1'));
    expect(own?.documents).toBe(2);
    expect(own?.name).toBe('Amara Okoro');
    expect(register.keyOf('d3', 'e1')).not.toBe(own?.key);
    // And again from the file, with the entry or without.
    const again = new RegisterBuilder();
    for (const row of storedIn(register)) again.addRow(row);
    for (const entry of parseOwnRegister('name,wikidata,viaf\nAmara Okoro,Q1,7\n', 'own.csv')) again.addOwn(entry);
    expect([...again.finish().rows('person')].find(({ key }) => key === own?.key)?.ids).toEqual({
      wikidata: 'Q1',
      viaf: '7',
    });
  });
});

describe('a register that was stored', () => {
  const header = '{"kind":"register","version":1}';
  const row = (key: string, document: string) =>
    JSON.stringify({ kind: 'person', key, sightings: [{ document, entity: 'e1', type: 'PERSON', name: 'Ana Ruiz' }] });
  it.each([
    [[], 'r.jsonl: line 1 is missing: the file is empty'],
    [['{'], 'r.jsonl: line 1 is no JSON'],
    [['{"a":1}'], 'r.jsonl: line 1 is not the first line of a register'],
    [['{"kind":"register","version":9}'], 'r.jsonl: line 1 is of version 9, expected at most 1'],
    [[header, '[]'], 'r.jsonl: line 2 is no row of a register'],
    [[header, '{"kind":"person"}'], 'r.jsonl: line 2 is no row of a register: key'],
    [[header, row('p1', 'd1'), row('p1', 'd2')], 'r.jsonl: line 3 has the key p1, which line 2 has already'],
    [
      [header, row('p1', 'd1'), row('p2', 'd1')],
      'r.jsonl: line 3 has the entity e1 of document d1, which an earlier row has already',
    ],
  ])('is refused with its line: %j', (lines, message) => {
    const reader = new RegisterReader('r.jsonl');
    expect(() => {
      for (const line of lines) reader.read(line);
      reader.end();
    }).toThrow(message);
  });
});
