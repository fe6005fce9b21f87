/**
 * What the words and the neighbourhood of a name say about its type, as cues; `weights.ts` says what each is worth, with an example.
 * All places where a text writes the same name count together (see index.ts), so that one "Mr. Okoro" makes every "Okoro"
 * a person.
 */
import { contains, type Tokens } from '../../document/index.js';
import { AFTER_WHOSE, BEFORE_OWNED, OWNED_BY_FIRMS, OWNED_IN_TWO_WORDS } from '../../english/firms.js';
import { ORGANISATION_NOUNS } from '../../english/organisation-words.js';
import { LEADERS } from '../../english/people/leaders.js';
import { LOCATING } from '../../english/places/prepositions.js';
import { PLACE_KINDS } from '../../english/places/words.js';
import { SAYING_OF_PEOPLE } from '../../english/reporting/saying.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { Name } from '../mention.js';
import { ofActing } from './acting-cues.js';
import { ofWords } from './name-cues.js';
import type { Cue } from './weights.js';

/** The cues of one place of a name. */
export function cuesOf(layers: Layers, name: Name): Cue[] {
  const cues: Cue[] = [];
  aroundStory(layers, name, cues);
  ofWords(layers, name, cues);
  before(layers, name, cues);
  after(layers, name, cues);
  ofActing(layers, name, cues);
  aroundWord(layers, name, cues);
  ofAddition(layers, name.end, cues);
  return cues;
}

/** Here and below: adds to the cues. What the segment stage found around the story. */
function aroundStory({ segmentation, tokens }: Layers, { first, end }: Name, cues: Cue[]): void {
  const span = tokens.span(first, end);
  const { byline, dateline, agency } = segmentation;
  if (byline?.authors.some((author) => contains(author, span))) cues.push('byline');
  if (dateline?.place != null && contains(dateline.place, span)) cues.push('dateline');
  if (agency !== null && contains(agency, span)) cues.push('agency');
}

/** What stands before the name. */
function before({ tokens, syntax, forms }: Layers, { first, end, titles }: Name, cues: Cue[]): void {
  const word = tokens.lower(first - 1);
  const second = tokens.lower(first - 2);
  if (titles.length > 0) cues.push('title');
  if (LOCATING.has(word)) cues.push('place-preposition');
  if (word === 'from' || word === 'to') cues.push('from-or-to');
  // "the Modi government", "the Chris Hani cabal": the article belongs to the noun after the name.
  if (word === 'the' && syntax.upos(end) !== 'NOUN') cues.push('article');
  if (word === 'of' && PLACE_KINDS.has(second)) cues.push('kind-of-place-of');
  if (word === 'of' && LEADERS.has(second)) cues.push('leader-of');
  if (forms.at(first - 1).role) cues.push(end - first > 1 ? 'role-before-full-name' : 'role-before-word');
  if (ORGANISATION_NOUNS.has(word)) cues.push('organisation-noun-before');
  if (PLACE_KINDS.has(word)) cues.push('kind-of-place-before');
}

/** What stands after it. */
function after({ tokens, syntax }: Layers, { end }: Name, cues: Cue[]): void {
  const word = tokens.lower(end);
  if (word === ',' && tokens.lower(end + 1) === 'which') cues.push('which');
  if (word === '-' && /^(?:based|born|bound)$/.test(tokens.lower(end + 1))) cues.push('based');
  if (PLACE_KINDS.has(word)) cues.push('kind-of-place-after');
  if (SAYING_OF_PEOPLE.has(word) || SAYING_OF_PEOPLE.has(syntax.lemma(end))) cues.push('saying');
  if (vocabulary.roles.has(word)) cues.push('role-after');
  if (ORGANISATION_NOUNS.has(word)) cues.push('organisation-noun-after');
}

/** Weak hints around a single word that no list knows. */
function aroundWord({ tokens, syntax }: Layers, { first, end, known }: Name, cues: Cue[]): void {
  const [previous, next] = [tokens.lower(first - 1), tokens.lower(end)];
  if (end - first > 1 || known !== null || next === '-') return;
  if (/^(?:VERB|AUX)$/.test(syntax.upos(end))) cues.push('verb');
  if (previous === '(' && next === ')') cues.push('brackets');
  if (/^(?:by|with|and)$/.test(previous)) cues.push('by-with-and');
  else if (/^['’]s$/.test(next)) cues.push('possessive');
}

/** `Ana Ruiz who`, `Ana Ruiz (45)`, and what is added after a comma. */
function ofAddition(layers: Layers, end: number, cues: Cue[]): void {
  const { tokens } = layers;
  const mark = tokens.lower(end);
  if (mark === 'who') cues.push('who');
  if (mark === '(' && isAge(tokens.text(end + 1)) && tokens.text(end + 2) === ')') cues.push('age-in-brackets');
  if (mark === ',') ofApposition(layers, end + 1, cues);
}

function isAge(word: string): boolean {
  return /^\d\d$/.test(word);
}

/** `Ana Ruiz, 45,`, `Ana Ruiz, a lawyer`, `Ana Ruiz, who`, `Porto, a city`: what the words after a comma make of it. */
function ofApposition({ tokens, forms }: Layers, token: number, cues: Cue[]): void {
  const word = tokens.lower(token);
  if (isAge(word) && /^[,.]$/.test(tokens.text(token + 1))) cues.push('age');
  if (word === 'whose') {
    cues.push(isOwnedByFirms(tokens, token + 1) ? 'whose-chairman' : 'who-after-comma');
    return;
  }
  if (word === 'who') cues.push('who-after-comma');
  const article = /^(?:a|an|the|his|her|its|their)$/.test(word);
  for (let near = article ? token + 1 : token; near < token + MAX_APPOSITION; near += 1) {
    const noun = tokens.lower(near);
    const cue = forms.at(near).role ? 'role-apposition' : article ? cueOfNoun(noun) : null;
    if (cue !== null) cues.push(cue);
    if (cue !== null || !/^\p{L}/u.test(noun) || CLAUSE_WORDS.has(noun)) break;
  }
}

/** `Blikk, whose | chairman`, `whose new | chief executive`: what firms have and people hardly. */
function isOwnedByFirms(tokens: Tokens, owned: number): boolean {
  const noun = BEFORE_OWNED.has(tokens.lower(owned)) ? owned + 1 : owned;
  const word = tokens.lower(noun);
  return (
    OWNED_BY_FIRMS.has(word) || AFTER_WHOSE.has(word) || OWNED_IN_TWO_WORDS.has(`${word} ${tokens.lower(noun + 1)}`)
  );
}

/** Tokens after a comma up to the noun that says what the name is. */
const MAX_APPOSITION = 5;

function cueOfNoun(noun: string): Cue | null {
  if (PLACE_KINDS.has(noun)) return 'place-apposition';
  return ORGANISATION_NOUNS.has(noun) ? 'organisation-apposition' : null;
}

/** They begin a clause or a phrase of their own. */
const CLAUSE_WORDS = wordSet('of, in, at, for, to, and, was, is, which, where');
