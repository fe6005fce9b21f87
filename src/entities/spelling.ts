/**
 * How the words of a text are spelled: the shape of every token, where a capital says nothing (the first word of a
 * sentence, a headline in title case, a line in capitals), and which words the text also writes small.
 */
import type { Segmentation, Tokens } from '../document.js';

export const SHAPES = ['small', 'capitalised', 'capitals', 'initial', 'hyphen', 'other'] as const;
export type Shape = (typeof SHAPES)[number];

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

export function readSpelling({ tokens, sentences, letterCase }: Segmentation): Spelling {
  const shapes = Array.from({ length: tokens.length }, (_, token) => shapeOf(tokens, token));
  const opening = new Uint8Array(tokens.length);
  const shouts = letterCase === 'capitals' || letterCase === 'titles';
  const shouting = sentences.map(
    ({ firstToken, endToken }) => shouts || isShouted(tokens, shapes, firstToken, endToken),
  );
  const small = new Set<string>();
  const capitalised = new Map<string, number>();
  sentences.forEach(({ firstToken, endToken }, index) => {
    let opens = true;
    for (let token = firstToken; token < endToken; token += 1) {
      const shape = shapes[token];
      if (opens) opening[token] = 1;
      opens = shape === 'other' ? (opens ? !isDigits(tokens.text(token)) : OPENERS.test(tokens.text(token))) : false;
      if (shape === 'small') small.add(tokens.text(token));
      else if (opening[token] === 0 && shouting[index] === false && (shape === 'capitalised' || shape === 'capitals')) {
        capitalised.set(tokens.text(token), (capitalised.get(tokens.text(token)) ?? 0) + 1);
      }
    }
  });
  return {
    shape: (token) => shapes[token] ?? 'other',
    opens: (token) => opening[token] === 1,
    shouts: (sentence) => shouting[sentence] ?? false,
    writtenSmall: (word) => small.has(word),
    timesCapitalised: (word) => capitalised.get(word) ?? 0,
  };
}

/** Behind these a capital may be that of a first word: quotations, list items, "Note: All". */
const OPENERS = /^(?:["“‘«:;•…*]|\.\.\.+|[.!?]+)$/;

function isDigits(token: string): boolean {
  return /^\d/.test(token);
}

function shapeOf(tokens: Tokens, token: number): Shape {
  const text = tokens.text(token);
  const first = text.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a) {
    return /^[ie][A-Z]/.test(text) && text.length > 2 ? 'capitalised' : 'small';
  }
  if (/^\p{Lu}/u.test(text)) {
    if (/^(?:\p{Lu}\.)+$|^\p{Lu}$/u.test(text)) return 'initial';
    return /\p{Ll}/u.test(text) ? 'capitalised' : 'capitals';
  }
  if (/^\p{L}/u.test(text)) return 'small';
  if (/^[-–‑]$/.test(text) && !tokens.spaceBefore(token) && !tokens.spaceBefore(token + 1)) return 'hyphen';
  return 'other';
}

/** Fewer words than this do not show how a line is written. */
const FEWEST_WORDS = 4;

/**
 * `Northern Ports Reopen After Storm`, `SHARES FALL AGAIN.`: almost all longer words have a capital. A sentence with a
 * stop at its end is prose, however many names it has, unless nothing in it is small.
 */
function isShouted(tokens: Tokens, shapes: readonly Shape[], first: number, end: number): boolean {
  let words = 0;
  let capitalised = 0;
  let capitals = 0;
  for (let token = first + 1; token < end; token += 1) {
    const shape = shapes[token];
    if (tokens.text(token).length < 4 && shape !== 'capitals') continue;
    if (shape === 'small') words += 1;
    if (shape === 'capitalised') capitalised += 1;
    if (shape === 'capitals') capitals += 1;
  }
  words += capitalised + capitals;
  if (words < FEWEST_WORDS) return false;
  if (capitals >= 0.8 * words) return true;
  return !FINAL.test(tokens.text(end - 1)) && capitals + capitalised >= 0.7 * words;
}

const FINAL = /^(?:[.!?]["”’)]*|["”’)])$/;
