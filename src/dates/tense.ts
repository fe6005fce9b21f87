/**
 * Whether the words around an expression speak of what was or of what will be.
 *
 *     The court will hear the case | Monday.       future
 *     Police said | Monday that two men had fled.  past
 */
import type { Syntax } from '../document.js';
import type { Words } from './words.js';

export type Tense = 'past' | 'future';

/** So many words are looked at before the expression, and so many behind it: a date in front waits long for its verb. */
const REACH_BEFORE = 14;
const REACH_BEHIND = 34;

/** What one word says, as it is kept for the next expression that looks at it. */
const UNREAD = 0;
const SILENT = 1;
const BORDER = 2;
const SAYS_PAST = 3;
const SAYS_FUTURE = 4;

/** The tense at any words of a text. Every word is read once, however many expressions stand around it. */
export class Tenses {
  readonly #words: Words;
  readonly #syntax: Syntax;
  readonly #said: Uint8Array;
  /** A range of words that say nothing, as far as they were looked at last. */
  #silentFrom = 0;
  #silentTo = 0;

  constructor(words: Words, syntax: Syntax) {
    this.#words = words;
    this.#syntax = syntax;
    this.#said = new Uint8Array(words.length);
  }

  /** The tense at the words `first` to `end` (half-open), or null where no verb tells. */
  at(first: number, end: number): Tense | null {
    const words = this.#words;
    const before = words.lower(first - 1);
    // "as early as Tuesday": of what was, nobody says so.
    if (before === 'as' && EARLY.has(words.lower(first - 2))) return 'future';
    if (before === 'since') return 'past';
    if (before === 'effective') return 'future';
    // "Wednesday's ruling": what has an owner has mostly happened.
    if (words.lower(end + 1) === 's' && APOSTROPHES.has(words.lower(end))) return 'past';
    const left = this.#before(first);
    if (before !== 'until' && before !== 'till') return left ?? this.#behind(end);
    return left === null ? (this.#behind(end) ?? 'future') : wasBefore(words, first) ? 'past' : 'future';
  }

  #before(first: number): Tense | null {
    for (let at = first - 1; at >= Math.max(0, first - REACH_BEFORE); at -= 1) {
      if (this.#silentFrom <= at && at < this.#silentTo) at = this.#silentFrom;
      const said = this.#saidBy(at);
      if (said !== SILENT) return tenseOf(said);
    }
    return null;
  }

  #behind(end: number): Tense | null {
    const limit = Math.min(this.#words.length, end + REACH_BEHIND);
    // The words that the expression before this one has passed over.
    const from = this.#silentFrom <= end && end < this.#silentTo ? this.#silentTo : end;
    let at = from;
    while (at < limit && this.#saidBy(at) === SILENT) at += 1;
    if (from === end) this.#silentFrom = end;
    this.#silentTo = Math.max(at, from);
    return at < limit ? tenseOf(this.#saidBy(at)) : null;
  }

  #saidBy(at: number): number {
    const known = this.#said[at] ?? SILENT;
    if (known !== UNREAD) return known;
    const said = saidBy(this.#words, this.#syntax, at);
    this.#said[at] = said;
    return said;
  }
}

const EARLY: ReadonlySet<string> = new Set(['early', 'soon', 'late']);
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);

function tenseOf(said: number): Tense | null {
  return said === SAYS_PAST ? 'past' : said === SAYS_FUTURE ? 'future' : null;
}

function saidBy(words: Words, syntax: Syntax, at: number): number {
  if (isBorder(words, at)) return BORDER;
  const tense = isTimetable(words, syntax, at) ? 'future' : tenseOfWord(words, syntax, at);
  return tense === null ? SILENT : tense === 'past' ? SAYS_PAST : SAYS_FUTURE;
}

/** "The two sides meet Monday", "talks resume in Oslo on Sunday", "it expires at noon": the present of timetables. */
function isTimetable(words: Words, syntax: Syntax, at: number): boolean {
  if (!TIMETABLE.has(words.lower(at)) || syntax.upos(words.token(at)) !== 'VERB') return false;
  if (/^(?:to|not|t|could|never|who|that|which|when)$/.test(words.lower(at - 1))) return false;
  // "let the work begin", "saw them leave", "did they meet"
  return ![1, 2, 3, 4, 5].some((back) => BEFORE_BARE.has(words.lower(at - back)));
}

const BEFORE_BARE: ReadonlySet<string> = new Set(
  'let lets make makes made help helps helped see sees saw watch watched hear heard do does did'.split(' '),
);

const TIMETABLE: ReadonlySet<string> = new Set(
  (
    'meet meets begin begins start starts open opens resume resumes end ends expire expires arrive arrives leave leaves ' +
    'return returns vote votes convene convenes reopen reopens close closes go goes visit visits travel travels host hosts'
  ).split(' '),
);

/** "A rally planned for | Saturday was called off": it may have been for a day before or behind the publication. */
export function isCalledOff(words: Words, end: number): boolean {
  for (let at = end; at < end + 3 && !isBorder(words, at); at += 1) {
    if (!/^(?:was|were|been)$/.test(words.lower(at))) continue;
    return (
      CALLED_OFF.has(words.lower(at + 1)) ||
      (words.lower(at + 2) === 'off' && /^(?:called|put)$/.test(words.lower(at + 1)))
    );
  }
  return false;
}

const CALLED_OFF: ReadonlySet<string> = new Set(
  'canceled cancelled postponed scrapped abandoned delayed rescheduled suspended dropped moved'.split(' '),
);

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
    !isAbbreviation(words, at)
  );
}

/** "Mr.", "Nov.", "Inc.": a stop behind a short capitalised word ends no sentence. */
function isAbbreviation(words: Words, at: number): boolean {
  if (/^(?:vs?|no)$/.test(words.lower(at - 1))) return true;
  return words.isCapital(at - 1) && words.text(at - 1).length <= 4 && !words.isCapital(at + 1);
}

const FUTURE: ReadonlySet<string> = new Set(
  'will shall ll scheduled due expected expects plans planned planning slated upcoming hopes intends'.split(' '),
);

const PAST: ReadonlySet<string> = new Set(
  (
    'was were had did been said told went came took got made gave left began fell rose met held won lost found became kept ' +
    'brought thought saw knew felt heard ran sent sold bought built broke spoke wrote struck hit shot died led stood sat ' +
    'put let set paid read grew drew threw flew drove chose rode shook swore wore tore woke froze stole hid bit sank drank rang ' +
    'sang sprang swam dealt meant slept kept wept crept lent bent spent lit quit shut cut burst cast'
  ).split(' '),
);

function tenseOfWord(words: Words, syntax: Syntax, at: number): Tense | null {
  const word = words.lower(at);
  if (FUTURE.has(word)) {
    // "her plans": the noun says nothing
    if (word === 'plans' && syntax.upos(words.token(at)) === 'NOUN') return null;
    // "began as planned", "as previously scheduled"
    if (words.lower(at - 1) === 'as' || (words.lower(at - 1).endsWith('ly') && words.lower(at - 2) === 'as'))
      return null;
    return words.lower(at - 1) === 'been' ? 'past' : 'future';
  }
  if (word === 'could' && isDenied(words, at)) return 'past';
  if (word === 'to') return toInfinitive(words, syntax, at);
  if (word === 'would') return words.lower(at + 1) === 'have' ? 'past' : 'future';
  if (word === 'may' || word === 'can' || word === 'might' || word === 'could')
    return isModal(words, at) ? 'future' : null;
  // "a vote set for April"
  if (word === 'set' && /^(?:for|to)$/.test(words.lower(at + 1))) return null;
  const isPast = PAST.has(word);
  if (!isPast && !(word.length > 3 && word.endsWith('ed') && words.isLetters(at))) return null;
  // "will be named in December": the auxiliary says it.
  if (/^(?:be|is|are)$/.test(words.lower(at - 1))) return null;
  if (isPast) return 'past';
  if (isAttribute(words, syntax, at)) return null;
  const upos = syntax.upos(words.token(at));
  return upos === 'VERB' || upos === 'AUX' || upos === 'ADJ' ? 'past' : null;
}

/** "a newly agreed date", "the proposed dam": a participle that belongs to its noun says nothing of when. */
function isAttribute(words: Words, syntax: Syntax, at: number): boolean {
  if (syntax.upos(words.token(at + 1)) !== 'NOUN') return false;
  const adverb = syntax.upos(words.token(at - 1)) === 'ADV' && words.isLetters(at - 1);
  return ARTICLES.has(words.lower(adverb ? at - 2 : at - 1));
}

const ARTICLES: ReadonlySet<string> = new Set('a an the this that its his her their our my these those'.split(' '));

/** Words behind which "to" and a verb speak of what is to come: "agreed to meet Monday"; no "failed to meet Monday". */
const BEFORE_TO_COME: ReadonlySet<string> = new Set(
  (
    'agree agreed agrees plan plans planned planning expect expects expected expecting schedule scheduled set due want ' +
    'wants hope hopes hoped hoping decide decided vow vowed pledge pledged promise promised intend intends intended likely ' +
    'ready about going order ordered ask asked urge urged invite invited prepare prepares preparing prepared ' +
    'offer offered threaten threatened slated bound supposed deadline plans'
  ).split(' '),
);

/** "had been due to expire Monday" speaks of what was to come. */
function toInfinitive(words: Words, syntax: Syntax, at: number): Tense | null {
  if (!words.isLetters(at + 1) || words.lower(at + 1).endsWith('ed')) return null;
  if (!/^(?:VERB|AUX)$/.test(syntax.upos(words.token(at + 1)))) return null;
  if (/^(?:is|are|be)$/.test(words.lower(at - 1))) return 'future';
  // "the rules to be published in May"
  if (words.lower(at + 1) === 'be' && syntax.upos(words.token(at - 1)) === 'NOUN') return 'future';
  const back = [1, 2, 3].find((distance) => BEFORE_TO_COME.has(words.lower(at - distance)));
  if (back === undefined) return null;
  return words.lower(at - back - 1) === 'been' && words.lower(at - back - 2) === 'had' ? 'past' : 'future';
}

/** "could not be reached", "neither of them could be found": what was tried. */
function isDenied(words: Words, at: number): boolean {
  if (words.lower(at + 1) === 'not' || words.lower(at + 1) === 'n') return true;
  return [1, 2, 3, 4, 5, 6, 7].some((back) => /^(?:neither|nor)$/.test(words.lower(at - back)));
}

/** "may" as a verb, not the month. */
function isModal(words: Words, at: number): boolean {
  return words.text(at) === words.lower(at);
}
