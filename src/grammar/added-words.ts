/**
 * Whether the writer adds what begins at a conjunction, a comma or a colon to reported words: the questions of `clause-ends.ts` that only
 * these begin.
 *
 *     feared they would quarrel, | and they did          to sue, | it was learnt          said it was late | but did not elaborate
 */
import { agreesWithSpeaker } from './agreeing-verbs.js';
import { isBackground } from './background.js';
import { type IsCue, isOthersReport } from './next-reports.js';
import { isWithinClause } from './outer-clauses.js';
import { isUnconfirmed, isUnsaid } from './unsaid.js';
import type { View } from './view.js';
import {
  isColonBeforeReport,
  isColonBeforeSpeech,
  isHearing,
  isImpersonalReport,
  isMarketReaction,
  isMeanwhileOfHeadline,
  isOfThem,
  isOutcome,
  isThenDone,
  isWithheld,
} from './writers-comments.js';

/** The reported words. */
export interface Reported {
  readonly view: View;
  readonly first: number;
  readonly isCue: IsCue;
  /** A clause that has a verb of its own. */
  readonly finite: boolean;
  /** The verb that reports them. */
  readonly verb: number | undefined;
  /** A verb of a clause has been met in them. */
  readonly hasVerb: boolean;
  readonly hasClause: boolean;
}

export function isAdded(reported: Reported, token: number): boolean {
  const { view, first, finite, verb, isCue } = reported;
  if (verb === undefined) return false;
  switch (view.lower(token)) {
    case 'and':
    case 'but':
      return isOutcome(view, token) || (finite && reported.hasVerb && isSpeakersOwn(reported, token, verb));
    case 'as':
      return isMeanwhileOfHeadline(view, token);
    case 'without':
      return isWithheld(view, token);
    case ':':
      return isColonBeforeReport(view, token, isCue) || (!finite && isColonBeforeSpeech(view, first, token, isCue));
    case ',':
      return isAfterComma(reported, token, verb);
    default:
      return false;
  }
}

/** `said it was late | and his partner said …`, `| but did not elaborate`, `they say she is late | and have left` */
function isSpeakersOwn({ view, first, isCue }: Reported, token: number, verb: number): boolean {
  return (
    isOthersReport(view, token, verb, isCue) ||
    isUnsaid(view, first, token, verb) ||
    isUnconfirmed(view, token) ||
    agreesWithSpeaker(view, first, token, verb)
  );
}

function isAfterComma({ view, finite, isCue, hasClause }: Reported, comma: number, verb: number): boolean {
  return (
    isOutcome(view, comma) ||
    isImpersonalReport(view, comma, isCue) ||
    isHearing(view, comma) ||
    isMarketReaction(view, comma) ||
    isWithheld(view, comma) ||
    (!finite && isWithinClause(view, verb) && isOfThem(view, comma)) ||
    (!hasClause && (isThenDone(view, comma) || (!finite && isBackground(view, comma))))
  );
}
