/**
 * What a page asks of its readers and sells to them, and the small print of its newsletters.
 *
 *     Sign up for our morning newsletter      ADVERTISEMENT      To unsubscribe, click here
 *     You are receiving this email because you signed up.      Already a subscriber? Log in
 */
import {
  ACCESS,
  ACCOUNTS,
  AFTER_UNSUBSCRIBE,
  ASKED_OF_READERS,
  LEAVING,
  LIKED,
  LIKING,
  SIGNING_UP,
  SMALL_PRINT,
  SUPPORTED,
  TO_READ_ON,
  WISHING,
} from '../../english/furniture.js';
import { ASKING, JOINING, SUBSCRIBED } from '../../english/pages.js';
import { anyOf } from '../../english/words.js';
import { type LinePattern, whole } from './pattern.js';

/** `Unsubscribe | Privacy policy`, `Unsubscribe, or click here` */
const AFTER_LEAVING = String.raw`(?: ?(?:[|·•/,-]|or|and) ?[^.!?]{1,100}|,? ${anyOf(AFTER_UNSUBSCRIBE)}\b.{0,120})?`;

export const NEWSLETTERS: readonly LinePattern[] = [
  {
    kind: 'newsletter',
    pattern: whole(
      [
        ...JOINING,
        `get (?:our|the|all the) [^.]{1,60}${anyOf(SUBSCRIBED)}`,
        'download (?:our|the) [^.]{0,40}app',
        'enter your e-?mail',
        'support (?:our|independent) journalism',
        'become a (?:member|subscriber)',
        'your (?:e-?mail|subscription)',
      ],
      'i',
      { after: String.raw`\b.{0,160}` },
    ),
    inArticle: new RegExp(
      String.raw`^${anyOf(ASKING)}\b|^${anyOf(JOINING)}(?: here| now| today)?(?:[.:!]|$| (?:to|for|with)\b)`,
      'i',
    ),
  },
  {
    kind: 'newsletter',
    pattern: whole(
      [
        'advertise?ments?',
        'advertising',
        'sponsored(?: content| post| by [^.!?]{1,40})?',
        'advert',
        'promoted(?: content)?',
        'ad',
        'paid (?:post|content|for by [^.!?]{1,40})',
        'partner content',
        '(?:(?:the )?(?:article|story) )?continues? (?:reading )?(?:below|after)(?: (?:the )?(?:advert(?:isement)?|ad|newsletter promotion|promotion|video|this))?',
        String.raw`(?:skip|scroll (?:down )?(?:to|past)|report this) [^.!?]{0,20}\b(?:ad|advert|advertisement|promotion|continue(?: reading)?)`,
      ],
      'i',
      { before: '[[(—–-]{0,3} ?', after: String.raw`[.:]? ?[\])—–-]{0,3}` },
    ),
    inArticle: null,
  },
  {
    kind: 'newsletter',
    pattern: whole(
      [
        `(?:to )?${anyOf(LEAVING)}${AFTER_LEAVING}`,
        `${anyOf(SMALL_PRINT)}(?: ?[|·•/] ?[^.!?]{1,120})?`,
        ...ACCOUNTS,
        'subscribe(?: now| here| today)?',
        'register(?: now| here)?',
      ],
      'i',
      { after: '[.:!]?' },
    ),
    inArticle: /\s|^unsub/i,
  },
  {
    kind: 'newsletter',
    pattern: whole(
      [
        `you(?:['’]re| are) (?:receiving|getting) (?:this|our) (?:e-?mail|newsletter|message)s? .{3,200}`,
        'you received this (?:e-?mail|newsletter|message) .{3,200}',
        String.raw`(?:was )?(?:this (?:e-?mail|newsletter) )?forwarded (?:this (?:e-?mail|newsletter)|to you)\b.{0,100}`,
        String.raw`(?:already|not(?: yet)?) a (?:subscriber|member)\?.{0,60}`,
        String.raw`have an account\?.{0,60}`,
        String.raw`if you ${anyOf(WISHING)} (?:not )?to (?:receive|get|hear)\b.{0,160}`,
        String.raw`(?:thanks|thank you) for (?:reading|subscribing)[^.!?]{0,60}[.!] .{0,40}${anyOf(ASKED_OF_READERS)}\b.{0,100}`,
        String.raw`${anyOf(LIKING)} (?:this|our) ${anyOf(LIKED)}[^.?!]{0,40}\? .{3,100}`,
        String.raw`(?:don['’]t|never) miss (?:a|an|any|out)\b.{0,80}${anyOf(SIGNING_UP)}\b.{0,60}`,
        String.raw`get ${anyOf(ACCESS)} (?:digital )?access\b.{0,100}`,
        String.raw`continue (?:reading )?(?:with|for) (?:a )?(?:free|your|a subscription)\b.{0,60}`,
        String.raw`${anyOf(TO_READ_ON)}\b.{0,100}`,
        String.raw`support ${anyOf(SUPPORTED)}[^.!?]{0,30} (?:journalism|reporting)\b.{0,100}`,
        String.raw`(?:you can )?(?:manage|update) your (?:e-?mail |newsletter |subscription )?(?:preferences|settings)\b.{0,120}`,
        'our (?:mailing )?address is:?.{0,100}',
        '(?:please )?add [^ ]{1,60}@[^ ]{1,60} to your (?:address book|contacts|safe senders).{0,60}',
      ],
      'i',
    ),
    inArticle: null,
  },
];
