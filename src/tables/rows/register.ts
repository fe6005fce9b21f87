/** A row a person, an organisation, a place, as all documents together tell of it. */
import { z } from 'zod';
import { meaningOf, type RegisterRow } from '../../register/index.js';
import { count, dayIfAny, text, textIfAny, texts } from '../columns.js';
import { acrossTable } from '../table.js';

const join = z.strictObject({
  documentId: z.string(),
  entityId: z.string(),
  name: z.string(),
  points: z.number(),
  reasons: z.array(z.string()),
});

const first = {
  id: text.describe(
    'key: made of what the row began with, so that it stays what it is when more is read; of a place the id of its link',
  ),
  name: text.describe('the name that most documents use in full; in the register of the user, that one'),
  aliases: texts.describe('other names, most frequent first; at most 20, as all lists of this table'),
  ids: text.describe('ids of the register of the user, as JSON: `{"wikidata":"Q42"}`'),
};
const last = {
  companions: texts.describe('people and organisations that the same documents name, most frequent first'),
  countries: texts.describe('ISO 3166-1 of the countries that it is named with, most frequent first'),
  documents: count.describe('how many name it'),
  mentions: count.describe('how often they name it'),
  statements: count.describe('how often it speaks, copies included; `statements` without `copyOf` has each once'),
  firstDay: dayIfAny.describe('first day of publication'),
  lastDay: dayIfAny.describe('last day of publication'),
  alone: textIfAny.describe(
    'why it was joined to no other row of its name: `surname-only`, `several-of-this-name`, `initials-only`',
  ),
  namesakeIds: texts.describe('rows of the same name that are somebody or something else'),
  formerIds: texts.describe('keys of earlier registers of rows that turned out to be this one'),
  joins: z
    .array(join)
    .describe('names that were joined to the row, and why; `entities.joinReasons` has the reasons for each document'),
};

const people = z.strictObject({
  ...first,
  roles: texts.describe('what documents call the person, most frequent first'),
  organisations: texts.describe('names of the organisations that the roles are in'),
  gender: z
    .enum(['female', 'male', 'both', 'unknown'])
    .describe('what pronouns and titles of the documents say, never the first name'),
  genderEvidence: texts.describe('those pronouns and titles: `she ×3`'),
  ...last,
});

const organisations = z.strictObject({ ...first, ...last });

const places = z.strictObject({
  ...first,
  type: text.describe('GPE, LOC or FAC, whichever most documents say'),
  link: textIfAny.describe('ISO 3166 or GeoNames: `geonames:2267057`'),
  ...last,
});

export const peopleTable = acrossTable({
  name: 'people',
  about:
    'A row a person, across documents. Two of one name are two rows where the evidence says so; a surname alone joins nobody.',
  schema: people,
  key: 'id',
  references: { namesakeIds: 'people' },
  rowOf: (row: RegisterRow) => ({
    ...firstOf(row),
    roles: [...row.roles],
    organisations: [...row.organisations],
    gender: row.gender,
    genderEvidence: [...row.genderEvidence],
    ...lastOf(row),
  }),
});

export const organisationsTable = acrossTable({
  name: 'organisations',
  about: 'A row an organisation, across documents.',
  schema: organisations,
  key: 'id',
  references: { namesakeIds: 'organisations' },
  rowOf: (row: RegisterRow) => ({ ...firstOf(row), ...lastOf(row) }),
});

export const placesTable = acrossTable({
  name: 'places',
  about: 'A row a country, a town, a region, a building, across documents.',
  schema: places,
  key: 'id',
  references: { namesakeIds: 'places' },
  rowOf: (row: RegisterRow) => ({ ...firstOf(row), type: row.type, link: row.link, ...lastOf(row) }),
});

function firstOf({ key, name, aliases, ids }: RegisterRow): z.infer<z.ZodObject<typeof first>> {
  return { id: key, name, aliases: [...aliases], ids: JSON.stringify(ids) };
}

function lastOf(row: RegisterRow): z.infer<z.ZodObject<typeof last>> {
  return {
    companions: [...row.companions],
    countries: [...row.countries],
    documents: row.documents,
    mentions: row.mentions,
    statements: row.statements,
    firstDay: row.firstDay,
    lastDay: row.lastDay,
    alone: row.alone,
    namesakeIds: [...row.namesakes],
    formerIds: [...row.formerKeys],
    joins: row.joins.map(({ document, entity, name, points, reasons }) => ({
      documentId: document,
      entityId: `${document}#${entity}`,
      name,
      points,
      reasons: reasons.map(({ cue, detail }) => (detail === null ? meaningOf(cue) : `${meaningOf(cue)}: ${detail}`)),
    })),
  };
}
