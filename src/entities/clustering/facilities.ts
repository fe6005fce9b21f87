/**
 * Which names are those of one building.
 *
 *     the Okun-Ajara Bridge … | Okun bridge |        its first word and its noun, where one name has both
 *     the Kenyan Puppet Theatre … | the Puppet Theatre |   without the country before it
 *     the Museum of Toys … | the Toy Museum |        what it is for before its noun
 *     St Ita’s Hospital … | St Ita’s |               its first words, also where they are an organisation
 *     Marlow Grand Inc., the Marlow Grand Hotel … Marlow Grand      the firm
 */
import { wordSet } from '../../english/words.js';
import { lookUp } from '../lexicons/known-names.js';
import type { TypedName } from '../mention.js';
import { hasLegalForm, stem } from './organisations.js';

/** A function from a building's name to a key that all its names have in common. */
export function facilityKeys(names: readonly TypedName[]): (text: string) => string {
  /** The one longer name with this first word and noun; null for several. */
  const longOf = new Map<string, string | null>();
  for (const { type, text } of names) {
    if (type !== 'FAC') continue;
    const long = stem(text);
    for (const short of [shortOf(long), ...otherForms(text, long)]) {
      if (short === long) continue;
      const known = longOf.get(short);
      longOf.set(short, known === undefined || known === long ? long : null);
    }
  }
  return (text) => {
    const own = stem(text).replace(/\.$/, ''); // "Osmond St. … Osmond St"; a sentence may end there
    return `FAC:${longOf.get(own) ?? own}`;
  };
}

/** `okun bridge` of `okun-ajara bridge`. */
function shortOf(long: string): string {
  const words = long.split(/[ -]/);
  return words.length < 3 ? long : `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
}

/** `puppet theatre` of the Kenyan Puppet Theatre; `toys museum`, `toy museum` of the Museum of Toys. */
function otherForms(text: string, long: string): readonly string[] {
  const words = long.split(' ');
  const [head = '', of, ...what] = words;
  if (of === 'of' && what.length === 1 && HOUSES.has(head)) {
    const [thing = ''] = what;
    return [`${thing} ${head}`, `${thing.replace(/s$/, '')} ${head}`];
  }
  const place = lookUp(text.slice(0, text.indexOf(' ')))?.type;
  return words.length > 2 && (place === 'GPE' || place === 'NORP') ? [words.slice(1).join(' ')] : [];
}

/** By the first words of a house's name, two or more or with an owner's mark, its whole name; none for those of several or of a firm. */
export function housesByFirstWords(names: readonly TypedName[]): ReadonlyMap<string, string> {
  const houses = new Map<string, string>();
  const several = new Set<string>();
  const firms = new Set(names.flatMap(({ type, text }) => (type === 'ORG' && hasLegalForm(text) ? [stem(text)] : [])));
  for (const { type, text } of names) {
    if (type !== 'FAC') continue;
    const words = text.split(' ');
    if (!HOUSES.has((words.at(-1) ?? '').toLowerCase())) continue;
    for (let length = 1; length < Math.min(words.length, MAX_WORDS); length += 1) {
      const short = words.slice(0, length).join(' ');
      if (length === 1 && !/['’]s$/.test(short)) continue;
      if ((houses.get(short) ?? text) !== text || firms.has(stem(short))) several.add(short);
      houses.set(short, text);
    }
  }
  for (const short of several) houses.delete(short);
  return houses;
}

const MAX_WORDS = 6;

/** Last words of what people work in, and what acts. */
const HOUSES = wordSet(`
  hospital, infirmary, clinic, hotel, theatre, theater, museum, gallery, school, college, church, cathedral, prison, cinema, restaurant, ballroom, hospice,
  library, inn, pub, brewery, mill, abbey`);
