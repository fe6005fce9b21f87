/**
 * Shares and measures.
 *
 *     3.5% · five per cent · two percentage points
 *     12 km · 20-foot · 30 sq km · 60 miles per hour · -3°C
 */
import { beginsMeasure, MEASURES, POUNDS } from '../../english/measures.js';
import type { Layers } from '../layers.js';
import { type Amount, withoutStop } from './amounts.js';
import type { Quantity } from './quantity.js';

/** The share or measure of which `amount` begins with a token. @param limit the end of the sentence */
export function measure(layers: Layers, token: number, amount: Amount, limit: number): Quantity | null {
  const at = layers.spelling.shape(amount.end) === 'hyphen' ? amount.end + 1 : amount.end;
  const share = shareAt(layers, at);
  const found = share ?? unitAt(layers, at, limit);
  if (found === null || (share === null && isOtherSense(layers, token, found))) return null;
  const { unit, end } = found;
  return {
    first: token,
    end,
    type: share === null ? 'QUANTITY' : 'PERCENT',
    amount: amount.value,
    currency: null,
    unit,
  };
}

/** `one foot in the door`, `on two feet`; `two degrees from the university`, but `two degrees colder`. */
function isOtherSense({ tokens, syntax }: Layers, token: number, { unit, end }: Unit): boolean {
  if (/^[-−]?\d/.test(tokens.text(token))) return false;
  if (unit === 'ft')
    return tokens.lower(token) === 'one' || tokens.lower(token - 1) === 'on' || syntax.xpos(token - 1) === 'PRP$';
  return unit === 'degree' && !/^(?:ADJ|ADV)$/.test(syntax.upos(end)) && !/^(?:below|above)$/.test(tokens.lower(end));
}

interface Unit {
  readonly unit: string;
  readonly end: number;
}

/** `%`, `percent`, `per cent`, and points of them. */
function shareAt({ tokens }: Layers, token: number): Unit | null {
  const word = tokens.lower(token);
  const isPoint = (at: number) => /^points?$/.test(tokens.lower(at));
  if (word === 'percentage') return isPoint(token + 1) ? { unit: 'percentage point', end: token + 2 } : null;
  const end =
    word === '%' || word === 'percent'
      ? token + 1
      : word === 'per' && tokens.lower(token + 1) === 'cent'
        ? token + 2
        : -1;
  if (end < 0) return null;
  return isPoint(end) ? { unit: 'percentage point', end: end + 1 } : { unit: 'percent', end };
}

/** The longest unit that begins with a token. */
function unitAt({ tokens }: Layers, token: number, limit: number): Unit | null {
  for (
    let length = beginsMeasure(tokens.text(token)) ? Math.min(MAX_UNIT, limit - token) : 0;
    length > 0;
    length -= 1
  ) {
    const isStop = tokens.text(token + length - 1) === '.';
    const written = isStop ? '' : withoutStop(tokens.slice(token, token + length));
    const unit = MEASURES.get(written) ?? MEASURES.get(written.toLowerCase().replaceAll('-', ' ').replace(/\s+/g, ' '));
    if (unit !== undefined) return { unit, end: token + length };
  }
  return POUNDS.has(tokens.lower(token)) ? { unit: 'lb', end: token + 1 } : null;
}

/** Tokens of `miles per hour`. */
const MAX_UNIT = 3;
