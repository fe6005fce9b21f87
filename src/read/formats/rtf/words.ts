/** What control words of RTF mean for a text. */

/** Groups whose text is not the document's. */
export const HIDDEN: ReadonlySet<string> = new Set(
  `colortbl,stylesheet,pict,header,headerl,headerr,headerf,footer,footerl,footerr,footerf,footnote,annotation,atnid,atnauthor,listtable,listoverridetable,
  listtext,pntext,pntxta,pntxtb,filetbl,revtbl,rsidtbl,themedata,colorschememapping,latentstyles,datastore,xmlnstbl,generator,fldinst,bkmkstart,bkmkend,
  nonshppict,objdata,objclass,xe,tc,template,upr,private,passwordhash,ftnsep,ftnsepc,aftnsep,aftnsepc,userprops,mmathPr`
    .split(',')
    .map((name) => name.trim()),
);

/** Groups with `\*` before them that readers who know them show. */
export const SHOWN: ReadonlySet<string> = new Set(['ud', 'shppict', 'shpinst', 'shptxt']);

/** Written as words. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['cell', '\t'],
  ['line', '\n'],
  ['softline', '\n'],
  ['lbr', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['~', '\u00a0'],
  ['_', '-'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
]);

/** They end a paragraph; a backslash before a line end does too. */
export const PARAGRAPHS: ReadonlySet<string> = new Set(['par', 'sect', 'page', 'column', 'row', 'nestrow', '\n', '\r']);

/** Groups of `\info` that are told, and parts of its dates. */
export const TOLD: ReadonlySet<string> = new Set(['title', 'author', 'subject', 'keywords', 'company']);
export const TIMES: ReadonlySet<string> = new Set(['creatim', 'revtim']);
