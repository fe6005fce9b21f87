/**
 * Names that the text gives to what it has just named.
 *
 *     the Rovik Harbour Collective, known as | Havna | … Havna said
 *     Robert Brun, better known as | Bobby Tilden |
 *     Godwin Ani, alias | Spider |, Godwin Ani alias | Spider |
 *     Vex Kalibar, whose real name is | Kelvin Otu |, real name | Kelvin Otu |
 *     Nora Brun (née | Moss |), (born | Nora Moss |); Nita Brun was born | Nora Moss |
 *     Havblikk Ferries plc (“| Havna |”)
 *     Havna Group, the operator known until last year as | Nordtel |
 *     Havna Group, formerly | Nordtel |, said       Brill House was renamed | Elm Lodge |
 */
import { BEFORE_KNOWN_AS } from '../../english/people/name-words.js';
import { BEFORE_RENAMED, FORMERLY, RENAMINGS, UNTIL_OR_AMONG } from '../../english/renaming.js';
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
    if (lookUp(other.text) !== null || long.text === other.text) continue;
    const between = tokens.slice(long.end, other.first).toLowerCase();
    if (RENAMED.has(long.type) && isRenamed({ tokens }, long, other, between)) {
      found.set(index, index - 1);
      continue;
    }
    if (!NAMED.has(long.type)) continue;
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

/** What is given another name. */
const RENAMED: ReadonlySet<string> = new Set(['ORG', 'FAC', 'PRODUCT', 'GPE']);

/**
 * `Havna Group, formerly | Nordtel |,`, `Brill House was renamed | Elm Lodge |`: a name for a name. Somebody who was formerly of a firm is none.
 */
function isRenamed(
  { tokens }: Pick<Layers, 'tokens'>,
  { type }: TypedName,
  other: TypedName,
  between: string,
): boolean {
  if (other.type === 'PERSON' && other.titles.length > 0) return false;
  if ((type === 'GPE') !== (other.type === 'GPE') && other.known !== null) return false;
  const bare = between.replace(/^ ?[,(] ?/, '').replace(/(?: the)?(?: ?["“‘'])?$/, '');
  const words = bare.split(' ');
  let from = 0;
  while (from < words.length - 1 && BEFORE_RENAMED.has(words[from] ?? '')) from += 1;
  const rest = words.slice(from).join(' ');
  if (RENAMINGS.has(rest)) return true;
  // "Okun FC, formerly Rovik coach" is somebody's: nothing but the name stands between the marks.
  const isAside = /^ ?[,(]/.test(between) && from === 0;
  return isAside && FORMERLY.has(rest.replace(/ (?:called|named)$/, '')) && CLOSES.test(tokens.text(other.end));
}

const CLOSES = /^(?:[,).;”"’—–-]|in|until)$/;

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
  'born',
  'name',
  'is',
  'was',
  ...FORMERLY,
  ...[...RENAMINGS].map((words) => words.slice(words.lastIndexOf(' ') + 1)),
  'called',
  'named',
  'to',
  '"',
  '“',
  '‘',
  "'",
]);

/** Tokens between the two. */
const MAX_BETWEEN = 12;

/** `, also known as the`, ` (known as “`, `, a.k.a.` */
function isKnownAs(between: string): boolean {
  const words = between
    .replace(/^ *[,(]? */, '')
    .replace(/(?: the)?(?: ?["“‘'])?$/, '')
    .replace(/^(?:the|an?) (?:[\p{L}-]+ ){1,4}(?=(?:\S+ )?known )/u, '') // "the mobile operator known as"
    .replace(/(?<=\bknown )(\S+) (?:\S+ ){1,4}(?=as$)/, (all, first: string) => (UNTIL_OR_AMONG.has(first) ? '' : all));
  if (/^(?:(?:as [^,]{1,40} ?, )?(?:who )?(?:was )?born)$/.test(words)) return true;
  // "Vex Kalibar, whose real name is Kelvin Otu"
  if (/^(?:whose )?(?:real|full|birth) name(?: is| was)?$/.test(words)) return true;
  if (/^(?:a\.?k\.?a\.?|alias|nicknamed|née|nee|né)$/.test(words)) return true;
  const known = /^(?:who is |which is )?(?:(\S+) )?known as$/.exec(words);
  return known !== null && (known[1] === undefined || BEFORE_KNOWN_AS.has(known[1]));
}

function isQuotedInBrackets(between: string, mark: string, close: string): boolean {
  return /^ *\( ?(?:the )?["“]$/.test(between) && /^["”]$/.test(mark) && close === ')';
}
