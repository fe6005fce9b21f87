/**
 * For how many sentences and tokens a tree is asked, and by which stage first: `npm run score -- trees FILE.jsonl …`. A row of a
 * file is `{ text }`. Parsing a token takes longer than all other stages together, so a stage should ask seldom.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { clean } from '../../src/clean/index.js';
import { findDates } from '../../src/dates/index.js';
import { type Segmentation, type SentenceTree, Syntax } from '../../src/document/index.js';
import { recogniseEntities } from '../../src/entities/index.js';
import { View } from '../../src/grammar/view.js';
import { findQuotes } from '../../src/quotes/index.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';

const rowSchema = z.object({ text: z.string() });

interface Count {
  sentences: number;
  tokens: number;
}

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write('Give files of texts: npm run score -- trees FILE.jsonl …\n');
  process.exitCode = 2;
} else {
  for (const file of files) print(file);
}

function print(file: string): void {
  const all: Count = { sentences: 0, tokens: 0 };
  const asked = new Map<string, Count>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() !== '') count(rowSchema.parse(JSON.parse(line)).text, all, asked);
  }
  process.stdout.write(`${file}\n${'asked first by'.padEnd(16)}${cells('sentences', 'tokens', '% of all')}\n`);
  for (const [stage, { sentences, tokens }] of asked) row(stage, sentences, tokens, all);
  row('all there are', all.sentences, all.tokens, all);
}

function row(name: string, sentences: number, tokens: number, all: Count): void {
  const share = ((100 * tokens) / Math.max(1, all.tokens)).toFixed(1);
  process.stdout.write(`${name.padEnd(16)}${cells(sentences, tokens, share)}\n`);
}

function cells(...values: readonly (string | number)[]): string {
  return values.map((value) => String(value).padStart(11)).join('');
}

/** Runs the stages over a text and adds up what they ask. */
function count(text: string, all: Count, asked: Map<string, Count>): void {
  const { segmentation } = segment(clean(text).text);
  let stage = '';
  const syntax = watched(segmentation, (tokens) => {
    const sum = asked.get(stage) ?? { sentences: 0, tokens: 0 };
    asked.set(stage, { sentences: sum.sentences + 1, tokens: sum.tokens + tokens });
  });
  stage = 'entities';
  const view = new View(segmentation, syntax);
  const { entities } = recogniseEntities(view);
  stage = 'dates';
  const { dates } = findDates({ segmentation, syntax, published: null });
  stage = 'quotes';
  findQuotes({ view, entities, dates });
  all.sentences += segmentation.sentences.length;
  all.tokens += segmentation.tokens.length;
}

/** The layer of a text, which says when a sentence is parsed. */
function watched(segmentation: Segmentation, parsed: (tokens: number) => void): Syntax {
  const syntax = analyseSyntax(segmentation);
  const { tokens, sentences } = segmentation;
  return new Syntax({
    tokens: tokens.length,
    sentences,
    upos: (token) => syntax.upos(token),
    xpos: (token) => syntax.xpos(token),
    lemma: (token) => syntax.lemma(token),
    tree: (sentence): SentenceTree => {
      const { firstToken, endToken } = sentences[sentence] ?? { firstToken: 0, endToken: 0 };
      const places = Array.from({ length: endToken - firstToken }, (_, place) => firstToken + place);
      parsed(places.length);
      return {
        heads: Int32Array.from(places, (at) => syntax.head(at)),
        relations: places.map((at) => syntax.relation(at)),
      };
    },
  });
}
