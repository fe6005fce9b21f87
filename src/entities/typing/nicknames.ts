/**
 * People with the name that friends use between their names, and where the text calls them so.
 *
 *     Rui | ‘Tato’ | Mendes
 *     Babatunde | “BT” | Akande … BT said       letters, which are nobody by themselves
 *     John | (JJ) | Okoro
 */
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { GIVEN, nameFlags } from '../tagger/name-table.js';

/**
 * `Rui ‘Tato’ Mendes`, of which `Rui` or `Rui ‘Tato` was found; `Everton “Shanks” Bell`, where a club was; `Jem “Old Salt” Ruiz`, where
 * two people were.
 */
export function withNickname(layers: Layers, name: TypedName): TypedName {
  const { tokens, spelling } = layers;
  const { type, first, end } = name;
  if (type !== 'PERSON' && end - first > 1) return name;
  const isOpen = (token: number) => token > first && OPENING.test(tokens.text(token)) && tokens.spaceBefore(token);
  const open = [end, end - 2, end - 1].find(isOpen);
  if (open === undefined || !mayBeGiven(layers, name)) return name;
  let close = open + 1;
  while (close <= open + MAX_NICKNAME && spelling.shape(close) === 'capitalised') close += 1;
  const isClosed = close > open + 1 && CLOSING.test(tokens.text(close)) && !tokens.spaceBefore(close);
  const isWhole = isClosed && spelling.shape(close + 1) === 'capitalised' && tokens.spaceBefore(close + 1);
  if (!isWhole || vocabulary.isOrdinary(tokens.lower(close + 1))) return name;
  return withText(layers, name, { end: close + 2 });
}

/** Maximum words of a nickname: `Jem “Old Salt” Ruiz`. */
const MAX_NICKNAME = 3;

/** A person; else a word that may be a first name: after a role, in a list of them, or no word of the language. */
function mayBeGiven({ tokens, forms }: Layers, { type, first }: TypedName): boolean {
  if (type === 'PERSON' || forms.at(first - 1).role) return true;
  if (tokens.text(first - 1) === ',' && forms.at(first - 2).role) return true;
  const word = tokens.lower(first);
  return (nameFlags(word) & GIVEN) !== 0 || !vocabulary.isOrdinary(word);
}

const OPENING = /^[‘“"']$/;
const CLOSING = /^[’”"']$/;

/**
 * `Babatunde | “BT” | Akande`, `John | (JJ) | Okoro`, one name, and `BT | said` somebody. Names in text order and disjoint; so is the
 * result.
 */
export function withLettersOfPeople(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const letters = new Set<string>();
  const whole: TypedName[] = [];
  for (const name of names) {
    const first = name.type === 'PERSON' ? beforeLetters(layers, name) : null;
    if (first === null) {
      whole.push(name);
      continue;
    }
    letters.add(layers.tokens.text(name.first - 2));
    // The letters may have been found, and the first name before them.
    if ((whole.at(-1)?.first ?? 0) > first) whole.pop();
    const given = (whole.at(-1)?.end ?? 0) > first ? whole.pop() : undefined;
    whole.push(withText(layers, name, { first: given?.first ?? first, titles: given?.titles ?? [] }));
  }
  if (letters.size === 0) return names;
  return whole.map((name) => (letters.has(name.text) ? changed(name, { type: 'PERSON', known: null }) : name));
}

/** Where the first name stands before the letters; null where there are none before the name. */
function beforeLetters({ tokens, spelling, forms }: Layers, { first }: TypedName): number | null {
  const [opening, letters, closing] = [tokens.text(first - 3), tokens.text(first - 2), tokens.text(first - 1)];
  const isQuoted = OPENING.test(opening) && CLOSING.test(closing);
  if (!isQuoted && (opening !== '(' || closing !== ')')) return null;
  if (!LETTERS.test(letters) || spelling.shape(first - 4) !== 'capitalised') return null;
  const isGiven = (nameFlags(tokens.lower(first - 4)) & GIVEN) !== 0;
  // "Ana Ruiz (SP) Tom Bell" are two.
  const isSecond = spelling.shape(first - 5) === 'capitalised' && !forms.at(first - 5).role;
  if (isQuoted) return isGiven || !forms.at(first - 4).ordinary ? first - 4 : null;
  return isGiven && !isSecond ? first - 4 : null;
}

const LETTERS = /^(?:\p{Lu}\.?){2,3}$/u;

function withText({ tokens }: Layers, name: TypedName, changes: Partial<TypedName>): TypedName {
  const { first = name.first, end = name.end, titles = name.titles } = changes;
  return changed(name, { first, end, titles, text: tokens.slice(first, end), type: 'PERSON', known: null });
}
