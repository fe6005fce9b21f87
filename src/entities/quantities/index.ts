/** Amounts of money, shares and measures as entities: those of equal value are one. */
import type { Range, TokenEntity } from '../../document/index.js';
import { OTHER_DOLLARS, RUPEE_COUNTRIES, SHILLING_COUNTRIES } from '../../english/currencies.js';
import { SCALES } from '../../english/numbers.js';
import type { Layers } from '../layers.js';
import { amountAt } from './amounts.js';
import { measure } from './measures.js';
import { type Currencies, gluedIn, namedMoney, signedMoneyAt } from './money.js';
import type { Quantity } from './quantity.js';

export type { Quantity } from './quantity.js';

/** In text order, disjoint; none in furniture. */
export function quantitiesIn(layers: Layers): Quantity[] {
  let known: Currencies | undefined;
  const currencies = () => {
    known ??= currenciesOf(layers);
    return known;
  };
  return layers.segmentation.sentences.flatMap((sentence) =>
    sentence.furniture ? [] : inSentence(layers, sentence, currencies),
  );
}

function inSentence(
  layers: Layers,
  { firstToken, endToken }: { firstToken: number; endToken: number },
  currencies: () => Currencies,
): Quantity[] {
  const found: Quantity[] = [];
  for (let token = firstToken; token < endToken; token += 1) {
    if (!layers.forms.at(token).beginsAmount || token < (found.at(-1)?.end ?? 0) || isArticle(layers, token)) continue;
    const quantity =
      signedMoneyAt(layers, token, endToken, currencies) ?? countedAt(layers, token, endToken, currencies);
    if (quantity !== null) found.push(quantity);
  }
  return found;
}

/** `a | man`, not `a | million`: most words that an amount may begin with. */
function isArticle({ tokens }: Layers, token: number): boolean {
  return /^an?$/.test(tokens.lower(token)) && !SCALES.has(tokens.lower(token + 1));
}

/** A number, and what is counted. */
function countedAt(layers: Layers, token: number, limit: number, currencies: () => Currencies): Quantity | null {
  const amount = amountAt(layers, token, limit, SCALES);
  if (amount === null) return null;
  return namedMoney(layers, token, amount, limit, currencies) ?? measure(layers, token, amount, limit);
}

/** Whose dollars, yen, rupees and shillings a text means, and which letters are signs in it. */
function currenciesOf(layers: Layers): Currencies {
  const { tokens } = layers;
  let [otherDollars, yuan, pounds] = [false, false, false];
  const rupees = new Map<string, number>();
  const shillings = new Map<string, number>();
  const letters = new Set<string>();
  for (let token = 0; token < tokens.length; token += 1) {
    if (!layers.forms.at(token).tellsCurrency) continue;
    const text = tokens.text(token);
    const rupee = RUPEE_COUNTRIES.get(text);
    const shilling = SHILLING_COUNTRIES.get(text);
    if (rupee !== undefined) rupees.set(rupee, (rupees.get(rupee) ?? 0) + 1);
    if (shilling !== undefined) shillings.set(shilling, (shillings.get(shilling) ?? 0) + 1);
    if (text.length > 1 && text.endsWith('$') && text !== 'US$') otherDollars = true;
    else if (text === '£') pounds = true;
    else if (/^(?:yuan|renminbi|RMB|CNY)$/.test(text)) yuan = true;
    else if (/^dollars?$/.test(text) && OTHER_DOLLARS.has(tokens.lower(token - 1))) otherDollars = true;
    else if (layers.forms.at(token).beginsAmount) {
      const glued = gluedIn(layers, token);
      if (glued?.isLarge === true) letters.add(glued.sign);
    }
  }
  return {
    dollar: otherDollars ? null : 'USD',
    yen: yuan ? null : 'JPY',
    pounds,
    rupee: foremost(rupees),
    shilling: foremost(shillings),
    letters,
  };
}

/** The code whose country the text names at least twice as often as any other. */
function foremost(times: ReadonlyMap<string, number>): string | null {
  const [most, second] = [...times].sort(([, one], [, other]) => other - one);
  return most === undefined || (second !== undefined && most[1] < 2 * second[1]) ? null : most[0];
}

/** Those of equal value as one entity. @param quantities in text order @param before how many entities have an id already */
export function gatherQuantities({ tokens }: Layers, quantities: readonly Quantity[], before: number): TokenEntity[] {
  const groups = new Map<string, Quantity[]>();
  for (const quantity of quantities) {
    const { first, end, type, amount, currency, unit } = quantity;
    const value = amount === null ? tokens.slice(first, end) : `${amount}`;
    const key = [type, value, currency, unit].join('|');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [quantity]);
    else group.push(quantity);
  }
  return Array.from(groups.values(), (group, index): TokenEntity => {
    const forms = [...new Set(group.map(({ first, end }) => tokens.slice(first, end)))];
    const [name = '', ...aliases] = forms;
    const { type = 'QUANTITY', amount = null, currency = null, unit = null } = group[0] ?? {};
    return {
      id: `e${before + index + 1}`,
      type,
      name,
      aliases,
      link: null,
      roles: [],
      quantity: { amount, currency, unit },
      mentions: group.map(({ first, end }) => ({
        first,
        end,
        kind: tokens.slice(first, end) === name ? 'name' : 'alias',
      })),
    };
  });
}

/** The names that no quantity has a part of: `300 | US dollars`. Both in text order and disjoint. */
export function apartFrom<Name extends Range>(
  quantities: readonly Quantity[],
  names: readonly Name[],
): readonly Name[] {
  let next = 0;
  return names.filter(({ first, end }) => {
    while ((quantities[next]?.end ?? Number.POSITIVE_INFINITY) <= first) next += 1;
    return (quantities[next]?.first ?? Number.POSITIVE_INFINITY) >= end;
  });
}
