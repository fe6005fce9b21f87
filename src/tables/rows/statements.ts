/** A row a statement: who said what to whom, when, and where it stands. */
import { z } from 'zod';
import { ENTITY_TYPES } from '../../document/index.js';
import { CUE_ACTS, DATE_BASES, POLARITIES, QUOTE_KINDS, SPEAKER_KINDS } from '../../record.js';
import {
  confidence,
  count,
  dayIfAny,
  dayIn,
  documentId,
  offset,
  placeColumns,
  sentenceId,
  text,
  textIfAny,
  texts,
} from '../columns.js';
import { GENDERS } from '../gender.js';
import { documentTable } from '../table.js';
import { addresseeOf, contentOf, cueOf, saidOf, speakerOf } from './statement-cells.js';

const part = z.strictObject({ ...placeColumns, text });

const schema = z.strictObject({
  id: text.describe('key: `documentId#q1`, with the id of the quote in its record'),
  documentId,
  copyOf: textIfAny.describe(
    'the same words, apart from marks and capitals, in a document of the story before this one; the earliest such row. Count the rows without to count every statement once',
  ),
  number: count.describe('which statement of the document, from 1, in the order of their words'),
  kind: z.enum(QUOTE_KINDS).describe('direct is all in quotation marks, indirect has none, mixed has both'),
  speech: z.boolean().describe('said or written; false: thought, planned, felt'),
  text: text.describe('its words as the text has them; where the cue interrupts them, parts joined by ` … `'),
  ...placeColumns,
  parts: z.array(part).describe('the parts of its words: more than one where the cue interrupts them'),
  sentenceId,
  parentId: textIfAny.describe('the statement within which it stands'),
  speaker: textIfAny.describe('who says it, as written: a name, "she", "the minister"; null when nobody is named'),
  speakerKind: z.enum(SPEAKER_KINDS).nullable().describe('named, pronoun, nominal, document, place or unnamed'),
  speakerName: textIfAny.describe(
    'the fullest name in the document of whoever says it; null when the text leaves it open',
  ),
  speakerType: z.enum(ENTITY_TYPES).nullable().describe('PERSON, ORG, GPE and so on'),
  speakerEntityId: textIfAny.describe('the entity that says it; the first, where several do'),
  speakerEntityIds: texts.describe('all entities that say it together'),
  speakerPersonId: textIfAny.describe('the person across documents'),
  speakerOrganisationId: textIfAny.describe('`speakerOrganisation` across documents'),
  speakerPlaceId: textIfAny.describe('a place that speaks, "Canberra", across documents'),
  speakerRole: textIfAny.describe('PERSON: what the document calls the person first: "finance minister"'),
  speakerRoles: texts.describe('PERSON: all that the document calls the person, in order, each once'),
  speakerOrganisation: textIfAny.describe(
    'the organisation that says it, or that the first such role of the person is in',
  ),
  speakerOrganisationEntityId: textIfAny.describe('that organisation'),
  speakerGender: z
    .enum(GENDERS)
    .nullable()
    .describe(
      'of a person, the first where several speak: what pronouns and titles of the text say, never the first name; `unknown` where they say nothing; null where no person speaks',
    ),
  speakerGenderEvidence: texts.describe('those pronouns and titles, in small letters, each once: `she`, `ms`'),
  speakerStart: offset.describe('where `speaker` begins, in UTF-16 code units'),
  speakerEnd: offset.describe('where it ends, in UTF-16 code units'),
  speakerStartCodePoint: offset.describe('where it begins, in code points'),
  speakerEndCodePoint: offset.describe('where it ends, in code points'),
  cue: textIfAny.describe('the words that report: "said", "according to"; null where nothing does'),
  cueLemma: textIfAny.describe('their dictionary form'),
  act: z.enum(CUE_ACTS).nullable().describe('what kind of saying it is'),
  polarity: z.enum(POLARITIES).nullable().describe('negative: "did not say"; question: "Did she say that …?"'),
  cueStart: offset.describe('where `cue` begins, in UTF-16 code units'),
  cueEnd: offset.describe('where it ends, in UTF-16 code units'),
  cueStartCodePoint: offset.describe('where it begins, in code points'),
  cueEndCodePoint: offset.describe('where it ends, in code points'),
  addressee: textIfAny.describe('whom it is said to, as written: "reporters"'),
  addresseeName: textIfAny.describe('the fullest name in the document of whom it is said to'),
  addresseeEntityId: textIfAny.describe('the entity that it is said to'),
  addresseeStart: offset.describe('where `addressee` begins, in UTF-16 code units'),
  addresseeEnd: offset.describe('where it ends, in UTF-16 code units'),
  addresseeStartCodePoint: offset.describe('where it begins, in code points'),
  addresseeEndCodePoint: offset.describe('where it ends, in code points'),
  said: textIfAny.describe(
    'when it was said, as written: "on Thursday"; null when the text does not say. Not what it speaks of',
  ),
  saidValue: textIfAny.describe('that date as TIMEX3'),
  saidDay: dayIfAny.describe('the day, where that date names just one'),
  saidBasis: z
    .enum(DATE_BASES)
    .nullable()
    .describe('where that value came from: the words alone, the publication date, another date'),
  saidDateId: textIfAny.describe('that date'),
  publishedDay: dayIfAny.describe('`documents.publishedDay`'),
  confidence: confidence.describe(
    '0 to 1: the probability that its words and its speaker are right, as the record says',
  ),
});

export const statements = documentTable({
  name: 'statements',
  about: 'A row a statement: what somebody said, wrote or thought, in quotation marks or not.',
  schema,
  key: 'id',
  references: {
    documentId: 'documents',
    sentenceId: 'sentences',
    copyOf: 'statements',
    parentId: 'statements',
    speakerPersonId: 'people',
    speakerOrganisationId: 'organisations',
    speakerPlaceId: 'places',
    speakerEntityId: 'entities',
    speakerEntityIds: 'entities',
    speakerOrganisationEntityId: 'entities',
    addresseeEntityId: 'entities',
    saidDateId: 'dates',
  },
  rowsOf: (document) => {
    const { published } = document.record;
    const publishedDay = published && dayIn(published.value);
    return document.record.quotes.map((quote, index) => ({
      id: document.keyOf(quote.id),
      documentId: document.id,
      copyOf: document.across.originalOf(document.record.text, quote),
      number: index + 1,
      kind: quote.kind,
      speech: quote.speech,
      ...contentOf(document, quote),
      parentId: document.keyIfAny(quote.parent),
      ...speakerOf(document, quote),
      ...cueOf(document, quote),
      ...addresseeOf(document, quote),
      ...saidOf(document, quote),
      publishedDay,
      confidence: quote.confidence,
    }));
  },
});
