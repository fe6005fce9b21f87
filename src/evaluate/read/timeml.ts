/**
 * TimeML: temporal expressions in the text, the day of publication as the creation time of the document.
 *
 *     <TimeML><DOCID>ferry</DOCID>
 *     <DCT><TIMEX3 tid="t0" type="DATE" value="2024-03-07" functionInDocument="CREATION_TIME">2024-03-07</TIMEX3></DCT>
 *     <TEXT>Ferries stopped on <TIMEX3 tid="t1" type="DATE" value="2024-03-06">Wednesday</TIMEX3>.</TEXT></TimeML>
 *
 * Without <TEXT>, as in TimeBank 1.2, all text is the document's. Expressions without words, which TimeML has for what is only meant, are not compared.
 */
import { basename } from 'node:path';
import { allIn, attribute, childOf, isElement, plainText, readXml, type XmlElement } from '../../read/index.js';
import { type GoldDocument, goldDocument, type Timex } from '../documents.js';
import { invalid } from './faults.js';
import type { GoldFile, GoldFormat } from './format.js';

export const timeml: GoldFormat = {
  name: 'timeml',
  about: 'TimeML, with TIMEX3',
  endings: ['.tml', '.xml'],
  isIt: ({ text }) => /<TimeML\b/i.test(text.slice(0, 4000)),
  sharesLayers: false,
  read: async (file) => ({ documents: [await timemlDocument(file)], notes: [] }),
};

async function timemlDocument({ path, text: source }: GoldFile): Promise<GoldDocument> {
  const root = await readXml(source, path);
  if (root.name !== 'TimeML') throw invalid(path, `the root element is <${root.name}>, expected <TimeML>`);
  const body = childOf(root, 'TEXT') ?? root;
  const timexes: Timex[] = [];
  const text = read(body, '', timexes, (at) => `${path}:${source.slice(0, at).split('\n').length}`);
  const id = childOf(root, 'DOCID', 'DOCNO');
  return goldDocument({
    id: (id === undefined ? '' : plainText(id).trim()) || basename(path).replace(/\.[^.]+$/, ''),
    text,
    place: path,
    published: publishedIn(root),
    timexes,
  });
}

/** The text up to the end of an element; the expressions in it are added to the list. */
function read(element: XmlElement, before: string, timexes: Timex[], placeOf: (at: number) => string): string {
  let text = before;
  for (const node of element.nodes) {
    if (!isElement(node)) {
      text += plainText(node);
      continue;
    }
    const start = text.length;
    text = read(node, text, timexes, placeOf);
    if (node.name === 'TIMEX3' && text.length > start) timexes.push(timexOf(node, start, text.length, placeOf));
  }
  return text;
}

function timexOf(element: XmlElement, start: number, end: number, placeOf: (at: number) => string): Timex {
  const type = attribute(element, 'type');
  const value = attribute(element, 'value');
  if (type === null || value === null) throw invalid(placeOf(element.start), 'a TIMEX3 without type or value');
  return { start, end, type, value, mod: attribute(element, 'mod') };
}

/** Null where it is no day. */
function publishedIn(root: XmlElement): string | null {
  const created = allIn(root, 'TIMEX3').find((timex) => attribute(timex, 'functionInDocument') === 'CREATION_TIME');
  const value = attribute(created ?? childOf(childOf(root, 'DCT'), 'TIMEX3'), 'value');
  return /^\d{4}-\d\d-\d\d/.exec(value ?? '')?.[0] ?? null;
}
