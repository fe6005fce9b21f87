/**
 * Whether a candidate may be a name at all: not `Ministers`, `Child Labour`, `XIV`, nor the word that happens to begin a
 * sentence.
 */
import { MISLEADING_PLACES, WORD_ENDINGS } from '../../english/ordinary-words.js';
import { OFFICES_OF } from '../../english/people/leaders.js';
import { anyOf, wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { isPlaceOrPeople } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { Name } from '../mention.js';
import { NAME_PART, nameFlags, SURNAME } from '../tagger/name-table.js';

/** Single words need more proof than several. */
export function isLikely(layers: Layers, name: Name): boolean {
  if (isAgency(layers, name)) return layers.tokens.lower(name.first) !== 'agencies';
  if (name.known !== null) return isLikelyKnown(layers, name);
  if (name.end - name.first > 1) return name.headed ? !isOffice(layers, name) : !allOrdinary(layers, name);
  return isLikelyWord(layers, name);
}

function isAgency({ segmentation, tokens }: Layers, { first, end }: Name): boolean {
  return segmentation.agency?.start === tokens.start(first) && segmentation.agency.end === tokens.end(end - 1);
}

const misleadingPlaces = wordSet(MISLEADING_PLACES);

/** `Nice to see you`: a place that begins a sentence as a word of the language. */
function isLikelyKnown({ tokens, spelling }: Layers, { first, end, known }: Name): boolean {
  if (known?.type == null) return false;
  const misleading = end - first === 1 && spelling.opens(first) && misleadingPlaces.has(tokens.lower(first));
  return !misleading || spelling.timesCapitalised(tokens.text(first)) > 0;
}

function isLikelyWord(layers: Layers, { first, titles }: Name): boolean {
  const { tokens, spelling, syntax, forms } = layers;
  const word = tokens.text(first);
  const lower = tokens.lower(first);
  if (!/\p{L}{2}/u.test(word) || vocabulary.functionWords.has(lower) || vocabulary.contentWords.has(lower))
    return false;
  if (spelling.shape(first) === 'capitals') return isAcronymLike(layers, first);
  if (vocabulary.roles.has(lower) || vocabulary.honorifics.has(lower) || vocabulary.roleModifiers.has(lower))
    return false;
  if (vocabulary.thingHeads.has(lower)) return false;
  if (titles.length > 0) return true;
  if (spelling.writtenSmall(lower)) return false;
  if (!spelling.opens(first) || spelling.timesCapitalised(word) > 0) return true;
  return !forms.at(first).ordinary && syntax.upos(first) === 'PROPN' && !WORD_ENDING.test(lower);
}

const WORD_ENDING = new RegExp(`${anyOf(WORD_ENDINGS)}$`);

/** `WFB`, not `XIV`, `NT$`, `SR24`, `MIDFIELDERS`. */
function isAcronymLike({ tokens, forms }: Layers, token: number): boolean {
  const word = tokens.text(token);
  if (/^[IVXLC]+$/.test(word) || /^\p{Lu}{2,3}\d|\$$/u.test(word) || /^[$€£]/.test(tokens.text(token + 1)))
    return false;
  return word.length < 5 || !forms.at(token).ordinary;
}

/** `Child Labour`, `Social Development`: nothing but words of the language, unless it is `People's Hearth`. */
function allOrdinary({ tokens, spelling, forms }: Layers, { first, end }: Name): boolean {
  // "Morrow & Finch": partners, whose surnames are words too.
  if (end - first === 3 && tokens.text(first + 1) === '&' && isSurname(tokens, first) && isSurname(tokens, end - 1))
    return false;
  for (let token = first; token < end; token += 1) {
    const word = tokens.lower(token);
    const ordinary = forms.at(token).ordinary || vocabulary.roleModifiers.has(word);
    if (/^['’]s?$/.test(word) || isPlaceOrPeople(tokens.text(token))) return false;
    if (!ordinary && spelling.shape(token) !== 'hyphen' && word !== '&') return false;
  }
  return true;
}

function isSurname(tokens: Layers['tokens'], token: number): boolean {
  return (nameFlags(tokens.lower(token)) & (SURNAME | NAME_PART)) !== 0;
}

/** Minister of | `Justice and Public Security`: part of a title. */
function isOffice(layers: Layers, name: Name): boolean {
  const { tokens } = layers;
  const of = /^(?:of|for)$/.test(tokens.text(name.first - 1));
  return of && OFFICES_OF.has(tokens.lower(name.first - 2)) && allOrdinary(layers, name);
}
