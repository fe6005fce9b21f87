/**
 * Statements, as attribution is scored since Pareti (2013), over words:
 *
 * | figure | what is right |
 * |---|---|
 * | exact | a statement with just the words of one of the gold |
 * | span | the same for each contiguous piece of content by itself |
 * | token | each word that is content; recall by the kind of the gold, precision by the kind of what was found |
 * | overlap | of each statement found, the largest share of its words that one of the gold covers, and the other way round |
 * | speaker | of gold statements with a speaker: whether the best statement found covers at least half of the words (accuracy: only these count) and has the head of the speaker within its own |
 *
 * Kinds follow from the marks in the text: all words between quotation marks, none, or some.
 */
import type { Span } from '../../document/index.js';
import type { FoundDocument, GoldDocument, Statement } from '../documents.js';
import { type Counts, count, type Figure, f1, type Measure, prf, ratio, Sums, share } from './measure.js';

export const statements: Measure = { name: 'statements', count: countStatements, figures };

const KINDS = ['direct', 'mixed', 'indirect', 'all'] as const;
type Kind = Exclude<(typeof KINDS)[number], 'all'>;

/** How much of a gold statement's words must be found before its speaker can be right. */
const ENOUGH = 0.5;

function countStatements(
  { text, statements: gold }: GoldDocument,
  { statements: found }: FoundDocument,
): Counts | null {
  if (gold === null || found === null) return null;
  const words = new Words(text);
  const expected = gold.map((statement) => worded(words, statement)).filter(hasWords);
  const given = found.map((statement) => worded(words, statement)).filter(hasWords);
  const sums = new Sums();
  for (const kind of KINDS) {
    sums.add(`${kind}/gold`, 0);
    sums.add(`${kind}/found`, 0);
  }
  countExact(sums, expected, given);
  countPieces(sums, words, gold, found);
  countTokens(sums, expected, given);
  countOverlap(sums, expected, given);
  countSpeakers(sums, words, expected, given);
  return sums.counts;
}

interface Worded {
  readonly statement: Statement;
  /** Indices of the words of its content, in order. */
  readonly content: readonly number[];
  readonly key: string;
  readonly kind: Kind;
}

function worded(words: Words, statement: Statement): Worded {
  const content = words.within(statement.content);
  return { statement, content, key: content.join(' '), kind: words.kindOf(content) };
}

function hasWords({ content }: Worded): boolean {
  return content.length > 0;
}

function countExact(sums: Sums, gold: readonly Worded[], found: readonly Worded[]): void {
  const keys = new Set(found.map(({ key }) => key));
  for (const { kind, key } of gold) {
    for (const each of [kind, 'all']) {
      sums.add(`${each}/gold`, 1);
      sums.add(`${each}/exact`, Number(keys.has(key)));
    }
  }
  for (const { kind } of found) for (const each of [kind, 'all']) sums.add(`${each}/found`, 1);
}

function countPieces(sums: Sums, words: Words, gold: readonly Statement[], found: readonly Statement[]): void {
  const expected = piecesOf(words, gold);
  const given = piecesOf(words, found);
  for (const [key, kind] of expected) {
    for (const each of [kind, 'all']) {
      sums.add(`${each}/goldPieces`, 1);
      sums.add(`${each}/exactPieces`, Number(given.has(key)));
    }
  }
  for (const kind of given.values()) for (const each of [kind, 'all']) sums.add(`${each}/foundPieces`, 1);
}

function piecesOf(words: Words, list: readonly Statement[]): Map<string, Kind> {
  const pieces = list.flatMap(({ content }) => content.map((span) => words.within([span])));
  return new Map(pieces.filter(({ length }) => length > 0).map((piece) => [piece.join(' '), words.kindOf(piece)]));
}

function countTokens(sums: Sums, gold: readonly Worded[], found: readonly Worded[]): void {
  const expected = unionOf(gold);
  const given = unionOf(found);
  for (const kind of KINDS) {
    const isOfKind = (one: Worded) => kind === 'all' || one.kind === kind;
    const recalled = unionOf(gold.filter(isOfKind));
    const precise = unionOf(found.filter(isOfKind));
    sums.add(`${kind}/goldTokens`, recalled.size);
    sums.add(`${kind}/recalledTokens`, commonOf(recalled, given));
    sums.add(`${kind}/foundTokens`, precise.size);
    sums.add(`${kind}/preciseTokens`, commonOf(precise, expected));
  }
}

function unionOf(list: readonly Worded[]): Set<number> {
  return new Set(list.flatMap(({ content }) => content));
}

function commonOf(one: Iterable<number>, other: ReadonlySet<number>): number {
  let common = 0;
  for (const word of one) common += Number(other.has(word));
  return common;
}

function countOverlap(sums: Sums, gold: readonly Worded[], found: readonly Worded[]): void {
  for (const [kinds, list, others] of [
    ['goldCovered', gold, found],
    ['foundCovered', found, gold],
  ] as const) {
    for (const { kind, content } of list) {
      const most = bestOf(content, others)?.common ?? 0;
      for (const each of [kind, 'all']) sums.add(`${each}/${kinds}`, most / content.length);
    }
  }
}

/** The first statement that shares most words; null where there is no statement. */
function bestOf(content: readonly number[], others: readonly Worded[]): { other: Worded; common: number } | null {
  const wanted = new Set(content);
  let best: { other: Worded; common: number } | null = null;
  for (const other of others) {
    const common = commonOf(other.content, wanted);
    if (best === null || common > best.common) best = { other, common };
  }
  return best;
}

function countSpeakers(sums: Sums, words: Words, gold: readonly Worded[], found: readonly Worded[]): void {
  for (const { statement, content, kind } of gold) {
    const [first] = statement.source;
    if (first === undefined) continue;
    const best = bestOf(content, found);
    const isMatched = best !== null && best.common / content.length >= ENOUGH;
    const head = words.headOf(first);
    const isRight = isMatched && head !== null && words.within(best.other.statement.source).includes(head);
    for (const each of [kind, 'all']) {
      sums.add(`${each}/withSpeaker`, 1);
      sums.add(`${each}/matched`, Number(isMatched));
      sums.add(`${each}/speakerRight`, Number(isRight));
    }
  }
}

/** The words of a text: letters, digits and what joins them (`don't`, `12.5`, `well-known`). */
class Words {
  readonly #words: readonly Word[];
  readonly #isQuoted: Uint8Array;

  constructor(text: string) {
    this.#words = Array.from(text.matchAll(WORD), ({ index, 0: form }) => ({
      start: index,
      end: index + form.length,
      form,
      isWord: LETTER.test(form),
    }));
    this.#isQuoted = quotedUnits(text);
  }

  /** The words that a span touches, by their index. */
  within(spans: readonly Span[]): number[] {
    const found = new Set<number>();
    for (const { start, end } of spans) {
      for (let at = this.#firstAfter(start); at < this.#words.length; at += 1) {
        const word = this.#words[at];
        if (word === undefined || word.start >= end) break;
        if (word.isWord) found.add(at);
      }
    }
    return [...found].sort((a, b) => a - b);
  }

  kindOf(content: readonly number[]): Kind {
    const quoted = content.filter((at) => this.#isQuoted[this.#words[at]?.start ?? 0] === 1).length;
    if (quoted === content.length) return 'direct';
    return quoted === 0 ? 'indirect' : 'mixed';
  }

  /** The last word before the first comma, preposition or relative pronoun: “mayor” of “the mayor of Lisbon”. */
  headOf({ start, end }: Span): number | null {
    let last: number | null = null;
    for (const [at, word] of this.#words.entries()) {
      if (word.start < start || word.start >= end) continue;
      if (last !== null && ENDS_HEAD.test(word.form)) break;
      if (word.isWord && word.form !== "'s") last = at;
    }
    return last;
  }

  /** The first word that ends after an offset. */
  #firstAfter(offset: number): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#words[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Word extends Span {
  readonly form: string;
  /** Else a mark. */
  readonly isWord: boolean;
}

const WORD = /[\p{L}\p{N}_]+(?:[.'’-][\p{L}\p{N}_]+)*|[^\p{L}\p{N}_\s]/gu;
const LETTER = /^[\p{L}\p{N}_]/u;
const ENDS_HEAD = /^(?:of|in|on|at|for|from|with|who|whose|which|that|to|by|and|,|\(|said|told)$/i;

/** Whether each code unit stands between quotation marks (`“…”`, `"…"`), marks included. */
function quotedUnits(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length);
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '“') isInside = true;
    if (mark === '\n') isInside = false;
    quoted[at] = Number(isInside || mark === '”' || mark === '"');
    if (mark === '”') isInside = false;
    if (mark === '"') isInside = !isInside;
  }
  return quoted;
}

function figures(sums: Counts): Figure[] {
  return KINDS.flatMap((kind) => {
    const of = (name: string) => sums.get(`${kind}/${name}`) ?? 0;
    const [gold, found] = [of('gold'), of('found')];
    const [tokenP, tokenR] = [
      ratio(of('preciseTokens'), of('foundTokens')),
      ratio(of('recalledTokens'), of('goldTokens')),
    ];
    const overlap = [ratio(of('foundCovered'), found), ratio(of('goldCovered'), gold)] as const;
    return [
      count(`${kind} gold`, gold),
      count(`${kind} pred`, found),
      share(`${kind} exactF1`, prf(of('exact'), found, gold)[2]),
      share(`${kind} spanF1`, prf(of('exactPieces'), of('foundPieces'), of('goldPieces'))[2]),
      share(`${kind} tokenP`, tokenP),
      share(`${kind} tokenR`, tokenR),
      share(`${kind} tokenF1`, f1(tokenP, tokenR)),
      share(`${kind} overlapF1`, f1(...overlap)),
      share(`${kind} speakerAcc`, ratio(of('speakerRight'), of('matched'))),
      share(`${kind} speakerRecall`, ratio(of('speakerRight'), of('withSpeaker'))),
    ];
  });
}
