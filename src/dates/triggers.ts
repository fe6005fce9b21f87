/**
 * Which forms may read an expression at a word, by the triggers near it: most words that an expression can begin with, "a", "the", "5",
 * begin none, and of the forms that could begin there hardly any finds its words.
 *
 *     a  man  of  seven  talents        no trigger of any form: nothing is asked
 *     one  of  the  weeks               "ago", but not "centuries"
 */
import { MODIFYING_FORMS, PLAIN_FORMS } from './english/forms/index.js';
import { MISSPELT } from './english/misspelt.js';
import { DIGITS, EXPRESSION, type Form } from './form.js';
import { shapesOf, type Words } from './words.js';

/** Some of the forms, each a bit of one of two numbers. */
export interface FormSet {
  readonly low: number;
  readonly high: number;
}

const FORMS: readonly Form[] = [...MODIFYING_FORMS, ...PLAIN_FORMS];
const BITS = 32;
if (FORMS.length > 2 * BITS) throw new Error(`${FORMS.length} forms are more than two numbers have bits`);

/** A set of one form. */
export function setOf(form: Form): FormSet {
  const index = FORMS.indexOf(form);
  return { low: index < BITS ? 1 << index : 0, high: index < BITS ? 0 : 1 << (index - BITS) };
}

const NO_FORM: FormSet = { low: 0, high: 0 };
/** Those that take an expression in have the triggers of all. */
const MODIFYING = FORMS.filter(({ triggers }) => triggers.includes(EXPRESSION)).reduce(joined, NO_FORM);

function joined({ low, high }: FormSet, form: Form): FormSet {
  const own = setOf(form);
  return { low: low | own.low, high: high | own.high };
}

/** By trigger, the forms that have it. */
const FORMS_OF: ReadonlyMap<string, FormSet> = new Map(
  [...new Set(FORMS.flatMap((form) => form.triggers))].map((trigger) => [
    trigger,
    FORMS.filter((form) => form.triggers.includes(trigger)).reduce(joined, MODIFYING),
  ]),
);
const OF_DIGITS = FORMS_OF.get(DIGITS) ?? NO_FORM;
const SHAPES = shapesOf([...FORMS_OF.keys(), ...MISSPELT.keys()]);

/** In "the 15th to the 19th | century" the trigger is the eighth word, in "the past seven-and-a-half | years" the tenth. */
const REACH = 14;

/** The triggers of a text. */
export class Triggers {
  readonly #words: Words;
  readonly #low: Int32Array;
  readonly #high: Int32Array;

  constructor(words: Words) {
    this.#words = words;
    this.#low = new Int32Array(words.length);
    this.#high = new Int32Array(words.length);
    for (let at = 0; at < words.length; at += 1) {
      const forms = words.isNumber(at)
        ? OF_DIGITS
        : SHAPES[words.shape(at)] === 1
          ? FORMS_OF.get(words.lower(at))
          : undefined;
      if (forms === undefined) continue;
      this.#low[at] = forms.low;
      this.#high[at] = forms.high;
    }
  }

  /** The first trigger at the word or after it that tells by itself; the number of words when there is none. */
  next(from: number): number {
    for (let at = from; at < this.#low.length; at += 1) {
      if (this.#low[at] === 0 && this.#high[at] === 0) continue;
      if (!this.#words.isNumber(at) || isTelling(this.#words, at)) return at;
    }
    return this.#low.length;
  }

  /** The forms with a trigger in reach of the word. */
  near(from: number): FormSet {
    let low = 0;
    let high = 0;
    for (let at = Math.max(0, from); at < Math.min(from + REACH, this.#low.length); at += 1) {
      low |= this.#low[at] ?? 0;
      high |= this.#high[at] ?? 0;
    }
    return { low, high };
  }
}

/** Digits that may be a date by themselves: a year, a day without marks, or with a mark or letters on them. */
function isTelling(words: Words, at: number): boolean {
  const length = words.end(at) - words.start(at);
  return length === 4 || length === 8 || words.isGlued(at) || words.isGlued(at + 1);
}
