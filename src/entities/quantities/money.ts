/**
 * Amounts of money.
 *
 *     $3.5m · US$3 million · R20m · Rs 5 crore · EUR 300        sign or code before the number
 *     5 million Swiss francs · 50 pence                         noun after it
 */
import { CURRENCY_NOUNS, CURRENCY_SIGNS, GLUED_SIGNS, HUNDREDTHS, MONEY_SCALES } from '../../english/currencies.js';
import { POUNDS, WEIGHING } from '../../english/measures.js';
import { SCALES } from '../../english/numbers.js';
import type { Layers } from '../layers.js';
import { type Amount, amountAt, rounded } from './amounts.js';
import type { Quantity } from './quantity.js';

/** What a text says of signs that several countries have. */
export interface Currencies {
  /** `$`: USD, or null where the text has another country's dollars. */
  readonly dollar: string | null;
  /** `¥`: JPY, or null where the text has yuan. */
  readonly yen: string | null;
  /** Whether the text has amounts in pounds sterling. */
  readonly pounds: boolean;
}

/** The amount of money that begins with a sign. @param limit the end of the sentence */
export function signedMoneyAt(
  layers: Layers,
  token: number,
  limit: number,
  currencies: () => Currencies,
): Quantity | null {
  return signedAt(layers, token, limit, currencies) ?? gluedAt(layers, token, limit) ?? penceAt(layers, token);
}

/** `$ 3.5 m`. */
function signedAt(layers: Layers, token: number, limit: number, currencies: () => Currencies): Quantity | null {
  const sign = layers.tokens.text(token);
  const code = CURRENCY_SIGNS.get(sign);
  if (code === undefined) return null;
  const amount = amountAt(layers, token + 1, limit, MONEY_SCALES);
  if (amount === null) return null;
  const currency = sign === '$' ? currencies().dollar : sign === '¥' ? currencies().yen : code;
  return { type: 'MONEY', first: token, end: amount.end, amount: amount.value, currency, unit: null };
}

/** `R20m`, `KSh300`, `EUR3m`: a token for sign and number. */
function gluedAt({ tokens }: Layers, token: number, limit: number): Quantity | null {
  const text = tokens.text(token);
  const match = text.length > 1 && text >= 'A' && text < '[' ? GLUED.exec(text) : null;
  if (match === null) return null;
  const [, sign = '', digits = '', letters = ''] = match;
  const isLarge = letters !== '' || digits.includes(',') || SCALES.has(tokens.lower(token + 1));
  const currency = GLUED_SIGNS.get(sign) ?? CURRENCY_SIGNS.get(sign);
  // "R20" may be a road.
  if (currency === undefined || (GLUED_SIGNS.has(sign) && !isLarge)) return null;
  const after = letters === '' && token + 1 < limit ? SCALES.get(tokens.lower(token + 1)) : undefined;
  const scale = MONEY_SCALES.get(letters.toLowerCase()) ?? after ?? 1;
  const amount = rounded(Number(digits.replaceAll(',', '')) * scale);
  return {
    type: 'MONEY',
    first: token,
    end: after === undefined ? token + 1 : token + 2,
    amount,
    currency,
    unit: null,
  };
}

const GLUED = /^([A-Z][A-Za-z]{0,2}\.?)(\d[\d,]{0,14}(?:\.\d{1,4})?)(m|bn|k|tn|b)?$/;

/** `50p`: a token for number and pence. */
function penceAt({ tokens }: Layers, token: number): Quantity | null {
  const text = tokens.text(token);
  const pence = text.endsWith('p') ? /^(\d{1,3})p$/.exec(text)?.[1] : undefined;
  if (pence === undefined) return null;
  return { type: 'MONEY', first: token, end: token + 1, amount: Number(pence) / 100, currency: 'GBP', unit: null };
}

/** `5 million Swiss francs`: an amount with its currency after it. */
export function namedMoney(
  layers: Layers,
  token: number,
  amount: Amount,
  limit: number,
  currencies: () => Currencies,
): Quantity | null {
  const { tokens } = layers;
  const at = layers.spelling.shape(amount.end) === 'hyphen' ? amount.end + 1 : amount.end;
  const money = { type: 'MONEY', first: token, amount: amount.value, unit: null } as const;
  for (let noun = at; noun <= at + MAX_ADJECTIVE && noun < limit; noun += 1) {
    const word = tokens.lower(noun);
    const hundredth = noun === at ? HUNDREDTHS.get(word) : undefined;
    if (hundredth !== undefined) {
      const value = amount.value === null ? null : rounded(amount.value / 100);
      return { ...money, amount: value, end: noun + 1, currency: hundredth };
    }
    const currency = CURRENCY_NOUNS.get(word);
    if (currency === undefined) continue;
    const code = currency.codes.get(tokens.slice(at, noun).toLowerCase());
    if (noun > at && code === undefined) return null;
    if (POUNDS.has(word) && code === undefined)
      return isSterling(layers, token, noun, isScaled(amount.value) || currencies().pounds)
        ? { ...money, end: noun + 1, currency: 'GBP' }
        : null;
    // "6.4 won", "two won": a verb.
    if (word === 'won' && (amount.value ?? 0) < THOUSAND) return null;
    const usual = word.startsWith('dollar') ? currencies().dollar : currency.code;
    return { ...money, end: noun + 1, currency: code ?? usual };
  }
  return null;
}

/** Tokens of `Hong Kong` and the like. */
const MAX_ADJECTIVE = 2;
const THOUSAND = 1e3;
const MILLION = 1e6;

function isScaled(value: number | null): boolean {
  return value !== null && value >= MILLION;
}

/** `20 pounds sterling`, `20 pounds` in a text with `£`; not `lost 20 pounds`, `20 pounds of rice`. */
function isSterling({ tokens, syntax }: Layers, first: number, noun: number, likely: boolean): boolean {
  if (tokens.lower(noun + 1) === 'sterling') return true;
  const weighs =
    WEIGHING.has(tokens.lower(first - 1)) ||
    WEIGHING.has(syntax.lemma(first - 1)) ||
    WEIGHING.has(tokens.lower(noun + 1));
  return likely && !weighs && tokens.lower(noun + 1) !== 'of';
}
