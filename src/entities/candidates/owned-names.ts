/**
 * Names with an owner inside them, of which a part was found.
 *
 *     | Hartley's Bakery |, | Pell’s Fly Shop |         somebody's shop
 *     | Brandon Magistrates’ Court |, | Teachers’ Union of Haro |      the plural of those whose it is
 *     the bells of | St Ita’s | in Athlone              a church, a school: nothing follows that she might own
 *     | St Ita’s Primary School |                       or what is called after her
 *     the | Okun County Sheriff’s Office |              whoever has an office
 *     Ruiz's Toyota, Ruiz’s Labour Party                two names
 */

import type { Range } from '../../document/index.js';
import { CALLED_AFTER_SAINTS } from '../../english/named-things.js';
import { OFFICE_OWNERS, OFFICES_OWNED, PLURAL_OWNED, SHOPS } from '../../english/organisation-words.js';
import type { Layers } from '../layers.js';
import { isPlaceOrPeople } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';
import { certainName, inProse, overlaid } from '../typing/certain-names.js';
import { FRAME } from '../typing/frame-words.js';

/** Names in text order and disjoint; so is the result. */
export function withOwners(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens } = layers;
  const found = inProse(
    layers,
    ({ firstToken, endToken }, sentence) => {
      const owned: TypedName[] = [];
      for (let mark = firstToken + 1; mark < endToken; mark += 1) {
        if (!layers.forms.mayFrame(mark, FRAME.owner)) continue;
        const within = { first: owned.at(-1)?.end ?? firstToken, end: endToken };
        const text = tokens.text(mark);
        const range =
          text === "'s" || text === '’s'
            ? (officeAt(layers, mark, within) ?? shopAt(layers, mark, within) ?? saintAt(layers, mark, within))
            : text === '’' || text === "'"
              ? bodyAt(layers, mark, within)
              : null;
        if (range === null || range.first < within.first) continue;
        const isHouse = CALLED_AFTER_SAINTS.has(tokens.lower(range.end - 1));
        owned.push(certainName(layers, range, sentence, isHouse ? 'FAC' : 'ORG'));
      }
      return owned;
    },
    FRAME.owner,
  );
  return found.length === 0 ? names : overlaid(names, found);
}

const MAX_WORDS = 3;

/** `Hartley | 's | Bakery`. */
function shopAt(layers: Layers, mark: number, { first, end }: Range): Range | null {
  const { tokens } = layers;
  const last = capitalsEnd(layers, mark + 1, end) - 1;
  const isShop = last > mark && SHOPS.has(tokens.lower(last));
  if (!isShop || !isOwner(layers, mark - 1) || mark - 1 < first) return null;
  return { first: mark - 1, end: last + 1 };
}

/** `Okun County Sheriff | ’s | Office`, `Attorney General | ’s | Office`. */
function officeAt(layers: Layers, mark: number, { first: limit, end }: Range): Range | null {
  const { tokens } = layers;
  if (!OFFICE_OWNERS.has(tokens.lower(mark - 1)) || !isCapital(layers, mark - 1)) return null;
  const last = capitalsEnd(layers, mark + 1, end) - 1;
  if (last <= mark || !OFFICES_OWNED.has(tokens.lower(last))) return null;
  let first = mark - 1;
  while (first > limit && mark - first < MAX_OFFICE && isPartOfOwner(layers, first - 1)) first -= 1;
  return { first, end: last + 1 };
}

/** Words before the mark. */
const MAX_OFFICE = 6;

/** `Okun`, no `The`, `Monday`. */
function isPartOfOwner(layers: Layers, token: number): boolean {
  const { tokens, forms } = layers;
  return isCapital(layers, token) && !forms.at(token).calendar && !vocabulary.functionWords.has(tokens.lower(token));
}

/** Where a run of capitals ends, of few words. */
function capitalsEnd(layers: Layers, first: number, limit: number): number {
  let end = first;
  while (end < limit && end - first < MAX_WORDS && isCapital(layers, end)) end += 1;
  return end;
}

/** `St Ita | ’s`, where no noun follows, and `St Ita | ’s | Hospital`. */
function saintAt(layers: Layers, mark: number, { first, end }: Range): Range | null {
  const { tokens, syntax } = layers;
  if (!/^(?:St|St\.|Saint)$/.test(tokens.text(mark - 2)) || !isOwner(layers, mark - 1) || mark - 2 < first) return null;
  const last = capitalsEnd(layers, mark + 1, end) - 1;
  if (last > mark && vocabulary.thingHeads.has(tokens.lower(last))) return { first: mark - 2, end: last + 1 };
  const isWhole = mark + 1 === end || /^(?:PUNCT|ADP|VERB|AUX|CCONJ|SCONJ)$/.test(syntax.upos(mark + 1));
  return isWhole ? { first: mark - 2, end: mark + 1 } : null;
}

/** `Brandon Magistrates | ’ | Court`, `Teachers | ’ | Union of Haro`. */
function bodyAt(layers: Layers, mark: number, { first: limit, end }: Range): Range | null {
  const { tokens } = layers;
  if (tokens.spaceBefore(mark) || !isCapital(layers, mark + 1) || !PLURAL_OWNED.has(tokens.lower(mark + 1)))
    return null;
  if (!tokens.text(mark - 1).endsWith('s')) return null;
  let first = mark;
  while (first > limit && mark - first < MAX_WORDS && isOwner(layers, first - 1)) first -= 1;
  const where = tokens.text(mark + 2) === 'of' ? capitalsEnd(layers, mark + 3, end) : mark + 3;
  return first === mark ? null : { first, end: where > mark + 3 ? where : mark + 2 };
}

function isCapital({ spelling }: Layers, token: number): boolean {
  const shape = spelling.shape(token);
  return shape === 'capitalised' || shape === 'capitals';
}

/** No country, people or day: "Norway's Bakery" is any of Norway. */
function isOwner(layers: Layers, token: number): boolean {
  const { tokens, forms } = layers;
  if (!isCapital(layers, token) || forms.at(token).calendar || vocabulary.functionWords.has(tokens.lower(token)))
    return false;
  return !isPlaceOrPeople(tokens.text(token)) || isCapital(layers, token + 1);
}
