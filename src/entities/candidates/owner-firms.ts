/**
 * Firms with an owner inside their name, which the text never calls otherwise.
 *
 *     | Calder's Reach Co. | … | Calder's Reach | said      always together, and once with a legal form
 *     | Calder's Reach Co. | … | Calder's |.                or with the mark alone, after which nothing is owned
 *     Voss's | Reach Corp. | … Voss said                    two names: one of them stands alone
 *     Norway's | Reach Corp. |                              two names: a country
 */
import type { Range } from '../../document/index.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { certainName, inProse, isNameWord, overlaid } from '../typing/certain-names.js';
import { FRAME } from '../typing/frame-words.js';

/** Names in text order and disjoint; so is the result. Linear in the number of tokens. */
export function withOwnerFirms(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens } = layers;
  /** By the owner, the word after the mark. */
  const firms = new Map<string, string>();
  const places = inProse(
    layers,
    ({ firstToken, endToken }, sentence) => {
      const found: TypedName[] = [];
      for (let mark = firstToken + 1; mark < endToken - 1; mark += 1) {
        if (!layers.forms.mayFrame(mark, FRAME.owner) || !/^['’]s$/.test(tokens.text(mark))) continue;
        const range = firmAt(layers, mark, endToken);
        if (range === null) continue;
        if (isFormal(layers, range)) firms.set(tokens.text(mark - 1), tokens.text(mark + 1));
        found.push(certainName(layers, range, sentence, 'ORG'));
        mark = range.end - 1;
      }
      return found;
    },
    FRAME.owner,
  );
  if (firms.size === 0) return names;
  const isApart = standingApart(layers, firms);
  const whole = places.filter(({ first }) => {
    const owner = tokens.text(first);
    return firms.get(owner) === tokens.text(first + 2) && !isApart.has(owner);
  });
  return overlaid(names, whole);
}

/** Words of a name after the mark. */
const MAX_WORDS = 4;

/** `Calder | 's | Reach Co.`, `Calder | 's | Reach`. */
function firmAt(layers: Layers, mark: number, limit: number): Range | null {
  const { tokens } = layers;
  if (!isNameWord(layers, mark - 1) || isNameWord(layers, mark - 2) || isCountry(tokens.text(mark - 1))) return null;
  let end = mark + 1;
  while (end < limit && end - mark <= MAX_WORDS && (isNameWord(layers, end) || isForm(layers, end))) {
    end += 1;
    if (isForm(layers, end - 1)) break;
  }
  return end > mark + 1 ? { first: mark - 1, end } : null;
}

/** A country, a town or a people has firms; what is called after a river or a lake may be one. */
function isCountry(word: string): boolean {
  const type = lookUp(word)?.type;
  return type === 'GPE' || type === 'NORP';
}

/** It ends in a legal form, with a word between the mark and the form. */
function isFormal(layers: Layers, { first, end }: Range): boolean {
  return end - first > 3 && isForm(layers, end - 1);
}

function isForm({ tokens }: Layers, token: number): boolean {
  return vocabulary.companySuffixes.has(tokens.lower(token));
}

/** The owners that stand without what they own, or whose firm stands without them. */
function standingApart({ tokens, syntax }: Layers, firms: ReadonlyMap<string, string>): ReadonlySet<string> {
  const owners = new Map([...firms].map(([owner, owned]) => [owned, owner]));
  const apart = new Set<string>();
  for (let token = 0; token < tokens.length; token += 1) {
    const text = tokens.text(token);
    const owned = firms.get(text);
    const isWhole =
      isMark(tokens.text(token + 1)) && (tokens.text(token + 2) === owned || isShort(syntax.upos(token + 2)));
    if (owned !== undefined && !isWhole) apart.add(text);
    const owner = owners.get(text);
    if (owner !== undefined && !(isMark(tokens.text(token - 1)) && tokens.text(token - 2) === owner)) apart.add(owner);
  }
  return apart;
}

/** `controls | Calder's |.`, `| Calder's | said`: what stands after the mark is nothing that is owned. */
function isShort(tag: string): boolean {
  return /^(?:PUNCT|VERB|AUX|ADP|CCONJ|SCONJ)$/.test(tag);
}

function isMark(text: string): boolean {
  return text === "'s" || text === '’s';
}
