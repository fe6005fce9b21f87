/**
 * UIMA CAS in XMI, as INCEpTION exports it: our layers (`type-system.ts` of `export/`), its own named entities, and sentences.
 *
 *     <custom:News xmi:id="5" sofa="1" begin="0" end="5" label="PERSON" mentionKind="name"/>
 *     <custom:NewsRelation xmi:id="9" sofa="1" begin="0" end="5" label="entity" Governor="7" Dependent="5"/>
 *     <type3:NamedEntity xmi:id="6" sofa="1" begin="9" end="14" value="LOC" identifier="geonames:2735943"/>
 *     <cas:Sofa xmi:id="1" sofaString="…"/>
 *
 * Annotations of other layers have the name of their type as label. Offsets are UTF-16 code units.
 */
import { basename } from 'node:path';
import { isElement, readXml, type XmlElement } from '../read/index.js';
import { type AnnotatedDocument, type Annotation, annotation, type Relation } from './annotated.js';
import { checkReferences, invalid, outside } from './faults.js';
import type { StandoffFile, StandoffFormat } from './format.js';
import { lineCounter } from './lines.js';
import { fromPieces } from './pieces.js';
import { NEWS_LAYER, NEWS_RELATION, SPAN_FEATURES } from './vocabulary.js';

export const inception: StandoffFormat = {
  name: 'inception',
  about: 'INCEpTION: UIMA CAS XMI',
  endings: ['.xmi'],
  idsAre: 'files',
  isIt: () => true,
  read: async (file) => ({ documents: [await xmiDocument(file)], notes: [] }),
};

/** @throws {InputError} `gold-format`, `input-format` */
async function xmiDocument({ path, text: source }: StandoffFile): Promise<AnnotatedDocument> {
  const root = await readXml(source, path);
  const elements = root.nodes.filter(isElement);
  const sofa = elements.find((one) => localName(one) === 'Sofa');
  const text = sofa?.attributes.get('sofaString');
  if (text === undefined) throw invalid(path, 'no text: expected a Sofa with sofaString');
  const lineAt = lineCounter(source);
  const annotations: Annotation[] = [];
  const relations: Relation[] = [];
  let title: string | undefined;
  for (const one of elements) {
    const name = localName(one);
    const place = `${path}:${lineAt(one.start)}`;
    if (name === 'DocumentMetaData') title = one.attributes.get('documentTitle');
    else if (name === NEWS_RELATION) relations.push(relationOf(one, place));
    else if (one.attributes.has('begin') && !LINGUISTIC.test(name)) annotations.push(spanOf(one, name, text, place));
  }
  checkReferences(annotations, relations, []);
  return {
    id: (title ?? basename(path)).replace(/\.xmi$/i, ''),
    text,
    published: null,
    details: {},
    looked: [],
    ...fromPieces({ annotations, relations }),
    place: path,
  };
}

/** What tools add by themselves. */
const LINGUISTIC =
  /^(?:Token|Lemma|Stem|POS(?:_\w+)?|MorphologicalFeatures|Dependency|ROOT|Chunk|TagsetDescription|DocumentAnnotation|CASMetadata|SurfaceForm)$/;

function localName({ name }: XmlElement): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

function relationOf({ attributes }: XmlElement, place: string): Relation {
  const from = attributes.get('Governor');
  const to = attributes.get('Dependent');
  if (from === undefined || to === undefined) throw invalid(place, 'a relation without two ends');
  return { label: attributes.get('label') ?? 'relation', from, to, place };
}

function spanOf({ attributes }: XmlElement, name: string, text: string, place: string): Annotation {
  const start = Number(attributes.get('begin'));
  const end = Number(attributes.get('end'));
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0) {
    throw invalid(
      place,
      `expected begin and end as numbers, found ${attributes.get('begin')} and ${attributes.get('end')}`,
    );
  }
  if (end < start || end > text.length) throw outside(place, start, end, text.length, 'UTF-16 code units');
  const id = attributes.get('xmi:id') ?? `@${place}`;
  const spans = [{ start, end }];
  if (name === 'NamedEntity') {
    const link = attributes.get('identifier') ?? null;
    return annotation({ id, label: attributes.get('value') ?? name, spans, link, place });
  }
  if (name !== NEWS_LAYER) return annotation({ id, label: name, spans, place });
  const values = SPAN_FEATURES.flatMap((feature) => {
    const value = attributes.get(feature);
    return value === undefined || feature === 'label' || feature === 'link' ? [] : [[feature, value] as const];
  });
  return annotation({
    id,
    label: attributes.get('label') ?? name,
    spans,
    values: Object.fromEntries(values),
    link: attributes.get('link') ?? null,
    place,
  });
}
