/**
 * The text of HTML, without anything chosen: tags go, what is not shown goes, blocks become paragraphs. Which part of a page is the article is for
 * others to say. Linear in the length of the HTML, however deep it nests: tags are not paired.
 */
import { Tokenizer } from 'htmlparser2';
import type { Run } from '../document/index.js';
import { MappedText } from './mapped-text.js';

export interface HtmlText {
  readonly text: string;
  /** To the characters of the HTML. */
  readonly map: readonly Run[];
}

/** Elements whose content is not shown. */
export const HIDDEN: ReadonlySet<string> = new Set(
  'script,style,template,noscript,head,title,svg,math,iframe,object,select,textarea,audio,video,canvas'.split(','),
);
/** Elements that begin a line of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  `address,article,aside,blockquote,body,caption,center,dd,details,dialog,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hgroup,
  hl1,hl2,hr,html,li,main,menu,nav,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul`
    .split(',')
    .map((name) => name.trim()),
);

/** @param offset where the HTML begins in what the map leads to */
export function textOfHtml(html: string, offset = 0): HtmlText {
  const text = new MappedText();
  /** What is hidden now: within it, only its own end tag counts. */
  let hidden: string | null = null;
  /** Where the last piece ended: a reference begins there. */
  let last = 0;
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname(start, end) {
        const name = html.slice(start, end).toLowerCase();
        if (hidden === null && HIDDEN.has(name)) hidden = name;
        if (name === 'body') hidden = null; // a head that was not closed
        if (name === 'br') text.breakLine();
        else if (BLOCKS.has(name)) text.breakParagraph();
      },
      onopentagend: (end) => {
        last = end + 1;
      },
      onselfclosingtag: (end) => {
        if (hidden !== null && html[end - 1] === '/' && hidden !== 'head') hidden = null;
        last = end + 1;
      },
      onclosetag(start, end) {
        const name = html.slice(start, end).toLowerCase();
        if (name === hidden) hidden = null;
        if (BLOCKS.has(name)) text.breakParagraph();
        last = html.indexOf('>', end) + 1;
      },
      ontext(start, end) {
        if (hidden === null) text.add(html.slice(start, end), offset + start);
        last = end;
      },
      ontextentity(codepoint, end) {
        const character = String.fromCodePoint(codepoint);
        if (hidden === null) text.add(character === '\u00a0' ? ' ' : character, offset + last, end - last);
        last = end;
      },
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onattribname: nothing,
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return text.done();
}
