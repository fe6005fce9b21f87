import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MODIFYING_FORMS, PLAIN_FORMS } from '../../src/dates/english/forms/index.js';
import { EXAMPLES_PUBLISHED, type FormExamples } from '../../src/dates/form.examples.js';
import { DIGITS, EXPRESSION, MAX_TO_TRIGGER } from '../../src/dates/form.js';
import { readIn } from './readings.js';

const FOLDER = new URL('../../src/dates/english/forms/', import.meta.url);
const moduleSchema = z.object({ EXAMPLES: z.custom<FormExamples>((value) => typeof value === 'object') });

const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.examples.ts'));
const all = await Promise.all(
  files.map(async (name) => moduleSchema.parse(await import(new URL(name, FOLDER).href)).EXAMPLES),
);

describe('every form has its examples', () => {
  it.each([...PLAIN_FORMS, ...MODIFYING_FORMS].map((form) => form.name))('%s', (name) => {
    const examples = all.find((candidate) => candidate.form === name);
    expect(examples?.positive.length ?? 0).toBeGreaterThanOrEqual(8);
    expect(examples?.negative.length ?? 0).toBeGreaterThanOrEqual(4);
  });
});

describe('an expression has a trigger of its form near its start', () => {
  const ofOthers = PLAIN_FORMS.flatMap((form) => form.triggers);
  it.each([...PLAIN_FORMS, ...MODIFYING_FORMS])('$name', ({ name, triggers }) => {
    const own = new Set(triggers.includes(EXPRESSION) ? [...triggers, ...ofOthers] : triggers);
    const examples = all.filter(({ form }) => form === name).flatMap(({ positive }) => positive);
    const without = examples
      .map(([, expression]) => expression)
      .filter((expression) => !isFollower(expression) && !hasTrigger(own, expression));
    expect(without).toEqual([]);
  });
});

/** The "15" of "15 to 22 February", whose trigger is in the date after it. */
function isFollower(expression: string): boolean {
  return /^\d{1,2}$/.test(expression);
}

function hasTrigger(triggers: ReadonlySet<string>, expression: string): boolean {
  const words = expression.toLowerCase().match(/[a-z]+|\d+|[^\sa-z\d]/g) ?? [];
  return words.slice(0, MAX_TO_TRIGGER).some((word) => triggers.has(/^\d/.test(word) ? DIGITS : word));
}

describe.each(all)('$form', ({ form, published, positive, negative }) => {
  const day = published === undefined ? EXAMPLES_PUBLISHED : published;

  it.each(positive.map((example) => [example[0], example] as const))('%s', (_, example) => {
    const [text, expression, value, type = 'DATE', mod] = example;
    const found = readIn(text, day).map((reading) => ({
      form: reading.form,
      text: reading.date.text,
      value: reading.date.value,
      type: reading.date.type,
      ...(mod === undefined ? {} : { mod: reading.date.mod }),
    }));
    expect(found).toContainEqual({ form, text: expression, value, type, ...(mod === undefined ? {} : { mod }) });
  });

  it.each(negative.map((text) => [text]))('nothing in: %s', (text) => {
    const found = readIn(text, day).filter((reading) => reading.form === form);
    expect(found.map((reading) => reading.date.text)).toEqual([]);
  });
});
