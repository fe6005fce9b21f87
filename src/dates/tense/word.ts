/**
 * What one word says of the time that its clause speaks of.
 *
 *     will | due to | agreed to meet | scheduled        what is to come
 *     plays | is meeting                                the present: beside a date, what is planned
 *     left | was | reached | could have                 what was
 */
import type { Syntax } from '../../document/index.js';
import {
  ACCUSED,
  ARTICLES,
  BASES_IN_ED,
  BEFORE_BARE,
  BEFORE_TO_COME,
  CLAUSE_OPENERS,
  DECIDED,
  FUTURE,
  IRREGULAR_PAST,
  LOOKING_AHEAD,
  MODALS,
  NO_SUBJECTS,
  OCCASIONS,
  OPEN_STATES,
  PLAIN_PRESENT,
  PLURAL_PRONOUNS,
  PRESENT_AUXILIARIES,
  PROGRESSIVE,
  PUT_OFF,
  SEEKING,
  STATES,
  UNCHANGED,
} from '../english/lexicons/tenses.js';
import type { Words } from '../words.js';

/** What a word says, in the order of its numbers; the first is left for words that nobody has read yet. */
const SAID = ['unread', 'nothing', 'clause', 'border', 'past', 'future', 'present', 'planned', 'decided'] as const;
const numberOf = (said: (typeof SAID)[number]): number => SAID.indexOf(said);

export const UNREAD = numberOf('unread');
export const SILENT = numberOf('nothing');
/** "who", "that": a clause opens. */
export const OPENS_CLAUSE = numberOf('clause');
/** ";": what stands after is another clause. */
export const BORDER = numberOf('border');
export const SAYS_PAST = numberOf('past');
export const SAYS_FUTURE = numberOf('future');
/** "meets", "is meeting". */
export const SAYS_PRESENT = numberOf('present');
/** "was expected to": to come, unless the sentence goes on with "but". */
export const SAID_FUTURE = numberOf('planned');
/** "voted to ban it": a weekday is the vote's, a month that of the ban. */
export const SAYS_DECIDED = numberOf('decided');

/** Whether a word leaves it to others. */
export function isSilent(said: number): boolean {
  return said <= OPENS_CLAUSE;
}

export function saidBy(words: Words, syntax: Syntax, at: number): number {
  if (words.lower(at) === ';') return BORDER;
  const said = saidByWord(words, syntax, at);
  if (said === SAYS_FUTURE && wasPlanned(words, at)) return SAID_FUTURE;
  return said === SILENT && isPresent(words, syntax, at) ? SAYS_PRESENT : said;
}

/** What a word says at a place of the text. */
type Teller = (words: Words, syntax: Syntax, at: number) => number;

function saidByWord(words: Words, syntax: Syntax, at: number): number {
  const word = words.lower(at);
  if (CLAUSE_OPENERS.has(word)) return OPENS_CLAUSE;
  const teller = TELLERS.get(word);
  if (teller !== undefined) return teller(words, syntax, at);
  if (word.endsWith('ed')) return ofParticiple(words, syntax, at);
  // "after losing a vote on Tuesday"
  const isAfter = word.endsWith('ing') && words.lower(at - 1) === 'after';
  return isAfter && syntax.upos(words.token(at)) === 'VERB' ? SAYS_PAST : SILENT;
}

const TELLERS: ReadonlyMap<string, Teller> = new Map<string, Teller>([
  ...tellers(IRREGULAR_PAST, ofIrregular),
  ...tellers(FUTURE, ofPlan),
  ...tellers(SEEKING, () => SAYS_FUTURE),
  ...tellers(LOOKING_AHEAD, ofLookingAhead),
  ...tellers(MODALS, ofModal),
  ...tellers(PUT_OFF, (words, syntax, at) =>
    /^(?:for|to|until|till)$/.test(words.lower(at + 1)) ? SAYS_FUTURE : ofParticiple(words, syntax, at),
  ),
  ...tellers(ACCUSED, (words, syntax, at) =>
    /^(?:of|with)$/.test(words.lower(at + 1)) ? SAYS_PAST : ofParticiple(words, syntax, at),
  ),
  ['to', ofInfinitive],
  ['set', ofSet],
  // "demand that elections be held"
  ['be', (words, syntax, at) => futureWhere(syntax.upos(words.token(at - 1)) === 'NOUN')],
  ['next', (words, _, at) => futureWhere(OCCASIONS.has(words.lower(at + 1)))],
  // "prepare for"
  ['for', (words, _, at) => futureWhere(words.lower(at - 1).startsWith('prepar'))],
]);

function tellers(list: ReadonlySet<string>, teller: Teller): [string, Teller][] {
  return Array.from(list, (word) => [word, teller]);
}

function futureWhere(condition: boolean): number {
  return condition ? SAYS_FUTURE : SILENT;
}

/** "scheduled", "will", "plans". */
function ofPlan(words: Words, syntax: Syntax, at: number): number {
  const word = words.lower(at);
  const before = words.lower(at - 1);
  // "her plans": the noun says nothing
  if (word === 'plans' && syntax.upos(words.token(at)) === 'NOUN') return SILENT;
  if (word === 'forecast') return futureWhere(/^(?:is|are|was|were|be|been)$/.test(before));
  // "cancelled due to fog"
  if (word === 'due' && isCause(words, syntax, at)) return SILENT;
  // "began as planned", "as previously scheduled", "more than expected"
  if (before === 'as' || before === 'than' || (before.endsWith('ly') && words.lower(at - 2) === 'as')) return SILENT;
  // "had been planned", against "has been planned"
  return before === 'been' && words.lower(at - 2) === 'had' ? SAYS_PAST : SAYS_FUTURE;
}

/** "cancelled | due to fog"; no "is | due to land". */
function isCause(words: Words, syntax: Syntax, at: number): boolean {
  if (words.lower(at + 1) !== 'to' || isVerb(words, syntax, at + 2)) return false;
  return !/^(?:is|are|was|were|be|been|,)$/.test(words.lower(at - 1));
}

/** "facing an election in May"; no "facing the sea". */
function ofLookingAhead(words: Words, _: Syntax, at: number): number {
  return futureWhere([1, 2, 3, 4].some((ahead) => OCCASIONS.has(words.lower(at + ahead))));
}

/** "could have sunk", "may sail"; May is a month. */
function ofModal(words: Words, _: Syntax, at: number): number {
  const word = words.lower(at);
  if (words.lower(at + 1) === 'have') return SAYS_PAST;
  if (word === 'could' && isDenied(words, at)) return SAYS_PAST;
  return futureWhere(word === 'would' || words.text(at) === word);
}

/** "could not be reached", "neither of them could be found": what was tried. */
function isDenied(words: Words, at: number): boolean {
  if (words.lower(at + 1) === 'not' || words.lower(at + 1) === 'n') return true;
  return [1, 2, 3, 4, 5, 6, 7].some((back) => /^(?:neither|nor)$/.test(words.lower(at - back)));
}

/** "a vote set for April", "is set to sail", "set a record". */
function ofSet(words: Words, syntax: Syntax, at: number): number {
  if (words.lower(at + 1) === 'for') return SAYS_FUTURE;
  return words.lower(at + 1) === 'to' ? SILENT : ofIrregular(words, syntax, at);
}

/** "left", "was", "cut"; "will cut" and "is known" say it with their auxiliary. */
function ofIrregular(words: Words, _: Syntax, at: number): number {
  const before = words.lower(at - 1);
  if (UNCHANGED.has(words.lower(at)) && BEFORE_BARE.has(before)) return SILENT;
  return PRESENT_AUXILIARIES.has(before) ? SILENT : SAYS_PAST;
}

function ofParticiple(words: Words, syntax: Syntax, at: number): number {
  if (words.lower(at).length < 4 || !words.isLetters(at)) return SILENT;
  // "will be named in December": the auxiliary says it.
  if (PRESENT_AUXILIARIES.has(words.lower(at - 1))) return SILENT;
  // "will succeed her", "need"
  if (BASES_IN_ED.has(words.lower(at)) || BEFORE_BARE.has(words.lower(at - 1))) return SILENT;
  // "host United", "the United Isles"
  if (words.isCapital(at) && words.isLetters(at - 1)) return SILENT;
  if (isAttributiveParticiple(words, syntax, at)) return SILENT;
  const upos = syntax.upos(words.token(at));
  return upos === 'VERB' || upos === 'AUX' || upos === 'ADJ' ? SAYS_PAST : SILENT;
}

/** "a newly agreed date", "the proposed dam", "for shared rooms": it belongs to its noun and says nothing of when. */
function isAttributiveParticiple(words: Words, syntax: Syntax, at: number): boolean {
  if (syntax.upos(words.token(at + 1)) !== 'NOUN') return false;
  const before = syntax.upos(words.token(at - 1));
  if (before === 'ADP') return true;
  const adverb = before === 'ADV' && words.isLetters(at - 1);
  return ARTICLES.has(words.lower(adverb ? at - 2 : at - 1));
}

/** "to" before a verb. */
function ofInfinitive(words: Words, syntax: Syntax, at: number): number {
  if (!words.isLetters(at + 1) || words.lower(at + 1).endsWith('ed') || !isVerb(words, syntax, at + 1)) return SILENT;
  if (PRESENT_AUXILIARIES.has(words.lower(at - 1))) return SAYS_FUTURE;
  const noun = syntax.upos(words.token(at - 1)) === 'NOUN';
  // "the rules to be published in May", "the fair, to be held in May"
  if (words.lower(at + 1) === 'be' && (noun || words.lower(at - 1) === ',')) return SAYS_FUTURE;
  // "tax cuts to come in May"
  if (noun && /^(?:come|follow)$/.test(words.lower(at + 1))) return SAYS_FUTURE;
  // "with the rest to meet in July"
  if ([2, 3, 4].some((distance) => words.lower(at - distance) === 'with')) return SAYS_FUTURE;
  const plan = planBefore(words, syntax, at);
  if (plan === null) return SILENT;
  // "were ordered to leave"
  const isPassive = /^(?:was|were|been)$/.test(words.lower(plan - 1));
  if (DECIDED.has(words.lower(plan)) && !isPassive) return SAYS_DECIDED;
  // "had been due to expire Monday" speaks of what was to come
  return words.lower(plan - 1) === 'been' && words.lower(plan - 2) === 'had' ? SAYS_PAST : SAYS_FUTURE;
}

/** The word that makes a plan of "to": "agreed in a call on Monday | to hold talks". */
function planBefore(words: Words, syntax: Syntax, at: number): number | null {
  for (let back = 1; back <= MAX_TO_PLAN; back += 1) {
    const word = words.lower(at - back);
    if (BEFORE_TO_COME.has(word) || DECIDED.has(word)) return at - back;
    if (/^[.;!?\n]$/.test(word) || (back > 3 && syntax.upos(words.token(at - back)) === 'VERB')) return null;
  }
  return null;
}

const MAX_TO_PLAN = 9;

/** "was | expected to", "had | hoped to", "were supposed | to". */
function wasPlanned(words: Words, at: number): boolean {
  return [1, 2].some((back) => /^(?:was|were|had|d)$/.test(words.lower(at - back)));
}

/** "The two sides meet Monday", "the team plays on Sunday", "is meeting Monday", "is likely on Monday". */
function isPresent(words: Words, syntax: Syntax, at: number): boolean {
  const word = words.lower(at);
  if (!words.isLetters(at) || words.isCapital(at)) return false;
  const before = words.lower(at - 1);
  if (OPEN_STATES.has(word)) return before === 'is' || before === 'are';
  if (word.endsWith('ing')) {
    const auxiliary = PROGRESSIVE.has(word) && before.endsWith('ly') ? words.lower(at - 2) : before;
    return PROGRESSIVE.has(word) && (auxiliary === 'is' || auxiliary === 'are');
  }
  const third = word.length > 3 && word.endsWith('s') && !word.endsWith('ss');
  if (third ? STATES.has(word) : !PLAIN_PRESENT.has(word) && !hasPlural(words, syntax, at)) return false;
  if (NO_SUBJECTS.has(before) || syntax.upos(words.token(at)) !== 'VERB') return false;
  // "let the work begin", "saw them leave", "did they meet"
  return third || ![1, 2, 3, 4, 5].some((back) => BEFORE_BARE.has(words.lower(at - back)));
}

/** "clocks | spring forward", "we | sail": a plain form right after a plural. */
function hasPlural(words: Words, syntax: Syntax, at: number): boolean {
  const [word, before] = [words.lower(at), words.lower(at - 1)];
  if (!PLURAL_PRONOUNS.has(before) && !before.endsWith('s')) return false;
  if (STATES.has(`${word}s`) || STATES.has(`${word}es`) || UNCHANGED.has(word)) return false;
  return PLURAL_PRONOUNS.has(before) || syntax.upos(words.token(at - 1)) === 'NOUN';
}

function isVerb(words: Words, syntax: Syntax, at: number): boolean {
  const upos = syntax.upos(words.token(at));
  return upos === 'VERB' || upos === 'AUX';
}
