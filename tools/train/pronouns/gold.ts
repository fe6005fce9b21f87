/** Texts with marks of coreference: of GUM, and articles marked as those of `tools/score/gold/gathered/` are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../../src/document/index.js';
import { clustersOf, mentionsOf } from '../../score/coreference.js';
import { readMarks } from '../../score/gathered.js';
import { readConllu } from '../syntax/conllu.js';

export interface GoldText {
  readonly id: string;
  readonly text: string;
  /** Of each person or thing the places that name it or stand for it: the words that say who it is, as the name in `Mayor Ana Ruiz`. */
  readonly clusters: readonly (readonly Span[])[];
  /** Whether nouns are marked as well as names. */
  readonly hasNouns: boolean;
}

export function goldOfGum(path: string): GoldText[] {
  return readConllu(readFileSync(path, 'utf8')).map((document) => {
    const offsets: number[] = [];
    for (let offset = 0; offset < document.text.length; offset += 1)
      if (!/\s/.test(document.text[offset] ?? '')) offsets.push(offset);
    const spanOf = (first: number, last: number): Span => ({
      start: offsets[document.words[first]?.start ?? 0] ?? 0,
      end: (offsets[(document.words[last]?.end ?? 1) - 1] ?? 0) + 1,
    });
    const clusters = [...clustersOf(mentionsOf(document)).values()].map((mentions) =>
      mentions.map(({ words, first }) => spanOf(words[0] ?? first, words.at(-1) ?? first)),
    );
    return { id: document.id, text: document.text, clusters, hasNouns: true };
  });
}

/** A file may hold several, with a line `---` between them. */
export function goldOfArticles(folder: string, isTaken: (name: string) => boolean): GoldText[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt') && isTaken(file.slice(0, -'.txt'.length)));
  return files.sort().flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/^---\n/m)
      .map((marked) => {
        const { text, entities } = readMarks(marked);
        const clusters = [...entities.values()].map(({ names, references, optional }) => [
          ...names,
          ...references,
          ...optional,
        ]);
        return { id: file, text, clusters, hasNouns: false };
      }),
  );
}
