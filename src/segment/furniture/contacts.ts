/**
 * Who is to be asked, and how: addresses, numbers, and lines that ask to write.
 *
 *     Media contact: Ana Ruiz      For more information, visit acme.example      +351 21 555 0100      Got a tip? Email …
 */
import {
  ASKING_TO_WRITE,
  CONTACT_STARTS,
  CONTACT_US,
  ENQUIRIES,
  GETTING_IN_TOUCH,
  LINES_TO_CALL,
  REACHED,
  SENT_IN,
  WHOSE_ENQUIRIES,
  WHOSE_OFFICES,
  WRITTEN_ABOUT,
} from '../../english/furniture.js';
import { MAIL_PEOPLE, TO_CONTACT } from '../../english/pages.js';
import { anyOf } from '../../english/words.js';
import { type LinePattern, whole } from './pattern.js';

/** `T: +351 21 555 0100`, `E: ana@acme.example` */
const LETTER_AND_MARK = '[temfpw] ?[:.]';
const NO_NUMBER = String.raw`(?!(?:1\d|20)\d\d ?[-/] ?(?:1\d|20)\d\d$|\d{1,4}[-/]\d{1,2}[-/]\d{1,4}$)`;
const FOR_WHAT = `(?:(?:more|further|additional) (?:information|details)|(?:all )?(?:${anyOf(WHOSE_ENQUIRIES)} ){0,2}${anyOf(ENQUIRIES)})`;

export const CONTACTS: readonly LinePattern[] = [
  {
    kind: 'contact',
    pattern: whole([String.raw`${anyOf(MAIL_PEOPLE)}: ?.{0,120}\S@[\w-]{1,40}\..{2,80}`], 'i'),
    inArticle: null,
  },
  {
    kind: 'contact',
    pattern: whole(
      [
        String.raw`(?:media |press |investor )?(?:contacts?|enquiries|inquiries)(?: details| information)?\s?:.{0,160}`,
        String.raw`for (?:more|further) information\b.{0,160}`,
        String.raw`(?:e-?mail|phone|tel(?:ephone)?|fax|mobile|website|web)\s?[:.].{1,120}`,
        String.raw`[\w.+-]{1,60}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}`,
        // No span of years, "1921-1923", and no date, "07/03/2024".
        String.raw`${NO_NUMBER}\+?\d[\d ()/-]{6,20}`,
        String.raw`(?:https?://|www\.)\S{3,200}`,
      ],
      'i',
    ),
    inArticle: new RegExp(String.raw`^(?!for |\d)|^for (?:more|further) information,? ${anyOf(TO_CONTACT)}\b|^0`, 'i'),
  },
  {
    kind: 'contact',
    mark: new RegExp(
      `^${anyOf([...WHOSE_OFFICES, 'contact', 'for ', LETTER_AND_MARK, ...LINES_TO_CALL, ...ASKING_TO_WRITE, ...WRITTEN_ABOUT, '@'])}|reach|contacted`,
      'i',
    ),
    pattern: whole(
      [
        String.raw`(?:${anyOf(WHOSE_OFFICES)}(?: and | & |\/| )?){1,2}(?:(?:relations |affairs )?(?:contacts?|enquiries|inquiries|queries|office|desk)|relations)(?: ?[:|–—] ?.{0,160})?`,
        String.raw`contacts?(?: us(?: ${anyOf(CONTACT_US)}\b.{0,100})?|: ?.{0,160})?`,
        String.raw`for ${FOR_WHAT}(?:,? (?:please )?${anyOf(GETTING_IN_TOUCH)}\b.{0,200}| ?[:–—] ?.{1,160})`,
        String.raw`${LETTER_AND_MARK} ?(?:[+\d(][\d ()/.-]{6,20}|\S{1,60}@\S{3,60}|www\.\S{3,60})`,
        String.raw`${anyOf(LINES_TO_CALL)}\.? ?: ?[@+\d(]\S.{2,60}`,
        String.raw`(?:${anyOf(ASKING_TO_WRITE)}\b|${anyOf(WRITTEN_ABOUT)}[?:]).{0,120}\S@[\w-]{1,40}\.[\w.-]{2,30}\.?`,
        String.raw`(?:got|have|do you have) (?:a|any) (?:news )?${anyOf(SENT_IN)}s?\b[^.!]{0,80}\? .{3,120}`,
        String.raw`[^.!?]{3,80} (?:can be (?:reached|contacted)|is reachable|may be reached) ${anyOf(REACHED)} .{3,100}(?:@|\d{4}).{0,60}`,
        String.raw`@\w{2,30}`,
      ],
      'i',
    ),
    inArticle: new RegExp(String.raw`@|\d{4}|^${anyOf(CONTACT_STARTS)}\b`, 'i'),
  },
];
