/** Learns the endings by which words become lemmas: the shortest that are right, longer ones where they differ. */

import { isDictionaryWord } from '../../../src/resources/dictionary.js';
import { type LemmaEdit, lemmaOf, MAX_ENDING, parseLemmaTable } from '../../../src/syntax/lemmas.js';

export interface LemmaExample {
  readonly form: string;
  readonly tag: string;
  readonly lemma: string;
}

/** A rule of an ending must hold for this many different words; whole words must have been seen as often. */
const LEAST = 2;

/** The text of a lemma table. */
export function learnLemmas(examples: readonly LemmaExample[]): string {
  const types = new Map<string, { word: string; tag: string; lemmas: Map<string, number> }>();
  for (const { form, tag, lemma } of examples) {
    const proper = tag === 'NNP' || tag === 'NNPS';
    const word = proper ? form : form.toLowerCase();
    const key = `${tag}\t${word}`;
    const type = types.get(key) ?? { word, tag, lemmas: new Map<string, number>() };
    types.set(key, type);
    const wanted = proper ? lemma : lemma.toLowerCase();
    type.lemmas.set(wanted, (type.lemmas.get(wanted) ?? 0) + 1);
  }
  const words = [...types.values()].map(({ word, tag, lemmas }) => {
    const [[lemma, count] = ['', 0]] = [...lemmas].sort(([, a], [, b]) => b - a);
    return { word, tag, lemma, count, edit: editOf(word, lemma) };
  });
  const lines = new Map<string, LemmaEdit>();
  for (let length = 0; length <= MAX_ENDING; length += 1) {
    const votes = new Map<string, Map<string, number>>();
    for (const { word, tag, edit } of words) {
      if (word.length < length || edit.cut > length) continue;
      const key = `${tag}\t${word.slice(word.length - length)}`;
      const vote = votes.get(key) ?? new Map<string, number>();
      votes.set(key, vote);
      const name = `${edit.cut}\t${edit.put}`;
      vote.set(name, (vote.get(name) ?? 0) + 1);
    }
    for (const [key, vote] of votes) {
      const [[name, count] = ['', 0]] = [...vote].sort(([, a], [, b]) => b - a);
      const [cut = '0', put = ''] = name.split('\t');
      if (count < LEAST) continue;
      // Only what differs from what the shorter ending says.
      const [tag = '', ending = ''] = key.split('\t');
      let shorter: LemmaEdit | undefined;
      for (let less = length - 1; less >= 0 && shorter === undefined; less -= 1) {
        shorter = lines.get(`${tag}\t${ending.slice(ending.length - less)}`);
      }
      if (shorter?.cut !== Number(cut) || shorter.put !== put) lines.set(key, { cut: Number(cut), put });
    }
  }
  const written = () => [...lines].map(([key, { cut, put }]) => `${key}\t${cut}\t${put}`).join('\n');
  const table = parseLemmaTable(written());
  for (const { word, tag, lemma, count, edit } of words) {
    if (count >= LEAST && lemmaOf(table, word, word, tag, isDictionaryWord) !== lemma)
      lines.set(`${tag}\t^${word}`, edit);
  }
  return [...lines.keys()]
    .sort()
    .map((key) => `${key}\t${lines.get(key)?.cut}\t${lines.get(key)?.put}`)
    .join('\n');
}

function editOf(word: string, lemma: string): LemmaEdit {
  let same = 0;
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same += 1;
  return { cut: word.length - same, put: lemma.slice(same) };
}
