/** TimeML 1.2.1: the text with its temporal expressions as TIMEX3, and the time of publication as the document's creation time. */
import { type AnnotatedDocument, type Annotation, groupOf } from '../standoff/index.js';
import type { ExportFormat } from './format.js';
import { type Capacity, heldBy } from './held.js';
import { escaped, escapedText, NOT_IN_XML } from './xml.js';

export const timeml: ExportFormat = {
  name: 'timeml',
  about: 'TimeML with TIMEX3 and the time of publication: dates only',
  forbidden: NOT_IN_XML,
  beside: [],
  list: null,
  write({ document, name, left }) {
    const held = heldBy(DATES, document, left);
    return { held, files: [{ name: `${name}.tml`, content: documentOf(held) }] };
  },
};

const DATES: Capacity = {
  holdsAnnotation: ({ label }) => groupOf(label) === 'dates',
  holdsValue: (name) => name === 'value' || name === 'mod',
  holdsLinks: false,
  holdsGroups: false,
  holdsRelation: (label) => label === 'anchor',
};

function documentOf({ id, text, published, annotations, relations }: AnnotatedDocument): string {
  const sorted = [...annotations].sort((a, b) => startOf(a) - startOf(b));
  const ids = new Map(sorted.map((one, index) => [one.id, `t${index + 1}`]));
  const anchors = new Map(relations.map(({ from, to }) => [from, ids.get(to)]));
  let done = 0;
  let body = '';
  for (const one of sorted) {
    const end = one.spans.at(-1)?.end ?? 0;
    const { value = '', mod } = one.values;
    body += escapedText(text.slice(done, startOf(one)));
    body += timex(text.slice(startOf(one), end), {
      tid: ids.get(one.id),
      type: one.label,
      value,
      mod,
      anchorTimeID: anchors.get(one.id),
    });
    done = end;
  }
  body += escapedText(text.slice(done));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">',
    `<DOCID>${escapedText(id)}</DOCID>`,
    ...(published === null ? [] : [`<DCT>${creationTime(published)}</DCT>`]),
    `<TEXT>${body}</TEXT>`,
    '</TimeML>',
    '',
  ].join('\n');
}

function creationTime(published: string): string {
  const type = published.includes('T') ? 'TIME' : 'DATE';
  return timex(published, { tid: 't0', type, value: published, functionInDocument: 'CREATION_TIME' });
}

function timex(words: string, attributes: { readonly [name: string]: string | undefined }): string {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escaped(value)}"`],
  );
  return `<TIMEX3${written.join('')}>${escapedText(words)}</TIMEX3>`;
}

function startOf({ spans }: Annotation): number {
  return spans[0]?.start ?? 0;
}
