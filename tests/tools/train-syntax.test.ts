/** What the training of the syntax model rests on: reading, aligning, the oracle, and weights that survive freezing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lemmaOf, parseLemmaTable } from '../../src/syntax/lemmas.js';
import { LinearModel } from '../../src/syntax/linear.js';
import { compileTemplates, hashFeatures } from '../../src/syntax/templates.js';
import { Tree } from '../../src/syntax/tree.js';
import { readConllu } from '../../tools/train/syntax/conllu.js';
import { freeze } from '../../tools/train/syntax/freeze.js';
import { learnLemmas } from '../../tools/train/syntax/lemmas.js';
import { scoreSyntax, trainSyntax } from '../../tools/train/syntax/model.js';
import { bestOf, Perceptron } from '../../tools/train/syntax/perceptron.js';
import { align } from '../../tools/train/syntax/treebank.js';
import { TREEBANK } from './treebank.examples.js';

describe('reading CoNLL-U', () => {
  it('gives the raw text, and heads over the whole document', () => {
    const [document] = readConllu(TREEBANK);
    expect(document?.text).toBe("The ferry didn't sail. It waited.\n\nNobody knew.");
    expect(document?.words.slice(0, 5).map(({ form, head, relation }) => [form, head, relation])).toEqual([
      ['The', 1, 'det'],
      ['ferry', 4, 'nsubj'],
      ['did', 4, 'aux'],
      ["n't", 4, 'advmod'],
      ['sail', -1, 'root'],
    ]);
    expect(document?.words[7]).toMatchObject({ form: 'waited', head: -1 });
  });

  it('names the line that has not ten columns', () => {
    expect(() => readConllu('# newdoc id = a\n1\tShips\tship')).toThrow('line 2: expected ten columns');
  });
});

describe('aligning', () => {
  it('lays the gold over our own tokens', () => {
    const [aligned] = readConllu(TREEBANK).map(align);
    expect(aligned?.upos.join(' ')).toBe('DET NOUN AUX PART VERB PUNCT PRON VERB PUNCT PRON VERB PUNCT');
    expect([...(aligned?.head ?? [])]).toEqual([1, 4, 4, 4, -1, 4, 7, -1, 7, 10, -1, 10]);
  });
});

describe('a tree', () => {
  it('lists the children of any heads in order, every word after its head', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 30 }), (picks) => {
        const heads = new Int32Array(picks.length + 2);
        // Any tree: a word hangs on one of those before it in a random order.
        const order = picks
          .map((_, index) => index + 1)
          .sort((a, b) => ((picks[a - 1] ?? 0) % 7) - ((picks[b - 1] ?? 0) % 7) || a - b);
        for (const [at, word] of order.entries()) heads[word] = at === 0 ? 0 : (order[(picks[at] ?? 0) % at] ?? 0);
        const tree = new Tree();
        tree.read(heads, picks.length);
        const seen = [...tree.order.subarray(0, picks.length)];
        expect(seen.toSorted((a, b) => a - b)).toEqual(picks.map((_, index) => index + 1));
        for (const [at, word] of seen.entries()) {
          const head = heads[word] ?? 0;
          if (head !== 0) expect(seen.indexOf(head)).toBeLessThan(at);
          const next = seen[at + 1] ?? 0;
          if (at + 1 < seen.length && heads[next] === head) expect(next).toBeGreaterThan(word);
        }
      }),
    );
  });
});

describe('the perceptron', () => {
  const templates = compileTemplates(['a', 'b'], { single: ['a', 'b'], pair: ['a b'] });
  const features = new Int32Array(templates.count);
  const describeBits = (a: number, b: number) => hashFeatures(templates, Int32Array.of(a, b), features);

  it('learns what takes two features together, and freezing keeps what it learnt', () => {
    const model = new Perceptron(2);
    const scores = new Float64Array(2);
    const cases = [
      [0, 0, 0],
      [0, 1, 1],
      [1, 0, 1],
      [1, 1, 0],
    ] as const;
    for (let round = 0; round < 20; round += 1) {
      for (const [a, b, right] of cases) {
        model.tick();
        const count = describeBits(a, b);
        model.score(features, count, scores);
        const best = bestOf(scores, 2);
        if (best === right) continue;
        model.update(features, count, right, 1);
        model.update(features, count, best, -1);
      }
    }
    const frozen = new LinearModel(freeze([model], 10_000));
    for (const [a, b, right] of cases) {
      frozen.score(features, describeBits(a, b), scores);
      expect(bestOf(scores, 2)).toBe(right);
    }
  });

  it('keeps the features with the largest weights when there is little room', () => {
    const model = new Perceptron(2);
    for (const [key, by] of [
      [11, 1],
      [12, 8],
      [13, 3],
    ] as const)
      model.update(Int32Array.of(key), 1, 0, by);
    model.tick();
    expect([...freeze([model], 17).keys]).toEqual([12, 13]);
    expect(freeze([model], 1000).keys).toHaveLength(3);
  });

  it('refuses templates of atoms that are not there', () => {
    expect(() => compileTemplates(['a'], { g: ['a c'] })).toThrow('the template "a c" names c, which is no atom');
  });
});

describe('lemmas', () => {
  it('are learnt as endings, and words that break them as words', () => {
    const example = (form: string, tag: string, lemma: string) => [
      { form, tag, lemma },
      { form, tag, lemma },
    ];
    const table = parseLemmaTable(
      learnLemmas([
        ...example('walked', 'VBD', 'walk'),
        ...example('talked', 'VBD', 'talk'),
        ...example('jumped', 'VBD', 'jump'),
        ...example('stated', 'VBD', 'state'),
        ...example('related', 'VBD', 'relate'),
        ...example('went', 'VBD', 'go'),
      ]),
    );
    const isWord = (word: string) => ['ask', 'create', 'plan', 'cite', 'deny'].includes(word);
    const lemmas = ['asked', 'Created', 'went', 'planned', 'cited', 'denied', 'underwent'].map((word) =>
      lemmaOf(table, word, word.toLowerCase(), 'VBD', isWord),
    );
    expect(lemmas).toEqual(['ask', 'create', 'go', 'plan', 'cite', 'deny', 'undergo']);
    expect(lemmaOf(table, 'Oslo', 'oslo', 'NNP', isWord)).toBe('Oslo');
  });
});

describe('training', () => {
  /** Often enough that no tag and no relation is too rare to be learnt. */
  const documents = Array.from({ length: 10 }, () => readConllu(TREEBANK).map(align)).flat();
  const epochs = { tagger: 4, fold: 3, parser: 5, labeller: 4, punctuation: 3 };
  const learn = (oracle: 'static' | 'dynamic' | 'beam') =>
    trainSyntax(documents, { epochs, seeds: 1, parser: { oracle, width: oracle === 'beam' ? 4 : 1, rare: 1 } });

  it.each(['static', 'dynamic', 'beam'] as const)('learns a small treebank by heart (%s)', (oracle) => {
    const score = scoreSyntax(learn(oracle), documents, { width: oracle === 'beam' ? 4 : 1 });
    expect(score).toMatchObject({ words: 100, upos: 100, uas: 100, las: 100 });
  });

  it('gives the same weights each time', () => {
    expect(learn('beam')).toEqual(learn('beam'));
  });
});
