/**
 * How the words of a text are spelled: the shape of every token, where a capital says nothing (the first word of a
 * sentence, a headline in title case, a line in capitals), and which words the text also writes small.
 */
import type { Segmentation, Span, Tokens } from '../../document/index.js';
import type { Shape, WordForms } from './word-forms.js';

export interface Spelling {
  /** `capitalised`: Acme, McDonald, iPhone; `capitals`: WFB, G20; `initial`: J, J.K.; `hyphen`: one without spaces around it. */
  shape(token: number): Shape;
  /** Whether the capital of this token only shows that a sentence or a quotation begins. */
  opens(token: number): boolean;
  /** Whether this sentence writes its words with capitals whether they are names or not. */
  shouts(sentence: number): boolean;
  /** Whether the text also writes the word small; lower case. */
  writtenSmall(word: string): boolean;
  /** How often the text writes the word with a capital where a capital says something; as written. */
  timesCapitalised(word: string): number;
}

export function readSpelling({ tokens, sentences, letterCase, headline }: Segmentation, forms: WordForms): Spelling {
  const shapes = new Array<Shape>(tokens.length);
  for (let token = 0; token < tokens.length; token += 1) shapes[token] = shapeOf(tokens, forms, token);
  const opening = new Uint8Array(tokens.length);
  const shouts = letterCase === 'capitals' || letterCase === 'titles';
  const isOverStory = (start: number) => headline !== null && headline.start <= start && start < headline.end;
  const isTitled = headline !== null && isHeadlineTitled(tokens, shapes, forms, headline);
  const shouting = sentences.map(({ start, firstToken, endToken }) => {
    if (shouts || (isTitled && isOverStory(start))) return true;
    return isShouted(tokens, shapes, firstToken, endToken);
  });
  const small = new Set<string>();
  const capitalised = new Map<string, number>();
  sentences.forEach(({ firstToken, endToken }, index) => {
    let opens = true;
    for (let token = firstToken; token < endToken; token += 1) {
      const shape = shapes[token];
      if (opens) opening[token] = 1;
      opens = shape === 'other' && (opens ? !forms.at(token).digits : forms.at(token).opener);
      if (shape === 'small') {
        // The second syllable of `Lee Sang-hee` says nothing of `Kim Hee-sun`.
        const isSyllable = token > 1 && shapes[token - 1] === 'hyphen' && /^capital/.test(shapes[token - 2] ?? '');
        if (!isSyllable) small.add(tokens.text(token));
      } else if (
        opening[token] === 0 &&
        shouting[index] === false &&
        (shape === 'capitalised' || shape === 'capitals')
      ) {
        capitalised.set(tokens.text(token), (capitalised.get(tokens.text(token)) ?? 0) + 1);
      }
    }
  });
  return {
    shape: (token) => (token < 0 ? 'other' : (shapes[token] ?? 'other')),
    opens: (token) => token >= 0 && opening[token] === 1,
    shouts: (sentence) => shouting[sentence] ?? false,
    writtenSmall: (word) => small.has(word),
    timesCapitalised: (word) => capitalised.get(word) ?? 0,
  };
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
