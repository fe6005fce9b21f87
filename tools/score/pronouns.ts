/**
 * Whom pronouns stand for, against a treebank with marks of coreference: `npm run score -- pronouns FILE.conllu … [--wrong] [--missed]`.
 * A pronoun of the third person that a record puts into an entity is right where the gold has it in one cluster with a name
 * of the entity: the words that the gold's mention needs, and the name, have one in common. Recall is over the pronouns of
 * the third person that the gold has in one cluster with a proper noun. The options print what is
 * wrong, and what was missed.
 */
import { readFileSync } from 'node:fs';
import { annotate, type Entity, type NewsRecord, OffsetMap, type Span } from '../../src/index.js';
import { type GoldDocument, readConllu } from '../train/syntax/conllu.js';
import { clustersOf, type GoldMention, mentionsOf } from './coreference.js';

const BAR = 85;
const THIRD = /^(?:he|him|his|himself|she|hers?|herself|it|its|itself|they|them|theirs?|themselves)$/i;
const WORDS = ['he', 'she', 'it', 'they', 'nominal'] as const;
type Word = (typeof WORDS)[number];

interface Counts {
  found: number;
  right: number;
  named: number;
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length === 0) {
  process.stderr.write('Give treebanks with marks of coreference: npm run score -- pronouns FILE.conllu\n');
  process.exitCode = 2;
} else {
  for (const file of files) print(file, countsOf(readConllu(readFileSync(file, 'utf8'))));
}

function countsOf(documents: readonly GoldDocument[]): Record<Word, Counts> {
  const counts = {
    he: { found: 0, right: 0, named: 0 },
    she: { found: 0, right: 0, named: 0 },
    it: { found: 0, right: 0, named: 0 },
    they: { found: 0, right: 0, named: 0 },
    nominal: { found: 0, right: 0, named: 0 },
  };
  for (const document of documents) {
    const clusters = clustersOf(mentionsOf(document));
    const wordAt = new Map(document.words.map(({ start }, index) => [start, index]));
    const wordBefore = new Map(document.words.map(({ end }, index) => [end, index]));
    const clusterOfWord = new Map<number, readonly GoldMention[]>();
    const clusterOfHead = clustersByHead(clusters);
    for (const mentions of clusters.values()) {
      for (const { first, end } of mentions) {
        const word = document.words[first];
        if (end !== first + 1 || word === undefined || word.upos !== 'PRON' || !THIRD.test(word.form)) continue;
        clusterOfWord.set(first, mentions);
        if (isNamed(document, mentions)) counts[wordOf(word.form)].named += 1;
      }
    }
    const record = annotate(document.text);
    const solid = solidPlaces(document.text, record);
    for (const entity of record.entities) {
      for (const mention of entity.mentions) {
        const { start, end } = solid(mention);
        if (mention.kind === 'nominal') {
          const cluster = clusterOfHead.get(wordBefore.get(end) ?? -1) ?? [];
          counts.nominal.found += 1;
          if (holdsName(document, cluster, entity, solid)) counts.nominal.right += 1;
          else if (process.argv.includes('--wrong')) show(document, record, entity, mention, cluster);
        }
        if (mention.kind !== 'pronoun' || !THIRD.test(mention.text)) continue;
        const cluster = clusterOfWord.get(wordAt.get(start) ?? -1) ?? [];
        const right = holdsName(document, cluster, entity, solid);
        const count = counts[wordOf(mention.text)];
        count.found += 1;
        clusterOfWord.delete(wordAt.get(start) ?? -1);
        if (right) count.right += 1;
        else if (process.argv.includes('--wrong')) show(document, record, entity, mention, cluster);
      }
    }
    if (process.argv.includes('--missed')) {
      for (const [word, cluster] of clusterOfWord) if (isNamed(document, cluster)) showMissed(document, word, cluster);
    }
  }
  return counts;
}

/** The cluster of the shortest mention with a word as the last that it needs. */
function clustersByHead(
  clusters: ReadonlyMap<string, readonly GoldMention[]>,
): ReadonlyMap<number, readonly GoldMention[]> {
  const lengths = new Map<number, number>();
  const byHead = new Map<number, readonly GoldMention[]>();
  for (const mentions of clusters.values()) {
    for (const { words, first, end } of mentions) {
      const head = words.at(-1) ?? end - 1;
      if ((lengths.get(head) ?? Number.POSITIVE_INFINITY) <= end - first) continue;
      lengths.set(head, end - first);
      byHead.set(head, mentions);
    }
  }
  return byHead;
}

/** Whether one of the cluster's mentions is a name. */
function isNamed({ words }: GoldDocument, mentions: readonly GoldMention[]): boolean {
  return mentions.some((mention) => mention.words.some((word) => words[word]?.upos === 'PROPN'));
}

function holdsName(
  { words }: GoldDocument,
  cluster: readonly GoldMention[],
  { mentions }: Entity,
  solid: (span: Span) => Span,
): boolean {
  const names = mentions.filter(({ kind }) => kind !== 'pronoun' && kind !== 'nominal').map(solid);
  return cluster.some((mention) =>
    mention.words.some((index) => {
      const word = words[index];
      return word !== undefined && names.some(({ start, end }) => start < word.end && word.start < end);
    }),
  );
}

/** From spans of a record to places in the text without its white space, which gold words have. */
function solidPlaces(text: string, record: NewsRecord): (span: Span) => Span {
  const map = new OffsetMap(record.cleaning.edits);
  const places = new Int32Array(text.length + 1);
  for (let offset = 0; offset < text.length; offset += 1) {
    places[offset + 1] = (places[offset] ?? 0) + (/\s/.test(text[offset] ?? '') ? 0 : 1);
  }
  return (span) => {
    const { start, end } = map.toRaw(span);
    return { start: places[start] ?? 0, end: places[end] ?? 0 };
  };
}

/** `his` is counted under `he`. */
function wordOf(form: string): Word {
  const lower = form.toLowerCase();
  if (lower.startsWith('it')) return 'it';
  if (lower.startsWith('th')) return 'they';
  return lower.startsWith('hi') || lower === 'he' ? 'he' : 'she';
}

function show(
  { id, words }: GoldDocument,
  { text }: NewsRecord,
  { name }: Entity,
  { start, end }: Span,
  [gold]: readonly GoldMention[],
): void {
  const before = text.slice(Math.max(0, start - 160), start).replaceAll(/\s+/g, ' ');
  const after = text.slice(end, end + 60).replaceAll(/\s+/g, ' ');
  const should =
    gold === undefined
      ? 'no mention'
      : words
          .slice(gold.first, gold.end)
          .map(({ form }) => form)
          .join(' ');
  process.stdout.write(`${id}: ${name}, gold: ${should}\n  …${before}[${text.slice(start, end)}]${after}…\n`);
}

function showMissed({ id, words }: GoldDocument, word: number, cluster: readonly GoldMention[]): void {
  const forms = (first: number, end: number) =>
    words
      .slice(Math.max(0, first), end)
      .map(({ form }) => form)
      .join(' ');
  const names = cluster.filter(({ end, first }) => end > first + 1 || words[first]?.upos === 'PROPN').slice(0, 1);
  const gold = names.map(({ first, end }) => forms(first, end)).join();
  process.stdout.write(
    `${id}: missed, gold: ${gold}\n  …${forms(word - 40, word)} [${words[word]?.form}] ${forms(word + 1, word + 12)}…\n`,
  );
}

function print(file: string, counts: Record<Word, Counts>): void {
  const all = { found: 0, right: 0, named: 0 };
  for (const word of WORDS) {
    if (word === 'nominal') continue;
    const { found, right, named } = counts[word];
    all.found += found;
    all.right += right;
    all.named += named;
  }
  const head = ['found', 'right', 'precision', 'of named', 'recall'].map((cell) => cell.padStart(10)).join('');
  const lines = WORDS.filter((word) => word !== 'nominal').map((word) => row(word, counts[word]));
  const described = row('the …', counts.nominal);
  process.stdout.write(
    `${file}\n${' '.repeat(8)}${head}\n${lines.join('\n')}\n${row('all', all)}   precision at least ${BAR}\n${described}\n\n`,
  );
}

function row(name: string, { found, right, named }: Counts): string {
  const percent = (of: number) => (of === 0 ? '-' : ((100 * right) / of).toFixed(1));
  return (
    name.padEnd(8) +
    [found, right, percent(found), named, percent(named)].map((cell) => String(cell).padStart(10)).join('')
  );
}
