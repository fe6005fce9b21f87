/**
 * Names that are joined by a small word that is an English word as well, or one letter.
 *
 *     Rutger | ten | Hoff, Jan | te | Wierik       a first name and a surname
 *     Ana da Costa | e | Melo                      two surnames
 *     Lia Roth | e | Ana Ruiz                      two people: each has a first name
 */
import { RARE_PARTICLES } from '../../english/people/name-words.js';
import { plain } from '../../resources/word-table.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import { changed, type TypedName } from '../mention.js';
import { GIVEN, nameFlags } from '../tagger/name-table.js';

/** Names in text order and disjoint; so is the result. */
export function withRareParticles(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  if (!names.some((name) => isAfterParticle(layers, name) || isBeforeParticle(layers, name))) return names;
  const whole: TypedName[] = [];
  for (const name of names) {
    const before = whole.at(-1);
    if (before !== undefined && name.first < before.end) continue;
    if (!isAfterParticle(layers, name)) {
      whole.push(isBeforeParticle(layers, name) ? joined(layers, name, name.end + 2) : name);
    } else if (before?.end === name.first - 1) {
      if (before.type === 'PERSON') whole[whole.length - 1] = joined(layers, before, name.end);
      else whole.push(name);
    } else
      whole.push(
        isFirstName(layers, name.first - 2) ? joined(layers, { ...name, first: name.first - 2 }, name.end) : name,
      );
  }
  return whole;
}

/** `ten | Hoff |`: one word. */
function isAfterParticle({ tokens, spelling }: Layers, { type, first, end }: TypedName): boolean {
  if (type !== 'PERSON' || end - first > 1 || first < 2) return false;
  return RARE_PARTICLES.has(tokens.text(first - 1)) && spelling.shape(first - 2) === 'capitalised';
}

/** `| Rutger | ten Hoff`: the surname is no word and no place, and nobody has seen that it is a name. */
function isBeforeParticle(layers: Layers, { type, end }: TypedName): boolean {
  if (type !== 'PERSON' || !RARE_PARTICLES.has(layers.tokens.text(end))) return false;
  return isNoWord(layers, end + 1) && layers.spelling.shape(end + 2) !== 'capitalised';
}

/** `Jan`, also where it was taken for a month. */
function isFirstName(layers: Layers, token: number): boolean {
  return (nameFlags(plain(layers.tokens.lower(token))) & GIVEN) !== 0 || isNoWord(layers, token);
}

function isNoWord({ tokens, spelling, forms }: Layers, token: number): boolean {
  if (spelling.shape(token) !== 'capitalised' || forms.at(token).ordinary || forms.at(token).calendar) return false;
  return lookUp(tokens.text(token)) === null;
}

function joined({ tokens }: Layers, before: TypedName, end: number): TypedName {
  return changed(before, { end, text: tokens.slice(before.first, end), known: null });
}
