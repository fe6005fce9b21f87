/**
 * Names that the text gives to what it has just named.
 *
 *     the Rovik Harbour Collective, known as | Havna | … Havna said
 *     Robert Brun, better known as | Bobby Tilden |
 *     Godwin Ani, alias | Spider |, Godwin Ani alias | Spider |
 *     Nora Brun (née | Moss |)
 *     Havblikk Ferries plc (“| Havna |”)
 */
import { BEFORE_KNOWN_AS } from '../../english/people/name-words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import { changed, type TypedName } from '../mention.js';

/** By the index of the other name that of the name that it stands for. @param names in text order, disjoint */
export function otherNames(
  { tokens }: Pick<Layers, 'tokens'>,
  names: readonly TypedName[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let index = 1; index < names.length; index += 1) {
    const [long, other] = [names[index - 1], names[index]];
    if (long === undefined || other === undefined || other.first - long.end > MAX_BETWEEN) continue;
    if (other.first - long.end < 1 || !endsLikeOne({ tokens }, other.first)) continue;
    if (!NAMED.has(long.type) || lookUp(other.text) !== null || long.text === other.text) continue;
    const between = tokens.slice(long.end, other.first).toLowerCase();
    if (
      isKnownAs(between) ||
      (isQuotedInBrackets(between, tokens.text(other.end), tokens.text(other.end + 1)) && long.type === 'ORG')
    )
      found.set(index, index - 1);
  }
  return found;
}

/** The same names, where a name that is given has the type of what it stands for, in all its places. */
export function withOtherNames(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const types = new Map<string, TypedName['type']>();
  for (const [other, long] of otherNames(layers, names)) {
    const [{ text = '' } = {}, { type } = {}] = [names[other], names[long]];
    if (type !== undefined) types.set(text, type);
  }
  if (types.size === 0) return names;
  return names.map((name) => changed(name, { type: types.get(name.text) ?? name.type }));
}

const NAMED: ReadonlySet<string> = new Set(['ORG', 'PERSON']);

/** `as |`, `a.k.a. the |`, `(“|`: for most names nothing else is looked at. */
function endsLikeOne({ tokens }: Pick<Layers, 'tokens'>, first: number): boolean {
  const last = tokens.text(first - 1);
  return LAST_WORDS.has(last) || (last === 'the' && LAST_WORDS.has(tokens.text(first - 2)));
}

/** The last words before another name; a mark of quotation is looked through by those that read all of them. */
const LAST_WORDS = new Set([
  'née',
  'nee',
  'né',
  'as',
  'aka',
  'a.k.a.',
  'AKA',
  'alias',
  'nicknamed',
  '"',
  '“',
  '‘',
  "'",
]);

/** Tokens between the two. */
const MAX_BETWEEN = 6;

/** `, also known as the`, ` (known as “`, `, a.k.a.` */
function isKnownAs(between: string): boolean {
  const words = between.replace(/^ *[,(]? */, '').replace(/(?: the)?(?: ?["“‘'])?$/, '');
  if (/^(?:a\.?k\.?a\.?|alias|nicknamed|née|nee|né)$/.test(words)) return true;
  const known = /^(?:who is |which is )?(?:(\S+) )?known as$/.exec(words);
  return known !== null && (known[1] === undefined || BEFORE_KNOWN_AS.has(known[1]));
}

function isQuotedInBrackets(between: string, mark: string, close: string): boolean {
  return /^ *\( ?(?:the )?["“]$/.test(between) && /^["”]$/.test(mark) && close === ')';
}
