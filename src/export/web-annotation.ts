/** W3C Web Annotations: an AnnotationPage a document, beside its text. `standoff/web-annotation.ts` shows one. */
import { type AnnotatedDocument, type Annotation, addressOf, CodePoints, groupOf, SAME } from '../standoff/index.js';
import type { ExportFormat } from './format.js';
import { EVERYTHING, heldBy, WITHOUT_TEXT } from './held.js';

export const webAnnotation: ExportFormat = {
  name: 'web-annotation',
  about: 'W3C Web Annotations: a page of JSON-LD and the text',
  forbidden: null,
  beside: [],
  list: null,
  write({ document, name, withText, left }) {
    const held = heldBy(withText ? EVERYTHING : WITHOUT_TEXT, document, left);
    const page = JSON.stringify(pageOf(held, `${name}.txt`), null, 1);
    return {
      held,
      files: [
        { name: `${name}.txt`, content: held.text },
        { name: `${name}.jsonld`, content: `${page}\n` },
      ],
    };
  },
};

const TEXTUAL = { type: 'TextualBody', format: 'text/plain' };

function pageOf({ id, text, annotations, relations, groups }: AnnotatedDocument, file: string): object {
  const page = `urn:wirecopy:${encodeURIComponent(id)}`;
  const points = new CodePoints(text);
  const source = encodeURIComponent(file);
  const item = (name: string, rest: object) => ({ id: `${page}#${name}`, type: 'Annotation', ...rest });
  const link = (label: string, ids: readonly string[], name: string) =>
    item(name, {
      motivation: 'linking',
      body: [{ ...TEXTUAL, purpose: 'tagging', value: label }],
      target: ids.map((one) => `${page}#${one}`),
    });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: page,
    type: 'AnnotationPage',
    items: [
      ...annotations.map((one) =>
        item(one.id, { motivation: motivationOf(one), body: bodyOf(one), target: targetOf(one, source, text, points) }),
      ),
      ...relations.map(({ label, from, to }, index) => link(label, [from, to], `r${index + 1}`)),
      ...groups.map(({ ids }, index) => link(SAME, ids, `g${index + 1}`)),
    ],
  };
}

function motivationOf({ label, link }: Annotation): string {
  if (link !== null) return 'identifying';
  return groupOf(label) === 'dates' ? 'describing' : 'tagging';
}

function bodyOf({ label, values, link }: Annotation): object[] {
  return [
    { ...TEXTUAL, purpose: 'tagging', value: label },
    ...Object.entries(values).map(([name, value]) => ({
      ...TEXTUAL,
      purpose: 'describing',
      value: `${name}=${value}`,
    })),
    ...(link === null ? [] : [{ type: 'SpecificResource', purpose: 'identifying', source: addressOf(link) }]),
  ];
}

function targetOf({ spans }: Annotation, source: string, text: string, points: CodePoints): object {
  const pieces = spans.map(({ start, end }) => ({
    type: 'SpecificResource',
    source,
    selector: [
      { type: 'TextPositionSelector', start: points.point(start), end: points.point(end) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: whole(text.slice(Math.max(0, start - AROUND), start)),
        suffix: whole(text.slice(end, end + AROUND)),
      },
    ],
  }));
  return pieces.length === 1 ? (pieces[0] ?? {}) : pieces;
}

/** Characters of the text around what is quoted. */
const AROUND = 32;

/** Without halves of characters at its ends. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
}
