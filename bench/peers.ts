/** The packages that others build on, over the same texts, each used as its own documentation shows. */
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { timed } from './clock.js';
import { documentsOf } from './corpus.js';

export interface Peer {
  readonly name: string;
  /** What it does of what Wirecopy does. */
  readonly does: string;
  /** UTF-16 code units a second. */
  readonly speed: number;
}

export function measurePeers(): Peer[] {
  const wink = winkNLP(model, ['sbd', 'pos']);
  return [
    measure('wink-nlp', 'tokens, sentences, part of speech', 1_000_000, (text) => {
      const doc = wink.readDoc(text);
      doc.tokens().out(wink.its.pos);
      doc.sentences().out();
    }),
    measure('chrono-node casual', 'dates', 500_000, (text) => chrono.casual.parse(text)),
    measure('compromise', 'tokens, part of speech, names', 200_000, (text) => nlp(text).topics().out('array')),
  ];
}

function measure(name: string, does: string, length: number, work: (text: string) => void): Peer {
  const documents = documentsOf(length);
  for (const text of documents.slice(0, 20)) work(text);
  const milliseconds = timed(() => {
    for (const text of documents) work(text);
  });
  return { name, does, speed: (1000 * length) / milliseconds };
}
