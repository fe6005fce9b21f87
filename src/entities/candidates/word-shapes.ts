/**
 * How the words of a text are spelled: the shape of every token, where a capital says nothing (the first word of a
 * sentence, a headline in title case, a line in capitals), and which words the text also writes small.
 */
import type { Segmentation, Span, Tokens } from '../../document/index.js';
import type { Shape, WordForms } from './word-forms.js';

/** How the words of one text are spelled. */
export class Spelling {
  readonly #shapes: readonly Shape[];
  readonly #opening: Uint8Array;
  readonly #shouting: readonly boolean[];
  readonly #small = new Set<string>();
  readonly #capitalised = new Map<string, number>();

  constructor({ tokens, sentences, letterCase, headline }: Segmentation, forms: WordForms) {
    const shapes = new Array<Shape>(tokens.length);
    for (let token = 0; token < tokens.length; token += 1) shapes[token] = shapeOf(tokens, forms, token);
    const shouts = letterCase === 'capitals' || letterCase === 'titles';
    const isOverStory = (start: number) => headline !== null && headline.start <= start && start < headline.end;
    const isTitled = headline !== null && isHeadlineTitled(tokens, shapes, forms, headline);
    this.#shapes = shapes;
    this.#opening = new Uint8Array(tokens.length);
    this.#shouting = sentences.map(({ start, firstToken, endToken }) => {
      if (shouts || (isTitled && isOverStory(start))) return true;
      return isShouted(tokens, shapes, firstToken, endToken);
    });
    for (const [index, { firstToken, endToken }] of sentences.entries())
      this.#read(tokens, forms, firstToken, endToken, this.#shouting[index] === true);
  }

  #read(tokens: Tokens, forms: WordForms, firstToken: number, endToken: number, shouts: boolean): void {
    let opens = true;
    for (let token = firstToken; token < endToken; token += 1) {
      const shape = this.shape(token);
      if (opens) this.#opening[token] = 1;
      opens = shape === 'other' && (opens ? !forms.at(token).digits : forms.at(token).opener);
      if (shape === 'small') {
        // The second syllable of `Lee Sang-hee` says nothing of `Kim Hee-sun`.
        const isSyllable = token > 1 && this.shape(token - 1) === 'hyphen' && isCapital(this.shape(token - 2));
        if (!isSyllable) this.#small.add(tokens.text(token));
      } else if (this.#opening[token] === 0 && !shouts && isCapital(shape)) {
        this.#capitalised.set(tokens.text(token), this.timesCapitalised(tokens.text(token)) + 1);
      }
    }
  }

  /** `capitalised`: Acme, McDonald, iPhone; `capitals`: WFB, G20; `initial`: J, J.K.; `hyphen`: one without spaces around it. */
  shape(token: number): Shape {
    return token < 0 ? 'other' : (this.#shapes[token] ?? 'other');
  }

  /** Whether the capital of this token only shows that a sentence or a quotation begins. */
  opens(token: number): boolean {
    return token >= 0 && this.#opening[token] === 1;
  }

  /** Whether this sentence writes its words with capitals whether they are names or not. */
  shouts(sentence: number): boolean {
    return this.#shouting[sentence] ?? false;
  }

  /** Whether the text also writes the word small; lower case. */
  writtenSmall(word: string): boolean {
    return this.#small.has(word);
  }

  /** How often the text writes the word with a capital where a capital says something; as written. */
  timesCapitalised(word: string): number {
    return this.#capitalised.get(word) ?? 0;
  }
}

function isCapital(shape: Shape): boolean {
  return shape === 'capitalised' || shape === 'capitals';
}

function shapeOf(tokens: Tokens, forms: WordForms, token: number): Shape {
  const { shape } = forms.at(token);
  return shape === 'hyphen' && (tokens.spaceBefore(token) || tokens.spaceBefore(token + 1)) ? 'other' : shape;
}

/** Minimum words that show how a line is written. */
const MIN_WORDS = 4;
/** Shorter words count only in capitals. */
const MIN_LETTERS = 4;
/** Share of its words from which on a line is in capitals. */
const CAPITALS_SHARE = 0.8;
/** Share of its words with a capital from which on a line is in title case. */
const TITLES_SHARE = 0.7;

/**
 * `Northern Ports Reopen After Storm`, `SHARES FALL AGAIN.`: almost all longer words have a capital. A sentence with a
 * stop at its end is prose, however many names it has, unless nothing in it is small.
 */
function isShouted(tokens: Tokens, shapes: readonly Shape[], first: number, end: number): boolean {
  const { words, capitals, capitalised } = counted(tokens, shapes, first, end);
  if (words < MIN_WORDS) return false;
  if (capitals >= CAPITALS_SHARE * words) return true;
  return !FINAL.test(tokens.text(end - 1)) && capitals + capitalised >= TITLES_SHARE * words;
}

/** The same of a headline, which may end in a stop, and of which fewer words are enough where one is a word of the language. */
function isHeadlineTitled(tokens: Tokens, shapes: readonly Shape[], forms: WordForms, { start, end }: Span): boolean {
  const [first, last] = [tokens.at(start), tokens.at(end - 1)];
  const { words, capitals, capitalised, ordinary } = counted(tokens, shapes, first, last + 1, forms);
  if (words < MIN_WORDS && (words < MIN_OF_HEADLINE || ordinary === 0)) return false;
  return capitals + capitalised >= TITLES_SHARE * words;
}

const MIN_OF_HEADLINE = 3;

/** The longer words but the first one, and how many of them are written how; `ordinary` ones with a capital, where the forms are given. */
function counted(tokens: Tokens, shapes: readonly Shape[], first: number, end: number, forms?: WordForms) {
  let small = 0;
  let capitalised = 0;
  let capitals = 0;
  let ordinary = 0;
  for (let token = first + 1; token < end; token += 1) {
    const shape = shapes[token];
    if (tokens.text(token).length < MIN_LETTERS && shape !== 'capitals') continue;
    if (shape === 'small') small += 1;
    if (shape === 'capitalised') capitalised += 1;
    if (shape === 'capitals') capitals += 1;
    if (shape === 'capitalised' && forms?.at(token).ordinary === true) ordinary += 1;
  }
  return { words: small + capitalised + capitals, capitals, capitalised, ordinary };
}

const FINAL = /^(?:[.!?]["”’)]*|["”’)])$/;
