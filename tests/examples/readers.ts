/** What the examples beside the rules are compared with: one reader for each thing that is read. */
import { type DateReading, type DatesInput, findDates, readDates } from '../../src/dates/index.js';
import type { Span, TokenEntity } from '../../src/document/index.js';
import { explainTypes, readNames, recogniseEntities } from '../../src/entities/index.js';
import { EXAMPLES_PUBLISHED, type Examples, type Reads } from '../../src/examples.js';
import { View } from '../../src/grammar/view.js';
import { explainQuotes, findQuotes } from '../../src/quotes/index.js';
import { entityRecord } from '../../src/record/index.js';
import type { DateExpression, Entity, Mention, Quote } from '../../src/record.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';
import { markedText } from '../marked-text.js';

/** A text with what the examples know of it besides. */
interface Read {
  readonly text: string;
  /** What the example expects: some readers show only what it names. */
  readonly expected: readonly string[];
  readonly published: string | null;
}

type Reader = (read: Read) => readonly string[];

/** What stands in a text, written as the examples write it. */
export function readAs(examples: Examples, text: string, expected: readonly string[]): readonly string[] {
  const { reads, published = EXAMPLES_PUBLISHED } = examples;
  return READERS[reads]({ text, expected, published });
}

const READERS: { readonly [reads in Reads]: Reader } = {
  /** `headline: Ports Shut`, `body note: FOR IMMEDIATE RELEASE` */
  blocks: ({ text }) =>
    segment(text).segmentation.blocks.map(
      ({ kind, role, ...span }) => `${kind}${role === null ? '' : ` ${role}`}: ${slice(text, span)}`,
    ),
  /** The authors. */
  bylines: ({ text }) => segment(text).segmentation.byline?.authors.map((author) => author.text) ?? [],
  /** How a date was found: `Two days later = previous 0.75, from February 20`. */
  'date bases': ({ text, published }) => readingsIn(text, published).map((reading, _, all) => basisOf(reading, all)),
  /** `fiscal 2024 2023-10-01/2024-10-01`: the days that a date lasts, `-` where it has none. */
  'date intervals': ({ text, published }) =>
    readingsIn(text, published).map(
      ({ date }) => `${date.text} ${date.interval === null ? '-' : `${date.interval.start}/${date.interval.end}`}`,
    ),
  /** `Friday = 2024-03-08`; a type other than DATE and a modifier after it: `3 p.m. = 2024-03-07T15:00 TIME`. */
  dates: ({ text, published }) => readingsIn(text, published).map(dateOf),
  'dates of a narrative': ({ text, published }) => readingsIn(text, published, 'narrative').map(dateOf),
  /** `LISBON, March 3 (HNS) - | LISBON | March 3 | HNS`, `-` for a part that is not there. */
  datelines: ({ text }) => datelineIn(text),
  /** `Amara Okoro: name Amara Okoro, pronoun She`, of the entities that the example names. */
  entities: ({ text, expected }) => entitiesIn(text, expected),
  /** `Okoro PERSON 8: title PERSON 6, saying PERSON 2`, by how many points the rules give the type, and why. */
  evidence: ({ text }) => evidenceIn(text),
  /** The same as `dates`, with the form that read it before it: `weekday: Friday = 2024-03-08`. */
  forms: ({ text, published }) => readingsIn(text, published).map((reading) => `${reading.form}: ${dateOf(reading)}`),
  /** The headline. */
  headlines: ({ text }) => listed(segment(text).segmentation.headline).map((span) => slice(text, span)),
  /** `the past two days = P2D 2024-03-05 2024-03-07`, `-` for dates without an interval. */
  intervals: ({ text, published }) => readingsIn(text, published).map(intervalOf),
  /** `en`; nothing where it is not known. */
  language: ({ text }) => listed(segment(text).segmentation.language),
  'letter case': ({ text }) => [segment(text).segmentation.letterCase],
  /** `Lisbon iso3166-2:PT-11`, `Springfield -`, of places and peoples. */
  links: ({ text }) => linksIn(text),
  /** `body list: two crabs`, of lines that begin with what the markup says of them: `<body list> two crabs`. */
  'marked blocks': ({ text }) => markedBlocksIn(text),
  /** `PERSON Amara Okoro` */
  names: ({ text }) => namesIn(text),
  /** The same, before the model has its say. */
  'names by rules': ({ text }) => readNames(readable(text)).names.map(({ type, text: name }) => `${type} ${name}`),
  /** Of every statement: `said`. */
  polarity: ({ text }) => analysed(text).quotes.map(({ cue }) => cue?.polarity ?? '-'),
  /** When the text says it was published, and where: `2024-03-07 dateline`. */
  publication: ({ text, published }) =>
    listed(findDates(datesInput(text, published)).published).map(({ value, basis }) => `${value} ${basis}`),
  /** `MONEY 3500000 USD: $3.5m`, `-` for a value that is not known. */
  quantities: ({ text }) => quantitiesIn(text),
  /** `0 “We will act,”`, the depth before it. */
  quotations: ({ text }) =>
    segment(text).segmentation.quotations.map(({ depth, span }) => `${depth} ${slice(text, span)}`),
  /** Of every statement what it is tied to: `kind | cue | cue of the one around it | date | addressee`. */
  quotes: ({ text, published }) => quotesIn(text, published),
  /** `Amara Okoro: minister, chair`, of the people that the example names. */
  roles: ({ text, expected }) => rolesIn(text, expected),
  /** `Ana Ruiz: chairwoman at Acme`; the organisation by its name, `-` for none. */
  'roles with organisations': ({ text, expected }) => rolesWithOrganisations(text, expected),
  /** The sentences. */
  sentences: ({ text }) => segment(text).segmentation.sentences.map((sentence) => slice(text, sentence)),
  /** Of the first statement the signs that the example names; `not content in parts` for one that it has not. */
  signs: ({ text, expected }) => signsIn(text, expected),
  /** Of every statement the kind of its speaker and the entity: `named | Amara Okoro`, `anonymous | -`. */
  speakers: ({ text }) => speakersIn(text),
  /** `kind | speaker | cue | content`, `-` for what is not there, ` … ` between the parts of an interrupted content. */
  statements: ({ text }) => analysed(text).quotes.map((quote) => statementOf(text, quote)),
  /** The contents of the statements, the surest first. */
  'surest first': ({ text }) =>
    [...analysed(text).quotes].sort((a, b) => b.confidence - a.confidence).map(({ content }) => wordsOf(text, content)),
  /** The tokens of a sentence, spaces between them. */
  tokens: ({ text }) => tokensIn(text),
};

function markedBlocksIn(example: string): string[] {
  const { text, markup } = markedText(example.split('\n'));
  return segment(text, { markup }).segmentation.blocks.map(
    (block) => `${block.kind}${block.role === null ? '' : ` ${block.role}`}: ${slice(text, block)}`,
  );
}

interface Analysed {
  readonly view: View;
  /** As the next stage reads them. */
  readonly found: readonly TokenEntity[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
}

/** Examples are too short to show their language, so it is given. */
function readable(text: string): View {
  const segmentation = { ...segment(text).segmentation, language: 'en' };
  return new View(segmentation, analyseSyntax(segmentation));
}

function analysed(text: string): Analysed {
  const view = readable(text);
  const { entities: found } = recogniseEntities(view);
  const entities = found.map((entity) => entityRecord(text, view.tokens, entity));
  const dates = datesOf(view, null);
  return { view, found, entities, quotes: findQuotes({ view, entities: found, dates }).quotes };
}

function signsIn(text: string, expected: readonly string[]): string[] {
  const { view, found } = analysed(text);
  const [first] = explainQuotes({ view, entities: found, dates: [] });
  const signs = new Set(first?.evidence.map(({ sign }) => sign));
  return expected.map((line) => {
    const sign = line.replace(/^not /, '');
    return signs.has(sign) ? sign : `not ${sign}`;
  });
}

function datesInput(text: string, published: string | null, style: 'auto' | 'narrative' = 'auto'): DatesInput {
  const segmentation = { ...segment(text).segmentation, language: 'en' };
  return {
    segmentation,
    syntax: analyseSyntax(segmentation),
    published: published === null ? null : { value: published, basis: 'option' },
    config: { style, order: 'text' },
  };
}

function readingsIn(text: string, published: string | null, style?: 'narrative'): readonly DateReading[] {
  return readDates(datesInput(text, published, style)).readings;
}

function dateOf({ date: { text, value, type, mod } }: DateReading): string {
  return [`${text} = ${value}`, ...(type === 'DATE' ? [] : [type]), ...listed(mod)].join(' ');
}

function intervalOf({ date: { text, value, interval } }: DateReading): string {
  return `${text} = ${value} ${interval === null ? '-' : `${interval.start} ${interval.end}`}`;
}

function basisOf({ date: { text, basis, confidence, anchor } }: DateReading, all: readonly DateReading[]): string {
  const from = all.find(({ date }) => date.id === anchor)?.date.text;
  return `${text} = ${basis} ${confidence}${from === undefined ? '' : `, from ${from}`}`;
}

function datesOf({ segmentation, syntax }: View, published: string | null): readonly DateExpression[] {
  const given = published === null ? null : { value: published, basis: 'option' as const };
  return findDates({ segmentation, syntax, published: given }).dates;
}

function datelineIn(text: string): string[] {
  const { dateline, agency } = segment(text).segmentation;
  if (dateline === null) return [];
  const parts = [slice(text, dateline.span), dateline.place?.text, dateline.date?.text, agency?.text];
  return [parts.map((part) => part ?? '-').join(' | ')];
}

function entitiesIn(text: string, expected: readonly string[]): string[] {
  const names = expected.map((line) => line.slice(0, line.indexOf(': ')));
  return analysed(text)
    .entities.filter(({ name }) => names.includes(name))
    .map(({ name, mentions }) => `${name}: ${mentions.map((one) => `${one.kind} ${one.text}`).join(', ')}`);
}

function evidenceIn(text: string): string[] {
  return explainTypes(readable(text)).map(({ text: form, type, margin, evidence }) => {
    const why = evidence.map((one) => `${one.cue} ${one.type} ${one.points}`).join(', ');
    return `${form} ${type} ${Math.round(margin * 10) / 10}: ${why}`;
  });
}

function rolesWithOrganisations(text: string, expected: readonly string[]): string[] {
  const people = expected.map((line) => line.split(':')[0]);
  const { entities } = analysed(text);
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return entities
    .filter(({ name }) => people.includes(name))
    .flatMap(({ name, roles }) =>
      roles.map((role) => `${name}: ${role.text} at ${nameOf.get(role.organisation ?? '') ?? '-'}`),
    );
}

function rolesIn(text: string, expected: readonly string[]): string[] {
  const names = expected.map((line) => line.slice(0, line.indexOf(':')));
  return analysed(text)
    .entities.filter(({ name }) => names.includes(name))
    .map(({ name, roles }) => `${name}: ${roles.map((role) => role.text).join(', ')}`.trim());
}

function linksIn(text: string): string[] {
  return analysed(text).entities.flatMap(({ type, name, link }) =>
    type === 'GPE' || type === 'NORP' ? [`${name} ${link === null ? '-' : `${link.scheme}:${link.id}`}`] : [],
  );
}

function namesIn(text: string): string[] {
  const isName = ({ kind }: Mention) => kind !== 'pronoun' && kind !== 'nominal';
  return analysed(text)
    .entities.flatMap(({ type, mentions }) => mentions.filter(isName).map((mention) => ({ type, mention })))
    .sort((a, b) => a.mention.start - b.mention.start)
    .map(({ type, mention }) => `${type} ${mention.text}`);
}

function quotesIn(text: string, published: string | null): string[] {
  const { view, found } = analysed(text);
  const dates = datesOf(view, published);
  const { quotes } = findQuotes({ view, entities: found, dates });
  return quotes.map(({ kind, cue, parent, date, addressee }) => {
    const around = quotes.find(({ id }) => id === parent)?.cue?.text;
    const day = dates.find(({ id }) => id === date)?.text;
    return [kind, cue?.text, around, day, addressee?.text].map((part) => part ?? '-').join(' | ');
  });
}

function speakersIn(text: string): string[] {
  const { quotes, entities } = analysed(text);
  return quotes.map(({ speaker }) => {
    const names = (speaker?.entities ?? []).map((entity) => entities.find(({ id }) => id === entity)?.name ?? '?');
    return `${speaker?.kind ?? '-'} | ${names.join(' + ') || '-'}`;
  });
}

function statementOf(text: string, { kind, speaker, cue, content }: Quote): string {
  return [kind, speaker?.text ?? '-', cue?.text ?? '-', wordsOf(text, content)].join(' | ');
}

function wordsOf(text: string, content: Quote['content']): string {
  return content.map((part) => slice(text, part)).join(' … ');
}

function tokensIn(text: string): string[] {
  const { sentences, tokens } = segment(text).segmentation;
  return sentences.map(({ firstToken, endToken }) =>
    Array.from({ length: endToken - firstToken }, (_, at) => tokens.text(firstToken + at)).join(' '),
  );
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function listed<T>(item: T | null | undefined): T[] {
  return item == null ? [] : [item];
}

function quantitiesIn(text: string): string[] {
  const view = readable(text);
  const { quantities } = recogniseEntities(view);
  return quantities.flatMap(({ type, quantity, mentions }) => {
    const value = `${type} ${quantity?.amount ?? '-'} ${quantity?.currency ?? quantity?.unit ?? '-'}`;
    return mentions.map(({ first, end }) => `${value}: ${view.tokens.slice(first, end)}`);
  });
}
