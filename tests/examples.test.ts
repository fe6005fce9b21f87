/** Every rule file has examples beside it, and what they say is what is read. */
import { existsSync, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Example, type Examples, MIN_NEGATIVE, MIN_POSITIVE, READS } from '../src/examples.js';
import { NO_RULES } from './examples/exempt.js';
import { readAs } from './examples/readers.js';

const SRC = new URL('../src/', import.meta.url);
/** The stages whose files are rules of the language. */
const STAGES = ['segment', 'grammar', 'entities', 'dates', 'quotes'];

const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => path.endsWith('.ts') && STAGES.includes(path.split('/')[0] ?? ''));
const ruleFiles = paths.filter((path) => !path.endsWith('examples.ts') && !path.includes('/lexicons/'));

const exampleSchema: z.ZodType<Example> = z.tuple([z.string()], z.string());
const examplesSchema: z.ZodType<Examples> = z.strictObject({
  reads: z.enum(READS),
  published: z.string().nullable().optional(),
  positive: z.array(exampleSchema).min(MIN_POSITIVE),
  negative: z.array(exampleSchema).min(MIN_NEGATIVE),
});
const moduleSchema = z.object({ EXAMPLES: examplesSchema });

const examplesOf = (path: string) => path.replace(/\.ts$/, '.examples.ts');
const withExamples = ruleFiles.filter((path) => !NO_RULES.has(path) && existsSync(new URL(examplesOf(path), SRC)));
const all = await Promise.all(
  withExamples.map(async (path) => {
    const { EXAMPLES } = moduleSchema.parse(await import(new URL(examplesOf(path), SRC).href));
    return { path, examples: EXAMPLES };
  }),
);

describe('rule files', () => {
  it('have examples beside them', () => {
    const without = ruleFiles.filter((path) => !NO_RULES.has(path));
    expect(without.filter((path) => !withExamples.includes(path))).toEqual([]);
  });

  it('that are exempt are there', () => {
    expect([...NO_RULES.keys()].filter((path) => !ruleFiles.includes(path))).toEqual([]);
  });
});

if (all.length > 0) {
  describe.each(all)('$path', ({ examples }) => {
    it.each(examples.positive)('%s', (text, ...read) => {
      expect(readAs(examples, text, read)).toEqual(read);
    });

    it.each(examples.negative)('not: %s', (text, ...read) => {
      expect(readAs(examples, text, read)).toEqual(read);
    });
  });
}
