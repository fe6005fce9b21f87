/** A row an entity of a document. */
import { z } from 'zod';
import { ENTITY_TYPES, LINK_SCHEMES } from '../../document/index.js';
import type { Entity } from '../../record.js';
import { count, documentId, text, textIfAny, texts } from '../columns.js';
import { GENDERS, genderOfEntity } from '../gender.js';
import { documentTable } from '../table.js';
import type { DocumentView } from '../view.js';

const schema = z.strictObject({
  id: text.describe('key: `documentId#e1`, with the id of the entity in its record'),
  documentId,
  personId: textIfAny.describe('PERSON: who it is across documents'),
  organisationId: textIfAny.describe('ORG: which it is across documents'),
  placeId: textIfAny.describe('GPE, LOC, FAC: which it is across documents'),
  joinReasons: texts.describe(
    'why it belongs to that row, each with its points: `+2 they have the same role: finance minister`; empty where it began the row, or came with an earlier register',
  ),
  type: z.enum(ENTITY_TYPES).describe('PERSON, ORG, GPE and so on; MONEY, PERCENT and QUANTITY are amounts'),
  name: text.describe('its fullest name in the text'),
  aliases: texts.describe('its other names in the text, in order of first appearance'),
  linkScheme: z.enum(LINK_SCHEMES).nullable().describe('which list `linkId` is of'),
  linkId: textIfAny.describe('what it is in a list of the world: a country of ISO 3166, a town of GeoNames'),
  roles: texts.describe('PERSON: what the text calls the person, in order, each once'),
  roleOrganisationEntityIds: texts.describe('PERSON: the organisations that the roles are in, each once'),
  gender: z
    .enum(GENDERS)
    .nullable()
    .describe(
      'PERSON: what pronouns and titles of the text say, never the first name; `unknown` where they say nothing, `both` where they disagree; null for all but people',
    ),
  genderEvidence: texts.describe('those pronouns and titles, in small letters, each once: `she`, `ms`'),
  amount: z.number().nullable().describe('MONEY, PERCENT, QUANTITY: the number; null for a range'),
  currency: textIfAny.describe('MONEY: ISO 4217'),
  unit: textIfAny.describe('PERCENT, QUANTITY: what is counted'),
  mentions: count.describe('rows of `mentions`'),
  statements: count.describe('statements of the document whose first speaker it is'),
});

export const entities = documentTable({
  name: 'entities',
  about: 'A row a person, organisation, place, amount or other thing with a name, within one document.',
  schema,
  key: 'id',
  references: {
    documentId: 'documents',
    personId: 'people',
    organisationId: 'organisations',
    placeId: 'places',
    roleOrganisationEntityIds: 'entities',
  },
  rowsOf: (document) => {
    const spoken = new Map<string, number>();
    for (const { speaker } of document.record.quotes) {
      if (speaker?.entity != null) spoken.set(speaker.entity, (spoken.get(speaker.entity) ?? 0) + 1);
    }
    return document.record.entities.map((entity) => rowOf(document, entity, spoken.get(entity.id) ?? 0));
  },
});

function rowOf(document: DocumentView, entity: Entity, statements: number): z.infer<typeof schema> {
  const organisations = entity.roles.flatMap(({ organisation }) => document.keyIfAny(organisation) ?? []);
  const { gender, evidence } = genderOfEntity(document, entity);
  return {
    id: document.keyOf(entity.id),
    documentId: document.id,
    personId: document.registerKey(entity, 'person'),
    organisationId: document.registerKey(entity, 'organisation'),
    placeId: document.registerKey(entity, 'place'),
    joinReasons: [...document.across.reasons(entity.id)],
    type: entity.type,
    name: entity.name,
    aliases: entity.aliases,
    linkScheme: entity.link?.scheme ?? null,
    linkId: entity.link?.id ?? null,
    roles: [...new Set(entity.roles.map((role) => role.text))],
    roleOrganisationEntityIds: [...new Set(organisations)],
    gender,
    genderEvidence: [...evidence],
    amount: entity.quantity?.amount ?? null,
    currency: entity.quantity?.currency ?? null,
    unit: entity.quantity?.unit ?? null,
    mentions: entity.mentions.length,
    statements,
  };
}
