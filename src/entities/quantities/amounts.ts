/**
 * Numbers as news writes them, from digits and words.
 *
 *     1,200 · 3.5 · 2½ · twenty-five · two and a half million · half a million · 3 bn · 3-4 million
 */
import { FRACTIONS, TENS, UNITS_AND_TEENS } from '../../english/numbers.js';
import type { Layers } from '../layers.js';

/** A number, and where it ends; a token index. */
export interface Amount {
  /** Null where two numbers are named, the ends of a range. */
  readonly value: number | null;
  readonly end: number;
}

/** @param scales what may follow a number to multiply it, by word in lower case */
export function amountAt(
  layers: Layers,
  token: number,
  limit: number,
  scales: ReadonlyMap<string, number>,
): Amount | null {
  const first = scaledAt(layers, token, limit, scales);
  if (first === null) return null;
  const { tokens } = layers;
  if (!/^(?:-|–|to|or)$/.test(tokens.text(first.end))) return first;
  const second = scaledAt(layers, first.end + 1, limit, scales);
  return second === null ? first : { value: null, end: second.end };
}

/** `3`, `3 million`, `half a million`, `1.2-billion`. */
function scaledAt(layers: Layers, token: number, limit: number, scales: ReadonlyMap<string, number>): Amount | null {
  const { tokens, spelling } = layers;
  const number = digitsAt(layers, token) ?? wordsAt(layers, token) ?? beforeScale(layers, token, scales);
  if (number === null || number.end > limit) return null;
  const at = spelling.shape(number.end) === 'hyphen' ? number.end + 1 : number.end;
  const scale = at < limit ? scales.get(withoutStop(tokens.lower(at))) : undefined;
  if (scale === undefined || number.value === null) return number;
  return { value: rounded(number.value * scale), end: at + 1 };
}

/** `a | million`, `half a | million`: the number before the scale. */
function beforeScale({ tokens }: Layers, token: number, scales: ReadonlyMap<string, number>): Amount | null {
  const isArticle = (at: number) => /^an?$/.test(tokens.lower(at)) && scales.has(tokens.lower(at + 1));
  if (isArticle(token)) return { value: 1, end: token + 1 };
  return tokens.lower(token) === 'half' && isArticle(token + 1) ? { value: 0.5, end: token + 2 } : null;
}

/** `1,200`, `-3.5`, `2½`. */
function digitsAt({ tokens }: Layers, token: number): Amount | null {
  const text = tokens.text(token);
  const fraction = FRACTIONS.get(text);
  if (fraction !== undefined) return { value: fraction, end: token + 1 };
  if (!DIGITS.test(text)) return null;
  const whole = Number(text.replaceAll(',', '').replace('−', '-'));
  const part = FRACTIONS.get(tokens.text(token + 1));
  return part === undefined ? { value: whole, end: token + 1 } : { value: whole + part, end: token + 2 };
}

const DIGITS = /^[-−]?\d{1,15}(?:\.\d{1,9})?$|^[-−]?\d{1,3}(?:,\d{2,3}){1,5}(?:\.\d{1,9})?$/;

/** `three`, `twenty-five`, `a hundred`, `two hundred and ten`, `two and a half`. */
function wordsAt(layers: Layers, token: number): Amount | null {
  const { tokens } = layers;
  const small = belowHundred(layers, token) ?? aHundred(layers, token);
  if (small === null || small.value === null) return null;
  let { value, end } = small;
  if (tokens.lower(end) === 'hundred') {
    value *= 100;
    end += 1;
    const rest = belowHundred(layers, tokens.lower(end) === 'and' ? end + 1 : end);
    if (rest?.value != null) {
      value += rest.value;
      end = rest.end;
    }
  }
  const half = tokens.lower(end) === 'and' && tokens.slice(end, end + 3).toLowerCase() === 'and a half';
  return half ? { value: value + 0.5, end: end + 3 } : { value, end };
}

/** `a | hundred and ten`: as if one were written. */
function aHundred({ tokens }: Layers, token: number): Amount | null {
  const isHundred = tokens.lower(token) === 'a' && tokens.lower(token + 1) === 'hundred';
  return isHundred ? { value: 1, end: token + 1 } : null;
}

function belowHundred({ tokens, spelling }: Layers, token: number): Amount | null {
  const word = tokens.lower(token);
  const unit = UNITS_AND_TEENS.get(word);
  if (unit !== undefined) return { value: unit, end: token + 1 };
  const ten = TENS.get(word);
  if (ten === undefined) return null;
  const next = spelling.shape(token + 1) === 'hyphen' ? UNITS_AND_TEENS.get(tokens.lower(token + 2)) : undefined;
  return next !== undefined && next < 10 ? { value: ten + next, end: token + 3 } : { value: ten, end: token + 1 };
}

/** The stop of a sentence may stand with an abbreviation: `$4m.` */
export function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

/** Without the traces of binary fractions: 3.3 million is 3,300,000. */
export function rounded(value: number): number {
  return Number(value.toPrecision(15));
}
