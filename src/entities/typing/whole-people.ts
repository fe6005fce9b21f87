/**
 * The whole name of a person of whom a part was found.
 *
 *     Jordan | Pike          a country and a person side by side: a first name and a surname
 *     Sydney | Tilden lives  a town, and a word of no language before a verb
 *     U | Min Tan            without the title
 *     Dame | Ana Ruiz | KC   without these, too
 *     Ana Houston | -Cole    the second half of a surname
 *     Dr | al-Sayed          the article before a surname
 *     El | Idrisi said       the particle at the head of a sentence
 *     Rui ‘Tato’ Mendes      with the name that friends use
 */

import { ARABIC_ARTICLES, GENERATIONS, PLACES_AND_FIRST_NAMES } from '../../english/people/name-words.js';
import { AFTER_NAMES, DOUBLE_TITLES_AT_NAMES, TITLES_AT_NAMES } from '../../english/people/titles.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { withCalled, withLettersOfPeople, withNickname, withNicknamed } from './nicknames.js';

/** Names in text order and disjoint; so is the result. */
export function withWholePeople(layers: Layers, found: readonly TypedName[]): readonly TypedName[] {
  const names = withNicknamed(layers, withLettersOfPeople(layers, found));
  const whole: TypedName[] = [];
  const untitled = untitledIn(layers, names);
  const particles = particlesIn(names);
  for (const written of names) {
    const bare = withoutOwnTitles(layers, written);
    const name = untitled === null ? bare : withoutBurmeseTitle(layers, bare, untitled);
    const before = whole.at(-1);
    if (before !== undefined && name.first < before.end) continue;
    if (before !== undefined && isFirstName(layers, before, name)) {
      whole[whole.length - 1] = joined(layers, changed(name, { first: before.first, titles: before.titles }));
    } else if (isBeforeSurname(layers, name))
      whole.push(joined(layers, changed(name, { end: name.end + 1, type: 'PERSON' })));
    else if (isAfterDoubled(layers, name))
      whole.push(joined(layers, changed(name, { first: name.first - 3, titles: [] })));
    else
      whole.push(
        withNickname(layers, withParticle(layers, withArticle(layers, withSecondHalf(layers, name)), particles)),
      );
  }
  return withCalled(layers, whole);
}

/** `Professor Dame | Ana Ruiz |`, `Ana Ruiz | KC`: what of the name is none. */
function withoutOwnTitles({ tokens, spelling }: Layers, name: TypedName): TypedName {
  let { first, end } = name;
  if (name.type !== 'PERSON' || end - first < 2) return name;
  const isTitle = (token: number) =>
    TITLES_AT_NAMES.has(tokens.lower(token)) && spelling.shape(token) === 'capitalised' && token + 1 < end;
  const isDouble = () =>
    end - first > 2 &&
    DOUBLE_TITLES_AT_NAMES.has(
      tokens
        .slice(first, first + 2)
        .toLowerCase()
        .replace(/['’]/, ''),
    );
  while (isTitle(first) || isDouble()) first += isDouble() ? 2 : 1;
  while (end - first > 2 && AFTER_NAMES.has(tokens.text(end - 1))) end -= 1;
  if (first === name.first && end === name.end) return name;
  const titles = [...name.titles];
  for (let token = name.first; token < first; token += 1) titles.push({ first: token, end: token + 1 });
  return changed(name, { first, end, titles, text: tokens.slice(first, end), known: null });
}

/** `U | Min Tan`, a title; `Daw` stands in the name. Elsewhere the rest of it is the name. */
function withoutBurmeseTitle({ tokens, spelling }: Layers, name: TypedName, untitled: ReadonlySet<string>): TypedName {
  const isDaw = tokens.text(name.first - 1) === 'Daw' && name.type === 'PERSON' && name.end - name.first > 1;
  if (isDaw)
    return changed(name, {
      first: name.first - 1,
      text: tokens.slice(name.first - 1, name.end),
      titles: [],
      known: null,
    });
  if (untitled.has(name.text)) return changed(name, { type: 'PERSON' });
  if (name.type !== 'PERSON' || name.end - name.first < 2 || tokens.text(name.first) !== 'U') return name;
  if (spelling.shape(name.first + 1) !== 'capitalised') return name;
  const first = name.first + 1;
  return changed(name, { first, text: tokens.slice(first, name.end), known: null });
}

/** What stands after `U` and `Daw` in the names of people, of several words; null where the text has no such name. */
function untitledIn({ tokens }: Layers, names: readonly TypedName[]): ReadonlySet<string> | null {
  const found = new Set<string>();
  let isBurmese = false;
  for (const { type, first, end, text } of names) {
    if (type !== 'PERSON' || end - first < 2) continue;
    if (tokens.text(first - 1) === 'Daw') found.add(text);
    else if (/^(?:U|Daw) /.test(text)) {
      isBurmese = true;
      if (end - first > 2) found.add(tokens.slice(first + 1, end));
    }
  }
  return isBurmese || found.size > 0 ? found : null;
}

function joined({ tokens }: Layers, name: TypedName): TypedName {
  return changed(name, { text: tokens.slice(name.first, name.end), known: null });
}

/** `Jordan | Pike`, not `Lisbon | Pike`. */
function isFirstName({ tokens }: Layers, place: TypedName, surname: TypedName): boolean {
  if (place.type !== 'GPE' || place.end - place.first !== 1 || place.end !== surname.first) return false;
  const hasGeneration = GENERATIONS.has(tokens.lower(surname.end - 1).replace(/\.$/, ''));
  if (surname.type !== 'PERSON' || surname.titles.length > 0) return false;
  if (surname.end - surname.first !== (hasGeneration ? 2 : 1)) return false;
  const first = tokens.lower(place.first);
  return PLACES_AND_FIRST_NAMES.has(first) || vocabulary.givenNames.has(first);
}

/** `Sydney | Tilden lives`: a word of no language between the town and a verb. */
function isBeforeSurname({ tokens, spelling, forms, syntax }: Layers, { type, first, end }: TypedName): boolean {
  if (type !== 'GPE' || end - first !== 1 || !PLACES_AND_FIRST_NAMES.has(tokens.lower(first))) return false;
  if (spelling.shape(end) !== 'capitalised' || forms.at(end).ordinary || forms.at(end).calendar) return false;
  const word = tokens.lower(end);
  if (vocabulary.thingHeads.has(word) || vocabulary.isRole(word) || lookUp(tokens.text(end)) !== null) return false;
  return /^(?:VERB|AUX)$/.test(syntax.upos(end + 1));
}

/** `Jun-jun | Cabahug`: one syllable twice, as first names are in the Philippines. */
function isAfterDoubled({ tokens, spelling }: Layers, { type, first, end }: TypedName): boolean {
  if (type !== 'PERSON' || end - first !== 1 || first < 3 || spelling.shape(first - 2) !== 'hyphen') return false;
  return spelling.shape(first - 3) === 'capitalised' && tokens.lower(first - 3) === tokens.text(first - 1);
}

function withSecondHalf(layers: Layers, name: TypedName): TypedName {
  return isHyphenated(layers, name) ? joined(layers, changed(name, { end: name.end + 2 })) : name;
}

/** `Dr | al-Sayed` */
function withArticle(layers: Layers, name: TypedName): TypedName {
  const { tokens, spelling } = layers;
  const { type, first } = name;
  if (type !== 'PERSON' || spelling.shape(first - 1) !== 'hyphen' || !ARABIC_ARTICLES.has(tokens.text(first - 2)))
    return name;
  return joined(layers, changed(name, { first: first - 2 }));
}

/** `El | Idrisi said`, at the head of a sentence, where the text has Yasmin el Idrisi. */
function withParticle(layers: Layers, name: TypedName, particles: ReadonlySet<string>): TypedName {
  const { tokens, spelling } = layers;
  const { type, first, text } = name;
  if (type !== 'PERSON' || !spelling.opens(first - 1) || !particles.has(`${tokens.lower(first - 1)} ${text}`))
    return name;
  return joined(layers, changed(name, { first: first - 1 }));
}

/** `el Idrisi`: the surnames of several words, their particles in small letters. */
function particlesIn(names: readonly TypedName[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { type, text } of names) {
    const [, particle = '', surname = ''] = type === 'PERSON' ? (/ (\p{Ll}{2,3}) (\S+)$/u.exec(text) ?? []) : [];
    if (vocabulary.particles.has(particle)) found.add(`${particle} ${surname}`);
  }
  return found;
}

/** `Ana Houston-Cole`; of the `Havard-Moss summit` each half is somebody. */
function isHyphenated({ spelling }: Layers, { type, first, end }: TypedName): boolean {
  return (
    type === 'PERSON' &&
    end - first > 1 &&
    spelling.shape(end) === 'hyphen' &&
    spelling.shape(end + 1) === 'capitalised'
  );
}
