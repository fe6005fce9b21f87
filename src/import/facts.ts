/** An annotated document as what a fixture says of a text. */
import {
  type DateFact,
  type Facts,
  wordsOf as fixtureWords,
  type QuoteFact,
  type SpeakerFact,
} from '../compare/index.js';
import type { Slice, Span } from '../document/index.js';
import { DATE_MODS, DATE_STATUSES, DATE_TYPES, QUOTE_KINDS, type QuoteKind, SPEAKER_KINDS } from '../record.js';
import { type AnnotatedDocument, type Annotation, invalid } from '../standoff/index.js';
import { type Entities, entitiesOf, startOf, wordsOf } from './entities.js';

/** How a text is cut: paragraphs and sentences. */
export type Cut = Pick<Facts, 'paragraphs' | 'sentences'>;

/**
 * @param cut where the annotations do not say it
 * @throws {InputError} `gold-format`
 */
export function factsOfAnnotated(document: AnnotatedDocument, cut: () => Cut): Facts {
  const { text, annotations } = document;
  const entities = entitiesOf(document);
  const words = (label: string) => annotations.filter((one) => one.label === label).map((one) => wordsOf(one, text));
  const [headline = null] = words('Headline');
  const [agency = null] = words('Agency');
  const authors = words('Author');
  return {
    published: publishedOf(document),
    headline,
    byline: authors.length > 0 || words('Byline').length > 0 ? authors : null,
    dateline: words('Dateline').length === 0 ? null : datelineOf(words),
    agency,
    text,
    ...(cutOf(annotations) ?? cut()),
    entities: entities.facts,
    dates: annotations.flatMap((one) => dateOf(one, text) ?? []).sort((a, b) => a.start - b.start),
    quotes: quotesOf(document, entities),
  };
}

/** What the caller must say where the text does not: null for a date of the text. */
export function givenDate({ published, details }: AnnotatedDocument): string | null {
  const { publishedBasis } = details;
  return publishedBasis === 'dateline' || publishedBasis === 'text' ? null : published;
}

function publishedOf(document: AnnotatedDocument): Facts['published'] {
  const { published, details } = document;
  if (published === null) return null;
  const { publishedBasis = 'option' } = details;
  return { value: published, basis: givenDate(document) === null ? publishedBasis : 'option' };
}

function datelineOf(words: (label: string) => readonly string[]): Facts['dateline'] {
  const [place = null] = words('DatelinePlace');
  const [date = null] = words('DatelineDate');
  return { place, date };
}

function cutOf(annotations: readonly Annotation[]): Cut | null {
  const spans = (label: string) =>
    annotations
      .filter((one) => one.label === label)
      .map(extentOf)
      .sort((a, b) => a.start - b.start);
  const [sentences, paragraphs] = [spans('Sentence'), spans('Paragraph')];
  return sentences.length === 0 || paragraphs.length === 0 ? null : { sentences, paragraphs };
}

function dateOf(one: Annotation, text: string): DateFact | null {
  const type = DATE_TYPES.find((known) => known === one.label.toUpperCase());
  if (type === undefined) return null;
  const { value, mod = null, status } = one.values;
  if (value === undefined)
    throw invalid(one.place, `a ${one.label} without its value, expected one such as 2024-03-11`);
  const known = DATE_MODS.find((each) => each === mod) ?? null;
  if (mod !== null && known === null) {
    throw invalid(one.place, `the modifier ${JSON.stringify(mod)}, expected one of ${DATE_MODS.join(', ')}`);
  }
  return {
    ...extentOf(one),
    text: wordsOf(one, text),
    type,
    value,
    mod: known,
    status: DATE_STATUSES.find((each) => each === status) ?? (value.includes('X') ? 'unresolved' : 'resolved'),
  };
}

function quotesOf({ text, annotations, relations }: AnnotatedDocument, entities: Entities): QuoteFact[] {
  const byId = new Map(annotations.map((one) => [one.id, one]));
  const joined = new Map<string, string[]>();
  for (const { from, to } of relations) {
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const list = joined.get(one) ?? [];
      joined.set(one, list);
      list.push(other);
    }
  }
  const partOf = (content: Annotation, isPart: RegExp): Annotation | null =>
    (joined.get(content.id) ?? []).flatMap((id) => byId.get(id) ?? []).find(({ label }) => isPart.test(label)) ?? null;
  const entityOf = (speaker: Annotation): number | null =>
    (joined.get(speaker.id) ?? []).flatMap((id) => entities.indexOf.get(id) ?? [])[0] ?? entityAt(speaker, entities);
  return annotations
    .filter(({ label }) => CONTENT.test(label))
    .sort((a, b) => startOf(a) - startOf(b))
    .map((content) => {
      const speaker = partOf(content, SPEAKER);
      const cue = partOf(content, CUE);
      const { statementKind } = content.values;
      const said = fixtureWords(text, content.spans);
      return {
        content: content.spans,
        words: said,
        kind: QUOTE_KINDS.find((kind) => kind === statementKind) ?? kindOf(said),
        speaker: speaker && speakerOf(speaker, entityOf(speaker), text),
        cue: cue && sliceOf(cue, text),
      };
    });
}

const CONTENT = /^(?:content|quote|quotation|statement)$/i;
const SPEAKER = /^(?:source|speaker)$/i;
const CUE = /^cue$/i;

/** All of it in quotation marks, some, or none. */
function kindOf(words: string): QuoteKind {
  const quoted = words.replaceAll(/[“"«„][^“”"«»]*[”"»“]/gu, '');
  if (quoted === words) return 'indirect';
  return /[\p{L}\p{N}]/u.test(quoted) ? 'mixed' : 'direct';
}

/** The entity of a mention at the very place of a speaker. */
function entityAt(speaker: Annotation, { facts }: Entities): number | null {
  const { start, end } = extentOf(speaker);
  const found = facts.findIndex(({ mentions }) => mentions.some((one) => one.start === start && one.end === end));
  return found < 0 ? null : found;
}

function speakerOf(one: Annotation, entity: number | null, text: string): SpeakerFact {
  const { speakerKind } = one.values;
  const kind = SPEAKER_KINDS.find((each) => each === speakerKind) ?? (entity === null ? 'nominal' : 'named');
  return { ...sliceOf(one, text), kind, entity };
}

function sliceOf(one: Annotation, text: string): Slice {
  return { ...extentOf(one), text: wordsOf(one, text) };
}

function extentOf({ spans }: Annotation): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}
