/**
 * Two people with a hyphen between their surnames.
 *
 *     a | Voss | - | Bell | matchup         the text has both elsewhere
 *     the | Voss | - | Bell | debates       what two people have
 *     Tom Voss-Bell … Voss-Bell said        one
 */
import { OF_TWO } from '../../english/people/pairs.js';
import { partOf } from '../candidates/name-parts.js';
import type { Layers } from '../layers.js';
import type { TypedName } from '../mention.js';
import { nameFlags, SURNAME } from '../tagger/name-table.js';

/** Names in text order and disjoint; so is the result. */
export function withPairedSurnames(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  if (!names.some((name) => mayBeTwo(layers, name))) return names;
  const surnames = surnamesIn(layers, names);
  return names.flatMap((name) => {
    const { first, end, text } = name;
    if (!mayBeTwo(layers, name) || surnames.has(text)) return [name];
    const { tokens } = layers;
    const [one, other] = [tokens.text(first), tokens.text(end - 1)];
    const areNamed = surnames.has(one) && surnames.has(other);
    const isTheirs = OF_TWO.has(tokens.lower(end)) && layers.forms.at(first - 1).article;
    if (!areNamed && !(isTheirs && (isSurname(one) || isSurname(other)))) return [name];
    return [
      partOf(layers, name, { first, end: first + 1 }, 'PERSON'),
      partOf(layers, name, { first: end - 1, end }, 'PERSON'),
    ];
  });
}

/** `Voss-Bell`, by itself. */
function mayBeTwo({ spelling }: Layers, { first, end, type, known, titles }: TypedName): boolean {
  if (end - first !== 3 || known !== null || titles.length > 0 || spelling.shape(first + 1) !== 'hyphen') return false;
  return type === 'PERSON' && spelling.shape(first) === 'capitalised' && spelling.shape(end - 1) === 'capitalised';
}

/** The last words of people's names, with both halves of `Ana Voss-Bell` in one. */
function surnamesIn({ tokens, spelling }: Layers, names: readonly TypedName[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { first, end, type, titles } of names) {
    if (type !== 'PERSON') continue;
    const isDouble = end - first > 2 && spelling.shape(end - 2) === 'hyphen';
    const begin = isDouble ? end - 3 : end - 1;
    // "Voss-Bell" alone says nothing of who it is.
    if (!isDouble || begin > first || titles.length > 0) surnames.add(tokens.slice(begin, end));
  }
  return surnames;
}

function isSurname(word: string): boolean {
  return (nameFlags(word.toLowerCase()) & SURNAME) !== 0;
}
