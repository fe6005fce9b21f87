/**
 * First names that are small words of English, before a surname that the text has.
 *
 *     said | Per Voss |, … | Per Voss | is under pressure        a capital inside a sentence, or a verb after both, once in the text
 *     Per Voss shares are down, In Leeds it rained              the surname or the place alone
 */
import { PREPOSITIONS_AND_FIRST_NAMES, SMALL_WORDS_AND_FIRST_NAMES } from '../../english/people/name-words.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';

/** The same names, those of people with their first names. */
export function withWordFirstNames(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens } = layers;
  const sure = new Set<string>();
  const doubtful = new Set<TypedName>();
  for (const name of names) {
    if (!isAfterWord(layers, name)) continue;
    doubtful.add(name);
    if (isCertain(layers, name)) sure.add(tokens.slice(name.first - 1, name.end));
  }
  if (sure.size === 0) return names;
  return names.map((name) => {
    const text = doubtful.has(name) ? tokens.slice(name.first - 1, name.end) : '';
    return sure.has(text) ? changed(name, { first: name.first - 1, text, type: 'PERSON', known: null }) : name;
  });
}

/** `Per | Voss` */
function isAfterWord({ tokens }: Layers, { first, end, type, titles }: TypedName): boolean {
  const isNamed =
    (type === 'PERSON' || (type === 'ORG' && end - first === 1)) && end - first < 3 && titles.length === 0;
  if (!isNamed || !SMALL_WORDS_AND_FIRST_NAMES.has(tokens.text(first - 1))) return false;
  return !vocabulary.givenNames.has(tokens.lower(first)); // "Can Ana sing"
}

/** `said | Per Voss`, `| Per Voss has refused`, `| Per Voss, his son`. */
function isCertain(layers: Layers, { first, end }: TypedName): boolean {
  const { tokens, spelling, syntax } = layers;
  const word = first - 1;
  if (!spelling.opens(word)) return spelling.shape(word - 1) !== 'capitalised';
  if (!PREPOSITIONS_AND_FIRST_NAMES.has(tokens.text(word)))
    return tokens.text(word) === 'Will' && endsLikeWill(layers, end);
  return /^(?:VBD|VBZ|MD)$/.test(syntax.xpos(end)) && !/^['’]s$/.test(tokens.text(end));
}

/** `| Will Tilden spent`: after "will" and whoever does it the verb has no ending. */
function endsLikeWill({ syntax }: Layers, end: number): boolean {
  return /^(?:VBD|VBZ|MD)$/.test(syntax.xpos(end));
}
