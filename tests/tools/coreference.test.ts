/** What the figures of the benches rest on: B-cubed, and the reading of coreference marks. */
import { describe, expect, it } from 'vitest';
import { bCubed, type Cluster, measuresOf } from '../../tools/score/b-cubed.js';
import { clustersOf, mentionsOf } from '../../tools/score/coreference.js';
import { readConllu } from '../../tools/train/syntax/conllu.js';

/** A mention for every letter. */
function clusters(...letters: readonly string[]): Cluster[] {
  return letters.map((cluster) => Array.from(cluster, (letter) => ({ start: letter.charCodeAt(0), end: 200 })));
}

describe('B-cubed', () => {
  it('counts mention by mention; those that only one side has add nothing', () => {
    const score = bCubed(clusters('abc', 'd'), clusters('ab', 'cdx'));
    expect(score.precise).toBeCloseTo(2 / 2 + 2 / 2 + 1 / 3 + 1 / 3);
    expect(score.recalled).toBeCloseTo(2 / 3 + 2 / 3 + 1 / 3 + 1);
    expect([score.found, score.gold]).toEqual([5, 4]);
  });

  it('is 1 for the gold, and for nothing where there is nothing', () => {
    expect(measuresOf(bCubed(clusters('abc', 'd'), clusters('d', 'abc'))).f1).toBe(1);
    expect(measuresOf(bCubed([], [])).f1).toBe(1);
    expect(measuresOf(bCubed(clusters('a'), [])).f1).toBe(0);
  });
});

const MARKED = `# newdoc id = ferry
# text = Ana Ruiz of Acme lost its keys
1\tAna\tAna\tPROPN\tNNP\t_\t5\tnsubj\t_\tEntity=(1-person-new-nnnnn-cf1-1,2-coref
2\tRuiz\tRuiz\tPROPN\tNNP\t_\t1\tflat\t_\t_
3\tof\tof\tADP\tIN\t_\t4\tcase\t_\t_
4\tAcme\tAcme\tPROPN\tNNP\t_\t1\tnmod\t_\tEntity=(2-organization-new-nnnnn-cf2-1-coref)1)
5\tlost\tlose\tVERB\tVBD\t_\t0\troot\t_\t_
6\tits\tits\tPRON\tPRP$\t_\t7\tnmod\t_\tEntity=(3-object-new-nnnnn-cf3-2-sgl(2-organization-giv:act-nnnnn-cf1-1-ana)
7\tkeys\tkey\tNOUN\tNNS\t_\t5\tobj\t_\tEntity=3)|SpaceAfter=No

`;

describe('coreference marks', () => {
  it('give every mention with its cluster and the words that it needs', () => {
    const [document] = readConllu(MARKED);
    const mentions = document === undefined ? [] : mentionsOf(document);
    expect(mentions).toEqual([
      { cluster: '2', words: [3], first: 3, end: 4 },
      { cluster: '1', words: [0, 1], first: 0, end: 4 },
      { cluster: '2', words: [5], first: 5, end: 6 },
      { cluster: '3', words: [6], first: 5, end: 7 },
    ]);
    expect(clustersOf(mentions).get('2')).toHaveLength(2);
  });
});
