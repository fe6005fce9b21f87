/** What lines of furniture look like, by kind; the first that matches counts. */

import type { BlockKind } from '../document/index.js';
import {
  ACCESS,
  AFTER_EARLIER,
  AFTER_LISTED,
  AFTER_UNSUBSCRIBE,
  ASKED_OF_READERS,
  ASKING_TO_WRITE,
  BROWSERS,
  COMMENTING,
  CONTACT_STARTS,
  CONTACT_US,
  CORRECTED,
  CORRECTED_THINGS,
  CORRECTING_IN_BRACKETS,
  EARLIER,
  ENQUIRIES,
  FULL,
  GETTING_IN_TOUCH,
  LEARNING,
  LIKED,
  LIKING,
  LINES_TO_CALL,
  ORIGINALS,
  PAGES,
  REACHED,
  REFILING,
  SENT_IN,
  SHOWING,
  SHOWN,
  SIGNING_UP,
  SUPPORTED,
  TO_SHARE,
  WE_CORRECTED,
  WHERE_PUBLISHED,
  WHOSE_BROWSER,
  WHOSE_ENQUIRIES,
  WHOSE_OFFICES,
  WITH_CONTENTS,
  WITH_VERSIONS,
} from '../english/furniture.js';
import {
  AFTER_SHARE,
  ALONE_TO_SHARE,
  ASKING,
  CORRECTING,
  CREDITED,
  FORBIDDEN,
  JOINING,
  LEADING,
  LETTERS,
  LISTED,
  MADE,
  MAIL_PEOPLE,
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

export interface LinePattern {
  readonly kind: BlockKind;
  /** Tested against a line of at most {@link MAX_LINE} units; anchored at both ends, without nested repetition. */
  readonly pattern: RegExp;
  /** What every such line holds, for a pattern that would look through each line of prose. */
  readonly mark?: RegExp;
  /** What a paragraph of an article must match besides; null where every line of the pattern can be nothing else. */
  readonly inArticle: RegExp | null;
}

/** UTF-16 code units; longer lines are prose. */
export const MAX_LINE = 300;

export const PATTERNS: readonly LinePattern[] = [
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
    kind: 'link',
    pattern: new RegExp(
      String.raw`^(?:having trouble (?:reading|viewing) this[^?]{0,30}\? ?)?(?:${anyOf(OPENING)} (?:this ${anyOf(LETTERS)}|it|online)?(?: ?(?:in|on) ${anyOf(WHOSE_BROWSER)}? ?(?:web )?${anyOf(BROWSERS)})?|skip to (?:main )?(?:content|navigation|the article)|back to (?:top|home|the top)|${anyOf(SHOWING)} (?:more|all|less)(?: ${anyOf(SHOWN)})?|view (?:all )?comments|(?:next|previous) ${anyOf(PAGES)}|(?:home ?page|site ?map|main menu|menu|search))$`,
      'i',
    ),
    inArticle: /\s/,
  },
  {
    kind: 'link',
    pattern: new RegExp(
      String.raw`^(?:(?:up next|${anyOf(LISTED)}(?: ${anyOf(AFTER_LISTED)})?)[:.]?|(?:${anyOf(LEADING)})(?: ?[:|»›>–—] ?[^:].{0,200}|:)|(?:topics?|tags?|filed under|categor(?:y|ies)|keywords|in this (?:story|article))(?: ?: ?[^.!?]{1,160})|explore more[^.!?]{0,60}|read (?:this next|in [a-z]{3,20}|(?:our|the) ${anyOf(FULL)} (?:[a-z]+ ?){1,2}(?: here)?|on [^.!?]{1,40} here)[.:]?|${anyOf(LEARNING)} more(?: (?:about [^.,!?]{1,60}|here))?[.:»>]{0,3}|(?:go|dig) deeper:?|view (?:the )?(?:original|full) ${anyOf(ORIGINALS)}[^.!?]{0,60}\.?|this (?:article|story|post) (?:was )?(?:first|originally) (?:appeared|published|posted) ${anyOf(WHERE_PUBLISHED)} [^!?]{2,120})$`,
      'i',
    ),
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
    kind: 'share',
    pattern: new RegExp(
      String.raw`^(?:${anyOf(TO_SHARE)} (?:this|it|for later|to friends?|to a friend|on [^.!?]{1,30}|to (?:your )?(?:reading list|favou?rites|pocket))(?: (?:page|article|story|post|image|video|newsletter|email|e-mail|with (?:a friend|friends)|on [^.!?]{1,30}))?|add to (?:favou?rites|reading list|bookmarks)|${anyOf(ALONE_TO_SHARE)}|join (?:the|our) (?:conversation|discussion)|join us on [^.!?]{1,40}|(?:(?:be the first to )?${anyOf(COMMENTING)}|show|hide|read|see|view) (?:a |your |all |the )?(?:\d+ )?comments?|(?:no|\d{1,5}) (?:comments?|shares|likes|views|replies)(?: yet)?|follow (?:us|me|the author)(?:[ :].{0,60})?|text size|font size|resize text|listen to (?:this )?(?:article|story)(?:[: ]+\d{1,3} min(?:utes?)?)?)[.:]?$`,
      'i',
    ),
    inArticle: /\s/,
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
  {
    kind: 'newsletter',
    pattern:
      /^[[(—–-]{0,3} ?(?:advertise?ments?|advertising|sponsored(?: content| post| by [^.!?]{1,40})?|advert|promoted(?: content)?|ad|paid (?:post|content|for by [^.!?]{1,40})|partner content|(?:(?:the )?(?:article|story) )?continues? (?:reading )?(?:below|after)(?: (?:the )?(?:advert(?:isement)?|ad|newsletter promotion|promotion|video|this))?|(?:skip|scroll (?:down )?(?:to|past)|report this) [^.!?]{0,20}\b(?:ad|advert|advertisement|promotion|continue(?: reading)?))[.:]? ?[\])—–-]{0,3}$/i,
    inArticle: null,
  },
  {
    kind: 'newsletter',
    pattern: new RegExp(
      String.raw`^(?:(?:to )?(?:unsubscribe|opt[- ]out|manage (?:your )?(?:preferences|subscriptions?|emails?)|(?:update|change|edit) (?:your )?(?:e-?mail |subscription )?(?:preferences|profile|settings)|(?:e-?mail |subscription )preferences)(?: ?(?:[|·•/,-]|or|and) ?[^.!?]{1,100}|,? ${anyOf(AFTER_UNSUBSCRIBE)}\b.{0,120})?|(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|(?:and|&) conditions)|cookie (?:policy|settings)|accessibility|about us|advertise(?: with us)?|do not sell my personal information)(?: ?[|·•/] ?[^.!?]{1,120})?|sign in|log ?in|log out|my account|create (?:an |a free )?account|subscribe(?: now| here| today)?|register(?: now| here)?)[.:!]?$`,
      'i',
    ),
    inArticle: /\s|^unsub/i,
  },
  {
    kind: 'newsletter',
    pattern: new RegExp(
      String.raw`^(?:you(?:['’]re| are) (?:receiving|getting) (?:this|our) (?:e-?mail|newsletter|message)s? .{3,200}|you received this (?:e-?mail|newsletter|message) .{3,200}|(?:was )?(?:this (?:e-?mail|newsletter) )?forwarded (?:this (?:e-?mail|newsletter)|to you)\b.{0,100}|(?:already|not(?: yet)?) a (?:subscriber|member)\?.{0,60}|have an account\?.{0,60}|if you (?:no longer wish|would (?:like|prefer)|['’]d (?:like|prefer)|do not (?:wish|want)|don['’]t want) (?:not )?to (?:receive|get|hear)\b.{0,160}|(?:thanks|thank you) for (?:reading|subscribing)[^.!?]{0,60}[.!] .{0,40}${anyOf(ASKED_OF_READERS)}\b.{0,100}|${anyOf(LIKING)} (?:this|our) ${anyOf(LIKED)}[^.?!]{0,40}\? .{3,100}|(?:don['’]t|never) miss (?:a|an|any|out)\b.{0,80}${anyOf(SIGNING_UP)}\b.{0,60}|get ${anyOf(ACCESS)} (?:digital )?access\b.{0,100}|continue (?:reading )?(?:with|for) (?:a )?(?:free|your|a subscription)\b.{0,60}|(?:to continue reading|log in to (?:continue|read)|subscribe to (?:continue|read|unlock)|this (?:article|content|story) is for (?:subscribers|members))\b.{0,100}|support ${anyOf(SUPPORTED)}[^.!?]{0,30} (?:journalism|reporting)\b.{0,100}|(?:you can )?(?:manage|update) your (?:e-?mail |newsletter |subscription )?(?:preferences|settings)\b.{0,120}|our (?:mailing )?address is:?.{0,100}|(?:please )?add [^ ]{1,60}@[^ ]{1,60} to your (?:address book|contacts|safe senders).{0,60})$`,
      'i',
    ),
    inArticle: null,
  },
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
    kind: 'copyright',
    pattern: new RegExp(
      String.raw`^(?:our standards: ?.{0,120}|the contents of this ${anyOf(WITH_CONTENTS)}\b.{0,200}|(?:no part of this|reproduction of this|republication of this|unauthori[sz]ed (?:use|reproduction|copying)) .{0,200})$`,
      'i',
    ),
    inArticle: null,
  },
  {
    kind: 'correction',
    pattern: new RegExp(
      String.raw`^[•*▪‧-]? ?(?:(?:corrections?|clarifications?|corrections? (?:and|&|or) clarifications?|corrected|erratum|for the record|editor['’]s notes?)(?: \([^()]{1,40}\))?\s?[:–—] ?.{3,260}|corrections? (?:and|&|or) clarifications?:?|(?:updated?|note|correction)(?: \([^()]{1,40}\)| \d{1,2}:\d{2}[^:]{0,12})? ?[:–—] ?(?:this ${anyOf(CORRECTED_THINGS)}|an earlier|a previous|the original) .{3,240}|\(?this (?:[a-z]{3,9}\.? \d{1,2} )?${anyOf(CORRECTED_THINGS)}(?:,? (?:which was )?(?:first |originally )?published [^.,!?()]{3,60},?)? (?:was|has been|has since been) (?:(?:also|since|subsequently) )?${anyOf(CORRECTED)}\b.{0,240}|\((?:this|the) [^()]{2,40} ${anyOf(CORRECTING_IN_BRACKETS)} [^()]{3,240}\)|an? ${anyOf(EARLIER)} version of (?:this ${anyOf(WITH_VERSIONS)}|the (?:article|story|headline)).{0,260}|an? (?:earlier|previous) (?:headline|caption) ${anyOf(AFTER_EARLIER)}\b.{0,240}|\(${anyOf(REFILING)} [^()]{2,200}\)|we have (?:since )?${anyOf(WE_CORRECTED)} (?:this|the|an?) .{3,160})$`,
      'i',
    ),
    inArticle: null,
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
    mark: new RegExp(`^(?:[(—–-]|${anyOf(CREDITED)}|reporting|${anyOf(WORK_ON_STORIES)})|contributed`, 'i'),
    pattern: new RegExp(
      String.raw`^(?:${anyOf(CREDITED)}s?(?: by| credit| courtesy(?: of)?)?\s?[:/–—-]\s?[^.]{1,120}\.?|\((?:[A-Z][^()]{0,60})/(?:[A-Z][^()]{0,60})\)|\(?reporting by [^()]{1,200}\)?\.?|\(?${anyOf(WORK_ON_STORIES)} by [^()]{1,200}\)?\.?|[—–-] ?(?:with )?[^.]{1,120} contributed(?: to this (?:report|story|article))?\.?|[^.]{1,120} contributed to this (?:report|story|article)\.?)$`,
      'i',
    ),
    inArticle: null,
  },
  {
    kind: 'credit',
    mark: new RegExp(
      `^(?:[([—–-]|with |additional|input|files|reporting|contribution|agency|material|getty|shutter|file|stock|handout|courtesy|${anyOf(MADE)})|/|contributed`,
      'i',
    ),
    pattern: new RegExp(
      String.raw`^(?:[([]?(?:[—–-] ?)?(?:[Ww]ith |WITH )?(?:[Aa]dditional )?(?:[Ii]nputs?|[Ff]iles|[Rr]eporting|[Cc]ontributions?|[Aa]gency inputs|[Mm]aterial) (?:from|by) [\p{L}\d][^.!?()]{1,80}[)\]]?\.?|[([]?${capitalisedOrNot(MADE)} by:? ?\p{Lu}[^ .!?()]{0,20}(?:[ ,;/&]{1,3}(?:and|in|of|for|the|by|with|de|da|van|von|der|del|[a-z]{4,11} by|\p{Lu}[^ .!?()]{0,20}|\p{Lu}\.)){0,14}[)\]]?\.?|(?:Getty Images|Shutterstock|File photo|Stock photo|Handout(?: photo)?|Courtesy photo)|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2} ?/ ?(?:Getty Images|Shutterstock|\p{Lu}{2,8}(?: Photo)?)|[—–-]{1,2} ?\p{Lu}{2,6}|\(\p{Lu}{2,6}(?:/\p{Lu}{2,6})?\)|\p{Lu}[^.!?]{3,100} (?:writers?|reporters?|correspondents?|staff)\b[^.!?]{0,60} contributed(?: reporting)?\.)$`,
      'u',
    ),
    inArticle: /./,
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
    kind: 'caption',
    mark: /photo|image|picture/i,
    pattern:
      /^.{10,240}[.!”"]? ?(?:[([](?:Photo|Image|Picture|PHOTO)s?(?: (?:by|courtesy(?: of)?|credit))?:? [^()]{2,60}[)\]]|(?:Photograph|Photo|Picture|Image)s?(?: by| credit)?: ?\p{Lu}[^.!?]{2,60})\.?$|^(?:Photo|Picture|Image|Photograph) shows .{10,240}$/u,
    inArticle: null,
  },
  {
    kind: 'contact',
    pattern: new RegExp(String.raw`^${anyOf(MAIL_PEOPLE)}: ?.{0,120}\S@[\w-]{1,40}\..{2,80}$`, 'i'),
    inArticle: null,
  },
  {
    kind: 'contact',
    // Numbers of telephones are no spans of years, "1921-1923", and no dates, "07/03/2024".
    pattern:
      /^(?:(?:media |press |investor )?(?:contacts?|enquiries|inquiries)(?: details| information)?\s?:.{0,160}|for (?:more|further) information\b.{0,160}|(?:e-?mail|phone|tel(?:ephone)?|fax|mobile|website|web)\s?[:.].{1,120}|[\w.+-]{1,60}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}|(?!(?:1\d|20)\d\d ?[-/] ?(?:1\d|20)\d\d$|\d{1,4}[-/]\d{1,2}[-/]\d{1,4}$)\+?\d[\d ()/-]{6,20}|(?:https?:\/\/|www\.)\S{3,200})$/i,
    inArticle: new RegExp(String.raw`^(?!for |\d)|^for (?:more|further) information,? ${anyOf(TO_CONTACT)}\b|^0`, 'i'),
  },
  {
    kind: 'contact',
    mark: new RegExp(
      String.raw`^(?:${anyOf(WHOSE_OFFICES)}|contact|for |[temfpw] ?[:.]|mob|cell|office|direct|switch|twitter|x\.? ?:|insta|facebook|skype|got|have|do you|send|write|reach|e-?mail|tip|follow|question|feedback|comment|correction|letters|@)|reach|contacted`,
      'i',
    ),
    pattern: new RegExp(
      String.raw`^(?:(?:${anyOf(WHOSE_OFFICES)}(?: and | & |\/| )?){1,2}(?:(?:relations |affairs )?(?:contacts?|enquiries|inquiries|queries|office|desk)|relations)(?: ?[:|–—] ?.{0,160})?|contacts?(?: us(?: ${anyOf(CONTACT_US)}\b.{0,100})?|: ?.{0,160})?|for (?:(?:more|further|additional) (?:information|details)|(?:all )?(?:${anyOf(WHOSE_ENQUIRIES)} ){0,2}${anyOf(ENQUIRIES)})(?:,? (?:please )?${anyOf(GETTING_IN_TOUCH)}\b.{0,200}| ?[:–—] ?.{1,160})|[temfpw] ?[:.] ?(?:[+\d(][\d ()/.-]{6,20}|\S{1,60}@\S{3,60}|www\.\S{3,60})|${anyOf(LINES_TO_CALL)}\.? ?: ?[@+\d(]\S.{2,60}|(?:${anyOf(ASKING_TO_WRITE)}\b|(?:tips?|(?:follow-up )?questions?|feedback|comments|corrections|letters)[?:]).{0,120}\S@[\w-]{1,40}\.[\w.-]{2,30}\.?|(?:got|have|do you have) (?:a|any) (?:news )?${anyOf(SENT_IN)}s?\b[^.!]{0,80}\? .{3,120}|[^.!?]{3,80} (?:can be (?:reached|contacted)|is reachable|may be reached) ${anyOf(REACHED)} .{3,100}(?:@|\d{4}).{0,60}|@\w{2,30})$`,
      'i',
    ),
    inArticle: new RegExp(String.raw`@|\d{4}|^${anyOf(CONTACT_STARTS)}\b`, 'i'),
  },
];

/** `[Ee]dited|[Cc]ompiled`: at the start of a line. */
function capitalisedOrNot(words: readonly string[]): string {
  return anyOf(words.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`));
}
