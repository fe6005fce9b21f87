/** Texts with marks of coreference: of GUM, of LitBank, and articles of `tools/score/gold/gathered/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../../src/document/index.js';
import { clustersOf, mentionsOf } from '../../score/coreference.js';
import { readMarks } from '../../score/gathered.js';
import { charactersOf } from '../../score/statements/litbank.js';
import { readConllu } from '../syntax/conllu.js';

export interface GoldText {
  readonly id: string;
  readonly text: string;
  /** Of each person or thing the places that name it or stand for it: the words that say who it is, as the name in `Mayor Ana Ruiz`. */
  readonly clusters: readonly (readonly Span[])[];
  /** Whether nouns are marked as well as names. */
  readonly hasNouns: boolean;
  /** Whether a pronoun that is not marked stands for nothing that is. */
  readonly isComplete: boolean;
  /** Whether people alone are marked. */
  readonly onlyPeople: boolean;
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
    return { id: document.id, text: document.text, clusters, hasNouns: true, isComplete: true, onlyPeople: false };
  });
}

export function goldOfCharacters(folder: string): GoldText[] {
  return charactersOf(folder).map(({ id, text, mentions }) => ({
    id,
    text,
    clusters: [...mentions.values()].map((spans) => spans.map((span) => headOf(text, span))),
    hasNouns: true,
    isComplete: false,
    onlyPeople: true,
  }));
}

/** The last word before what says more: `the | father | of Tom Bell`. */
function headOf(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const more = words.search(/,|\s(?:of|who|whom|that|which|in|with|from|at|on|to)\s/);
  const front = more > 0 ? words.slice(0, more) : words;
  return { start: start + front.search(/\S+$/), end: start + front.length };
}

export function goldOfArticles(folder: string, isTaken: (name: string) => boolean): GoldText[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt') && isTaken(file.slice(0, -'.txt'.length)));
  return files.sort().map((file) => {
    const { text, entities } = readMarks(readFileSync(join(folder, file), 'utf8'));
    const clusters = [...entities.values()].map(({ names, references, optional }) => [
      ...names,
      ...references,
      ...optional,
    ]);
    return { id: file, text, clusters, hasNouns: false, isComplete: true, onlyPeople: false };
  });
}
