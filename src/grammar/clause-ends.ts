/**
 * Where a clause or a phrase ends, read off part of speech and word order: a walk over its tokens that asks of each of them, in turn, all
 * questions of a table.
 */
import { SUBJECT_RELATIVES } from '../english/pronouns.js';
import { isAdded } from './added-words.js';
import { endsAt, endsInMarks } from './clause-breaks.js';
import { asideEnd, isPlainClauseAt, MAX_SUBJECT } from './clauses.js';
import { isMainAfterPhrase, isMainClauseAfter, opensClause } from './fronted-clauses.js';
import { isJoinedGerund } from './joined-gerunds.js';
import { goesOnWithSaid } from './joined-verbs.js';
import { carriesOn, type IsCue, interruptionEnd, isSource } from './next-reports.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { isPronoun } from './noun-phrase-words.js';
import {
  dashBefore,
  isBackInMain,
  isDash,
  isDoneAfter,
  isNextRelative,
  isOuterCue,
  isOuterHelper,
  isOuterPredicate,
  isOuterVerb,
  isWithinClause,
  isWritersClause,
  joinsOuterClause,
  opensOwnClause,
} from './outer-clauses.js';
import { isFiniteVerb } from './verb-groups.js';
import { isWithinVerbList } from './verb-lists.js';
import type { View } from './view.js';
import { commaAfter, trimmed } from './word-ends.js';

export interface ClauseEnd {
  /** Whether words after a comma that begin a new statement ("adding", "but") end the clause. */
  readonly isCue: IsCue;
  /** A phrase, not a clause: it ends earlier. */
  readonly phrase: boolean;
  /** A clause that has a verb of its own, and does not end before it. */
  readonly finite?: boolean;
  /** It stands in a clause before the main one, and ends where that begins: `When Ruiz said it was late, | they left`. */
  readonly fronted?: boolean;
  /** The verb that reports it. */
  readonly verb?: number;
}

/** Index after the last token of the clause that begins at `first`; `limit` is the index that it does not reach. */
export function clauseEnd(view: View, first: number, limit: number, end: ClauseEnd): number {
  const walk = walkFrom(view, first, end);
  const home = view.quotationAt(first);
  for (let token = first + 1; token < limit; token += 1) {
    walk.hasVerb ||= isFiniteVerb(view, token);
    if (endsAtBracket(walk, token)) return trimmed(view, first, token);
    const quotation = view.quotationAt(token);
    const isInside = quotation !== null && quotation !== home && quotation.first >= first;
    if (isInside && token < quotation.end - 1) continue; // what stands in quotation marks does not end the clause
    if (end.fronted === true && isBeforeMain(walk, token)) return trimmed(view, first, isInside ? token + 1 : token);
    if (endsInMarks(view, first, token, end.isCue, end.phrase)) return token + 1;
    const aside = (walk.hasVerb ? null : asideEnd(view, token, limit)) ?? interruptionEnd(view, token, end.isCue);
    if (aside !== null) {
      token = aside;
      continue;
    }
    if (!walk.hasVerb && (isOwnVerb(walk, token) || isAsideOfSubject(walk, token))) continue;
    if (!walk.finite && isWithinVerbList(view, first, token, limit, end.isCue)) continue;
    for (const ends of ENDINGS) if (ends(walk, token)) return trimmed(view, first, token);
  }
  return trimmed(view, first, limit);
}

/** What is known of the clause, and what has been met in it so far. */
interface Walk {
  readonly view: View;
  readonly first: number;
  readonly isCue: IsCue;
  readonly phrase: boolean;
  readonly finite: boolean;
  readonly verb: number | undefined;
  /** What stands after it may belong to the clause that it stands in. */
  readonly isOuter: boolean;
  /** Opens the aside that it stands in. */
  readonly dash: string | null;
  hasVerb: boolean;
  hasClause: boolean;
  /** Open less closed ones. */
  brackets: number;
  /** Met in a clause before the main one: the second closes an aside. */
  dashes: number;
  /** Main clauses that are still its own: `When Ruiz said that | if it rained, they would stay, …`. */
  mains: number;
}

function walkFrom(
  view: View,
  first: number,
  { isCue, phrase, finite = false, fronted = false, verb }: ClauseEnd,
): Walk {
  const opens = fronted && opensClause(view, view.lower(first) === 'that' ? first + 1 : first);
  return {
    view,
    first,
    isCue,
    phrase,
    finite,
    verb,
    isOuter: !finite || verb === undefined || isWithinClause(view, verb),
    dash: verb === undefined ? null : dashBefore(view, verb),
    hasVerb: !finite || isFiniteVerb(view, first),
    hasClause: finite || opensOwnClause(view, first),
    brackets: 0,
    dashes: 0,
    mains: opens ? 1 : 0,
  };
}

/** Whether the clause ends before a token. */
type Ending = (walk: Walk, token: number) => boolean;

/** In the order in which they are asked. */
const ENDINGS: readonly Ending[] = [
  closesAside,
  isHelperOfMain,
  isPredicateOfMain,
  isVerbAfterRelative,
  isColonAfterName,
  isAdded,
  isMainAgain,
  opensNextRelative,
  isWritersOwn,
  joinsMain,
  saysHow,
  breaks,
];

/** It began within a bracket; of a phrase also `fears the sea | (it took her boat, she says)`. */
function endsAtBracket(walk: Walk, token: number): boolean {
  const text = walk.view.tokens.text(token);
  if (text === '(') walk.brackets += 1;
  else if (text === ')') walk.brackets -= 1;
  return walk.brackets < 0 || (walk.phrase && text === '(' && isShortClauseAt(walk.view, token + 1));
}

/** `When Ruiz said it was late, | they left`, `, | in the end they left`, `While he says it was late – and few doubt it –| they left` */
function isBeforeMain(walk: Walk, token: number): boolean {
  const { view, isCue } = walk;
  if (isDash(view.tokens.text(token)) && view.tokens.spaceBefore(token)) {
    walk.dashes += 1;
    return walk.hasVerb && walk.dashes === 2 && isPlainClauseAt(view, token + 1);
  }
  if (walk.hasVerb && isMainAfterPhrase(view, token)) return true;
  if (!isMainClauseAfter(view, token)) return false;
  if (!(walk.hasVerb || isPlainClauseAt(view, token + 1) || isCue(nounEnd(view, token + 1)))) return false;
  walk.mains -= 1;
  return walk.mains < 0;
}

/** `the report – which says it is new | – was late` */
function closesAside({ view, dash }: Walk, token: number): boolean {
  return view.tokens.text(token) === dash;
}

/** `the mate, who threatened to leave, | was dismissed` */
function isHelperOfMain({ view, first, isOuter, hasVerb }: Walk, token: number): boolean {
  return hasVerb && isOuter && isOuterHelper(view, first, token);
}

/** `those who refused to leave | said so`, `others who oppose the dam | say that …` */
function isPredicateOfMain({ view, first, verb, phrase, hasClause, isCue }: Walk, token: number): boolean {
  if (phrase && verb !== undefined) return isOuterCue(view, first, token, verb, isCue);
  return !hasClause && verb !== undefined && isOuterPredicate(view, first, token, verb, isCue);
}

/** `a goal that the crew insist was late, | put them ahead` */
function isVerbAfterRelative({ view, first, finite, verb }: Walk, token: number): boolean {
  return verb === undefined && !finite && isOuterVerb(view, first, token);
}

/** `what he called “a lie” | : the plan` */
function isColonAfterName({ view, phrase }: Walk, token: number): boolean {
  return phrase && view.tokens.text(token) === ':' && isAfterQuotation(view, token);
}

/** `said she would resign, | and left the room` */
function isMainAgain({ view, first, finite, verb }: Walk, token: number): boolean {
  if (!finite || verb === undefined) return false;
  return isBackInMain(view, first, token, verb) || isDoneAfter(view, first, token, verb);
}

/** `who said it was late | and others who called it a lie` */
function opensNextRelative({ view, verb }: Walk, token: number): boolean {
  return verb !== undefined && isNextRelative(view, token, verb);
}

/** `he said it was late, | and I laughed` */
function isWritersOwn({ view, first }: Walk, token: number): boolean {
  return isWritersClause(view, first, token);
}

/** `wanted to stay | but was sent home` */
function joinsMain(walk: Walk, token: number): boolean {
  walk.hasClause ||= opensOwnClause(walk.view, token);
  return !walk.hasClause && joinsOuterClause(walk.view, token);
}

/** `attacked Bell | by naming his debts`, `saying it was late | and calling it a lie` */
function saysHow({ view, first, phrase, verb, isCue }: Walk, token: number): boolean {
  if (phrase && verb !== undefined) return isOfReport(view, first, token, verb);
  return isJoinedGerund(view, first, token, verb, isCue);
}

/** `called it a lie; | he left`; not `said she was tired | and wanted to go` */
function breaks({ view, first, isCue, phrase, finite, verb }: Walk, token: number): boolean {
  if (!endsAt(view, first, token, isCue, phrase)) return false;
  if (!finite || verb === undefined) return true;
  return !goesOnWithSaid(view, first, token, verb);
}

/** Not where another quotation follows: `called it “a lie”: | “Nobody came.”` */
function isAfterQuotation(view: View, colon: number): boolean {
  const quotation = view.quotationAt(colon - 1);
  return quotation !== null && quotation.end === colon && view.quotationAt(colon + 1) === null;
}

/** `it took her boat`, `the town sleeps`; not `who took it` */
function isShortClauseAt(view: View, first: number): boolean {
  if (SUBJECT_RELATIVES.has(view.lower(first))) return false;
  return isPlainClauseAt(view, first) || (isPronoun(view, first) && isFiniteVerb(view, first + 1));
}

function nounEnd(view: View, at: number): number {
  return nounPhraseAfter(view, at, at + MAX_SUBJECT)?.end ?? -1;
}

/** `attacked Bell | by naming his debts`, `praising the plan | and promising aid`: how it was reported, and what else was done so. */
function isOfReport(view: View, first: number, token: number, reporting: number): boolean {
  const word = view.lower(token);
  if (word !== 'by' && word !== 'and') return false;
  const next = word === 'by' && view.upos(token + 1) === 'ADV' ? token + 2 : token + 1;
  if (view.syntax.xpos(next) !== 'VBG' || (word === 'and' && view.syntax.xpos(reporting) !== 'VBG')) return false;
  // `boasting about “winning” | and promising aid`: what stands in quotation marks is no verb of the writer's
  for (let at = first; at < token; at += 1)
    if (view.upos(at) === 'VERB' && view.quotationAt(at) === view.quotationAt(token)) return false;
  return true;
}

/**
 * A cue after a comma that is the verb of a clause without one as yet: `said | the driver, Tom Bell, | told officers he had slept`,
 * `said | being a sailor, | he knew`, `said | that in May, | he had said so`.
 */
function isOwnVerb({ view, first, isCue }: Walk, comma: number): boolean {
  if (view.tokens.text(comma) !== ',') return false;
  const isAdjunct = view.lower(first) === 'that' && view.upos(first + 1) === 'ADP';
  if (isAdjunct || view.lower(first).endsWith('ing')) return isSource(view, comma + 1, isCue);
  return commaAfter(view, first, comma) < comma && carriesOn(view, comma + 1, isCue);
}

/** `said the stones, | which weigh a ton, were moved`, `said the stones, | known as trolls, were moved` */
function isAsideOfSubject({ view }: Walk, comma: number): boolean {
  if (view.tokens.text(comma) !== ',') return false;
  return SUBJECT_RELATIVES.has(view.lower(comma + 1)) || view.syntax.xpos(comma + 1) === 'VBN';
}
