/**
 * Lines that their author wrote as lines: the items of a list, the rows of a table, code, subtitles, messages, headings, page numbers.
 * They are never joined to a neighbour, however full they look.
 */
import type { Line } from './page-lines.js';

/** Whether all lines of a block are lines of their own, by what many of them have in common. */
export function isOfOwnLines(lines: readonly Line[]): boolean {
  return (
    lines.some(({ text }) => SUBTITLE.test(text)) ||
    (lines.length - new Set(lines.map(({ text }) => text)).size) * REFRAIN >= lines.length ||
    new Set(lines.map(({ indent }) => indent)).size > MOST_INDENTS ||
    KINDS.some(({ is, share }) => {
      const count = lines.filter(({ text }) => is.test(text)).length;
      return count >= 2 && count >= share * lines.length;
    })
  );
}

/** What begins a new paragraph, item or row in a block, whatever stands above it. */
export function beginnings(lines: readonly Line[]): (line: Line, above: Line) => boolean {
  const weak = WEAK_ITEMS.filter((item) => lines.filter(({ text }) => item.test(text)).length >= 2);
  return ({ text }, above) =>
    ITEM.test(text) ||
    standsAlone(text) ||
    weak.some((item) => item.test(text)) ||
    (STOP.test(above.text) && WEAK_ITEMS.some((item) => item.test(text)));
}

/**
 * Whether nothing after this line belongs to it.
 *
 * @param isFirst it is the first of its block: in capitals it is a heading
 */
export function endsHere({ text }: Line, next: Line, isFirst: boolean): boolean {
  return standsAlone(text) || TAG_LAST.test(text) || (isFirst && isInCapitals(text) && !isInCapitals(next.text));
}

/** Where the words of an item begin: `- new cranes` at 2; null for a line that is no item. */
export function hangingIndent({ text }: Line): number | null {
  return BULLET.exec(text)?.[0].length ?? null;
}

/** A verse that comes back: one line of so many, or more. */
const REFRAIN = 8;
/** A page has paragraphs and perhaps a quotation; code, drawings and some verses have more. */
const MOST_INDENTS = 3;

const BULLET = /^\s{0,40}(?:[-*•–—▪◦‣·○●]|\(?\d{1,3}[.)]|\(?[a-z][.)]|\[\d{1,3}\])\s+/u;
const ITEM = /^\s*(?:[*•▪◦‣·○●]\s|[✓✔☐☑→►]|#{1,6}\s|@\w|<[^<>\s]{1,30}>)/u;
/** They may also be a word of a sentence that happens to begin a line: two of a kind, or one after a stop, are items. */
const WEAK_ITEMS: readonly RegExp[] = [
  /^\s*[-–—]\s/,
  /^\s*(?:\(?\d{1,3}[.)]|\[\d{1,3}\])\s/,
  /^\s*\(?[a-zA-Z][.)]\s/,
  /^\s*\(?[ivx]{1,4}[.)]\s/,
  /^\s*[QA][.:]\s/,
  /^\s*[[(]?\d{1,2}[:.]\d\d\b/,
  /^\s*(?:\d+\s?)?[½¼¾⅓⅔]/,
  /^\s*(?:https?:|www\.|[\w.+-]{1,64}@\w)/,
];
const STOP = /[.!?:;][”"’')\]]*$/;
/** Columns, rules, tags, page numbers and heads with one. */
const ALONE =
  /\S(?: {3,}|\t)\S|\||\.{6,}|(?:\. ?){4,}\d+$|^[^\p{L}\p{N}]+$|^\s*(?:[-–—]\s*)?(?:(?:page|p\.|seite|página|pagina)\s*)?\d{1,4}(?:\s*(?:\/|of|von|de|di)\s*\d{1,4})?(?:\s*[-–—])?$|^\s*(?:page|seite|página|pagina)\s\d{1,4}\b.{0,60}$|^.{0,80}[|·•–—/-]\s*(?:page|seite|página|pagina)\s\d{1,4}$|^\s*```|^\s*-- ?$/iu;
const TAG_LAST = /(?:^|\s)[#@]\w{2,40}$|\?\?$|[{}]$/u;
const SUBTITLE = /^\s*\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?\s*-{1,2}>/;

/** What lines have in common that are no prose, and the share of a block from which all its lines are of the kind. */
const KINDS: readonly { readonly is: RegExp; readonly share: number }[] = [
  // `Place of birth: Harwick`, `LUND: The port is shut`
  { is: /^\s*[\p{L}\p{N}][\p{L}\p{N}.'’() -]{0,30}:(?:\s|$)/u, share: 0.4 },
  { is: /^\s*\p{Lu}[\p{Lu}.' -]{1,30}:\s/u, share: 0.25 },
  // `200 g flour`, `1st Marta Lund`, `12 March: …`
  { is: /^\s*[\d½¼¾⅓⅔]/u, share: 0.6 },
  // Code: comments, tags, calls, assignments, ends of statements.
  {
    is: /^\s*(?:[-+]?[=~^_]{2,}|\/\/|\/\*|\*\/|#!|<\/?\w|[\w.]{1,40}\(.{0,80}\)[;:]?$|.{0,100}[{};]$|.{0,60}\s(?:=|==|!=|=>|:=|\+=|&&|\|\|)\s)/u,
    share: 0.25,
  },
  {
    is: /^\s*(?:import|from|def|class|return|function|const|let|var|elif|else:|select|where|order by|group by|limit|insert|update)\b(?!.*[.!?]$)/,
    share: 0.4,
  },
  { is: /(?:^|\s)[#@]\w{2,40}/u, share: 0.4 },
];

function standsAlone(text: string): boolean {
  return ALONE.test(text.trim());
}

export function isInCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
