/**
 * How many statements of six times fifteen invented articles are found with the right words, speaker and entity: `npm run score -- statements [--wrong]`.
 *
 * The articles are those of `statements/articles.ts`.
 */
import { readFileSync } from 'node:fs';
import { annotate } from '../../src/index.js';
import type { NewsRecord } from '../../src/record.js';
import { ARTICLE_FILES, ARTICLES, type Article, articleSchema, type Mark } from './statements/articles.js';

interface Found {
  readonly content: string;
  readonly words: ReadonlySet<number>;
  readonly speaker: string | null;
  readonly entities: readonly string[];
}

interface Pair {
  readonly mark: Mark;
  readonly found: Found;
  /** Words that one of them has and the other has not; at most one where a word more or less is left out of account. */
  readonly apart: number;
  readonly speaker: boolean;
  readonly entity: boolean;
  readonly overlap: number;
}

const BAR = 80;
/** A mark and what is found are the same statement from this share of common words on. */
const LEAST_OVERLAP = 0.2;
/** Words of names that say nothing of who is meant. */
const LEFT_OUT: ReadonlySet<string> = new Set('the a an mr mrs ms dr sir lord inc plc ltd'.split(' '));

interface Tally {
  marks: number;
  found: number;
  words: number;
  speaker: number;
  entity: number;
}

for (const file of ARTICLE_FILES) {
  const halves = { open: nothing(), other: nothing() };
  process.stdout.write(`${file}\n`);
  for (const row of rowsOf(file)) {
    const tally = await scored(row);
    add(row.open ? halves.open : halves.other, tally);
  }
  print('open articles', halves.open);
  print('other articles', halves.other);
  add(halves.open, halves.other);
  print('all', halves.open);
}
process.stdout.write(`with words, speaker and entity at least ${BAR} %\n`);

function rowsOf(file: string): Article[] {
  return readFileSync(`${ARTICLES}/${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => articleSchema.parse(JSON.parse(line)));
}

async function scored(row: Article): Promise<Tally> {
  const tally = nothing();
  const { pairs, found } = await paired(row);
  const asked = row.statements.filter(({ optional }) => !optional);
  tally.marks = asked.length;
  tally.found = found.length - pairs.filter(({ mark }) => mark.optional).length;
  for (const pair of pairs.filter(({ mark, apart }) => !mark.optional && apart <= 1)) {
    tally.words += 1;
    if (pair.speaker) tally.speaker += 1;
    if (pair.speaker && pair.entity) tally.entity += 1;
  }
  if (row.open) print(row.id, tally);
  if (row.open && process.argv.includes('--wrong')) showWrong(row, asked, pairs, found);
  return tally;
}

async function paired(row: Article): Promise<{ pairs: Pair[]; found: readonly Found[] }> {
  const record = await annotate(row.text, { published: row.published });
  if (record.text !== row.text) throw new Error(`${row.id}: the text is changed by cleaning, so its marks do not hold`);
  const words = [...row.text.matchAll(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu)].map(
    ({ index, 0: word }): [number, number] => [index, index + word.length],
  );
  const found = foundIn(record, words);
  const candidates = row.statements
    .flatMap((mark) => found.map((one) => pairOf(mark, one, words)))
    .filter(({ overlap }) => overlap >= LEAST_OVERLAP)
    .sort((a, b) => Number(a.apart > 1) - Number(b.apart > 1) || b.overlap - a.overlap || rank(b) - rank(a));
  const pairs: Pair[] = [];
  for (const pair of candidates)
    if (!pairs.some(({ mark, found: other }) => mark === pair.mark || other === pair.found)) pairs.push(pair);
  return { pairs, found };
}

function rank({ speaker, entity }: Pair): number {
  return Number(speaker) + Number(entity);
}

function foundIn({ entities, quotes, text }: NewsRecord, words: readonly [number, number][]): Found[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return quotes.map(({ content, speaker }) => ({
    content: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    words: wordsIn(
      words,
      content.map(({ start, end }): [number, number] => [start, end]),
    ),
    speaker: speaker?.text ?? null,
    entities: (speaker?.entities ?? []).map((id) => names.get(id) ?? id),
  }));
}

function wordsIn(words: readonly [number, number][], spans: readonly [number, number][]): ReadonlySet<number> {
  const inside = ([start, end]: [number, number]) => spans.some(([from, to]) => start < to && end > from);
  return new Set(words.flatMap((word, index) => (inside(word) ? [index] : [])));
}

function pairOf(mark: Mark, found: Found, words: readonly [number, number][]): Pair {
  const cuts = mark.places.map((spans) => {
    const gold = wordsIn(words, spans);
    const common = [...gold].filter((word) => found.words.has(word)).length;
    const all = gold.size + found.words.size - common;
    return { apart: all - common, overlap: all === 0 ? 0 : common / all };
  });
  return {
    mark,
    found,
    apart: Math.min(...cuts.map(({ apart }) => apart)),
    overlap: Math.max(...cuts.map(({ overlap }) => overlap)),
    speaker: isSpeaker(found.speaker, mark.speaker),
    entity: isEntity(found.entities, mark.entity),
  };
}

/** One has all words of the other, titles and articles aside. */
function isSpeaker(found: string | null, right: readonly (string | null)[]): boolean {
  if (found === null) return right.includes(null);
  const own = nameWords(found);
  return right.some((one) => {
    const words = one === null ? [] : nameWords(one);
    const within = (a: readonly string[], b: readonly string[]) => a.every((word) => b.includes(word));
    return words.length > 0 && own.length > 0 && (within(own, words) || within(words, own));
  });
}

function isEntity(found: readonly string[], right: readonly (string | null)[]): boolean {
  if (found.length === 0) return right.includes(null);
  const wanted = new Set(right.flatMap((one) => (one === null ? [] : [nameWords(one).join(' ')])));
  return found.some((name) => wanted.has(nameWords(name).join(' ')));
}

function nameWords(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !LEFT_OUT.has(word));
}

function nothing(): Tally {
  return { marks: 0, found: 0, words: 0, speaker: 0, entity: 0 };
}

function add(sum: Tally, { marks, found, words, speaker, entity }: Tally): void {
  sum.marks += marks;
  sum.found += found;
  sum.words += words;
  sum.speaker += speaker;
  sum.entity += entity;
}

function print(name: string, { marks, found, words, speaker, entity }: Tally): void {
  const percent = (part: number, all: number) => ((100 * part) / Math.max(1, all)).toFixed(1).padStart(6);
  process.stdout.write(
    `${name.padEnd(16)} ${String(marks).padStart(4)} marked  words ${percent(words, marks)}  and speaker ${percent(speaker, marks)}  and entity ${percent(entity, marks)}   ` +
      `of ${String(found).padStart(4)} found  words ${percent(words, found)}  all ${percent(entity, found)}\n`,
  );
}

function showWrong({ text }: Article, asked: readonly Mark[], pairs: readonly Pair[], found: readonly Found[]): void {
  for (const mark of asked) {
    const pair = pairs.find((one) => one.mark === mark);
    if (pair !== undefined && pair.apart <= 1 && pair.speaker && pair.entity) continue;
    const words = (mark.places[0] ?? []).map(([start, end]) => text.slice(start, end)).join(' … ');
    const got =
      pair === undefined ? 'not found' : `${pair.found.speaker} → ${pair.found.entities.join(', ') || 'nobody'}`;
    process.stdout.write(`  ${words}\n    ${mark.speaker.join(' / ')} → ${mark.entity.join(' / ')}; ${got}\n`);
  }
  for (const one of found)
    if (!pairs.some((pair) => pair.found === one))
      process.stdout.write(`  ${one.speaker}: ${one.content}\n    not marked\n`);
}
