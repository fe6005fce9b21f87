/**
 * Where the clause around reported words goes on: those that have no verb of their own cannot be joined to one.
 *
 *     She wanted to stay | but was sent home            He praised the crew, | and the boat sailed
 *     The mate, who threatened to leave, | was dismissed
 *     The report – which says that the pier is safe – | was late
 */
import { EMBEDDING_WORDS, QUESTION_WORDS, SUBORDINATING_CONJUNCTIONS } from '../english/clause-words.js';
import {
  IMPERSONAL_SUBJECTS,
  OTHERS,
  OWN_PRONOUNS,
  SPEAKING_PRONOUNS,
  SUBJECT_RELATIVES,
} from '../english/pronouns.js';
import { GESTURES, LEAVING } from '../english/reporting/saying.js';
import { BESIDE, SINCE, UNTIL } from '../english/time-prepositions.js';
import { REPORTED_HELPERS } from '../english/verb-helpers.js';
import { isPlainClauseAt } from './clauses.js';
import { isFiniteVerb } from './verb-groups.js';
import type { View } from './view.js';

const OPENING_WORDS: ReadonlySet<string> = new Set([
  ...EMBEDDING_WORDS,
  ...QUESTION_WORDS,
  ...SUBORDINATING_CONJUNCTIONS,
  'than',
]);

/** Whether the token is a verb that has a subject, or a word after which one comes: what follows "and" may be joined to it. */
export function opensOwnClause(view: View, token: number): boolean {
  if (isTensed(view, token)) return true;
  const word = view.lower(token);
  return OPENING_WORDS.has(word) && !(TIME_PREPOSITIONS.has(word) && !isPlainClauseAt(view, token + 1));
}

/** Before a noun phrase they begin no clause: `to miss a month | after | surgery` */
const TIME_PREPOSITIONS: ReadonlySet<string> = new Set([...BESIDE, ...UNTIL, ...SINCE]);

/** `wanted to stay | but was sent home`, `wanted to stay, | and the crew left`; only after words without a clause of their own. */
export function joinsOuterClause(view: View, token: number): boolean {
  if (!/^(?:and|but)$/.test(view.lower(token))) return false;
  const verb = afterAdverbs(view, token + 1);
  if (isTensed(view, verb) && view.syntax.xpos(verb) !== 'VBP') return true;
  // Without a comma nouns are joined: `to bring Porto | and Lisbon together`; not after `and then`
  const isApart = view.tokens.text(token - 1) === ',' || view.lower(token + 1) === 'then';
  if (!isApart && !SPEAKING_PRONOUNS.has(view.lower(token + 1))) return false;
  if (EMBEDDING_WORDS.has(view.lower(token + 1))) return false;
  const isThere = view.lower(verb) === 'there' || view.lower(verb - 1) === 'there'; // taken for an adverb, or not
  return isPlainClauseAt(view, verb) || (isThere && isTensed(view, view.lower(verb) === 'there' ? verb + 1 : verb));
}

/** `a goal that the crew insist was late, | put them ahead`: after a relative clause the verb of what it describes. */
export function isOuterVerb(view: View, first: number, comma: number): boolean {
  if (view.tokens.text(comma) !== ',' || view.upos(comma + 1) !== 'VERB' || !isTensed(view, comma + 1)) return false;
  return view.syntax.xpos(comma + 1) !== 'VBP' && !hasComma(view, first, comma);
}

/** `those who refused to leave | said that`, `who hopes to win | is here`: of an infinitive without a clause of its own. */
export function isOuterPredicate(
  view: View,
  first: number,
  token: number,
  verb: number,
  isCue: (token: number) => boolean,
): boolean {
  const isSaid = view.lower(token) === 'said'; // after an infinitive taken for a participle
  const to = view.lower(first) === 'not' ? first + 1 : first;
  if (view.lower(to) !== 'to' || !(isTensed(view, token) || isSaid)) return false;
  if (/^(?:PRON|ADV|CCONJ)$/.test(view.upos(token - 1)) || view.syntax.xpos(verb) === 'VBG') return false;
  const isOuter =
    view.upos(token) === 'AUX' ||
    view.syntax.xpos(token) === 'VBZ' ||
    (isCue(token) && (isSaid || view.syntax.xpos(token) === 'VBD'));
  return isOuter && isWithinClause(view, verb);
}

/** `others who oppose the dam | say that it leaks`: after the phrase of a relative clause the verb of those whom it describes. */
export function isOuterCue(
  view: View,
  first: number,
  token: number,
  verb: number,
  isCue: (token: number) => boolean,
): boolean {
  if (view.upos(token) !== 'VERB' || !isCue(token) || view.syntax.xpos(token) === 'VBG') return false;
  if (!/^(?:NOUN|PROPN)$/.test(view.upos(token - 1)) || !SUBJECT_RELATIVES.has(view.lower(verb - 1))) return false;
  if (view.lower(token + 1) !== 'that' && !isPlainClauseAt(view, token + 1)) return false;
  // `who dropped plans | Bell | said that …`: a clause with a subject of its own
  if (view.namedAt(token - 1)?.entity.type === 'PERSON') return false;
  for (let at = first; at < token; at += 1) if (/^(?:VERB|AUX|SCONJ|PUNCT)$/.test(view.upos(at))) return false;
  return true;
}

/** `said she would resign, | and left the room`: no helper, as what was said has, and no subject. */
export function isBackInMain(view: View, first: number, token: number, verb: number): boolean {
  if (!/^(?:and|but)$/.test(view.lower(token)) || view.tokens.text(token - 1) !== ',') return false;
  if (view.syntax.xpos(verb) !== 'VBD') return false;
  const next = afterAdverbs(view, token + 1);
  if (!isPastVerb(view, next)) return isAfterPassive(view, first, token) && isActive(view, next);
  for (let at = first; at < token; at += 1) {
    if (isTensed(view, at)) return view.upos(at) === 'AUX' && REPORTED_HELPERS.has(view.lower(at));
  }
  return false;
}

/** `said it was late | and left the room`, `said she was tired, | and sat down`, `said no more was known, | shrugged and left`: what somebody does who has spoken. */
export function isDoneAfter(view: View, first: number, token: number, verb: number): boolean {
  const word = view.lower(token);
  if ((word !== 'and' && word !== ',') || view.syntax.xpos(verb) !== 'VBD') return false;
  const next = afterAdverbs(view, token + 1);
  if (!isPastVerb(view, next) || !(LEAVING.has(view.lemma(next)) || GESTURES.has(view.lemma(next)))) return false;
  const subject = view.lower(first) === 'that' ? first + 1 : first;
  if (word === 'and' && view.tokens.text(token - 1) !== ',') return IMPERSONAL_SUBJECTS.has(view.lower(subject));
  for (let at = subject; at < token; at += 1) if (isTensed(view, at)) return view.upos(at) === 'AUX';
  return false;
}

/** `that she | had been | robbed, and …` */
function isAfterPassive(view: View, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    if (view.lower(at) === 'had')
      return view.lower(afterAdverbs(view, at + 1)) === 'been' && !hasComma(view, at, end - 1);
    if (isTensed(view, at)) return false;
  }
  return false;
}

/** `| named | the man`: with an object right after it, which no passive has. */
function isActive(view: View, verb: number): boolean {
  return view.syntax.xpos(verb) === 'VBN' && /^(?:DET|PRON|PROPN)$/.test(view.upos(verb + 1));
}

function isPastVerb(view: View, token: number): boolean {
  return view.upos(token) === 'VERB' && view.syntax.xpos(token) === 'VBD';
}

/** A comma and a helper that has no subject there: `who threatened to leave, | was dismissed`; one comma before it opens an aside. */
export function isOuterHelper(view: View, first: number, comma: number): boolean {
  if (view.tokens.text(comma) !== ',' || view.upos(comma + 1) !== 'AUX' || !isTensed(view, comma + 1)) return false;
  if (view.upos(comma + 2) === 'PRON' || view.lemma(comma + 1) === 'do') return false; // `he was late, | was he not?`
  return !hasComma(view, first, comma);
}

function hasComma(view: View, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) if (view.tokens.text(token) === ',') return true;
  return false;
}

/** `the mate, who | says`, `they left, | saying`: a verb after which the clause around it may go on. */
export function isWithinClause(view: View, verb: number): boolean {
  if (view.syntax.xpos(verb) === 'VBG') return true;
  for (let token = verb - 1; token > verb - MAX_RELATIVE; token -= 1) {
    if (view.upos(token) === 'PUNCT') return false;
    if (SUBJECT_RELATIVES.has(view.lower(token))) return view.upos(token) !== 'SCONJ';
  }
  return false;
}

/** Maximum tokens from a relative pronoun to its verb, or the second one: `who left early and | hopes` */
const MAX_RELATIVE = 10;

/** `who said it was late | and others who called it a lie`: the next ones who do so. */
export function isNextRelative(view: View, token: number, verb: number): boolean {
  if (view.lower(token) !== 'and' || !OTHERS.has(view.lower(token + 1))) return false;
  return /^(?:who|which)$/.test(view.lower(token + 2)) && isWithinClause(view, verb);
}

/** `he said it was late, | and I laughed`, `| and some of us laughed`: whoever writes, outside of words in quotation marks. */
export function isWritersClause(view: View, first: number, token: number): boolean {
  if (!/^(?:and|but)$/.test(view.lower(token)) || view.tokens.text(token - 1) !== ',') return false;
  const isOwn =
    OWN_PRONOUNS.has(view.lower(token + 1)) || (view.lower(token + 2) === 'of' && view.lower(token + 3) === 'us');
  if (!isOwn || view.quotationAt(token) !== null) return false;
  for (let at = Math.max(view.sentenceAt(token).first, token - MAX_BACK); at < token; at += 1) {
    if (view.quotationAt(at) === null && OWN_PRONOUNS.has(view.lower(at)) && at !== first) return false;
  }
  return true;
}

/** Tokens that are looked through for "I" and "we". */
const MAX_BACK = 40;

/** Maximum tokens from the dash before an aside to the cue in it. */
const MAX_ASIDE = 10;

/** The dash that opens the aside in which a cue stands: `the report – which | says` */
export function dashBefore(view: View, cue: number): string | null {
  const { first } = view.sentenceAt(cue);
  for (let token = cue - 1; token > Math.max(first, cue - MAX_ASIDE); token -= 1) {
    const text = view.tokens.text(token - 1);
    const opens =
      SUBJECT_RELATIVES.has(view.lower(token)) || (view.lower(token) === 'even' && view.lower(token + 1) === 'as');
    if (opens && isDash(text)) return text;
  }
  return null;
}

export function isDash(text: string): boolean {
  return /^(?:[—–―]|--?)$/.test(text);
}

/** A finite verb in a form that has a tense, or a modal. */
export function isTensed(view: View, token: number): boolean {
  return isFiniteVerb(view, token) && /^(?:VBD|VBZ|VBP|MD)$/.test(view.syntax.xpos(token));
}

function afterAdverbs(view: View, at: number): number {
  let verb = at;
  while (view.upos(verb) === 'ADV') verb += 1;
  return verb;
}
