/** What the package wink-eng-lite-web-model knows of words. */
import model from 'wink-eng-lite-web-model';
import { z } from 'zod';

/** The parts of the model that are read; its own types leave them unknown. Objects of 87,000 words are not copied. */
const coreSchema = z.object({
  features: z.object({ lexeme: z.object({ hash: z.custom<{ readonly [word: string]: number }>(isObject) }) }),
  /** Where a property of a word is packed in `lexicon`: column, bits, shift. */
  packing: z.object({ size: z.int(), layout: z.object({ pos: z.tuple([z.int(), z.int(), z.int()], z.unknown()) }) }),
  lexicon: z.custom<{ readonly [index: number]: number }>(isObject),
});

const coreFunctionSchema = z.custom<() => unknown>((value) => typeof value === 'function');

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Every word with a number from 1 to 64 for the set of parts of speech that it can be. */
export function winkWords(): (readonly [word: string, wordClass: number])[] {
  const { features, packing, lexicon } = coreSchema.parse(coreFunctionSchema.parse(model.core)());
  const [column, bits, shift] = packing.layout.pos;
  return Object.entries(features.lexeme.hash).map(([word, number]) => [
    word,
    1 + (((lexicon[number * packing.size + column] ?? 0) & bits) >>> shift),
  ]);
}
