/** A record to the files of a format, and back, as an annotator's tool would hand them back. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotatedOf, type ExportFormat, LeftOut, prepared } from '../../src/export/index.js';
import type { NewsRecord } from '../../src/index.js';
import { type AnnotatedDocument, missingItems, STANDOFF_FORMATS } from '../../src/standoff/index.js';

export interface RoundTrip {
  /** What there was to say, and what the format held of it. */
  readonly document: AnnotatedDocument;
  readonly held: AnnotatedDocument;
  /** What was written and did not come back, and what came back and was not written. */
  readonly lost: readonly string[];
  readonly added: readonly string[];
  readonly left: LeftOut;
}

export async function roundTrip(
  record: NewsRecord,
  format: ExportFormat,
  folder: string,
  withText = true,
): Promise<RoundTrip> {
  mkdirSync(folder, { recursive: true });
  const left = new LeftOut();
  const document = prepared(annotatedOf(record, record.id), format, left);
  const { held, files } = format.write({ document, record, name: 'one', withText, left });
  const paths = files.map((file) => {
    const path = join(folder, format.list?.file ?? file.name);
    writeFileSync(path, handedBack(format, file.content));
    return path;
  });
  const path = paths.at(-1) ?? '';
  const reader = STANDOFF_FORMATS.find(({ name }) => name === format.name);
  if (reader === undefined) throw new Error(`${format.name} is not read`);
  const { documents } = await reader.read({ path, text: readFileSync(path, 'utf8') });
  const [back] = documents;
  if (back === undefined) throw new Error(`${format.name}: nothing came back`);
  return { document, held, lost: missingItems(held, back), added: missingItems(back, held), left };
}

/** In Label Studio a prediction becomes an annotation when somebody has accepted it. */
function handedBack({ name }: ExportFormat, content: string): string {
  if (name !== 'label-studio') return content;
  const { data, predictions } = JSON.parse(content);
  return JSON.stringify([{ id: 1, data, annotations: [{ id: 2, result: predictions[0].result }], predictions: [] }]);
}

/** How much is said of each kind, as exports count it. */
export function countsOf({ annotations, relations, groups }: AnnotatedDocument): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (kind: string) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const { label, values, link } of annotations) {
    add(label);
    for (const name of Object.keys(values)) add(`value ${name}`);
    if (link !== null) add('link');
  }
  for (const { label } of relations) add(`relation ${label}`);
  for (const _ of groups) add('group');
  return counts;
}
