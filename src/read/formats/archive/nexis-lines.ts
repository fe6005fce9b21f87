/** The lines that LexisNexis and Nexis Uni set around an article. */
import type { HeaderLine } from './documents.js';
import type { KeyTable } from './header.js';
import type { Block, Line } from './lines.js';

export const NEXIS_FACTS: KeyTable = [
  ['headline', 'title'],
  ['title', 'title'],
  ['byline', 'author'],
  ['section', 'section'],
  ['language', 'language'],
  ['subject', 'keyword'],
  ['url', 'url'],
];

/** Before the body. */
const HEADER_KEYS: ReadonlySet<string> = new Set(
  'headline,title,byline,author,section,length,dateline,highlight,series,column,edition,publication,show,anchors,guests,correspondent,correspondents,correspondent-name,reporters,source,body,page,date,type,domain,publication-date'.split(
    ',',
  ),
);
/** After it. */
const FOOTER_KEYS: ReadonlySet<string> = new Set(
  'load-date,language,publication-type,graphic,subject,document-type,journal-code,acc-no,accession-number,doc-type,pub-type,transcript-type,correction-date'.split(
    ',',
  ),
);
/** In a footer too, but only in capitals: as a title, the last paragraph of a text may begin so. */
const FOOTER_CAPITALS: ReadonlySet<string> = new Set(
  'DISTRIBUTION,UPDATE,COMPANY,ORGANIZATION,PERSON,COUNTRY,STATE,CITY,GEOGRAPHIC,INDUSTRY,TICKER,ISBN,ISSN,NOTES,URL,TYPE,UPDATED,CORRECTION'.split(
    ',',
  ),
);

/** `1 of 10 DOCUMENTS`, `Document 1 of 10`, `LEVEL 1 - 1 OF 25 STORIES`. */
export const COUNTER =
  /^(?:LEVEL \d+ - |FOCUS[ -]+)?(?:\d[\d,]* (?:of|von|de) \d[\d,]* (?:documents?|dokumente?n?|stor(?:y|ies))|(?:document|dokument) \d[\d,]* (?:of|von) \d[\d,]*)$/i;
export const END = /^end of document$/i;

/** Alone on a line, before what follows. */
const MARKS: ReadonlySet<string> = new Set(['Body', 'Classification', 'Graphic']);
const COPYRIGHT = /^(?:copyright\b|©|\(c\)\s|all rights reserved\b)/i;
const REQUEST_END = /^[- ]+end of request[- ]+$/i;

const KEY = /^([A-Z][A-Za-z]*(?:[-/ ][A-Za-z]+){0,2}):(?:\s+(.*))?$/;

/** In capitals or as a title: `Load-Date`, `LOAD-DATE`. A word with a colon in a sentence is none. */
export function keyOf(line: string): HeaderLine | null {
  const match = KEY.exec(line);
  if (match === null) return null;
  const [, key = '', value = ''] = match;
  return { key, value };
}

function knownKey(line: string): string | null {
  const key = keyOf(line)?.key.toLowerCase().replace(/ /g, '-') ?? null;
  return key !== null && (HEADER_KEYS.has(key) || FOOTER_KEYS.has(key) || hasFooterCapitals(line)) ? key : null;
}

function hasFooterCapitals(line: string): boolean {
  return FOOTER_CAPITALS.has(keyOf(line)?.key ?? '');
}

/** `PRIORITY: 2`: a line of a header whose name nobody knows. The beginning of a text would be longer, or end its sentence. */
export function isUnknownKey({ first, lines }: Block): boolean {
  const named = keyOf(first);
  return (
    named !== null &&
    lines.length === 1 &&
    /^[A-Z][A-Z -]{3,}$/.test(named.key) &&
    named.value.length <= 80 &&
    !/[.!?]["”’')]*$/.test(named.value)
  );
}

export function startsBlock({ text }: Line): boolean {
  return MARKS.has(text) || knownKey(text) !== null || END.test(text) || /^copyright\b/i.test(text);
}

export function isBodyMark({ first }: Block): boolean {
  return first === 'Body' || /^BODY:/.test(first);
}

export function isHeader({ first }: Block): boolean {
  const key = knownKey(first);
  return key !== null && HEADER_KEYS.has(key);
}

export function isLength({ first }: Block): boolean {
  return /^length:\s+\d[\d,.]*\s+\p{L}+$/iu.test(first);
}

export function isCopyright({ first }: Pick<Block, 'first'>): boolean {
  return COPYRIGHT.test(first);
}

/** What follows may be captions. */
export function isGraphic({ first }: Block): boolean {
  return first === 'Graphic' || knownKey(first) === 'graphic';
}

export function isFooter(block: Block): boolean {
  const { first } = block;
  const key = knownKey(first);
  return (
    (key !== null && FOOTER_KEYS.has(key)) ||
    hasFooterCapitals(first) ||
    first === 'Classification' ||
    isGraphic(block) ||
    isCopyright(block) ||
    END.test(first) ||
    REQUEST_END.test(first)
  );
}
