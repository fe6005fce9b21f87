import { describe, expect, it } from 'vitest';
import { compare } from '../../src/register/evidence.js';
import { Profile } from '../../src/register/profile.js';
import { type RegisterKind, type Sighting, sightingSchema } from '../../src/register/sighting.js';
import { CUES, type Cue, INDEPENDENT, LEAST, pointsOf } from '../../src/register/weights.js';

type Facts = Partial<Sighting>;

interface Example {
  readonly kind?: RegisterKind;
  readonly one: Facts;
  readonly other: Facts;
  /** Whether the one is the user's. */
  readonly isOwn?: true;
}

const OKORO = { name: 'Amara Okoro' };
const ACME = { name: 'Acme Holdings', type: 'ORG' };
const MINISTRY = { name: 'Ministry of Finance', type: 'ORG' };
const TOWN = { name: 'Newport', type: 'GPE' };
const EIGHT = 'ship harbour storm crane anchor keel mast rudder'.split(' ');
const OTHER_EIGHT = 'oven flour loaf crust yeast dough rye wheat'.split(' ');

/** Two sightings between which the cue is found. */
const EXAMPLES: { readonly [cue in Cue]: Example } = {
  'same-name': { one: OKORO, other: OKORO },
  'frequent-name': { one: { name: 'John Smith' }, other: { name: 'John Smith' } },
  'signs-differ': { one: { name: 'José Peña' }, other: { name: 'Jose Pena' } },
  initial: { one: { name: 'J. Voss' }, other: { name: 'John Voss' } },
  nickname: { one: { name: 'Bill Hart' }, other: { name: 'William Hart' } },
  'other-order': { one: { name: 'Kim Ji-hoon' }, other: { name: 'Ji-hoon Kim' } },
  spelling: { one: { name: 'Dmytro Zelinskiy' }, other: { name: 'Dmytro Zelinskyy' } },
  'second-surname': { one: { name: 'Ana Ruiz' }, other: { name: 'Ana Ruiz Belmonte' } },
  'surname-only': { one: { name: 'Okoro' }, other: OKORO },
  'short-name': { kind: 'organisation', one: { ...ACME, aliases: ['Acme'] }, other: { ...ACME, name: 'Acme' } },
  'known-name': {
    kind: 'organisation',
    one: { name: 'UN', type: 'ORG' },
    other: { name: 'United Nations', type: 'ORG' },
  },
  'distinctive-name': { kind: 'organisation', one: ACME, other: ACME },
  'generic-name': { kind: 'organisation', one: MINISTRY, other: MINISTRY },
  'generic-elsewhere': {
    kind: 'organisation',
    one: { ...MINISTRY, countries: ['KE'] },
    other: { ...MINISTRY, countries: ['UG'] },
  },
  'named-by-user': { one: OKORO, other: OKORO, isOwn: true },
  'other-middle-name': { one: { name: 'James A. Porter' }, other: { name: 'James W. Porter' } },
  'other-generation': { one: { name: 'Tom Bell Jr.' }, other: { name: 'Tom Bell Sr.' } },
  'generation-missing': { one: { name: 'Tom Bell Jr.' }, other: { name: 'Tom Bell' } },
  'same-middle-name': { one: { name: 'James A. Porter' }, other: { name: 'James Alan Porter' } },
  'same-gender': { one: { ...OKORO, female: ['she'] }, other: { ...OKORO, female: ['Mrs'] } },
  'other-gender': { one: { ...OKORO, female: ['she'] }, other: { ...OKORO, male: ['he'] } },
  'same-age': { one: { ...OKORO, born: 1970 }, other: { ...OKORO, born: 1971 } },
  'other-age': { one: { ...OKORO, born: 1970 }, other: { ...OKORO, born: 1973 } },
  'same-role': {
    one: { ...OKORO, roles: ['Finance Minister'] },
    other: { ...OKORO, roles: ['former finance minister'] },
  },
  'similar-role': { one: { ...OKORO, roles: ['finance minister'] }, other: { ...OKORO, roles: ['minister'] } },
  'same-field': { one: { ...OKORO, roles: ['senator'] }, other: { ...OKORO, roles: ['mayor'] } },
  'other-field': { one: { ...OKORO, roles: ['senator'] }, other: { ...OKORO, roles: ['striker'] } },
  'other-field-later': {
    one: { ...OKORO, roles: ['senator'], day: '2020-01-01' },
    other: { ...OKORO, roles: ['striker'], day: '1990-01-01' },
  },
  'same-subject': { one: { ...OKORO, subjects: ['sport'] }, other: { ...OKORO, subjects: ['law', 'sport'] } },
  'other-subject': { one: { ...OKORO, subjects: ['sport'] }, other: { ...OKORO, subjects: ['law'] } },
  'same-organisation': { one: { ...OKORO, organisations: ['Acme Ltd'] }, other: { ...OKORO, organisations: ['ACME'] } },
  'other-organisation': { one: { ...OKORO, organisations: ['Acme'] }, other: { ...OKORO, organisations: ['Blikk'] } },
  companion: { one: { ...OKORO, companions: ['Tom Bell'] }, other: { ...OKORO, companions: ['Tom Bell'] } },
  'frequent-companion': {
    one: { ...OKORO, companions: ['Ann Everywhere'] },
    other: { ...OKORO, companions: ['Ann Everywhere'] },
  },
  'no-companion': { one: { ...OKORO, companions: ['Tom Bell'] }, other: { ...OKORO, companions: ['Ana Ruiz'] } },
  'same-town': { one: { ...OKORO, places: ['Lisbon|geonames:2267057'] }, other: { ...OKORO, places: ['LISBON'] } },
  'other-town': { one: { ...OKORO, places: ['Lisbon'] }, other: { ...OKORO, places: ['Porto'] } },
  'same-country': { one: { ...OKORO, countries: ['KE'] }, other: { ...OKORO, countries: ['KE', 'UG'] } },
  'other-country': { one: { ...OKORO, countries: ['KE'] }, other: { ...OKORO, countries: ['UG'] } },
  'same-words': { one: { ...OKORO, words: EIGHT }, other: { ...OKORO, words: EIGHT } },
  'other-words': { one: { ...OKORO, words: EIGHT }, other: { ...OKORO, words: OTHER_EIGHT } },
  'same-link': { kind: 'place', one: { ...TOWN, link: 'geonames:1' }, other: { ...TOWN, link: 'geonames:1' } },
  'other-link': { kind: 'place', one: { ...TOWN, link: 'geonames:1' }, other: { ...TOWN, link: 'geonames:2' } },
  'other-type': { kind: 'place', one: TOWN, other: { ...TOWN, type: 'LOC' } },
};

function profileOf(kind: RegisterKind, facts: Facts): Profile {
  return new Profile(kind).add(sightingSchema.parse({ document: 'd', entity: 'e', type: 'PERSON', ...facts }));
}

const WORLD = { documents: 1000, documentsWith: (companion: string) => (companion === 'ann everywhere' ? 900 : 2) };

describe('evidence', () => {
  it.each(CUES)('%s is found in its example, from both sides', (cue) => {
    const { kind = 'person', one, other, isOwn } = EXAMPLES[cue];
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const profile = profileOf(kind, a);
      if (isOwn) profile.isOwn = true;
      const found = compare(profile, profileOf(kind, b), WORLD);
      expect(found?.reasons.map((reason) => reason.cue)).toContain(cue);
    }
  });

  it('never reaches what a surname asks for by evidence of one kind', () => {
    for (const cue of INDEPENDENT) expect(pointsOf('surname-only') + pointsOf(cue)).toBeLessThan(LEAST['surname-only']);
  });

  it.each([
    ['Amara Okoro', 'Ama Okoro'],
    ['Amara Okoro', 'Amara Okafor'],
    ['John Voss', 'Jane Voss'],
    ['J. Voss', 'K. Voss'],
    ['Bill Hart', 'Bob Hart'],
    ['Sam Lee', 'Tim Lee'],
    ['Okoro', 'Okafor'],
  ])('there is none between %s and %s', (one, other) => {
    expect(compare(profileOf('person', { name: one }), profileOf('person', { name: other }), WORLD)).toBeNull();
  });
});
