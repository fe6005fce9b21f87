/** Gender is read off pronouns and titles of the text, and never off a first name. */
import { describe, expect, it } from 'vitest';
import type { Entity, Speaker } from '../../src/record.js';
import { genderOfEntity, genderOfSpeaker } from '../../src/tables/gender.js';
import { DocumentView } from '../../src/tables/index.js';
import { given } from './records.js';

interface Given {
  readonly roles?: readonly string[];
  readonly pronouns?: readonly string[];
  readonly type?: Entity['type'];
}

/** The name is in brackets: `Ms [Okoro] waits.` */
function read(marked: string, { roles = [], pronouns = [], type = 'PERSON' }: Given = {}) {
  const start = marked.indexOf('[');
  const name = marked.slice(start + 1, marked.indexOf(']'));
  const text = `${marked.replace(/[[\]]/g, '')} ${[...roles, ...pronouns].join(' ')}`;
  const sliceOf = (words: string, from = 0) => ({
    start: text.indexOf(words, from),
    end: text.indexOf(words, from) + words.length,
    text: words,
  });
  const entity: Entity = {
    id: 'e1',
    type,
    name,
    aliases: [],
    link: null,
    roles: roles.map((role) => ({ ...sliceOf(role, marked.length - 2), organisation: null })),
    quantity: null,
    mentions: [
      { ...sliceOf(name), kind: 'name' },
      ...pronouns.map((pronoun) => ({ ...sliceOf(pronoun, marked.length - 2), kind: 'pronoun' as const })),
    ],
  };
  const { gender, evidence } = genderOfEntity(
    new DocumentView({ ...given('', 'a.txt'), text, entities: [entity] }),
    entity,
  );
  return [gender, ...evidence].join(', ');
}

describe('genderOfEntity', () => {
  it.each<[string, Given, string]>([
    ['Then [Maria Okoro] waits.', {}, 'unknown'],
    ['Then [Tom Bell] waits.', { roles: ['mayor of Harwick'] }, 'unknown'],
    ['Then Ms [Okoro] waits.', {}, 'female, ms'],
    ['Mr. [Okoro] waits.', {}, 'male, mr'],
    ['Then Sir [Okoro] waits.', { pronouns: ['he', 'his'] }, 'male, sir, he, his'],
    ['Then [Robin Okoro] waits.', { pronouns: ['she', 'her'] }, 'female, she, her'],
    ['Then [Robin Okoro] waits.', { pronouns: ['they', 'their'] }, 'unknown'],
    ['Then Ms [Robin Okoro] waits.', { pronouns: ['he'] }, 'both, ms, he'],
    ['Then [Robin Okoro] waits.', { roles: ['deputy spokeswoman for the bank'] }, 'female, spokeswoman'],
    ['Then [Robin Okoro] waits.', { roles: ['spokesman for the bank', 'chairman'] }, 'unknown'],
    ['Then [Robin Okoro] waits.', { roles: ['Queen of Norland'] }, 'female, queen'],
    ['Then [Robin Okoro] waits.', { roles: ['biographer of Queen Ada'] }, 'unknown'],
    ['Her sister [Robin Okoro] waits.', {}, 'unknown'],
    ['Then Sister [Robin Okoro] waits.', {}, 'female, sister'],
    ['They hailed MrOkoro [Bell] there.', {}, 'unknown'],
    ['Then Ms [Okoro Ltd] waits.', { type: 'ORG', pronouns: ['she'] }, ''],
  ])('%s %j', (text, facts, expected) => {
    expect(read(text, facts)).toBe(expected);
  });
});

describe('genderOfSpeaker', () => {
  const document = new DocumentView(given('', 'a.txt'));
  const speaker = (text: string, kind: Speaker['kind']): Speaker => ({
    start: 0,
    end: 1,
    text,
    kind,
    entity: null,
    entities: [],
  });

  it.each<[string, Speaker['kind'], string | null]>([
    ['She', 'pronoun', 'female'],
    ['they', 'pronoun', 'unknown'],
    ['a spokeswoman for the port', 'nominal', 'female'],
    ['the minister', 'nominal', 'unknown'],
    ['officials', 'unnamed', 'unknown'],
    ['the report', 'document', null],
    ['Canberra', 'place', null],
  ])('%s, %s', (text, kind, gender) => {
    expect(genderOfSpeaker(document, speaker(text, kind)).gender).toBe(gender);
  });
});
