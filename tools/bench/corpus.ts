/** The texts that benchmarks run over: those of `inputs/`, again and again. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's root; benchmarks are run from there by `npm run bench`. */
export const ROOT = process.cwd();

const INPUTS = join(ROOT, 'inputs');

const texts = readdirSync(INPUTS)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readFileSync(join(INPUTS, file), 'utf8'));

/** The texts as they are. */
export function inputs(): readonly string[] {
  return texts;
}

/** Documents of a given length together, in UTF-16 code units; the last one may be cut off. */
export function documentsOf(length: number): string[] {
  const documents: string[] = [];
  for (let rest = length; rest > 0; ) {
    const text = (texts[documents.length % texts.length] ?? '').slice(0, rest);
    if (text === '') throw new Error(`${INPUTS}: no texts`);
    documents.push(text);
    rest -= text.length;
  }
  return documents;
}

/** One document of a given length, in UTF-16 code units. */
export function oneDocumentOf(length: number): string {
  return documentsOf(length).join('\n\n').slice(0, length);
}
