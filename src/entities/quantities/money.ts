/**
 * Amounts of money.
 *
 *     $3.5m · US$3 million · R20m · Rs 5 crore · EUR 300        sign or code before the number
 *     N4,800 … the N600 fee · Sh230                             letters, where the text has larger amounts with them
 *     5 million Swiss francs · 50 pence                         noun after it
 */
import {
  BEFORE_PRICES,
  CURRENCY_NOUNS,
  CURRENCY_SIGNS,
  GLUED_SIGNS,
  HUNDREDTHS,
  MONEY_SCALES,
} from '../../english/currencies.js';
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
  /** `Rs`, `Sh`: of the country with rupees, or shillings, of which the text speaks most. */
  readonly rupee: string | null;
  readonly shilling: string | null;
  /** Letters that are a sign of money somewhere in the text: `N` beside `N4,800`. */
  readonly letters: ReadonlySet<string>;
}

/** The amount of money that begins with a sign. @param limit the end of the sentence */
export function signedMoneyAt(
  layers: Layers,
  token: number,
  limit: number,
  currencies: () => Currencies,
): Quantity | null {
  return (
    signedAt(layers, token, limit, currencies) ?? gluedAt(layers, token, limit, currencies) ?? penceAt(layers, token)
  );
}

/** `$ 3.5 m`. */
function signedAt(layers: Layers, token: number, limit: number, currencies: () => Currencies): Quantity | null {
  const sign = layers.tokens.text(token);
  const code = CURRENCY_SIGNS.get(sign);
  if (code === undefined) return null;
  const amount = amountAt(layers, token + 1, limit, MONEY_SCALES);
  if (amount === null) return null;
  const currency = code ?? sharedCode(sign, currencies());
  return { type: 'MONEY', first: token, end: amount.end, amount: amount.value, currency, unit: null };
}

/** The code of a sign that several countries have. */
function sharedCode(sign: string, { dollar, yen, rupee, shilling }: Currencies): string | null {
  if (sign === '$') return dollar;
  if (sign === '¥') return yen;
  return sign.startsWith('R') ? rupee : shilling;
}

/** `R20m`, `KSh300`, `EUR3m`: a token for sign and number. */
function gluedAt(layers: Layers, token: number, limit: number, currencies: () => Currencies): Quantity | null {
  const glued = gluedIn(layers, token);
  if (glued === null) return null;
  const { sign, value, isLarge } = glued;
  const code = GLUED_SIGNS.get(sign) ?? CURRENCY_SIGNS.get(sign);
  // "R20" may be a road.
  if (code === undefined || (GLUED_SIGNS.has(sign) && !isLarge && !isFee(layers, token, sign, currencies))) return null;
  const scale = glued.end < limit ? scaleAt(layers, glued.end) : null;
  return {
    type: 'MONEY',
    first: token,
    end: scale?.end ?? glued.end,
    amount: rounded(value * (scale?.value ?? 1)),
    currency: code ?? sharedCode(sign, currencies()),
    unit: null,
  };
}

/** A sign and the number that stands with it. */
export interface Glued {
  readonly sign: string;
  readonly value: number;
  /** Whether the number can only be an amount: `R20m`, `R14-million`, `N4,800`. */
  readonly isLarge: boolean;
  readonly end: number;
}

export function gluedIn(layers: Layers, token: number): Glued | null {
  const { tokens } = layers;
  const text = tokens.text(token);
  const match = text.length > 1 && text >= 'A' && text < '[' ? GLUED.exec(text) : null;
  if (match === null) return null;
  const [, sign = '', digits = '', suffix = ''] = match;
  let [number, letters, end] = [digits.replaceAll(',', ''), suffix, token + 1];
  // "N4", ",", "800": letters before the digits, and the tokens are cut at the comma.
  while (letters === '' && number.length < MAX_DIGITS && isThousands(layers, end)) {
    number += tokens.text(end + 1);
    end += 2;
  }
  const hasThousands = digits.includes(',') || end > token + 1;
  const decimals = letters === '' && !number.includes('.') ? decimalsAt(layers, end) : null;
  if (decimals !== null) [number, letters, end] = [`${number}.${decimals.digits}`, decimals.letters, decimals.end];
  const isLarge = letters !== '' || hasThousands || scaleAt(layers, end) !== null;
  return { sign, value: Number(number) * (MONEY_SCALES.get(letters.toLowerCase()) ?? 1), isLarge, end };
}

/** `RM6 | .162` million, `R4 | .5bn`: the tokens are cut at the point, and before the letters. */
function decimalsAt({ tokens }: Layers, point: number): { digits: string; letters: string; end: number } | null {
  if (tokens.text(point) !== '.' || tokens.spaceBefore(point) || tokens.spaceBefore(point + 1)) return null;
  const [, digits, suffix = ''] = /^(\d{1,4})(m|bn|k|tn|b)?$/.exec(tokens.text(point + 1)) ?? [];
  if (digits === undefined) return null;
  const next = suffix === '' && !tokens.spaceBefore(point + 2) ? tokens.text(point + 2) : '';
  const letters = /^(?:m|bn|k|tn|b)$/.test(next) ? next : '';
  return { digits, letters: suffix || letters, end: letters === '' ? point + 2 : point + 3 };
}

/** `| ,800` */
function isThousands({ tokens }: Layers, comma: number): boolean {
  return (
    tokens.text(comma) === ',' &&
    !tokens.spaceBefore(comma) &&
    !tokens.spaceBefore(comma + 1) &&
    /^\d{3}$/.test(tokens.text(comma + 1))
  );
}

const MAX_DIGITS = 15;

/** `million`, `-million`. */
function scaleAt({ tokens, spelling }: Layers, token: number): Amount | null {
  const at = spelling.shape(token) === 'hyphen' ? token + 1 : token;
  const value = SCALES.get(tokens.lower(at));
  return value === undefined ? null : { value, end: at + 1 };
}

/** `the N600 | fee`, `to pay N600`, not `the R104 with`: in a text that counts in these letters. */
function isFee({ tokens, syntax }: Layers, token: number, sign: string, currencies: () => Currencies): boolean {
  if (!currencies().letters.has(sign)) return false;
  const before = tokens.lower(token - 1);
  return BEFORE_PRICES.has(before) || (/^(?:the|an?)$/.test(before) && syntax.upos(token + 1) === 'NOUN');
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
