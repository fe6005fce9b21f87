/** A row a sentence. */
import { z } from 'zod';
import { BLOCK_KINDS, BLOCK_ROLES } from '../../document/index.js';
import { count, documentId, placeColumns, text } from '../columns.js';
import { documentTable } from '../table.js';

const schema = z.strictObject({
  id: text.describe('key: `documentId#s1` for the first sentence'),
  documentId,
  number: count.describe('which sentence of the document, from 1'),
  paragraph: count.nullable().describe('which paragraph of the document it begins in, from 1'),
  kind: z.enum(BLOCK_KINDS).nullable().describe('what the block is that it stands in; `body` is the story itself'),
  role: z.enum(BLOCK_ROLES).nullable().describe('what the block is besides a paragraph; null for plain ones'),
  ...placeColumns,
  text: text.describe('its words'),
});

export const sentences = documentTable({
  name: 'sentences',
  about: 'A row a sentence, headlines and furniture included; `kind` tells them apart.',
  schema,
  key: 'id',
  references: { documentId: 'documents' },
  rowsOf: (document) =>
    document.record.sentences.map((sentence, index) => {
      const block = document.blockAt(sentence.start);
      return {
        id: document.keyOf(`s${index + 1}`),
        documentId: document.id,
        number: index + 1,
        paragraph: document.paragraphAt(sentence.start),
        kind: block?.kind ?? null,
        role: block?.role ?? null,
        ...document.placeOf(sentence),
        text: document.textOf(sentence),
      };
    }),
});
