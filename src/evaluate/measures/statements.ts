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
 * In the table the rows speaker, cue and act are of the statement that is most alike, which tells an inner statement from the outer one; precision is of those that have such a statement. A cue is
 * right where it shares a word, an act where it is the same. Only what the gold says is counted.
 */
import type { FoundDocument, GoldDocument, Statement } from '../documents.js';
import { bestOf, commonOf, ENOUGH, hasWords, type Worded, worded } from '../worded.js';
import { type ContentKind, Words } from '../words.js';
import {
  type Counts,
  count,
  type Figure,
  f1,
  type Measure,
  prf,
  type Row,
  ratio,
  row,
  Sums,
  share,
} from './measure.js';
import { countParts, isSpokenBy, PARTS } from './statement-parts.js';

export const statements: Measure = { name: 'statements', count: countStatements, rows, figures };

const KINDS = ['direct', 'mixed', 'indirect', 'all'] as const;

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
  countParts(sums, words, expected, given);
  return sums.counts;
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

function piecesOf(words: Words, list: readonly Statement[]): Map<string, ContentKind> {
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

function countSpeakers(sums: Sums, words: Words, gold: readonly Worded[], found: readonly Worded[]): void {
  for (const { statement, content, kind } of gold) {
    const [first] = statement.source;
    if (first === undefined) continue;
    const best = bestOf(content, found);
    const isMatched = best !== null && best.common / content.length >= ENOUGH;
    const isRight = isMatched && isSpokenBy(best.other, first, words);
    for (const each of [kind, 'all']) {
      sums.add(`${each}/withSpeaker`, 1);
      sums.add(`${each}/matched`, Number(isMatched));
      sums.add(`${each}/speakerRight`, Number(isRight));
    }
  }
}

function rows(sums: Counts): Row[] {
  const of = (name: string) => sums.get(name) ?? 0;
  const [gold, found] = [of('all/gold'), of('all/found')];
  const shares = (name: string, precision: number, recall: number): Row => ({
    name,
    gold,
    found,
    precision,
    recall,
    f1: f1(precision, recall),
  });
  return [
    row('exact', of('all/exact'), found, gold),
    shares('overlap', ratio(of('all/foundCovered'), found), ratio(of('all/goldCovered'), gold)),
    shares(
      'words',
      ratio(of('all/preciseTokens'), of('all/foundTokens')),
      ratio(of('all/recalledTokens'), of('all/goldTokens')),
    ),
    ...PARTS.map((part) => row(part, of(`${part}/right`), of(`${part}/found`), of(`${part}/gold`))),
    ...KINDS.filter((kind) => kind !== 'all').map((kind) =>
      row(kind, of(`${kind}/exact`), of(`${kind}/found`), of(`${kind}/gold`)),
    ),
  ];
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
