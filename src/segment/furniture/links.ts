/**
 * Lines that lead to other pages, and those by which a story is shared.
 *
 *     READ MORE: Ports reopen after storm      View this email in your browser      Filed under: ports      link
 *     Share on Facebook      Add a comment      12 comments      Follow us on Twitter                       share
 */
import {
  AFTER_LISTED,
  BROWSERS,
  COMMENTING,
  FULL,
  LEADING_ON,
  LEARNING,
  MOVING,
  ORIGINALS,
  PAGES,
  SHOWING,
  SHOWN,
  TO_SHARE,
  WHERE_PUBLISHED,
  WHOSE_BROWSER,
} from '../../english/furniture.js';
import {
  AFTER_SHARE,
  ALONE_TO_SHARE,
  LEADING,
  LETTERS,
  LISTED,
  NETWORKS_TO_FOLLOW_ON,
  NETWORKS_TO_SHARE_ON,
  OPENING,
  SHARING,
} from '../../english/pages.js';
import { anyOf } from '../../english/words.js';
import { type LinePattern, whole } from './pattern.js';

const WAY_TO_SHARE = anyOf([...SHARING, ...NETWORKS_TO_SHARE_ON]);
/** `Share this`, `Save for later`, `Add to favourites` */
const WHERETO_SHARE =
  '(?:this|it|for later|to friends?|to a friend|on [^.!?]{1,30}|to (?:your )?(?:reading list|favou?rites|pocket))';
/** `Share this`: `article with a friend` */
const WHAT_TO_SHARE =
  '(?: (?:page|article|story|post|image|video|newsletter|email|e-mail|with (?:a friend|friends)|on [^.!?]{1,30}))?';

export const LINKS: readonly LinePattern[] = [
  {
    kind: 'link',
    pattern: whole(
      [
        ...LEADING_ON,
        'more (?:stories|news|from [^.]{1,60})',
        'click here(?: [^.]{0,80})?',
        'continue reading(?: [^.]{0,60})?',
      ],
      'i',
      { before: '(?:[•▶►»>*-]+ ?)?', after: String.raw`(?:\s?[:|»>–—-] ?.{0,200})?` },
    ),
    inArticle: null,
  },
  {
    kind: 'link',
    pattern: whole([String.raw`${anyOf(OPENING)} (?:this ${anyOf(LETTERS)}|it) (?:in|on) [^.]{1,40}\.?`], 'i'),
    inArticle: null,
  },
  {
    kind: 'link',
    pattern: whole(
      [
        `${anyOf(OPENING)} (?:this ${anyOf(LETTERS)}|it|online)?(?: ?(?:in|on) ${anyOf(WHOSE_BROWSER)}? ?(?:web )?${anyOf(BROWSERS)})?`,
        ...MOVING,
        `${anyOf(SHOWING)} (?:more|all|less)(?: ${anyOf(SHOWN)})?`,
        `(?:next|previous) ${anyOf(PAGES)}`,
      ],
      'i',
      { before: String.raw`(?:having trouble (?:reading|viewing) this[^?]{0,30}\? ?)?` },
    ),
    inArticle: /\s/,
  },
  {
    kind: 'link',
    pattern: whole(
      [
        `(?:up next|${anyOf(LISTED)}(?: ${anyOf(AFTER_LISTED)})?)[:.]?`,
        `(?:${anyOf(LEADING)})(?: ?[:|»›>–—] ?[^:].{0,200}|:)`,
        '(?:topics?|tags?|filed under|categor(?:y|ies)|keywords|in this (?:story|article))(?: ?: ?[^.!?]{1,160})',
        'explore more[^.!?]{0,60}',
        `read (?:this next|in [a-z]{3,20}|(?:our|the) ${anyOf(FULL)} (?:[a-z]+ ?){1,2}(?: here)?|on [^.!?]{1,40} here)[.:]?`,
        `${anyOf(LEARNING)} more(?: (?:about [^.,!?]{1,60}|here))?[.:»>]{0,3}`,
        '(?:go|dig) deeper:?',
        String.raw`view (?:the )?(?:original|full) ${anyOf(ORIGINALS)}[^.!?]{0,60}\.?`,
        `this (?:article|story|post) (?:was )?(?:first|originally) (?:appeared|published|posted) ${anyOf(WHERE_PUBLISHED)} [^!?]{2,120}`,
      ],
      'i',
    ),
    inArticle: null,
  },
  {
    kind: 'share',
    pattern: whole(
      [
        'share',
        `share ${anyOf(AFTER_SHARE)} [^.]{1,60}`,
        String.raw`${WAY_TO_SHARE}(?:(?:,| \||\s[•·/])? ${WAY_TO_SHARE}){1,9}`,
        String.raw`follow (?:us|@\w{1,30}|[^.]{1,40}) on ${anyOf(NETWORKS_TO_FOLLOW_ON)}[^.]{0,80}\.?`,
        String.raw`(?:like|join) us on [^.]{1,40}\.?`,
        String.raw`comments?(?: \(\d+\))?`,
        String.raw`\d+ (?:comments|shares)`,
        'leave a comment',
      ],
      'i',
    ),
    inArticle: null,
  },
  {
    kind: 'share',
    pattern: whole(
      [
        `${anyOf(TO_SHARE)} ${WHERETO_SHARE}${WHAT_TO_SHARE}`,
        'add to (?:favou?rites|reading list|bookmarks)',
        anyOf(ALONE_TO_SHARE),
        'join (?:the|our) (?:conversation|discussion)',
        'join us on [^.!?]{1,40}',
        String.raw`(?:(?:be the first to )?${anyOf(COMMENTING)}|show|hide|read|see|view) (?:a |your |all |the )?(?:\d+ )?comments?`,
        String.raw`(?:no|\d{1,5}) (?:comments?|shares|likes|views|replies)(?: yet)?`,
        'follow (?:us|me|the author)(?:[ :].{0,60})?',
        String.raw`listen to (?:this )?(?:article|story)(?:[: ]+\d{1,3} min(?:utes?)?)?`,
      ],
      'i',
      { after: '[.:]?' },
    ),
    inArticle: /\s/,
  },
];
