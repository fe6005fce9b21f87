/**
 * Who worked on a story or took its pictures, and what stands below pictures.
 *
 *     Additional reporting by Tom Bell      Photograph: Ana Ruiz/Harbour Pictures      credit
 *     FILE – A ferry leaves Harwick on Monday.      Photo shows the new quay.         caption
 */
import { GIVEN, SOURCES } from '../../english/furniture.js';
import { CREDITED, MADE, PICTURES, WORK_ON_STORIES } from '../../english/pages.js';
import { anyOf } from '../../english/words.js';
import { type LinePattern, whole } from './pattern.js';

/** `Translated by` … `Ana Ruiz and Tom Bell, edited by Ines Lund` */
const NAME_WORD = String.raw`\p{Lu}[^ .!?()]{0,20}`;
const BETWEEN_NAMES = 'and|in|of|for|the|by|with|de|da|van|von|der|del|[a-z]{4,11} by';
const NAMES = String.raw`${NAME_WORD}(?:[ ,;/&]{1,3}(?:${BETWEEN_NAMES}|${NAME_WORD}|\p{Lu}\.)){0,14}`;

export const CREDITS: readonly LinePattern[] = [
  {
    kind: 'credit',
    mark: new RegExp(`^(?:[(—–-]|${anyOf(CREDITED)}|reporting|${anyOf(WORK_ON_STORIES)})|contributed`, 'i'),
    pattern: whole(
      [
        String.raw`${anyOf(CREDITED)}s?(?: by| credit| courtesy(?: of)?)?\s?[:/–—-]\s?[^.]{1,120}\.?`,
        String.raw`\((?:[A-Z][^()]{0,60})/(?:[A-Z][^()]{0,60})\)`,
        String.raw`\(?reporting by [^()]{1,200}\)?\.?`,
        String.raw`\(?${anyOf(WORK_ON_STORIES)} by [^()]{1,200}\)?\.?`,
        String.raw`[—–-] ?(?:with )?[^.]{1,120} contributed(?: to this (?:report|story|article))?\.?`,
        String.raw`[^.]{1,120} contributed to this (?:report|story|article)\.?`,
      ],
      'i',
    ),
    inArticle: null,
  },
  {
    kind: 'credit',
    mark: new RegExp(`^${anyOf(['[([—–-]', 'with ', 'additional', ...GIVEN, ...MADE, ...SOURCES])}|/|contributed`, 'i'),
    pattern: whole(
      [
        String.raw`[([]?(?:[—–-] ?)?(?:[Ww]ith |WITH )?(?:[Aa]dditional )?${capitalisedOrNot(GIVEN)} (?:from|by) [\p{L}\d][^.!?()]{1,80}[)\]]?\.?`,
        String.raw`[([]?${capitalisedOrNot(MADE)} by:? ?${NAMES}[)\]]?\.?`,
        anyOf(SOURCES),
        String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2} ?/ ?(?:Getty Images|Shutterstock|\p{Lu}{2,8}(?: Photo)?)`,
        String.raw`[—–-]{1,2} ?\p{Lu}{2,6}`,
        String.raw`\(\p{Lu}{2,6}(?:/\p{Lu}{2,6})?\)`,
        String.raw`\p{Lu}[^.!?]{3,100} (?:writers?|reporters?|correspondents?|staff)\b[^.!?]{0,60} contributed(?: reporting)?\.`,
      ],
      'u',
    ),
    inArticle: /./,
  },
  {
    kind: 'caption',
    pattern: whole(
      [
        String.raw`\[?(?:photo|image|file|caption|pictured|in this ${anyOf(PICTURES)}|file photo|above|left|right)(?:\]|:| \(|,) ?.{10,280}`,
        'FILE [—–-]+ .{10,280}',
      ],
      'i',
    ),
    inArticle: /^(?:FILE [—–-]|\[?(?:[Cc]aption|[Ff]ile photo|[Pp]ictured)\b)/,
  },
  {
    kind: 'caption',
    mark: /photo|image|picture/i,
    pattern: whole(
      [
        String.raw`.{10,240}[.!”"]? ?[([](?:Photo|Image|Picture|PHOTO)s?(?: (?:by|courtesy(?: of)?|credit))?:? [^()]{2,60}[)\]]\.?`,
        String.raw`.{10,240}[.!”"]? ?(?:Photograph|Photo|Picture|Image)s?(?: by| credit)?: ?\p{Lu}[^.!?]{2,60}\.?`,
        '(?:Photo|Picture|Image|Photograph) shows .{10,240}',
      ],
      'u',
    ),
    inArticle: null,
  },
];

/** `[Ee]dited|[Cc]ompiled`: at the start of a line. */
function capitalisedOrNot(words: readonly string[]): string {
  return anyOf(words.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`));
}
