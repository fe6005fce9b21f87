/**
 * The packages that others build on, over the same texts, each used as its own documentation shows. They and the pipeline take
 * turns, so that what else the machine does falls on all of them alike.
 */
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { median, timed } from './clock.js';
import { documentsOf } from './corpus.js';

export interface Peer {
  readonly name: string;
  /** What it does of what Wirecopy does. */
  readonly does: string;
  /** The pipeline's speed over its own, the median of all rounds. */
  readonly share: number;
}

const ROUNDS = [1, 2, 3, 4, 5, 6, 7];
/** UTF-16 code units that the pipeline reads in a round. */
const LENGTH = 400_000;

interface Contender {
  readonly name: string;
  readonly does: string;
  readonly length: number;
  readonly work: (text: string) => void;
}

export function measurePeers(annotate: (text: string) => void): Peer[] {
  const wink = winkNLP(model, ['sbd', 'pos']);
  const peers: Contender[] = [
    {
      name: 'wink-nlp',
      does: 'tokens, sentences, part of speech',
      length: 1_000_000,
      work: (text) => {
        const doc = wink.readDoc(text);
        doc.tokens().out(wink.its.pos);
        doc.sentences().out();
      },
    },
    { name: 'chrono-node casual', does: 'dates', length: 500_000, work: (text) => chrono.casual.parse(text) },
    {
      name: 'compromise',
      does: 'tokens, part of speech, names',
      length: 100_000,
      work: (text) => nlp(text).topics().out('array'),
    },
  ];
  const ours: Contender = { name: 'wirecopy', does: 'everything', length: LENGTH, work: annotate };
  for (const contender of [ours, ...peers]) speedOf(contender); // warm
  const rounds = ROUNDS.map(() => {
    const own = speedOf(ours);
    return peers.map((peer) => own / speedOf(peer));
  });
  return peers.map(({ name, does }, index) => ({
    name,
    does,
    share: median(rounds.map((shares) => shares[index] ?? Number.NaN)),
  }));
}

/** Code units a millisecond. */
function speedOf({ length, work }: Contender): number {
  const documents = documentsOf(length);
  return (
    length /
    timed(() => {
      for (const text of documents) work(text);
    })
  );
}
