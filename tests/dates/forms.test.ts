import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MODIFYING_FORMS, PLAIN_FORMS } from '../../src/dates/english/forms/index.js';
import { DIGITS, EXPRESSION, type Form, MAX_TO_TRIGGER } from '../../src/dates/form.js';
import type { Examples } from '../../src/examples.js';

const FOLDER = new URL('../../src/dates/english/forms/', import.meta.url);
const moduleSchema = z.object({ EXAMPLES: z.custom<Examples>((value) => typeof value === 'object') });

const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.examples.ts'));
const all = new Map(
  await Promise.all(
    files.map(async (file) => {
      const { EXAMPLES } = moduleSchema.parse(await import(new URL(file, FOLDER).href));
      return [file.replace('.examples.ts', ''), EXAMPLES] as const;
    }),
  ),
);
const FORMS = [...PLAIN_FORMS, ...MODIFYING_FORMS];
const OF_OTHERS = PLAIN_FORMS.flatMap((form) => form.triggers);

describe.each(FORMS)('$name', ({ name, triggers }) => {
  it('reads every positive example of its file', () => {
    const others = all.get(name)?.positive.filter((example) => readBy(name, example).length === 0);
    expect(others).toEqual([]);
  });

  it('reads no negative one', () => {
    expect(all.get(name)?.negative.flatMap((example) => readBy(name, example))).toEqual([]);
  });

  it('has a trigger near the start of every expression', () => {
    const own = new Set(triggers.includes(EXPRESSION) ? [...triggers, ...OF_OTHERS] : triggers);
    const expressions = all.get(name)?.positive.flatMap((example) => readBy(name, example)) ?? [];
    expect(expressions.filter((words) => !isFollower(words) && !hasTrigger(own, words))).toEqual([]);
  });
});

/** The expressions of an example that the form is said to read. */
function readBy(name: Form['name'], [, ...read]: readonly string[]): string[] {
  const start = `${name}: `;
  return read.filter((line) => line.startsWith(start)).map((line) => line.slice(start.length, line.lastIndexOf(' = ')));
}

/** The "15" of "15 to 22 February", the "17th" of "17th and 18th centuries": the trigger is in another date of the list. */
function isFollower(expression: string): boolean {
  return /^(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?:, \d{4})?|[a-z]+th|first|second|third)$/.test(expression);
}

function hasTrigger(triggers: ReadonlySet<string>, expression: string): boolean {
  const words = expression.toLowerCase().match(/[a-z]+|\d+|[^\sa-z\d]/g) ?? [];
  return words.slice(0, MAX_TO_TRIGGER).some((word) => triggers.has(/^\d/.test(word) ? DIGITS : word));
}
