/** The tags of a page that say something about it, without a tree: comments and what stands in scripts are passed over. Linear. */
import { textOfHtml } from '../../html-text.js';

export interface Tag {
  readonly name: string;
  /** By lower-case name, references resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Of elements that hold text only: a title, a script. */
  readonly content: string;
}

const WANTED = /<!--|<(html|meta|link|title|time|script|style|textarea)(?=[\s/>])/gi;
/** Elements in which there are no tags; each is closed by its own end tag only. */
const RAW: ReadonlySet<string> = new Set(['title', 'script', 'style', 'textarea']);
/** A page has some hundred; more are hostile, or say nothing new. */
const MAX_TAGS = 5000;

export function* tagsOf(html: string): Generator<Tag> {
  const pattern = new RegExp(WANTED);
  for (let count = 0; count < MAX_TAGS; count += 1) {
    const match = pattern.exec(html);
    if (match === null) return;
    if (match[1] === undefined) {
      const end = html.indexOf('-->', match.index + 4);
      if (end < 0) return;
      pattern.lastIndex = end;
      continue;
    }
    const name = match[1].toLowerCase();
    const { attributes, end } = attributesAt(html, pattern.lastIndex);
    const close = RAW.has(name) ? endTag(html, name, end) : end;
    yield { name, attributes, content: html.slice(end, close) };
    pattern.lastIndex = close;
  }
}

/** Where the end tag begins; the end of the page where there is none. */
function endTag(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

/** Characters of a tag that are read. */
const MAX_TAG = 4000;
const ATTRIBUTE = /[\s/]*([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?/y;

function attributesAt(html: string, start: number): Pick<Tag, 'attributes'> & { readonly end: number } {
  const tag = html.slice(start, start + MAX_TAG);
  const attributes = new Map<string, string>();
  const pattern = new RegExp(ATTRIBUTE);
  let end = 0;
  for (let match = pattern.exec(tag); match !== null; match = pattern.exec(tag)) {
    const [, name = '', double, single, bare] = match;
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, resolved(double ?? single ?? bare ?? ''));
    end = pattern.lastIndex;
  }
  const close = tag.indexOf('>', end);
  return { attributes, end: start + (close < 0 ? end : close + 1) };
}

/** `Food &amp; drink` means `Food & drink`; a sign that is no reference stays. */
export function resolved(value: string): string {
  return value.includes('&') ? textOfHtml(value.replaceAll('<', '&lt;')).text : value.trim();
}
