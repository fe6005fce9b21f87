/**
 * The dictionary of wink-nlp's model: 87,000 words of English, few names, each with the parts of speech that it can be.
 * Nothing else of wink-nlp is used: see "Why wink-nlp is a dictionary" in ARCHITECTURE.md.
 */
import model from 'wink-eng-lite-web-model';
import { z } from 'zod';

/** Whether the dictionary has the word, which must be in lower case. */
export function isDictionaryWord(word: string): boolean {
  return dictionaryClassOf(word) !== 0;
}

/**
 * Which parts of speech a word can be, which must be in lower case: a number from 1 to 64 for every set of them that occurs;
 * 0 for a word that the dictionary does not have.
 */
export function dictionaryClassOf(word: string): number {
  const { numbers, classes } = currentDictionary();
  return Object.hasOwn(numbers, word) ? (classes[numbers[word] ?? 0] ?? 0) : 0;
}

interface Dictionary {
  readonly numbers: { readonly [word: string]: number };
  /** By a word's number. */
  readonly classes: Uint8Array;
}

let dictionary: Dictionary | null = null;

function currentDictionary(): Dictionary {
  dictionary ??= readDictionary();
  return dictionary;
}

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

function readDictionary(): Dictionary {
  const { features, packing, lexicon } = coreSchema.parse(coreFunctionSchema.parse(model.core)());
  const numbers = features.lexeme.hash;
  const [column, bits, shift] = packing.layout.pos;
  const classes = new Uint8Array(Object.keys(numbers).length + 1);
  for (let number = 0; number < classes.length; number += 1) {
    classes[number] = 1 + (((lexicon[number * packing.size + column] ?? 0) & bits) >>> shift);
  }
  return { numbers, classes };
}
