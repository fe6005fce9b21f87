/** A row a mention of an entity. */
import { z } from 'zod';
import { ENTITY_TYPES, MENTION_KINDS } from '../../document/index.js';
import { count, documentId, placeColumns, sentenceId, text } from '../columns.js';
import { documentTable } from '../table.js';

const schema = z.strictObject({
  id: text.describe('key: `entityId.1` for the first mention of the entity'),
  documentId,
  entityId: text.describe('the entity that it mentions'),
  type: z.enum(ENTITY_TYPES).describe('of the entity'),
  number: count.describe('which mention of the entity, from 1'),
  kind: z.enum(MENTION_KINDS).describe('how: by its name, a shorter one, a pronoun, a description'),
  ...placeColumns,
  text: text.describe('its words'),
  sentenceId,
});

export const mentions = documentTable({
  name: 'mentions',
  about: 'A row a place where an entity is mentioned, by name, pronoun or description.',
  schema,
  key: 'id',
  references: { documentId: 'documents', entityId: 'entities', sentenceId: 'sentences' },
  rowsOf: (document) =>
    document.record.entities.flatMap((entity) =>
      entity.mentions.map((mention, index) => ({
        id: document.keyOf(`${entity.id}.${index + 1}`),
        documentId: document.id,
        entityId: document.keyOf(entity.id),
        type: entity.type,
        number: index + 1,
        kind: mention.kind,
        ...document.placeOf(mention),
        text: mention.text,
        sentenceId: document.sentenceKeyAt(mention.start),
      })),
    ),
});
