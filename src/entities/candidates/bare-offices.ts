/**
 * Offices that stand for their holder, which are no names.
 *
 *     the | MD | said, the | DG | said                                nobody's
 *     His Highness the | Amir | left, the | Sultan | of Achada      nobody's name
 *     the | Minister for Health | has announced                     nobody's, whatever else is called Health
 *     By Our | Staff Reporter |                                     nobody's
 *     Amir left, the Amir Hotel, the | Advocate | said              names
 */
import { NEWSROOM_HEADS, NEWSROOM_WORDS, OFFICES_IN_LETTERS } from '../../english/offices.js';
import { PAPER_WORDS } from '../../english/organisation-words.js';
import { MEMBERS, RANKS } from '../../english/people/titles.js';
import { isInitials } from '../clustering/acronyms.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { TypedName } from '../mention.js';

/** Names in text order; those that are left. */
export function withoutBareOffices(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens, forms, spelling } = layers;
  return names.filter(({ first, end, type, titles }) => {
    if (isNewsroom(layers, first, end) || isOfficeFor(layers, first, end)) return false;
    const isAlone = end - first === 1 && forms.at(first - 1).article && titles.length === 0;
    if (isAlone && spelling.shape(first) === 'capitals' && isOffice(layers, names, first)) return false;
    if (!isAlone || (type !== 'PERSON' && type !== 'ORG')) return true;
    const word = tokens.lower(first);
    const isTitle = word === 'amir' || (forms.at(first).role && vocabulary.honorifics.has(word));
    return !isTitle || BESIDES.has(tokens.text(first)) || PAPER_WORDS.has(tokens.text(first));
  });
}

/** `the | MD |`, `the | DG |`; no group whose letters the text explains: `the Deep Green (DG)`. */
function isOffice({ tokens, spelling }: Layers, names: readonly TypedName[], at: number): boolean {
  const text = tokens.text(at);
  if (MEMBERS.has(text) || RANKS.has(text) || vocabulary.roles.has(tokens.lower(at))) return true;
  if (!OFFICES_IN_LETTERS.has(text) || spelling.shape(at + 1) === 'capitalised') return false;
  return names.every(
    (name) => (name.text !== text || tokens.text(name.first - 1) !== '(') && !isInitials(text, name.text),
  );
}

/** `the | Minister for Health |`, `Secretary of State for Trade`. */
function isOfficeFor({ tokens }: Layers, first: number, end: number): boolean {
  return (
    end - first > 2 &&
    /^(?:minister|secretary)$/.test(tokens.lower(first)) &&
    /^(?:for|of)$/.test(tokens.text(first + 1))
  );
}

/** `By Our | Staff Reporter |`, `Our Correspondent`, `News Desk`. */
function isNewsroom({ tokens }: Layers, first: number, end: number): boolean {
  if (!NEWSROOM_HEADS.has(tokens.lower(end - 1))) return false;
  for (let token = first; token < end - 1; token += 1) if (!NEWSROOM_WORDS.has(tokens.lower(token))) return false;
  return end - first > 1 || tokens.lower(first - 1) === 'our';
}

/** Newspapers, too. */
const BESIDES: ReadonlySet<string> = new Set(['Advocate', 'Inspector']);
