/** A record to the files of a format, and back, as an annotator's tool would hand them back. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportFormat } from '../../src/export/index.js';
import { annotatedOf, LeftOut, prepared } from '../../src/export/index.js';
import type { NewsRecord } from '../../src/index.js';
import { type AnnotatedDocument, missingItems, STANDOFF_FORMATS } from '../../src/standoff/index.js';

export interface RoundTrip {
  readonly held: AnnotatedDocument;
  readonly back: AnnotatedDocument;
  /** What was written and did not come back, and what came back and was not written. */
  readonly lost: readonly string[];
  readonly added: readonly string[];
  readonly left: LeftOut;
}

export async function roundTrip(
  record: NewsRecord,
  format: ExportFormat,
  folder: string,
  { withText = true, name = 'one' } = {},
): Promise<RoundTrip> {
  mkdirSync(folder, { recursive: true });
  const left = new LeftOut();
  const document = prepared(annotatedOf(record, record.id), format, left);
  const { held, files } = format.write({ document, record, name, withText, left });
  const paths = files.map((file) => {
    const path = join(folder, format.list?.file ?? file.name);
    writeFileSync(path, asHandedBack(format, file.content));
    return path;
  });
  const path = paths.at(-1) ?? '';
  const reader = STANDOFF_FORMATS.find((one) => one.name === format.name);
  if (reader === undefined) throw new Error(`${format.name} is not read`);
  const { documents } = await reader.read({ path, text: readFileSync(path, 'utf8') });
  const [back] = documents;
  if (back === undefined) throw new Error('nothing came back');
  return { held, back, lost: missingItems(held, back), added: missingItems(back, held), left };
}

/** In Label Studio a prediction becomes an annotation when somebody has accepted it. */
function asHandedBack({ name, list }: ExportFormat, content: string): string {
  if (list === null) return content;
  if (name !== 'label-studio') return content;
  const { data, predictions } = JSON.parse(content);
  return JSON.stringify([{ id: 1, data, annotations: [{ id: 2, result: predictions[0].result }], predictions: [] }]);
}
