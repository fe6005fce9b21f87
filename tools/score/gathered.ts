/**
 * The articles of `gold/gathered/`, every mention marked with its entity: what the README there says, read, and what records say
 * of them against it.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { align } from '../../src/compare/align.js';
import { overlaps, type Span } from '../../src/document/index.js';
import { annotate, type Mention } from '../../src/index.js';
import { ROOT } from '../bench/corpus.js';
import { type BCubed, bCubed, type Cluster } from './b-cubed.js';

export interface GatheredScore {
  readonly name: string;
  /** One of the two halves: nobody looks at what is wrong in the texts of the other one. */
  readonly open: boolean;
  readonly names: BCubed;
  readonly pronouns: References;
  readonly descriptions: References;
  /** What is wrong, a line each. */
  readonly wrong: readonly string[];
}

/** Words that stand for something with a name. */
export interface References {
  readonly marked: number;
  readonly found: number;
  readonly right: number;
}

const FOLDER = join(ROOT, 'tools/score/gold/gathered');

/** The forty articles, one after the other, by name. */
export function scoreGathered(): Generator<GatheredScore> {
  return scoreFolder(FOLDER, isEvenHash);
}

/** The later articles: their errors were read where the number that their name begins with is even. */
export function scoreLater(): Generator<GatheredScore> {
  return scoreFolder(join(FOLDER, 'later'), isEvenNumber);
}

/** Articles full of relatives, offices and short names. */
export function scoreDescribed(): Generator<GatheredScore> {
  return scoreFolder(join(FOLDER, 'described'), isEvenNumber);
}

/** Articles with many pronouns: profiles, obituaries, interviews, trials. Read where the number is even. */
export function scorePeople(): Generator<GatheredScore> {
  return scoreFolder(join(FOLDER, 'people'), isEvenNumber);
}

/** Articles of many kinds, all of them read; only their names are marked. */
export function scoreKinds(): Generator<GatheredScore> {
  return scoreFolder(join(FOLDER, 'kinds'), () => true);
}

export function isEvenNumber(name: string): boolean {
  return Number(name.slice(0, 2)) % 2 === 0;
}

export function isEvenHash(name: string): boolean {
  return (createHash('sha256').update(name).digest()[0] ?? 0) % 2 === 0;
}

export function* scoreFolder(folder: string, isOpen: (name: string) => boolean): Generator<GatheredScore> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  for (const file of files.sort()) {
    const name = basename(file, '.txt');
    yield scoreOne(name, isOpen(name), readFileSync(join(folder, file), 'utf8'));
  }
}

function scoreOne(name: string, open: boolean, marked: string): GatheredScore {
  const { text, entities } = readMarks(marked);
  const record = annotate(text);
  const { toExpected } = align(text, record.text);
  const wrong: string[] = [];
  const names: Cluster[] = [];
  const references: Found[] = [];
  for (const { type, mentions } of record.entities) {
    if (AMOUNTS.has(type)) continue;
    const own = mentions.filter((one) => !isReference(one)).map(toExpected);
    if (own.length > 0) names.push(own);
    for (const one of mentions.filter(isReference))
      references.push({ ...toExpected(one), own, pronoun: one.kind === 'pronoun' });
  }
  const gold = [...entities.values()];
  const clusters = gold.map((one) => one.names);
  wrong.push(...wrongNames(text, clusters, names));
  const count = (pronoun: boolean) => countReferences(text, gold, references, pronoun, wrong);
  return {
    name,
    open,
    names: bCubed(clusters, names),
    pronouns: count(true),
    descriptions: count(false),
    wrong,
  };
}

const AMOUNTS: ReadonlySet<string> = new Set(['MONEY', 'PERCENT', 'QUANTITY']);

function isReference({ kind }: Mention): boolean {
  return kind === 'pronoun' || kind === 'nominal';
}

export interface Marked {
  readonly names: Span[];
  readonly references: Span[];
  /** What may be found and need not. */
  readonly optional: Span[];
}

const MARK = /\{(\w+)([~?]?) ([^{}]+)\}/g;

/** The text of a marked article, and the places of each entity by the word of its marks. */
export function readMarks(marked: string): { text: string; entities: ReadonlyMap<string, Marked> } {
  const entities = new Map<string, Marked>();
  let text = '';
  let end = 0;
  for (const match of marked.matchAll(MARK)) {
    const [mark, id = '', kind = '', words = ''] = match;
    text += marked.slice(end, match.index);
    const span = { start: text.length, end: text.length + words.length };
    const entity = entities.get(id) ?? { names: [], references: [], optional: [] };
    entities.set(id, entity);
    (kind === '~' ? entity.references : kind === '?' ? entity.optional : entity.names).push(span);
    text += words;
    end = match.index + mark.length;
  }
  return { text: text + marked.slice(end), entities };
}

interface Found extends Span {
  /** The names of its entity. */
  readonly own: readonly Span[];
  readonly pronoun: boolean;
}

const PRONOUN = /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/i;

/** A reference is right where one mark at least has a character of it, and shares a name with its entity. */
function countReferences(
  text: string,
  gold: readonly Marked[],
  all: readonly Found[],
  pronoun: boolean,
  wrong: string[],
): References {
  const isOfKind = ({ start, end }: Span) => PRONOUN.test(text.slice(start, end)) === pronoun;
  const marked = gold.flatMap((one) => one.references.filter(isOfKind).map((span) => ({ span, names: one.names })));
  const optional = gold.flatMap((one) => one.optional.map((span) => ({ span, names: one.names })));
  const found = all.filter((one) => one.pronoun === pronoun);
  const fits = (one: Found, { span, names }: { span: Span; names: readonly Span[] }) =>
    overlaps(one, span) && one.own.some((own) => names.some((name) => overlaps(own, name)));
  // "Her" of "her client", which is marked as a whole.
  const whole = gold.flatMap((one) => one.references).filter((span) => !isOfKind(span));
  const isInside = (one: Found) => pronoun && whole.some((span) => overlaps(one, span));
  const right = marked.filter((mark) => found.some((one) => fits(one, mark)));
  for (const one of found) {
    const good = [...marked, ...optional].some((mark) => fits(one, mark));
    if (!good && !isInside(one)) wrong.push(`  wrong  ${around(text, one)}  = ${first(text, one.own)}`);
  }
  for (const mark of marked)
    if (!right.includes(mark) && !found.some((one) => overlaps(one, mark.span)))
      wrong.push(`  missed ${around(text, mark.span)}  = ${first(text, mark.names)}`);
  const counted = found.filter((one) => !optional.some((mark) => fits(one, mark)) && !isInside(one));
  return { marked: marked.length, found: counted.length, right: right.length };
}

function around(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 40), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + 25)}`.replaceAll('\n', ' ');
}

function first(text: string, [span]: readonly Span[]): string {
  return span === undefined ? 'nothing' : text.slice(span.start, span.end);
}

/** Names that are not found, are none, or are not in one entity with theirs, a line each. */
export function wrongNames(text: string, gold: readonly Cluster[], found: readonly Cluster[]): string[] {
  const owner = (clusters: readonly Cluster[]) =>
    new Map(clusters.flatMap((cluster) => cluster.map((span) => [keyOf(span), cluster] as const)));
  const [expected, ours] = [owner(gold), owner(found)];
  const words = (span: Span) => text.slice(span.start, span.end);
  const lines: string[] = [];
  for (const cluster of gold) {
    const parts = new Set(cluster.flatMap((span) => wrapped(ours.get(keyOf(span)))));
    if (parts.size > 1) lines.push(`  apart  ${[...parts].map((part) => part.map(words).join(', ')).join(' | ')}`);
    for (const span of cluster) if (!ours.has(keyOf(span))) lines.push(`  no name ${around(text, span)}`);
  }
  for (const cluster of found) {
    const parts = new Set(cluster.flatMap((span) => wrapped(expected.get(keyOf(span)))));
    if (parts.size > 1) lines.push(`  one    ${cluster.map(words).join(', ')}`);
    for (const span of cluster) if (!expected.has(keyOf(span))) lines.push(`  extra  ${around(text, span)}`);
  }
  return lines;
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** A cluster as one thing of a list. */
function wrapped(cluster: Cluster | undefined): readonly Cluster[] {
  return cluster === undefined ? [] : [cluster];
}
