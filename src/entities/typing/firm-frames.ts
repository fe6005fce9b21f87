/**
 * Firms, most of one word, that no list knows, by what only firms have and do.
 *
 *     | Ardo |'s new chairman, | Ardo | staff          what they have
 *     an engineer at | Ardo |, acquired by | Ardo |    who works there, what they do
 *     | Ardo | employs, | Ardo |, which makes
 *     | Ardo | launched its first lamp                 nobody says "its" of somebody
 *     | Ardo plc |, she wrote on | Ardo |
 *     Ruiz's customers, the Bank's staff               nothing, where the text has a Ruiz
 */
import type { Range } from '../../document/index.js';
import {
  BEFORE_OWNED,
  BESIDE_FIRMS,
  DONE_BY_FIRMS,
  DONE_TO_ITS_OWN,
  FIGURES,
  IT_WOULD,
  JOINING,
  ONLY_FIRMS_DO,
  OWNED_BY_FIRMS,
  OWNED_BY_MOST_FIRMS,
  OWNED_IN_TWO_WORDS,
  REPORTING_FIGURES,
  WHICH_FIRMS_DO,
  WORKING_AT,
  WRITING_ON,
} from '../../english/firms.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { GIVEN, nameFlags, SURNAME } from '../tagger/name-table.js';

/** What was found of the name at a token before. */
export interface Before {
  /** Whether it begins or ends the name of somebody who is known by more. */
  readonly isPerson: (token: number) => boolean;
  readonly isPlace: (token: number) => boolean;
}

/** The firm that a token, or the word that it is, speaks of; null where it speaks of none. */
export function firmAt(layers: Layers, token: number, within: Range, before: Before): Range | null {
  if (layers.tokens.text(token) === 'plc') return beforeForm(layers, token, within.first);
  const firm = sureFirm(layers, token) ?? nobodyAt(layers, token, before);
  if (firm === null || firm < within.first || firm >= within.end || before.isPerson(firm)) return null;
  return isUnknown(layers, firm, within) ? { first: firm, end: firm + 1 } : null;
}

/** `| Ardo Lamps plc |` */
function beforeForm(layers: Layers, form: number, from: number): Range | null {
  let first = form;
  while (first > from && form - first < MAX_BEFORE_FORM && isWordOfName(layers, first - 1)) first -= 1;
  return first === form ? null : { first, end: form + 1 };
}

const MAX_BEFORE_FORM = 4;

function sureFirm(layers: Layers, token: number): number | null {
  const { tokens } = layers;
  const word = tokens.text(token);
  const lower = tokens.lower(token);
  if (/^['’]s$/.test(word)) return isOwnedByFirm(layers, token) ? token - 1 : null;
  if (word === 'at') {
    // "Works at Tarnby hospital".
    const isPart = layers.syntax.upos(token + 2) === 'NOUN';
    return WORKING_AT.has(tokens.lower(token - 1)) && !isPart ? token + 1 : null;
  }
  if (word === 'as') return JOINING.has(tokens.text(token - 2)) && isOffice(layers, token + 1) ? token - 1 : null;
  if (word === 'on') return WRITING_ON.has(tokens.text(token - 1)) ? token + 1 : null;
  if (word === 'by') return DONE_BY_FIRMS.has(tokens.text(token - 1)) ? token + 1 : null;
  if (word === ',') {
    const does = tokens.text(token + 1) === 'which' && WHICH_FIRMS_DO.has(tokens.text(token + 2));
    return does ? token - 1 : null;
  }
  if (BESIDE_FIRMS.has(word)) return isSaid(layers, token - 1) ? null : token - 1;
  if (ONLY_FIRMS_DO.has(word)) return token - 1;
  return REPORTING_FIGURES.has(lower) && hasFigure(layers, token) ? token - 1 : null;
}

/** `’s | new chairman`, `’s | share price`, up to the noun. */
function isOwnedByFirm(layers: Layers, mark: number): boolean {
  const { tokens } = layers;
  let noun = mark + 1;
  while (noun < mark + MAX_BEFORE_NOUN && BEFORE_OWNED.has(tokens.text(noun))) noun += 1;
  if (OWNED_IN_TWO_WORDS.has(tokens.slice(noun, noun + 2).toLowerCase())) return true;
  const word = tokens.lower(noun);
  if (OWNED_BY_FIRMS.has(word)) return !isSaid(layers, mark - 1);
  return OWNED_BY_MOST_FIRMS.has(word) && !isSaid(layers, mark - 1);
}

const MAX_BEFORE_NOUN = 3;

/** `joined Ardo as | its finance director`. */
function isOffice({ tokens, forms }: Layers, token: number): boolean {
  for (let near = token; near < token + MAX_TO_OFFICE && /^\p{L}/u.test(tokens.text(near)); near += 1)
    if (forms.at(near).role) return true;
  return false;
}

const MAX_TO_OFFICE = 5;

/** A surname that many have. */
function isSaid({ tokens }: Layers, token: number): boolean {
  return (nameFlags(tokens.lower(token)) & SURNAME) !== 0;
}

function hasFigure({ tokens }: Layers, verb: number): boolean {
  for (let token = verb + 1; token < verb + MAX_TO_FIGURE; token += 1) {
    if (FIGURES.has(tokens.text(token))) return true;
    if (/^[,.;]$/.test(tokens.text(token))) return false;
  }
  return false;
}

const MAX_TO_FIGURE = 7;

/** `| Ardo | launched its`, `| Ardo | has sold its`, `| Ardo | said it would cut`: countries do so, too. */
function nobodyAt({ tokens }: Layers, token: number, { isPlace }: Before): number | null {
  const word = tokens.text(token);
  let name = token - 1;
  if (word === 'its') {
    if (!DONE_TO_ITS_OWN.has(tokens.text(token - 1))) return null;
    name = /^(?:has|had|have)$/.test(tokens.text(token - 2)) ? token - 3 : token - 2;
  } else if (word === 'it') {
    const says = /^sa(?:id|ys)$/.test(tokens.text(token - 1)) && /^w(?:ould|ill)$/.test(tokens.text(token + 1));
    if (!says || !IT_WOULD.has(tokens.text(token + 2))) return null;
    name = token - 2;
  } else return null;
  return isPlace(name) ? null : name;
}

/** One word with a capital, which is no word of the language where any word has one, and no first name. */
function isUnknown(layers: Layers, token: number, within: Range): boolean {
  const { tokens, spelling, forms } = layers;
  const shape = spelling.shape(token);
  const { ordinary, role, calendar } = forms.at(token);
  if ((shape !== 'capitalised' && shape !== 'capitals') || role || calendar) return false;
  const word = tokens.lower(token);
  if (ordinary && (spelling.opens(token) || tokens.lower(token - 1) === 'the')) return false;
  // "Ruiz v. Ardo, which made it easier": a case.
  if (/^vs?\.?$/.test(tokens.text(token - 1)) || tokens.text(token - 2) === 'v') return false;
  if (vocabulary.functionWords.has(word) || vocabulary.honorifics.has(word) || vocabulary.thingHeads.has(word))
    return false;
  if ((nameFlags(word) & GIVEN) !== 0 || lookUp(tokens.text(token)) !== null) return false;
  return !(token > within.first && joins(layers, token - 1, token - 2)) && !joins(layers, token + 1, token + 2);
}

/** Another word of the name, or what joins it to one that lies beyond. */
function joins(layers: Layers, token: number, beyond: number): boolean {
  const { tokens, spelling } = layers;
  if (tokens.text(token) === '&') return true;
  if (/^(?:and|of|for)$/.test(tokens.text(token))) return isWordOfName(layers, beyond);
  return spelling.shape(token) === 'hyphen' || isWordOfName(layers, token);
}

function isWordOfName({ tokens, spelling, forms }: Layers, token: number): boolean {
  const isCapital = /^(?:capital|initial)/.test(spelling.shape(token));
  return isCapital && !forms.at(token).calendar && !vocabulary.functionWords.has(tokens.lower(token));
}
