/**
 * The syntax stage: part of speech of every token at once; lemmas, and a sentence's tree, when they are first asked for.
 */
import { RowMemory, type Segmentation, Syntax, type WordRows } from '../document/index.js';
import { MAX_WORD } from './lemmas.js';
import { syntaxModel } from './model.js';
import { treeOf } from './sentence-trees.js';
import { currentWorkbench, parts, readWords } from './workbench.js';

export function analyseSyntax(segmentation: Segmentation): Syntax {
  const { tokens, sentences } = segmentation;
  const model = syntaxModel();
  const tags = new Uint8Array(tokens.length);
  const words = tagTokens(segmentation, tags);
  return new Syntax({
    tokens: tokens.length,
    sentences,
    upos: (token) => model.tags.upos(tags[token] ?? 0),
    xpos: (token) => model.tags.xpos(tags[token] ?? 0),
    lemma: (token) => {
      const tag = tags[token] ?? 0;
      const known = lemmasOfRows.get(words, token);
      if (known?.tag === tag) return known.lemma;
      const lemma = currentWorkbench().lemmas.lemma(tokens.text(token), tokens.lower(token), model.tags.xpos(tag));
      // A longer one would keep its text alive.
      if (lemma.length <= MAX_WORD) lemmasOfRows.keep(words, token, { tag, lemma });
      return lemma;
    },
    tree: (sentence) => treeOf(segmentation, sentence, { tags, words }),
    words,
  });
}

/** The last lemma of every word, with the tag that it was asked for. */
const lemmasOfRows = new RowMemory<{ readonly tag: number; readonly lemma: string }>();

/** Fills the tags of all tokens, and returns the numbers of their words. */
function tagTokens(segmentation: Segmentation, tags: Uint8Array): WordRows {
  const { forms } = currentWorkbench();
  const rows = new Int32Array(segmentation.tokens.length).fill(-1);
  let { generation } = forms;
  for (const { firstToken, endToken } of segmentation.sentences) {
    for (const [first, end] of parts(firstToken, endToken)) {
      tagPart(segmentation, first, end, tags, rows);
      if (forms.generation !== generation) rows.fill(-1, 0, first);
      generation = forms.generation;
    }
  }
  return { rows, generation };
}

function tagPart(segmentation: Segmentation, first: number, end: number, tags: Uint8Array, numbers: Int32Array): void {
  const { tagReader, forms, looks, rows, bestTag, tags: partTags } = currentWorkbench();
  const { tagger } = syntaxModel();
  const choose = (features: Int32Array, count: number, place: number, atoms: Int32Array) => {
    forms.weigh(rows, place, bestTag, looks.sums, looks.find(atoms));
    tagger.add(features, count, bestTag.context, 0);
    return bestTag.find();
  };
  const words = readWords(segmentation, first, end);
  tagReader.read(words, partTags, choose, (place) => forms.fixedTag(rows[place] ?? 0));
  for (let token = first; token < end; token += 1) {
    tags[token] = partTags[token - first + 1] ?? 0;
    numbers[token] = rows[token - first + 1] ?? -1;
  }
}
