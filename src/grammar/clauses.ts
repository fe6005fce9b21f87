/** Where a clause begins, read off part of speech and word order. */

import type { Range } from '../document/index.js';
import { ASIDES, CONTRASTING_CONJUNCTIONS, SUBORDINATING_CONJUNCTIONS } from '../english/clause-words.js';
import { BEFORE_QUANTITIES, QUANTITIES } from '../english/degree-words.js';
import { APPROXIMATING_PREPOSITIONS } from '../english/prepositions.js';
import { ALL_REFLEXIVE_PRONOUNS, OBJECT_PRONOUNS } from '../english/pronouns.js';
import { CUE_LINES } from '../english/reporting/lexicon.js';
import { DAY_NAMES, TIME_ADJECTIVES, TIME_NOUNS } from '../english/time-words.js';
import { without } from '../english/words.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { isPronoun } from './noun-phrase-words.js';
import { numberAfter } from './quantities.js';
import { hasHelper, isFiniteVerb } from './verb-groups.js';
import type { View } from './view.js';
import { commaAfter } from './word-ends.js';

/** Maximum tokens of a clause before a cue or a source. */
export const MAX_CLAUSE = 150;

/** Maximum tokens of a subject, up to its verb. */
export const MAX_SUBJECT = 25;

/**
 * Whether a clause without "that" begins at the token: a subject, and a finite verb after it.
 *
 *     said | the party would choose        said | it had replaced
 *     asked | for seven years              told | reporters in Paris
 */
export function isClauseAt(view: View, first: number, limit: number): boolean {
  if (!beginsSubject(view, first) || isWhenPhrase(view, first)) return false;
  if (isBeforeQuotation(view, first)) return true;
  let phrases = 0;
  let relatives = 0;
  let commas = 0;
  let isBracketed = false;
  let isListed = false; // `schools, clinics | and | shops would open`
  const most = Math.min(limit, first + MAX_SUBJECT);
  for (let token = numberAfter(view, first) ?? compoundEnd(view, first) ?? first; token < most; token += 1) {
    const upos = view.upos(token);
    const aside = token > first ? asideEnd(view, token, most) : null;
    if (aside !== null) {
      token = aside;
      continue;
    }
    // `fears | the sea (it took her boat)`: no verb of this subject
    if (/^[()]$/.test(view.tokens.text(token))) isBracketed = view.tokens.text(token) === '(';
    if (isBracketed) continue;
    if (view.tokens.text(token) === ',') commas += 1;
    if (upos === 'CCONJ' && commas > 0 && view.tokens.text(token - 1) !== ',') isListed = true;
    // `the hours that they waited`: the next verb is that of the relative clause
    if (token > first && view.lower(token) === 'that' && !isFiniteVerb(view, token + 1)) relatives += 1;
    if (token > first && isFiniteVerb(view, token)) {
      if (relatives > 0) {
        if (view.upos(token) !== 'AUX' || !isFiniteVerb(view, token + 1)) relatives -= 1;
        continue;
      }
      const before = view.lower(token - 1);
      if (before === 'who' || before === 'which' || before === 'that' || before === 'whom') phrases += 1;
      else if (phrases > 0 && before !== ',' && upos === 'VERB') phrases -= 1;
      else if (upos === 'VERB' && isParticiple(view, token)) continue;
      else return commas !== 1 || isListed; // `a hard frost, study finds`: one comma opens no apposition
      continue;
    }
    if (upos === 'PUNCT' && !/^[-–’'"“”‘(),&]$/.test(view.tokens.text(token))) return false;
    if ((upos === 'SCONJ' || isAsClause(view, token)) && token > first) return false;
    if (upos === 'CCONJ' && isFiniteVerb(view, token + 1)) return false; // `denied | the charge and left`
    if (upos === 'CCONJ' && isButAfterNoun(view, token)) return false;
    // `a bigger rise | than the market had expected` is no clause, `more than 20 people had died` is one
    if (view.lower(token) === 'than' && view.upos(token + 1) === 'DET') return false;
  }
  return false;
}

/** `said | he still “prays for rain”`: a pronoun that is only a subject, and the verb in quotation marks, whatever it is taken for. */
function isBeforeQuotation(view: View, first: number): boolean {
  if (!ONLY_SUBJECTS.has(view.lower(first))) return false;
  const at = view.upos(first + 1) === 'ADV' ? first + 2 : first + 1;
  return view.quotationAt(at)?.first === at;
}

const ONLY_SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we']);

/** Tokens of `, though old,`, `, while far from perfect,`. */
const MAX_ASIDE = 8;

/** `the plan | , though old, | is good`: the comma that closes what a conjunction opens and has no verb; null where none is opened. */
export function asideEnd(view: View, comma: number, limit: number): number | null {
  if (view.tokens.text(comma) !== ',' || !ASIDES.has(view.lower(comma + 1))) return null;
  const isBare = /^VB[DN]$/.test(view.syntax.xpos(comma + 2)); // `, if approved,`: no subject before it
  for (let token = isBare ? comma + 3 : comma + 2; token < Math.min(limit, comma + MAX_ASIDE); token += 1) {
    if (view.tokens.text(token) === ',') return token;
    if (view.upos(token) === 'PUNCT' || isFiniteVerb(view, token)) return null;
  }
  return null;
}

/** `denies | row | as Rovers go top`; not `prices | as we know them | rose`. */
function isAsClause(view: View, token: number): boolean {
  if (view.lower(token) !== 'as' || view.tokens.text(token - 1) === ',' || isPronoun(view, token + 1)) return false;
  const subject = nounPhraseAfter(view, token + 1, token + 1 + MAX_SUBJECT);
  return subject !== null && view.upos(subject.end) === 'VERB' && isPlainClauseAt(view, token + 1);
}

/** `agree | a fee | but Bell warns`, not `said | nobody but Bell was late` */
function isButAfterNoun(view: View, token: number): boolean {
  return view.lower(token) === 'but' && /^(?:NOUN|PROPN)$/.test(view.upos(token - 1));
}

/** `after she cited the fire, | they left`: a subject and its verb. */
export function isPlainClauseAt(view: View, first: number): boolean {
  const subject = nounPhraseAfter(view, first, first + MAX_SUBJECT);
  if (subject === null || !isFiniteVerb(view, subject.end)) return false;
  // `the fire, the storm caused by the heat`
  return view.upos(subject.end) === 'AUX' || isPronoun(view, first) || !/(?:ed|en)$/.test(view.lower(subject.end));
}

/** `said | last week that …`, `said | early Monday that …`; not `said | last week was bad`, `said | last week’s vote was bad`. */
function isWhenPhrase(view: View, first: number): boolean {
  return (
    TIME_ADJECTIVES.has(view.lower(first)) &&
    (TIME_NOUNS.has(view.lower(first + 1)) || DAY_NAMES.has(view.lower(first + 1))) &&
    !/^(?:AUX|VERB|PART)$/.test(view.upos(first + 2)) &&
    !(/^(?:each|every)$/.test(view.lower(first)) && view.lower(first + 2) === 'of') // `said | each year of delay costs more`
  );
}

/** Words that a clause before a main one begins with. */
const OPENING: ReadonlySet<string> = new Set([
  ...without(SUBORDINATING_CONJUNCTIONS, 'as', 'since', 'until', 'whereas', 'that'),
  'despite',
  'given',
  'even',
  'by',
  'without',
]);

/** Whether words that a clause may begin with stand at the token and a finite verb follows at any distance. */
export function isLooseClauseAt(view: View, first: number, limit: number): boolean {
  const opens = OPENING.has(view.lower(first)) && !isManner(view, first);
  if ((!opens && !beginsSubject(view, first)) || isWhenPhrase(view, first)) return false;
  // `said | goodbye, …`, `he says | this, he does that`
  if (
    view.tokens.text(first + 1) === ',' &&
    (view.upos(first) === 'NOUN' || /^(?:this|that|so)$/.test(view.lower(first)))
  )
    return false;
  const isContrast = opens && CONTRASTING_CONJUNCTIONS.has(view.lower(first));
  let verbs = opens ? -1 : 0;
  let commas = 0;
  let isAside = false; // `told | Ruiz, who said it was late`: what "who" opens, another comma closes
  for (let token = (numberAfter(view, first) ?? compoundEnd(view, first) ?? first) + 1; token < limit; token += 1) {
    if (view.tokens.text(token) === ',') {
      commas += 1;
      isAside = /^(?:who|which)$/.test(view.lower(token + 1));
    }
    const isThat =
      view.lower(token) === 'that' && !isFiniteVerb(view, token + 1) && !/^[,.;]$/.test(view.tokens.text(token + 1)); // not `if they do | that, …`
    // `a meeting in Porto | that …`
    if (isAside && !(isThat && view.upos(token - 1) !== 'VERB')) continue; // `the fire, which proves | that nobody is safe, was late`
    if (verbs === 0 && (isThat ? !isContrast : view.upos(token) === 'SCONJ' && !opensGerund(view, token))) return false;
    if (verbs === 0 && isButAfterNoun(view, token)) return false;
    if (isAside || !isFiniteVerb(view, token)) continue;
    const before = view.lower(token - 1);
    const isInRelative = view.upos(token - 1) === 'AUX' && /^(?:who|which|that)$/.test(view.lower(token - 2)); // `which was | published`
    if (isInRelative || /^(?:who|which|that)$/.test(before)) continue;
    if (view.upos(token) === 'VERB' && (isParticiple(view, token) || (opens && hasHelper(view, token)))) continue;
    if (!opens && isOfSpeaker(view, token, commas)) return false;
    verbs += 1;
    if (verbs > 0) return true;
  }
  return false;
}

/**
 * Whether the first verb after a noun phrase has not that phrase but the speaker for its subject.
 *
 *     recorded | songs for the town and | left          crews who recorded | songs for the town, | left
 *
 * @param commas between the phrase and the verb: `said | the storm, coupled with the tide, | was to blame`, `the pier, built in May, | is safe`
 */
function isOfSpeaker(view: View, verb: number, commas: number): boolean {
  const before = view.lower(verb - 1);
  if (before !== ',') return /^(?:and|but)$/.test(before);
  const isParticiple = view.lower(verb).endsWith('ed') && view.upos(verb + 1) === 'ADP';
  return commas === 1 && !isParticiple && !isInAside(view, verb);
}

/** `the pier, | built in May, | is safe`: a comma and a finite verb come after the token. */
export function isInAside(view: View, token: number): boolean {
  const close = commaAfter(view, token + 1, token + MAX_SUBJECT);
  return view.tokens.text(close) === ',' && isFiniteVerb(view, close + 1);
}

/** `responded | by | saying that …`: how, not what. */
function isManner(view: View, first: number): boolean {
  return view.lower(first) === 'by' && CUE_LINES.has(view.lemma(first + 1));
}

/** `the cost | of | mending the pier`: part of the noun phrase, no clause. */
function opensGerund(view: View, token: number): boolean {
  return GERUND_PREPOSITIONS.has(view.lower(token)) && view.lower(token + 1).endsWith('ing');
}

const GERUND_PREPOSITIONS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'from',
  'in',
  'at',
  'to',
  'on',
  'about',
  'against',
  'by',
]);

/** `a statement released on Friday`, after a noun and before a preposition. */
function isParticiple(view: View, token: number): boolean {
  if (!/(?:ed|en|wn)$/.test(view.lower(token))) return false;
  const next = view.upos(token + 1);
  const before = view.upos(token - 1);
  if (before === 'ADV' && view.upos(token - 2) === 'DET') return true; // `a newly | created | role`
  return before === 'DET' || before === 'ADJ' || (view.lower(token + 1) === 'by' && next === 'ADP');
}

/** `said | like-for-like sales rose`: the last word of what hyphens join, where a preposition begins it. */
function compoundEnd(view: View, first: number): number | null {
  if (!/^(?:ADP|SCONJ|ADV)$/.test(view.upos(first))) return null;
  let at = first;
  while (view.tokens.text(at + 1) === '-' && !view.tokens.spaceBefore(at + 1) && !view.tokens.spaceBefore(at + 2))
    at += 2;
  return at > first ? at : null;
}

function beginsSubject(view: View, token: number): boolean {
  const word = view.lower(token);
  if (numberAfter(view, token) !== null || compoundEnd(view, token) !== null) return true;
  if (OBJECT_PRONOUNS.has(word) && (word !== 'her' || /^(?:CCONJ|ADP|PUNCT)$/.test(view.upos(token + 1)))) return false;
  if (ALL_REFLEXIVE_PRONOUNS.has(word)) return false; // `wrote to Bell | herself in May`
  if (word === 'there' || isPronoun(view, token)) return word !== 'who' && word !== 'which' && word !== 'that';
  if (/^["“‘']$/.test(view.tokens.text(token))) return false;
  // `said | Tuesday’s vote was late`, `said | today would be cold`; not `said | Tuesday it would be cold`
  if (DAY_NAMES.has(word)) return /^['’]s?$/.test(view.tokens.text(token + 1)) || isFiniteVerb(view, token + 1);
  if (TIME_NOUNS.has(word) && DAY_NAMES.has(view.lower(token - 1))) return false; // `on Monday | evening`
  switch (view.upos(token)) {
    case 'DET':
    case 'NOUN':
    case 'PROPN':
    case 'PRON':
    case 'NUM':
    case 'ADJ':
    case 'SYM':
      return true;
    case 'ADV':
    case 'PART':
      // `said | little had changed`
      if (QUANTITIES.has(word) && isFiniteVerb(view, token + 1)) return true;
      return BEFORE_QUANTITIES.has(word) || (word === 'too' && QUANTITIES.has(view.lower(token + 1)));
    case 'ADP':
      // `at least six ships`, `about half of them`
      return (
        isNameInPreposition(view, token) ||
        (word === 'at' && /^(?:least|most)$/.test(view.lower(token + 1))) ||
        (APPROXIMATING_PREPOSITIONS.has(word) && (view.upos(token + 1) === 'NUM' || view.lower(token + 1) === 'half'))
      );
    case 'AUX':
      return word === 'being' || word === 'having';
    case 'VERB':
      return view.lower(token).endsWith('ing') || view.namedAt(token) !== null;
    default:
      return false;
  }
}

/** `said | Beyond Tolls would go on`: a name that begins with a preposition; not where every word has a capital. */
function isNameInPreposition(view: View, token: number): boolean {
  if (
    token === view.sentenceAt(token).first ||
    view.isCapitalised(token - 1) ||
    !view.isCapitalised(token) ||
    !view.isCapitalised(token + 1)
  )
    return false;
  return /^\p{Lu}\p{Ll}+$/u.test(view.tokens.text(token)) && !DAY_NAMES.has(view.lower(token + 1));
}

/** Whether a verb of the stretch's own stands in it, which makes words before a cue a clause. */
export function hasFiniteVerb(view: View, { first, end }: Range): boolean {
  for (let token = first; token < end; token += 1) {
    if (isFiniteVerb(view, token)) return true;
  }
  return false;
}
