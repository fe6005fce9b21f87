/**
 * The syntax stage: part of speech of every token at once; lemmas, and a sentence's tree, when they are first asked for.
 */
import { type Segmentation, Syntax } from '../document/index.js';
import { syntaxModel } from './model.js';
import { treeOf } from './sentence-trees.js';
import { currentWorkbench, parts, readWords } from './workbench.js';

export function analyseSyntax(segmentation: Segmentation): Syntax {
  const { tokens, sentences } = segmentation;
  const model = syntaxModel();
  const tags = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of sentences) {
    for (const [first, end] of parts(firstToken, endToken)) tagPart(segmentation, first, end, tags);
  }
  const lemmas = new Array<string | undefined>(tokens.length).fill(undefined);
  return new Syntax({
    tokens: tokens.length,
    sentences,
    upos: (token) => model.tags.upos(tags[token] ?? 0),
    xpos: (token) => model.tags.xpos(tags[token] ?? 0),
    lemma: (token) => {
      const known = lemmas[token];
      if (known !== undefined) return known;
      const lemma = currentWorkbench().lemmas.lemma(
        tokens.text(token),
        tokens.lower(token),
        model.tags.xpos(tags[token] ?? 0),
      );
      lemmas[token] = lemma;
      return lemma;
    },
    tree: (sentence) => treeOf(segmentation, sentence, tags),
  });
}

function tagPart(segmentation: Segmentation, first: number, end: number, tags: Uint8Array): void {
  const { tagReader, forms, rows, sums, tags: partTags } = currentWorkbench();
  const { tagger, fixedTags } = syntaxModel();
  const choose = (features: Int32Array, count: number, place: number) => {
    forms.sum(rows, place, sums);
    tagger.add(features, count, sums, 0);
    return bestSum(sums, tagger.classes);
  };
  tagReader.read(readWords(segmentation, first, end), partTags, choose, fixedTags);
  for (let token = first; token < end; token += 1) tags[token] = partTags[token - first + 1] ?? 0;
}

/** Whole numbers and fractions (`sentence-trees.ts`) are looked through apart: one loop over both kinds of arrays is slower. */
function bestSum(sums: Int32Array, classes: number): number {
  let at = 0;
  let most = sums[0] ?? 0;
  for (let k = 1; k < classes; k += 1) {
    const sum = sums[k] ?? 0;
    if (sum > most) {
      at = k;
      most = sum;
    }
  }
  return at;
}
