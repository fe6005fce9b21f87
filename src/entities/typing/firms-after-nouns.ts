/**
 * Firms after a noun with a capital for what they are, which is no part of the name and makes nobody of them.
 *
 *     Publisher | Varna Press | stood by it, Retailer | Ardo Stores | said         a name with one word less
 *     Investor | Cragmoor Capital | backed it, Developer | Marlin Homes | said     no people
 *     Brokerage | Mehta Pinto | said                                                also with names of people
 *     Chipmaker | Nuvatek | to build, Carmaker | Ardo Voss | said                  what makes anything
 *     Investor Tom Banks, Publisher Ana Stone                                      people
 *     Retailer Group plc                                                           one name
 */
import { NO_PERSON } from '../../english/bodies.js';
import { LAST_WORDS_OF_FIRMS, NOUNS_BEFORE_FIRMS } from '../../english/firms.js';
import { LAND_AND_SURNAMES } from '../../english/people/name-words.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { GIVEN, nameFlags, SURNAME } from '../tagger/name-table.js';

/** The same names, firms with their type and without the noun. */
export function withFirmsAfterNouns(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  return names.map((name) => {
    if (name.type === 'ORG' || (name.type === 'PERSON' && layers.tokens.lower(name.first).endsWith(MAKER)))
      return withoutNoun(layers, name);
    return name.type === 'PERSON' && isFirm(layers, name) ? changed(name, { type: 'ORG', titles: [] }) : name;
  });
}

/** `Publisher | Varna Press`, where the sentence begins with it. */
function withoutNoun({ tokens, spelling, forms }: Layers, name: TypedName): TypedName {
  const { first, end, known } = name;
  const noun = tokens.lower(first);
  const isMaker = noun.length > MAKER.length && noun.endsWith(MAKER);
  if (known !== null || end - first < (isMaker ? 2 : 3) || !spelling.opens(first)) return name;
  if ((!isMaker && !NOUNS_BEFORE_FIRMS.has(noun)) || spelling.shape(first + 1) !== 'capitalised') return name;
  if (forms.at(first + 1).ordinary || vocabulary.thingHeads.has(tokens.lower(first + 1))) return name;
  return changed(name, { first: first + 1, text: tokens.slice(first + 1, end), titles: [], type: 'ORG' });
}

/** `Chipmaker`, `Carmaker`: nobody is one. */
const MAKER = 'maker';

/** `Investor | Cragmoor Capital`; `Brokerage | Mehta Pinto`: a last word that firms have, a noun that nobody is called, or no first name, and a last word that is no surname but a word. */
function isFirm({ tokens, forms, spelling }: Layers, { first, end, titles }: TypedName): boolean {
  const noun = titles.at(-1)?.end ?? first;
  if (noun !== first || end - first !== 2 || !NOUNS_BEFORE_FIRMS.has(tokens.lower(first - 1))) return false;
  const last = tokens.lower(end - 1);
  if (LAST_WORDS_OF_FIRMS.has(last) || NO_PERSON.has(tokens.lower(first - 1))) return true;
  if (spelling.shape(end - 1) !== 'capitalised' || (nameFlags(tokens.lower(first)) & GIVEN) !== 0) return false;
  const isWord = forms.at(end - 1).ordinary && (nameFlags(last) & SURNAME) === 0;
  return (isWord || vocabulary.organisationHeads.has(last)) && !LAND_AND_SURNAMES.has(last);
}
