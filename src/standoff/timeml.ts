/**
 * TimeML: temporal expressions in the text, the day of publication as the creation time of the document.
 *
 *     <TimeML><DOCID>ferry</DOCID>
 *     <DCT><TIMEX3 tid="t0" type="DATE" value="2024-03-07" functionInDocument="CREATION_TIME">2024-03-07</TIMEX3></DCT>
 *     <TEXT>Ferries stopped on <TIMEX3 tid="t1" type="DATE" value="2024-03-06">Wednesday</TIMEX3>.</TEXT></TimeML>
 *
 * Without <TEXT>, as in TimeBank 1.2, all text is the document's. Expressions without words, which TimeML has for what is only meant, are passed over.
 */
import { basename } from 'node:path';
import { allIn, attribute, childOf, isElement, plainText, readXml, type XmlElement } from '../read/index.js';
import { type AnnotatedDocument, type Annotation, annotation, type Relation, type Values } from './annotated.js';
import { invalid } from './faults.js';
import type { StandoffFile, StandoffFormat } from './format.js';
import { lineCounter } from './lines.js';

export const timeml: StandoffFormat = {
  name: 'timeml',
  about: 'TimeML, with TIMEX3',
  endings: ['.tml', '.xml'],
  idsAre: 'files',
  isIt: ({ text }) => /<TimeML\b/i.test(text.slice(0, 4000)),
  read: async (file) => ({ documents: [await timemlDocument(file)], notes: [] }),
};

async function timemlDocument({ path, text: source }: StandoffFile): Promise<AnnotatedDocument> {
  const root = await readXml(source, path);
  if (root.name !== 'TimeML') throw invalid(path, `the root element is <${root.name}>, expected <TimeML>`);
  const body = childOf(root, 'TEXT') ?? root;
  const annotations: Annotation[] = [];
  const relations: Relation[] = [];
  const lineAt = lineCounter(source);
  const text = read(body, '', (element, start, end) => {
    const place = `${path}:${lineAt(element.start)}`;
    const found = timexOf(element, start, end, place, annotations.length);
    annotations.push(found);
    const anchor = attribute(element, 'anchorTimeID');
    if (anchor !== null) relations.push({ label: 'anchor', from: found.id, to: anchor, place });
  });
  const id = childOf(root, 'DOCID', 'DOCNO');
  const known = new Set(annotations.map((one) => one.id));
  return {
    id: (id === undefined ? '' : plainText(id).trim()) || basename(path).replace(/\.[^.]+$/, ''),
    text,
    place: path,
    published: publishedIn(root),
    details: {},
    looked: ['dates'],
    annotations,
    // The day of publication has an id as well, and is no expression of the text.
    relations: relations.filter(({ to }) => known.has(to)),
    groups: [],
  };
}

/** The text up to the end of an element; the expressions in it are told, inner ones first. */
function read(
  element: XmlElement,
  before: string,
  tell: (element: XmlElement, start: number, end: number) => void,
): string {
  let text = before;
  for (const node of element.nodes) {
    if (!isElement(node)) {
      text += plainText(node);
      continue;
    }
    const start = text.length;
    text = read(node, text, tell);
    if (node.name === 'TIMEX3' && text.length > start) tell(node, start, text.length);
  }
  return text;
}

function timexOf(element: XmlElement, start: number, end: number, place: string, index: number): Annotation {
  const type = attribute(element, 'type');
  const value = attribute(element, 'value');
  if (type === null || value === null) throw invalid(place, 'a TIMEX3 without type or value');
  const mod = attribute(element, 'mod');
  const values: Values = { value, ...(mod === null ? {} : { mod }) };
  const id = attribute(element, 'tid') ?? `#${index}`;
  return annotation({ id, label: type, spans: [{ start, end }], values, place });
}

/** Null where it is no day. */
function publishedIn(root: XmlElement): string | null {
  const created = allIn(root, 'TIMEX3').find((timex) => attribute(timex, 'functionInDocument') === 'CREATION_TIME');
  const value = attribute(created ?? childOf(childOf(root, 'DCT'), 'TIMEX3'), 'value');
  return /^\d{4}-\d\d-\d\d/.exec(value ?? '')?.[0] ?? null;
}
