/**
 * Texts, file names and titles that want to be more than text: what they hold must be shown, and nothing of it run, opened or fetched. `report.test.ts` holds that none breaks out
 * of the page's data, the tests in a browser that none does anything there.
 */
import { annotate, type NewsRecord } from '../../src/index.js';

export interface Hostile {
  readonly name: string;
  /** What is tried; it stands in the text, in the path and in the title, unless those are given. */
  readonly payload: string;
  readonly text?: string;
  readonly path?: string;
}

/** Code that a page would notice: it sets a mark. */
const RUN = 'window.hacked=1';

const MARKUP: readonly (readonly [string, string])[] = [
  ['a script', `<script>${RUN}</script>`],
  ['a script in capitals', `<SCRIPT>${RUN}</SCRIPT>`],
  ['the end of a script', `</script><script>${RUN}</script>`],
  ['the end of a script with a space', `</script ><img src=x onerror="${RUN}">`],
  ['the end of a script with a line end', `</script\n><img src=x onerror="${RUN}">`],
  ['the end of a script with a slash', `</script/><svg onload="${RUN}">`],
  ['the beginning of a comment', '<!--'],
  ['a comment with a script', `<!--<script>`],
  ['a comment that ends twice', `--><script>${RUN}</script><!-- --!>`],
  ['an image that fails', `<img src=x onerror=${RUN}>`],
  ['an image without quotation marks or spaces', `<img/src=x/onerror=${RUN}>`],
  ['a drawing', `<svg/onload=${RUN}>`],
  ['a drawing with a script', `<svg><script>${RUN}</script></svg>`],
  ['a formula', `<math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`],
  ['a frame', `<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>`],
  ['a frame of a script address', `<iframe src="javascript:parent.hacked=1"></iframe>`],
  ['an object', `<object data="data:text/html,<script>${RUN}</script>"></object>`],
  ['a base', '<base href="https://evil.invalid/">'],
  ['a meta refresh', '<meta http-equiv="refresh" content="0;url=https://evil.invalid/">'],
  ['a style sheet', '<link rel="stylesheet" href="https://evil.invalid/a.css">'],
  ['a style', '<style>*{display:none!important}</style>'],
  ['an event of a body', `<body onload=${RUN}>`],
  ['a form', `<form action="javascript:${RUN}"><button autofocus>send</button></form>`],
  ['a field that takes the focus', `<input autofocus onfocus=${RUN}>`],
  ['details that open', `<details open ontoggle=${RUN}>`],
  ['a template', `<template><script>${RUN}</script></template>`],
  ['a link', `<a href="javascript:${RUN}">more</a>`],
  ['an end of a title', `</title><script>${RUN}</script>`],
  ['an end of a text area', `</textarea><script>${RUN}</script>`],
  ['an end of a style', `</style><script>${RUN}</script>`],
  ['an element with the id of the head', '<div id="wirecopy-head">{"version":99}</div>'],
  ['the place for data', '<!--wirecopy-data-->'],
];

const ADDRESSES: readonly (readonly [string, string])[] = [
  ['a script address', `javascript:${RUN}`],
  ['a script address with a line end', `java\nscript:${RUN}`],
  ['a script address with a tab', `java\tscript:${RUN}`],
  ['a script address in capitals', `JaVaScRiPt:${RUN}`],
  ['a script address as entities', `&#106;avascript:${RUN}`],
  ['a data address', `data:text/html,<script>${RUN}</script>`],
  ['a data address in base64', 'data:text/html;base64,PHNjcmlwdD53aW5kb3cuaGFja2VkPTE8L3NjcmlwdD4='],
  ['an address without a scheme', '//evil.invalid/x.js'],
  ['an old script address', `vbscript:${RUN}`],
  ['a file address', 'file:///etc/passwd'],
];

const CHARACTERS: readonly (readonly [string, string])[] = [
  ['line and paragraph separators', 'one\u2028two\u2029three'],
  ['a string that a line separator ends', `";\u2028${RUN};//`],
  ['marks that turn the line', '\u202egnp.exe\u202c \u2066left\u2069 \u200f\u200e'],
  ['a mark that is never closed', '\u202e reversed to the end of the page'],
  ['characters without width', 'Ana\u200b\u200c\u200d\u2060Ruiz\ufeff'],
  ['controls', 'bell\u0007 escape\u001b[2J null\u0000 delete\u007f'],
  ['half of a character', 'a \ud83d b \ude00 c'],
  ['marks above marks', `Z${'\u0300'.repeat(500)}algo`],
  ['characters beyond the first plane', '𝒜𝓃𝒶 𝑅𝓊𝒾𝓏 🚢👩‍👩‍👧‍👦'],
  ['a prototype', '__proto__ constructor toString hasOwnProperty'],
  ['quotation marks and backslashes', `\\";${RUN};'\`\${${RUN}}\\u003cscript>`],
  ['templates', `{{${RUN}}} \${${RUN}} <%= ${RUN} %> #{${RUN}}`],
  ['entities', '&lt;script&gt;window.hacked=1&lt;/script&gt; &amp;amp; &#60;b&#62;'],
  ['CDATA', `]]><![CDATA[<script>${RUN}</script>]]>`],
];

const LARGE: readonly Hostile[] = [
  {
    name: 'a word of a megabyte',
    payload: 'a long word',
    text: `Ana Ruiz spoke. ${'x'.repeat(1_000_000)}`,
    path: 'word.txt',
  },
  { name: 'a megabyte of angle brackets', payload: 'brackets', text: `${'<'.repeat(1_000_000)}`, path: 'brackets.txt' },
  { name: 'a path of a few thousand characters', payload: 'a long path', path: `${'folder/'.repeat(500)}a.txt` },
  { name: 'a path that climbs', payload: 'a path that climbs', path: '../../../../etc/passwd' },
  { name: 'a text of nothing', payload: 'nothing', text: '', path: 'empty.txt' },
];

export const HOSTILE: readonly Hostile[] = [
  ...[...MARKUP, ...ADDRESSES, ...CHARACTERS].map(([name, payload]) => ({ name, payload })),
  ...LARGE,
];

/** The title of a report of them. */
export const HOSTILE_TITLE = `</title><script>${RUN}</script><!--\u2028\u202e`;

/** What stands around a payload, so that all that is found stands beside it. */
export function hostileText({ payload, text }: Hostile): string {
  return (
    text ??
    [
      `Ferries to Harwick stop, says ${payload}`,
      `“We wait for ${payload} no longer,” said Ana Ruiz, the mayor of Harwick, on 7 March 2024. Tom ${payload} Bell, chairman of ${payload} Ltd, said that ${payload} would close.`,
    ].join('\n\n')
  );
}

/** A record of each, with the payload in all that a source may say. */
export function hostileRecords(): NewsRecord[] {
  return HOSTILE.map((hostile, number) => {
    const { payload, path = `${payload}.txt` } = hostile;
    const known = { title: payload, url: payload, publisher: payload, section: payload, keywords: [payload] };
    const record = annotate(hostileText(hostile), {
      id: `${number} ${payload}`,
      published: '2024-03-08',
      ...known,
      authors: [payload],
    });
    return { ...record, source: { ...record.source, path } };
  });
}
