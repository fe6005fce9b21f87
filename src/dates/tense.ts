/**
 * Whether the words around an expression speak of what was or of what will be. The verb decides that stands nearest
 * before it in its clause, else the first one behind it.
 *
 *     The court will hear the case | Monday.       future
 *     The team plays Norway | on Saturday.         future: the present of what is planned
 *     Police said | Monday that two men had fled.  past
 */
import type { Syntax } from '../document.js';
import { MONTHS, WEEKDAYS } from './lexicons/calendar-words.js';
import {
  ACCUSED,
  ARTICLES,
  BEFORE_BARE,
  BEFORE_TO_COME,
  CALLED_OFF,
  CLAUSE_OPENERS,
  FUTURE,
  INCIDENTS,
  IRREGULAR_PAST,
  LOOKING_AHEAD,
  MODALS,
  OCCASIONS,
  OF_WHAT_WAS,
  OPEN_STATES,
  PLAIN_PRESENT,
  PUT_OFF,
  REDUCED,
  RELATIVES,
  STATES,
  UNCHANGED,
} from './lexicons/tenses.js';
import type { Words } from './words.js';

export type Tense = 'past' | 'future';

/** So many words are looked at before the expression, and so many behind it: a date in front waits long for its verb. */
const REACH_BEFORE = 20;
const REACH_BEHIND = 34;

/** What one word says, as it is kept for the next expression that looks at it. */
const UNREAD = 0;
const SILENT = 1;
const BORDER = 2;
const SAYS_PAST = 3;
/** "will", "due to", "scheduled". */
const SAYS_FUTURE = 4;
/** "meets", "is meeting": with a date, what is planned. */
const SAYS_PRESENT = 5;
/** "was expected to": to come, unless the sentence goes on with "but". */
const SAID_FUTURE = 6;

/** The tense at any words of a text. Every word is read once, however many expressions stand around it. */
export class Tenses {
  readonly #words: Words;
  readonly #syntax: Syntax;
  /** Made when the first expression asks, which many never do. */
  #said: Uint8Array | null = null;
  #links: Uint8Array | null = null;
  /** A range of words that say nothing, as far as they were looked at last. */
  #silentFrom = 0;
  #silentTo = 0;

  constructor(words: Words, syntax: Syntax) {
    this.#words = words;
    this.#syntax = syntax;
  }

  /** The tense at the words `first` to `end` (half-open), or null where no verb tells. */
  at(first: number, end: number): Tense | null {
    const words = this.#words;
    const before = words.lower(first - 1);
    // "as early as Tuesday": of what was, nobody says so.
    if (before === 'as' && EARLY.has(words.lower(first - 2))) return 'future';
    if (before === 'since') return 'past';
    // "effective Monday", "come Monday"
    if (before === 'effective' || before === 'come') return 'future';
    if (words.lower(end + 1) === 's' && APOSTROPHES.has(words.lower(end))) return this.#ofOwner(first, end);
    if (this.#isAttribute(first, end)) {
      const noun = this.#ofNoun(first, end);
      if (noun !== null) return noun;
    }
    if (before === 'for' && OCCASIONS.has(words.lower(first - 2))) return 'future';
    if (this.#isCopula(first)) return 'future';
    const left = this.#clauseBefore(first, end);
    // "was expected to rule on | Tuesday, but did not"
    const isBroken = words.lower(end) === ',' && words.lower(end + 1) === 'but';
    if (isBroken && left === 'future' && this.#before(first) === SAID_FUTURE) return 'past';
    // "offered more pay from | September", "ordered coal for | November": of what is to come the past speaks as well
    if (left === 'past' && FORWARD.has(before) && !RANGE.has(words.lower(end))) return null;
    if (!isUntil(words, first)) return left ?? tenseOf(this.#behind(end));
    if (left === null) return opensSentence(words, first - 1) ? (tenseOf(this.#behind(end)) ?? 'future') : 'future';
    return wasBefore(words, first) ? 'past' : 'future';
  }

  /** "Wednesday's ruling": what has an owner has mostly happened; "can attend Sunday's concert" speaks of a plan. */
  #ofOwner(first: number, end: number): Tense {
    const words = this.#words;
    if (AHEAD.some((phrase) => words.reads(first - phrase.length, phrase))) return 'future';
    // ", the winner of Sunday's race,"; "the winner will take the lead" says itself
    if (words.lower(first - 1) === 'of' && OF_WHAT_WAS.has(words.lower(first - 2))) {
      if (words.lower(first - 3) === ',' || words.lower(first - 4) === ',') return 'past';
    }
    const occasion = [2, 3, 4].find((ahead) => OCCASIONS.has(words.lower(end + ahead)));
    // "Sunday's abandoned match"
    if (occasion === undefined || words.lower(end + occasion - 1).endsWith('ed')) return 'past';
    const left = this.#before(first);
    const said = left === SILENT || left === BORDER ? this.#behind(end) : left;
    return tenseOf(said) ?? 'past';
  }

  /** "the July 8 bombing", "a Sept. 9 trial date", "tickets for the July 20 concert", "the Nov. 7 gales killed forty". */
  #ofNoun(first: number, end: number): Tense | null {
    const words = this.#words;
    const nouns = [0, 1, 2].map((ahead) => words.lower(end + ahead));
    if (nouns.some((noun) => INCIDENTS.has(noun))) return 'past';
    if (/^an?$/.test(words.lower(first - 1)) && nouns.some((noun) => noun === 'date' || noun === 'deadline'))
      return 'future';
    if (words.lower(first - 2) === 'for' && nouns.some((noun) => OCCASIONS.has(noun))) return 'future';
    const said = this.#behind(end, REACH_OF_ATTRIBUTE);
    return said === SILENT || said === BORDER ? null : tenseOf(said);
  }

  /** A date before its noun. */
  #isAttribute(first: number, end: number): boolean {
    const before = this.#words.lower(first - 1);
    if (!(ARTICLES.has(before) || before === 's') || this.#words.isGlued(end)) return false;
    const upos = this.#syntax.upos(this.#words.token(end));
    return upos === 'NOUN' || upos === 'ADJ';
  }

  /** The tense before the expression, unless a clause opens between: there what stands behind decides first. */
  #clauseBefore(first: number, end: number): Tense | null {
    const opener = this.#openerBefore(first);
    if (opener !== null) {
      const behind = this.#behind(end);
      if (behind !== SILENT && behind !== BORDER) return tenseOf(behind);
    }
    return tenseOf(this.#before(first));
  }

  /** "a judge | who on Monday heard him", "said | that on Friday …", "resigned | and on Friday will …". */
  #openerBefore(first: number): number | null {
    const words = this.#words;
    for (let at = first - 1; at >= Math.max(0, first - REACH_OF_OPENER); at -= 1) {
      const word = words.lower(at);
      if (CLAUSE_OPENERS.has(word)) return at;
      if ((word === 'and' || word === 'but') && at === first - 2) return at;
      if (this.#saidBy(at) !== SILENT) return null;
    }
    return null;
  }

  #before(first: number): number {
    for (let at = first - 1; at >= Math.max(0, first - REACH_BEFORE); at -= 1) {
      if (this.#silentFrom <= at && at < this.#silentTo) at = this.#silentFrom;
      const said = this.#saidBy(at);
      // "prices it at ten crowns, down from twelve in | May": behind a comma is no plan any more
      if (said !== SILENT && !(said === SAYS_PRESENT && this.#hasComma(at, first))) return said;
    }
    return SILENT;
  }

  #hasComma(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.#words.lower(at) === ',') return true;
    return false;
  }

  #behind(end: number, reach = REACH_BEHIND): number {
    const limit = Math.min(this.#words.length, end + reach);
    // The words that the expression before this one has passed over.
    const from = this.#silentFrom <= end && end < this.#silentTo ? this.#silentTo : end;
    let at = from;
    while (at < limit && this.#saidBy(at) === SILENT) at += 1;
    if (from === end) this.#silentFrom = end;
    this.#silentTo = Math.max(at, from);
    return at < limit ? this.#saidBy(this.#mainFrom(at, limit)) : SILENT;
  }

  /** "On Friday, a man | accused of arson | who sells fish | will …": the verb behind those of its subject, if there is one. */
  #mainFrom(at: number, limit: number): number {
    if (!isOfSubject(this.#words, at)) return at;
    for (let next = at + 1; next < limit; next += 1) {
      const said = this.#saidBy(next);
      if (said === BORDER) return at;
      if (said !== SILENT) return next;
    }
    return at;
  }

  /** "The final is | Saturday", "is at home on | Saturday", "is at 9 p.m. on | Dec. 31"; no "is in hospital after a crash on". */
  #isCopula(first: number): boolean {
    this.#links ??= new Uint8Array(this.#words.length);
    for (let at = first - 1, rest = REACH_OF_COPULA; at >= 0 && rest > 0; at -= 1) {
      const known = this.#links[at] ?? STOP;
      const link = known === UNREAD ? linkOf(this.#words, at) : known;
      this.#links[at] = link;
      if (link === COPULA || link === STOP) return link === COPULA;
      if (link === PASSED) rest -= 1;
    }
    return false;
  }

  #saidBy(at: number): number {
    this.#said ??= new Uint8Array(this.#words.length);
    const known = this.#said[at] ?? SILENT;
    if (known !== UNREAD) return known;
    const said = saidBy(this.#words, this.#syntax, at);
    this.#said[at] = said;
    return said;
  }
}

/** "ran from July 26 | to Aug. 11" */
const RANGE: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through']);
const FORWARD: ReadonlySet<string> = new Set(['from', 'through', 'for']);
const REACH_OF_ATTRIBUTE = 5;
const REACH_OF_OPENER = 6;

const EARLY: ReadonlySet<string> = new Set(['early', 'soon', 'late']);
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);
const AHEAD: readonly (readonly string[])[] = [
  ['ahead', 'of'],
  ['run', '-', 'up', 'to'],
  ['preparations', 'for'],
  ['preparing', 'for'],
  ['prepares', 'for'],
];

function tenseOf(said: number): Tense | null {
  return said === SAYS_PAST
    ? 'past'
    : said === SAYS_FUTURE || said === SAYS_PRESENT || said === SAID_FUTURE
      ? 'future'
      : null;
}

function saidBy(words: Words, syntax: Syntax, at: number): number {
  if (isBorder(words, at)) return BORDER;
  const tense = tenseOfWord(words, syntax, at);
  if (tense !== null) return tense === 'past' ? SAYS_PAST : wasPlanned(words, at) ? SAID_FUTURE : SAYS_FUTURE;
  return isPresent(words, syntax, at) ? SAYS_PRESENT : SILENT;
}

/** "was | expected to", "had | hoped to", "were supposed | to". */
function wasPlanned(words: Words, at: number): boolean {
  return [1, 2].some((back) => /^(?:was|were|had|d)$/.test(words.lower(at - back)));
}

/** What a word is between "is" and an expression, as it is kept. */
const PASSED = 1;
const COPULA = 2;
const HOUR = 3;
const STOP = 4;

function linkOf(words: Words, at: number): number {
  const word = words.lower(at);
  if (COPULAS.has(word) || (CLITICS.has(word) && APOSTROPHES.has(words.lower(at - 1)))) return COPULA;
  if (words.isNumber(at) || HOUR_WORDS.has(word)) return HOUR;
  return !words.isLetters(at) || ENDS_COPULA.has(word) || word.endsWith('ed') || word.endsWith('ing') ? STOP : PASSED;
}

const REACH_OF_COPULA = 6;
const COPULAS: ReadonlySet<string> = new Set(['is', 'are']);
const CLITICS: ReadonlySet<string> = new Set(['re', 'm']);
const ENDS_COPULA: ReadonlySet<string> = new Set(
  'after since from and or but who which that when where because was were had has have said in of by to'.split(' '),
);
const HOUR_WORDS: ReadonlySet<string> = new Set(['a', 'p', 'm', '.', ':', 'am', 'pm', 'noon', 'midnight', 'gmt', 'et']);

/** "until | Friday", "until noon on | Friday". */
function isUntil(words: Words, first: number): boolean {
  let at = first - 1;
  if (words.lower(at) === 'on') at -= 1;
  while (at > first - LONGEST_HOUR && (words.isNumber(at) || HOUR_WORDS.has(words.lower(at)))) at -= 1;
  return words.lower(at) === 'until' || words.lower(at) === 'till';
}

const LONGEST_HOUR = 9;

function opensSentence(words: Words, at: number): boolean {
  return at <= 0 || isBorder(words, at - 1);
}

/** "The two sides meet Monday", "the team plays on Sunday", "is meeting Monday", "it expires at noon". */
function isPresent(words: Words, syntax: Syntax, at: number): boolean {
  const word = words.lower(at);
  if (!words.isLetters(at) || words.isCapital(at)) return false;
  const before = words.lower(at - 1);
  if (OPEN_STATES.has(word)) return before === 'is' || before === 'are';
  if (word.endsWith('ing')) {
    const auxiliary = syntax.upos(words.token(at - 1)) === 'ADV' ? words.lower(at - 2) : before;
    return (auxiliary === 'is' || auxiliary === 'are') && syntax.upos(words.token(at)) === 'VERB';
  }
  const third = word.length > 3 && word.endsWith('s') && !word.endsWith('ss');
  if (third ? STATES.has(word) : !PLAIN_PRESENT.has(word) && !hasPlural(words, syntax, at)) return false;
  if (syntax.upos(words.token(at)) !== 'VERB' || NO_SUBJECTS.has(before)) return false;
  // "let the work begin", "saw them leave", "did they meet"
  return third || ![1, 2, 3, 4, 5].some((back) => BEFORE_BARE.has(words.lower(at - back)));
}

/** "clocks | spring forward", "we | sail": a plain form right behind a plural. */
function hasPlural(words: Words, syntax: Syntax, at: number): boolean {
  const [word, before] = [words.lower(at), words.lower(at - 1)];
  if (
    STATES.has(`${word}s`) ||
    STATES.has(`${word}es`) ||
    UNCHANGED.has(word) ||
    IRREGULAR_PAST.has(word) ||
    word.endsWith('ed')
  )
    return false;
  return PLURAL_PRONOUNS.has(before) || syntax.upos(words.token(at - 1)) === 'NOUN';
}

const PLURAL_PRONOUNS: ReadonlySet<string> = new Set(['we', 'they', 'i', 'you']);
const NO_SUBJECTS: ReadonlySet<string> = new Set(['to', 'not', 't', 'could', 'never']);

/** "men who | meet", "a man | accused of": verbs of a noun that waits for its own. */
function isOfSubject(words: Words, at: number): boolean {
  if (RELATIVES.has(words.lower(at - 1))) return true;
  return (
    REDUCED.has(words.lower(at)) && words.isLetters(at - 1) && /^(?:of|by|as|with|in|for)$/.test(words.lower(at + 1))
  );
}

/** "A rally planned for | Saturday was called off", "had to be put off": it may have been for a day before or behind the publication. */
export function isCalledOff(words: Words, end: number): boolean {
  for (let at = end; at < end + 3 && !isBorder(words, at); at += 1) {
    if (words.lower(at) === 'had') return true;
    if (!/^(?:was|were|been)$/.test(words.lower(at))) continue;
    return (
      CALLED_OFF.has(words.lower(at + 1)) ||
      (words.lower(at + 2) === 'off' && /^(?:called|put)$/.test(words.lower(at + 1)))
    );
  }
  return false;
}

/** "had lasted until Thursday", "was not known until Monday", against "ordered them to stay until Thursday". */
function wasBefore(words: Words, first: number): boolean {
  for (let at = first - 2; at >= Math.max(0, first - REACH_BEFORE); at -= 1) {
    const word = words.lower(at);
    if (isBorder(words, at) || word === 'to' || word === 'will') return false;
    if (/^(?:had|was|were|did|didn|wasn|weren)$/.test(word)) return true;
  }
  return false;
}

function isBorder(words: Words, at: number): boolean {
  const word = words.lower(at);
  if (word === '\n' || word === ';' || word === '!' || word === '?') return true;
  return (
    word === '.' &&
    !(words.isGlued(at) && words.isGlued(at + 1)) &&
    !words.isNumber(at + 1) &&
    !isAbbreviation(words, at) &&
    !isHour(words, at)
  );
}

/** "Mr.", "Nov.", "Inc.": a stop behind a short capitalised word ends no sentence. */
function isAbbreviation(words: Words, at: number): boolean {
  if (/^(?:vs?|no)$/.test(words.lower(at - 1))) return true;
  return words.isCapital(at - 1) && words.text(at - 1).length <= 4 && !words.isCapital(at + 1);
}

/** "at 6 a.m. | on Sunday", "at 6 a.m. | EST Sunday", "at 6 a.m. | Sunday"; no "at 6 a.m. | The". */
function isHour(words: Words, at: number): boolean {
  if (words.lower(at - 1) !== 'm' || words.lower(at - 2) !== '.' || !/^[ap]$/.test(words.lower(at - 3))) return false;
  const next = words.text(at + 1);
  if (!words.isCapital(at + 1)) return next !== '';
  const lower = words.lower(at + 1);
  return WEEKDAYS.has(lower) || MONTHS.has(lower) || (next.length > 1 && next === next.toUpperCase());
}

function tenseOfWord(words: Words, syntax: Syntax, at: number): Tense | null {
  const word = words.lower(at);
  const teller = TELLERS.get(word);
  if (teller !== undefined) return teller(words, syntax, at);
  if (word.endsWith('ed')) return ofParticiple(words, syntax, at);
  // "after losing a vote on Tuesday"
  const isAfter = word.endsWith('ing') && words.lower(at - 1) === 'after';
  return isAfter && syntax.upos(words.token(at)) === 'VERB' ? 'past' : null;
}

/** What a word says at a place of the text. */
type Teller = (words: Words, syntax: Syntax, at: number) => Tense | null;

const TELLERS: ReadonlyMap<string, Teller> = new Map<string, Teller>([
  ...tellers(IRREGULAR_PAST, ofIrregular),
  ...tellers(FUTURE, ofPlan),
  ...tellers(LOOKING_AHEAD, () => 'future'),
  ...tellers(MODALS, ofModal),
  ...tellers(PUT_OFF, (words, syntax, at) =>
    /^(?:for|to|until|till)$/.test(words.lower(at + 1)) ? 'future' : ofParticiple(words, syntax, at),
  ),
  ...tellers(ACCUSED, (words, syntax, at) =>
    /^(?:of|with)$/.test(words.lower(at + 1)) ? 'past' : ofParticiple(words, syntax, at),
  ),
  ['to', toInfinitive],
  ['set', ofSet],
  // "demand that elections be held"
  ['be', (words, syntax, at) => (syntax.upos(words.token(at - 1)) === 'NOUN' ? 'future' : null)],
  ['next', (words, _, at) => (OCCASIONS.has(words.lower(at + 1)) ? 'future' : null)],
  // "prepare for"
  ['for', (words, _, at) => (words.lower(at - 1).startsWith('prepar') ? 'future' : null)],
]);

function tellers(list: ReadonlySet<string>, teller: Teller): [string, Teller][] {
  return Array.from(list, (word) => [word, teller]);
}

/** "scheduled", "will", "plans". */
function ofPlan(words: Words, syntax: Syntax, at: number): Tense | null {
  const word = words.lower(at);
  const before = words.lower(at - 1);
  // "her plans": the noun says nothing
  if (word === 'plans' && syntax.upos(words.token(at)) === 'NOUN') return null;
  if (word === 'forecast') return /^(?:is|are|was|were|be|been)$/.test(before) ? 'future' : null;
  // "began as planned", "as previously scheduled"
  if (before === 'as' || (before.endsWith('ly') && words.lower(at - 2) === 'as')) return null;
  // "had been planned", against "has been planned"
  return before === 'been' && words.lower(at - 2) === 'had' ? 'past' : 'future';
}

/** "could have sunk", "may sail"; May is a month. */
function ofModal(words: Words, _: Syntax, at: number): Tense | null {
  const word = words.lower(at);
  if (words.lower(at + 1) === 'have') return 'past';
  if (word === 'could' && isDenied(words, at)) return 'past';
  return word === 'would' || words.text(at) === word ? 'future' : null;
}

/** "a vote set for April", "is set to sail", "set a record". */
function ofSet(words: Words, syntax: Syntax, at: number): Tense | null {
  if (words.lower(at + 1) === 'for') return 'future';
  return words.lower(at + 1) === 'to' ? null : ofIrregular(words, syntax, at);
}

/** "left", "was", "cut"; "will cut" and "is known" say it with their auxiliary. */
function ofIrregular(words: Words, _: Syntax, at: number): Tense | null {
  const before = words.lower(at - 1);
  if (UNCHANGED.has(words.lower(at)) && BEFORE_BARE.has(before)) return null;
  return PRESENT_AUXILIARIES.has(before) ? null : 'past';
}

function ofParticiple(words: Words, syntax: Syntax, at: number): Tense | null {
  if (words.lower(at).length < 4 || !words.isLetters(at)) return null;
  // "will be named in December": the auxiliary says it.
  if (PRESENT_AUXILIARIES.has(words.lower(at - 1))) return null;
  // "host United", "the United Isles"
  if (words.isCapital(at) && !opensSentence(words, at)) return null;
  if (isAttribute(words, syntax, at)) return null;
  const upos = syntax.upos(words.token(at));
  return upos === 'VERB' || upos === 'AUX' || upos === 'ADJ' ? 'past' : null;
}

const PRESENT_AUXILIARIES: ReadonlySet<string> = new Set(['be', 'is', 'are']);

/** "a newly agreed date", "the proposed dam": a participle that belongs to its noun says nothing of when. */
function isAttribute(words: Words, syntax: Syntax, at: number): boolean {
  if (syntax.upos(words.token(at + 1)) !== 'NOUN') return false;
  const before = syntax.upos(words.token(at - 1));
  // "charges for shared rooms"
  if (before === 'ADP') return true;
  const adverb = before === 'ADV' && words.isLetters(at - 1);
  return ARTICLES.has(words.lower(adverb ? at - 2 : at - 1));
}

/** "had been due to expire Monday" speaks of what was to come. */
function toInfinitive(words: Words, syntax: Syntax, at: number): Tense | null {
  if (!words.isLetters(at + 1) || words.lower(at + 1).endsWith('ed')) return null;
  if (!/^(?:VERB|AUX)$/.test(syntax.upos(words.token(at + 1)))) return null;
  if (/^(?:is|are|be)$/.test(words.lower(at - 1))) return 'future';
  // "the rules to be published in May", "the fair, to be held in May"
  if (words.lower(at + 1) === 'be' && (words.lower(at - 1) === ',' || syntax.upos(words.token(at - 1)) === 'NOUN'))
    return 'future';
  // "tax cuts to come in May"
  if (/^(?:come|follow)$/.test(words.lower(at + 1)) && syntax.upos(words.token(at - 1)) === 'NOUN') return 'future';
  // "with the rest to meet in July"
  if ([2, 3, 4].some((distance) => words.lower(at - distance) === 'with')) return 'future';
  const back = distanceToPlan(words, syntax, at);
  if (back === null) return null;
  return words.lower(at - back - 1) === 'been' && words.lower(at - back - 2) === 'had' ? 'past' : 'future';
}

/** So many words before "to" stands the word that makes a plan of it: "agreed in a call on Monday | to hold talks". */
function distanceToPlan(words: Words, syntax: Syntax, at: number): number | null {
  for (let back = 1; back <= 9; back += 1) {
    if (BEFORE_TO_COME.has(words.lower(at - back))) return back;
    if (isBorder(words, at - back) || (back > 3 && syntax.upos(words.token(at - back)) === 'VERB')) return null;
  }
  return null;
}

/** "could not be reached", "neither of them could be found": what was tried. */
function isDenied(words: Words, at: number): boolean {
  if (words.lower(at + 1) === 'not' || words.lower(at + 1) === 'n') return true;
  return [1, 2, 3, 4, 5, 6, 7].some((back) => /^(?:neither|nor)$/.test(words.lower(at - back)));
}
