/**
 * INCEpTION: UIMA CAS in XMI, one file a document, and the type system with its two layers. All annotations are of one span layer, since a relation
 * layer joins annotations of one span layer; sentences are those of DKPro, which INCEpTION shows as such. Offsets are UTF-16 code units, as in Java.
 */
import {
  type AnnotatedDocument,
  type Annotation,
  groupOf,
  inPieces,
  NEWS_LAYER,
  NEWS_RELATION,
  SPAN_FEATURES,
  type Values,
} from '../standoff/index.js';
import type { ExportFormat } from './format.js';
import { type Capacity, EVERYTHING, heldBy } from './held.js';
import { typeSystem } from './type-system.js';
import { escaped, NOT_IN_XML } from './xml.js';

export const inception: ExportFormat = {
  name: 'inception',
  about: 'UIMA CAS XMI for INCEpTION, and its type system',
  forbidden: NOT_IN_XML,
  beside: [{ name: 'TypeSystem.xml', content: typeSystem() }],
  list: null,
  write({ document, name, withText, left }) {
    const held = heldBy(withText ? EVERYTHING : SENTENCES_ONLY, document, left);
    return { held, files: [{ name: `${name}.xmi`, content: xmiOf(held, name) }] };
  },
};

/** Of the text itself. */
const SENTENCES_ONLY: Capacity = {
  ...EVERYTHING,
  holdsAnnotation: ({ label }) => label === 'Sentence' || groupOf(label) !== 'text',
};

/** The first is that of the text. */
const SOFA = 1;
const METADATA = 2;

function xmiOf(document: AnnotatedDocument, name: string): string {
  const { id, text, details } = document;
  const { language = 'x-unspecified' } = details;
  const { annotations, relations } = inPieces(document);
  const elements = [
    element('type:DocumentMetaData', {
      'xmi:id': METADATA,
      sofa: SOFA,
      begin: 0,
      end: text.length,
      language,
      documentTitle: name,
      documentId: id,
      isLastSegment: 'false',
    }),
  ];
  const byId = new Map(annotations.map((one, index) => [one.id, { number: METADATA + 1 + index, one }]));
  for (const { number, one } of byId.values()) elements.push(spanElement(one, number));
  const first = METADATA + 1 + annotations.length;
  relations.forEach(({ label, from, to }, index) => {
    const target = byId.get(to);
    elements.push(
      element(`custom:${NEWS_RELATION}`, {
        'xmi:id': first + index,
        sofa: SOFA,
        ...(target === undefined ? {} : extentOf(target.one)),
        label,
        Governor: byId.get(from)?.number ?? '',
        Dependent: target?.number ?? '',
      }),
    );
  });
  const members = elements.map((_, index) => METADATA + index);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xmi:XMI ${NAMESPACES} xmi:version="2.0">`,
    '<cas:NULL xmi:id="0"/>',
    ...elements,
    element('cas:Sofa', {
      'xmi:id': SOFA,
      sofaNum: SOFA,
      sofaID: '_InitialView',
      mimeType: 'text/plain',
      sofaString: text,
    }),
    element('cas:View', { sofa: SOFA, members: members.join(' ') }),
    '</xmi:XMI>',
    '',
  ].join('\n');
}

const NAMESPACES = [
  'xmlns:xmi="http://www.omg.org/XMI"',
  'xmlns:cas="http:///uima/cas.ecore"',
  'xmlns:type="http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore"',
  'xmlns:type2="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore"',
  'xmlns:custom="http:///webanno/custom.ecore"',
].join(' ');

function spanElement(one: Annotation, number: number): string {
  const place = { 'xmi:id': number, sofa: SOFA, ...extentOf(one) };
  if (one.label === 'Sentence') return element('type2:Sentence', place);
  const features: Values = { label: one.label, ...one.values, ...(one.link === null ? {} : { link: one.link }) };
  return element(`custom:${NEWS_LAYER}`, {
    ...place,
    ...Object.fromEntries(SPAN_FEATURES.flatMap((name) => (name in features ? [[name, features[name] ?? '']] : []))),
  });
}

function extentOf({ spans }: Annotation): { readonly begin: number; readonly end: number } {
  return { begin: spans[0]?.start ?? 0, end: spans[0]?.end ?? 0 };
}

function element(name: string, attributes: { readonly [name: string]: string | number }): string {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escaped(String(value))}"`);
  return `<${name}${written.join('')}/>`;
}
