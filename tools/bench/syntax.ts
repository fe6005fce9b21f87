/**
 * What tagging and parsing take of one core, warm, beside wink-nlp's tagger over the same texts in the same run; what long
 * sentences take; what loading takes. With treebanks, `npm run bench -- syntax FILE.conllu …`, also the part of the words
 * that either tagger gives the right part of speech, counted where it has the same token.
 */
import { readFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { clean } from '../../src/clean/index.js';
import { segment } from '../../src/segment/index.js';
import { analyseSyntax } from '../../src/syntax/index.js';
import { syntaxModel } from '../../src/syntax/model.js';
import { readConllu } from '../train/syntax/conllu.js';
import { align } from '../train/syntax/treebank.js';
import { median, timed } from './clock.js';
import { documentsOf } from './corpus.js';

const RUNS = 7;
const BAR = 40_000;

const heap = process.memoryUsage().rss;
const loading = timed(() => syntaxModel());
const loadingTrees = timed(() => {
  const { parser, labeller, fixedRelations, punctuation } = syntaxModel();
  return [parser, labeller, fixedRelations, punctuation];
});
const wink = winkNLP(model, ['sbd', 'pos']);
const texts = documentsOf(400_000);
const segmentations = texts.map((text) => segment(clean(text).text).segmentation);
const tokens = segmentations.reduce((sum, segmentation) => sum + segmentation.tokens.length, 0);
const work = {
  'tagger alone': () => {
    for (const segmentation of segmentations) analyseSyntax(segmentation);
  },
  'tagger and parser': () => {
    for (const segmentation of segmentations) {
      const syntax = analyseSyntax(segmentation);
      for (const { firstToken } of segmentation.sentences) syntax.head(firstToken);
    }
  },
  "wink-nlp's tagger, tokens and boundaries": () => {
    for (const text of texts) wink.readDoc(text).tokens().out(wink.its.pos);
  },
};

const names = ['tagger alone', 'tagger and parser', "wink-nlp's tagger, tokens and boundaries"] as const;
const times: { readonly [name in keyof typeof work]: number[] } = {
  'tagger alone': [],
  'tagger and parser': [],
  "wink-nlp's tagger, tokens and boundaries": [],
};
for (let run = -2; run < RUNS; run += 1) {
  for (const name of names) {
    const time = timed(work[name]);
    if (run >= 0) times[name].push(time);
  }
}
for (const name of names) {
  const speed = Math.round((1000 * tokens) / median(times[name]));
  const bar = name === 'tagger and parser' ? `   at least ${BAR}` : '';
  process.stdout.write(`${name.padEnd(44)}${String(speed).padStart(8)} tokens a second${bar}\n`);
}
process.stdout.write(
  `${'loading the weights, for tags'.padEnd(44)}${loading.toFixed(0).padStart(8)} ms\n` +
    `${'loading the weights, for trees too'.padEnd(44)}${(loading + loadingTrees).toFixed(0).padStart(8)} ms   at most 150\n`,
);
const grown = (process.memoryUsage().rss - heap) / 1e6;
process.stdout.write(
  `${'memory gained by all of this'.padEnd(44)}${grown.toFixed(0).padStart(8)} MB, wink-nlp's with it\n\n`,
);

/** Words without a stop, so that they are one sentence. */
for (const length of [50, 500, 5000]) {
  const text = `${'the old harbour master who saw the ships and '.repeat(length).split(' ').slice(0, length).join(' ')}.`;
  const { segmentation } = segment(text);
  const time = median(
    Array.from({ length: RUNS }, () =>
      timed(() => {
        for (let round = 0; round < 5000 / length; round += 1) analyseSyntax(segmentation).head(0);
      }),
    ),
  );
  process.stdout.write(`5,000 words in sentences of ${String(length).padEnd(16)}${time.toFixed(0).padStart(8)} ms\n`);
}

for (const file of process.argv.slice(2)) {
  const counts = { ours: [0, 0], wink: [0, 0] };
  for (const { gold, segmentation, word } of readConllu(readFileSync(file, 'utf8')).map(align)) {
    const syntax = analyseSyntax(segmentation);
    for (const [token, index] of word.entries()) {
      const upos = gold.words[index]?.upos;
      if (upos !== undefined) count(counts.ours, syntax.upos(token) === upos);
    }
    const starts = new Map(Array.from(word, (index, token) => [segmentation.tokens.start(token), { index, token }]));
    for (const { firstToken, start, end } of segmentation.sentences) {
      const text = segmentation.text.slice(start, end);
      let cursor = 0;
      const document = wink.readDoc(text);
      const tags = document.tokens().out(wink.its.pos);
      for (const [at, value] of document.tokens().out().entries()) {
        const found = text.indexOf(value, cursor);
        if (found < 0) continue;
        cursor = found + value.length;
        const known = starts.get(start + found);
        const same =
          known !== undefined && known.token >= firstToken && segmentation.tokens.end(known.token) === start + cursor;
        const upos = same ? gold.words[known.index]?.upos : undefined;
        if (upos !== undefined) count(counts.wink, tags[at] === upos);
      }
    }
  }
  const percent = ([right = 0, all = 0]: readonly number[]) =>
    `${((100 * right) / Math.max(1, all)).toFixed(2)} of ${all}`;
  process.stdout.write(
    `\n${file}: right parts of speech, ours ${percent(counts.ours)}, wink-nlp's ${percent(counts.wink)}\n`,
  );
}

function count(into: number[], right: boolean): void {
  into[0] = (into[0] ?? 0) + (right ? 1 : 0);
  into[1] = (into[1] ?? 0) + 1;
}
