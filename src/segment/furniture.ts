/**
 * The furniture of a page: lines around a story that are none of it. They stay in the text; later stages pass over those
 * that say nothing about the world.
 *
 *     READ MORE: Ports reopen after storm        link
 *     Sign up for our morning newsletter         newsletter
 *     © 2024 Harbour News Service                copyright
 *
 * A line is furniture only as a whole: every pattern begins at its start, and those that a sentence could begin with too
 * ask for a short line or an end of their own.
 *
 * What markup calls a paragraph of an article is furniture only where it can be nothing else:
 *
 *     Copyright law was changed on Monday        prose, though a line that nobody calls a paragraph would be a notice
 */
import type { BlockKind } from '../document/index.js';
import {
  AFTER_SHARE,
  ASKING,
  CORRECTING,
  CREDITED,
  FORBIDDEN,
  JOINING,
  LETTERS,
  NETWORKS_TO_FOLLOW_ON,
  NETWORKS_TO_SHARE_ON,
  OPENING,
  PICTURES,
  SHARING,
  STORIES,
  SUBSCRIBED,
  TO_CONTACT,
  WORK_ON_STORIES,
} from '../english/pages.js';
import { anyOf } from '../english/words.js';

interface LinePattern {
  readonly kind: BlockKind;
  /** Tested against a line of at most {@link MAX_LINE} units; anchored at both ends, without nested repetition. */
  readonly pattern: RegExp;
  /** What a paragraph of an article must match besides; null where every line of the pattern can be nothing else. */
  readonly inArticle: RegExp | null;
}

/** UTF-16 code units; longer lines are prose. */
const MAX_LINE = 300;

const PATTERNS: readonly LinePattern[] = [
  {
    kind: 'link',
    pattern:
      /^(?:[•▶►»>*-]+ ?)?(?:read (?:more|next|also|the full (?:story|report|article))|see also|related(?: (?:articles?|stories|coverage|content|topics?))?|more on this(?: story)?|more (?:stories|news|from [^.]{1,60})|watch|listen|also read|recommended|don['’]t miss|most read|top stories|you (?:may|might) also like|click here(?: [^.]{0,80})?|continue reading(?: [^.]{0,60})?|full story)(?:\s?[:|»>–—-] ?.{0,200})?$/i,
    inArticle: null,
  },
  {
    kind: 'link',
    pattern: new RegExp(String.raw`^${anyOf(OPENING)} (?:this ${anyOf(LETTERS)}|it) (?:in|on) [^.]{1,40}\.?$`, 'i'),
    inArticle: null,
  },
  {
    kind: 'share',
    pattern: new RegExp(
      String.raw`^(?:share|share ${anyOf(AFTER_SHARE)} [^.]{1,60}|${anyOf([...SHARING, ...NETWORKS_TO_SHARE_ON])}(?:(?:,| \||\s[•·/])? ${anyOf([...SHARING, ...NETWORKS_TO_SHARE_ON])}){1,9}|follow (?:us|@\w{1,30}|[^.]{1,40}) on ${anyOf(NETWORKS_TO_FOLLOW_ON)}[^.]{0,80}\.?|(?:like|join) us on [^.]{1,40}\.?|comments?(?: \(\d+\))?|\d+ (?:comments|shares)|leave a comment)$`,
      'i',
    ),
    inArticle: null,
  },
  {
    kind: 'newsletter',
    pattern: new RegExp(
      String.raw`^(?:sign up|subscribe|register|log in|get (?:our|the|all the) [^.]{1,60}${anyOf(SUBSCRIBED)}|download (?:our|the) [^.]{0,40}app|enter your e-?mail|support (?:our|independent) journalism|become a (?:member|subscriber)|your (?:e-?mail|subscription))\b.{0,160}$`,
      'i',
    ),
    inArticle: new RegExp(
      String.raw`^${anyOf(ASKING)}\b|^${anyOf(JOINING)}(?: here| now| today)?(?:[.:!]|$| (?:to|for|with)\b)`,
      'i',
    ),
  },
  { kind: 'newsletter', pattern: /^(?:advertisement|sponsored(?: content)?|advert|promoted|ad)$/i, inArticle: null },
  {
    kind: 'copyright',
    pattern:
      /^(?:©|\(c\)|copyright\b|all rights reserved|(?:this material|the contents of this|this article) (?:may|must) not be).{0,240}$/i,
    inArticle: new RegExp(
      String.raw`^(?:©|all rights|\(c\) ?(?:copyright|(?:19|20)\d\d)|copyright(?:,? (?:©|\(c\)|(?:19|20)\d\d)| by\b)|this (?:material|article) (?:may|must) not be ${anyOf(FORBIDDEN)}|the contents)`,
      'i',
    ),
  },
  {
    kind: 'correction',
    pattern: new RegExp(
      String.raw`^(?:(?:corrections?|clarification|editor['’]s note)(?: \([^()]{1,40}\))?\s?[:–—-]|\(${anyOf(CORRECTING)} [^()]{2,200}\)|updated? to (?:add|correct|include)|this ${anyOf(STORIES)} (?:was|has been) (?:corrected|updated|amended)|an earlier version of this (?:article|story|report)).{0,260}$`,
      'i',
    ),
    inArticle: null,
  },
  {
    kind: 'credit',
    pattern: new RegExp(
      String.raw`^(?:${anyOf(CREDITED)}s?(?: by| credit| courtesy(?: of)?)?\s?[:/–—-]\s?[^.]{1,120}\.?|\((?:[A-Z][^()]{0,60})/(?:[A-Z][^()]{0,60})\)|\(?reporting by [^()]{1,200}\)?\.?|\(?${anyOf(WORK_ON_STORIES)} by [^()]{1,200}\)?\.?|[—–-] ?(?:with )?[^.]{1,120} contributed(?: to this (?:report|story|article))?\.?|[^.]{1,120} contributed to this (?:report|story|article)\.?)$`,
      'i',
    ),
    inArticle: null,
  },
  {
    kind: 'caption',
    pattern: new RegExp(
      String.raw`^(?:\[?(?:photo|image|file|caption|pictured|in this ${anyOf(PICTURES)}|file photo|above|left|right)(?:\]|:| \(|,) ?.{10,280}|FILE [—–-]+ .{10,280})$`,
      'i',
    ),
    inArticle: /^(?:FILE [—–-]|\[?(?:[Cc]aption|[Ff]ile photo|[Pp]ictured)\b)/,
  },
  {
    kind: 'contact',
    // Numbers of telephones are no spans of years, "1921-1923", and no dates, "07/03/2024".
    pattern:
      /^(?:(?:media |press |investor )?(?:contacts?|enquiries|inquiries)(?: details| information)?\s?:.{0,160}|for (?:more|further) information\b.{0,160}|(?:e-?mail|phone|tel(?:ephone)?|fax|mobile|website|web)\s?[:.].{1,120}|[\w.+-]{1,60}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}|(?!(?:1\d|20)\d\d ?[-/] ?(?:1\d|20)\d\d$|\d{1,4}[-/]\d{1,2}[-/]\d{1,4}$)\+?\d[\d ()/-]{6,20}|(?:https?:\/\/|www\.)\S{3,200})$/i,
    inArticle: new RegExp(String.raw`^(?!for |\d)|^for (?:more|further) information,? ${anyOf(TO_CONTACT)}\b|^0`, 'i'),
  },
];

/** Furniture that later stages pass over: it says nothing about the world. Captions, corrections and credits do. */
const PASSED_OVER: ReadonlySet<BlockKind> = new Set(['link', 'share', 'newsletter', 'copyright', 'contact']);

/** The kind of a line that is furniture as a whole; null for prose. */
export function furnitureKind(line: string): BlockKind | null {
  return patternOf(line)?.kind ?? null;
}

/** The kind of a line that is furniture though markup calls it a paragraph of an article; null for prose, and where it may be prose. */
export function plainFurnitureKind(line: string): BlockKind | null {
  const found = patternOf(line);
  return found !== null && (found.inArticle === null || found.inArticle.test(line)) ? found.kind : null;
}

function patternOf(line: string): LinePattern | null {
  if (line.length > MAX_LINE) return null;
  return PATTERNS.find(({ pattern }) => pattern.test(line)) ?? null;
}

export function isPassedOver(kind: BlockKind): boolean {
  return PASSED_OVER.has(kind);
}
