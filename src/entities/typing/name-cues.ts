/**
 * What the words of a name say about its type: what it ends with or begins with, given names and surnames among them, how they are
 * spelled.
 *
 *     Achada Bank, Ministry of Trade, Lake Blikk      the noun that it is built on
 *     Ana Blikk, J. Taylor, Havard von Blikk          a person's words
 *     Blikkville, Puerto Blikk                        a place's
 */
import { RowMemory } from '../../document/index.js';
import { WITH_CONFERENCES } from '../../english/offices.js';
import { DENOMINATIONS, FACULTIES } from '../../english/organisation-words.js';
import { PLACE_ENDINGS, PLACE_STARTS } from '../../english/places/words.js';
import { anyOf, wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { isPlaceOrPeople } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { Name } from '../mention.js';
import type { Cue } from './weights.js';

/** Here and below: adds to the cues. The name's own words. */
export function ofWords(layers: Layers, name: Name, cues: Cue[]): void {
  const { tokens, forms } = layers;
  const { first, end, known } = name;
  const last = tokens.lower(end - 1);
  if (known !== null) {
    if (known.cue !== null) cues.push(known.cue);
    return;
  }
  if (end - first > 1) {
    const head = headCue((token) => tokens.lower(token), first, end);
    if (head !== null) cues.push(head);
    if (vocabulary.companySuffixes.has(last)) cues.push('company-suffix');
    if (tokens.slice(first, end).includes('&')) cues.push('ampersand');
  }
  if (vocabulary.thingHeads.has(last)) return;
  for (let token = first; token < end; token += 1) ofWord(layers, name, token, cues);
  if (end - first === 1 && layers.spelling.shape(first) === 'capitals') cues.push('capitals');
  ofPerson(layers, name, cues);
  for (let token = first + 1; token < end; token += 1) {
    if (forms.at(token).ordinary && isWholeWord(layers, token)) cues.push('ordinary-word-inside');
  }
  if (end - first > 1 && PLACE_STARTS.has(tokens.lower(first))) cues.push('place-start');
  const { placeEnding, surnameEnding } = lookOf(layers, end - 1);
  if (placeEnding) cues.push('place-ending');
  if (surnameEnding) cues.push('surname-ending');
}

/** What only the letters of a word say. */
interface Look {
  readonly innerCapital: boolean;
  readonly placeEnding: boolean;
  readonly surnameEnding: boolean;
}

const looks = new RowMemory<Look>();

function lookOf({ tokens, view }: Layers, token: number): Look {
  const { words } = view.syntax;
  const known = looks.get(words, token);
  if (known !== undefined) return known;
  const lower = tokens.lower(token);
  const look = {
    innerCapital: INNER_CAPITAL.test(tokens.text(token)),
    placeEnding: PLACE_ENDING.test(lower),
    surnameEnding: SURNAME_ENDINGS.test(lower),
  };
  looks.keep(words, token, look);
  return look;
}

/** Of one word of it. */
function ofWord(layers: Layers, { first, end }: Name, token: number, cues: Cue[]): void {
  const { tokens, spelling } = layers;
  const word = tokens.text(token);
  const shape = spelling.shape(token);
  if (lookOf(layers, token).innerCapital) cues.push('inner-capital');
  if (shape === 'initial' && end - first > 1) cues.push('initial');
  if (/^['’]s?$/.test(word)) cues.push('possessive-inside');
  if (shape === 'capitalised' && token > first && isThing(word)) cues.push('place-inside');
  if (shape === 'small' && vocabulary.particles.has(word) && token > first) cues.push('particle-inside');
}

/** `HavBlikk`, but not `McDonald`, `DeVito`. */
const INNER_CAPITAL = /^(?!Ma?c|De|Di|La|Le|Van|O[’'])\p{Lu}\p{L}*\p{Ll}\p{Lu}/u;

/** Its given name, its surname, and how many words it has. */
function ofPerson(layers: Layers, { first, end }: Name, cues: Cue[]): void {
  const { tokens } = layers;
  const length = end - first;
  if (vocabulary.givenNames.has(tokens.lower(first))) {
    cues.push(length > 1 && length <= MAX_PERSON_LENGTH ? 'given-name' : 'given-name-alone');
  } else if (length > 1 && length < MAX_PERSON_LENGTH && isSpelledLikePerson(layers, first, end)) {
    cues.push('several-words');
  }
  if (vocabulary.surnames.has(tokens.lower(end - 1))) cues.push(length > 1 ? 'surname' : 'surname-alone');
}

/** Tokens of a person's name with a known given name; one less without. */
const MAX_PERSON_LENGTH = 5;

/** Neither marks nor a word in capitals, except two initials: `JP Smit`. */
function isSpelledLikePerson({ tokens, spelling }: Layers, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) {
    const shape = spelling.shape(token);
    if (shape === 'other' || (shape === 'capitals' && tokens.text(token).length !== 2)) return false;
  }
  return true;
}

/** It has a capital and no hyphen beside it. */
function isWholeWord({ spelling }: Layers, token: number): boolean {
  const hyphenated = spelling.shape(token - 1) === 'hyphen' || spelling.shape(token + 1) === 'hyphen';
  return spelling.shape(token) === 'capitalised' && !hyphenated;
}

/** `Green Danube`: a name in the name that is no surname. */
function isThing(word: string): boolean {
  return (
    isPlaceOrPeople(word) &&
    !vocabulary.surnames.has(word.toLowerCase()) &&
    !vocabulary.givenNames.has(word.toLowerCase())
  );
}

const PLACE_ENDING = new RegExp(String.raw`\p{L}{2}${anyOf(PLACE_ENDINGS)}$`, 'u');
const SURNAME_ENDINGS =
  /\p{L}{2}(?:[eo]v|[eo]va|enko|sk[iy]|ska|wicz|vić|vic|dze|shvili|yan|sson|ssen|nen|[eé]z|opoulos|idis|inho|elli|etti|ini|oğlu|oglu|zadeh|singhe|weera)$/u;

/** `Ministry of Trade` by its first words, `Trade Ministry` by its last. */
function headCue(lower: (token: number) => string, first: number, end: number): Cue | null {
  for (let token = first + 1; token < end - 1; token += 1) {
    if (lower(token) === 'on' && lower(token - 1) === 'convention') return 'law-head';
    if (!/^(?:of|for|on)$/.test(lower(token))) continue;
    if (lower(token - 1) === 'conference' && WITH_CONFERENCES.has(lower(token - 2))) return 'organisation-head';
    return cueOfFirst(lower(token - 1), lower(token + 1));
  }
  const begins = lower(first);
  if (lower(end - 2) === 'government' && lower(end - 1) === 'area') return 'province-head';
  if (vocabulary.natureStarts.has(begins)) return 'nature-head';
  if (vocabulary.eventStarts.has(begins)) return 'event-head';
  if (vocabulary.facilityStarts.has(begins)) return 'facility-head';
  if (isInstitution(lower(end - 2), lower(end - 1))) return 'organisation-head';
  return cueOfHead(lower(end - 1)) ?? (vocabulary.organisationStarts.has(begins) ? 'organisation-head' : null);
}

/** `| Republic | of Blikk`, `School of | Art |`, `Hall of | Fame |`: what comes before "of" and after it. */
function cueOfFirst(head: string, after: string): Cue {
  if (STATES.has(head)) return 'state-of';
  if ((head === 'school' && !/^st\.?$/.test(after)) || (head === 'hall' && after === 'fame'))
    return 'organisation-head';
  if (head === 'church' && !CHURCHES.has(after)) return 'organisation-head';
  if (CAPES.has(head)) return 'nature-head';
  return cueOfHead(head) ?? 'organisation-head';
}

/** `the Church of | the Nativity |`: buildings; the others are faiths. */
const CHURCHES = wordSet('the, st, st., saint, saints, our, all, holy, ss, sts, san, santa');

/** `Horn | of Blikk`, `Firth | of Blikk` */
const CAPES = wordSet('horn, tropic, mull, firth, vale, mouth, rock, sound');

const STATES = wordSet('republic, kingdom, empire, sultanate, emirate, principality, duchy, khanate, caliphate');

/** `Harvard | Business School |`, `the | Catholic Church |`: no building, whatever its head. */
function isInstitution(before: string, head: string): boolean {
  return (head === 'school' && FACULTIES.has(before)) || (head === 'church' && DENOMINATIONS.has(before));
}

function cueOfHead(word: string): Cue | null {
  if (vocabulary.organisationHeads.has(word)) return 'organisation-head';
  if (vocabulary.facilityHeads.has(word)) return 'facility-head';
  if (vocabulary.provinceHeads.has(word)) return 'province-head';
  if (vocabulary.natureHeads.has(word)) return 'nature-head';
  if (vocabulary.eventHeads.has(word) || vocabulary.eventStarts.has(word)) return 'event-head';
  if (vocabulary.lawHeads.has(word)) return 'law-head';
  return null;
}
