/**
 * "It" and "its" that can only be an organisation by what stands beside them.
 *
 *     Rovik said | it | would sell the yard.                     Rovik, who reports
 *     A spokesman for Rovik said | it | would sell the yard.     Rovik, for which somebody reports
 *     Rovik sold its yard. | Its | chairman, Tom Bell, left.     Rovik: yards have no chairmen
 *     Rovik met Velmar. | Its | chairman left.                   open: both have one
 */
import { SAYING_WITHOUT_MARKS } from '../../english/reporting/lexicon.js';
import type { Layers } from '../layers.js';
import { OUTSIDE, type Place, type Referent, type Scene } from './discourse.js';
import type { Pronoun } from './pronoun-at.js';

/** @param places those spoken of before the pronoun */
export function ownOrganisation(scene: Scene, pronoun: Pronoun, places: readonly Place[]): Referent | null {
  const { layers } = scene;
  if (pronoun.class !== 'thing' || layers.view.outermostIndex(pronoun.token) !== OUTSIDE) return null;
  if (pronoun.role === 'subject') return reporterOf(layers, pronoun.token, places);
  return pronoun.role === 'possessive' && isHeaded(layers, pronoun.token)
    ? onlyBefore(layers, pronoun.token, places)
    : null;
}

/** Tokens from who reports to the verb: `the Harbour Board | said`. */
const MAX_TO_VERB = 2;

/** Whoever is the subject of the verb before `it`; of a person who speaks for an organisation, that one. */
function reporterOf({ view, tokens }: Layers, pronoun: number, places: readonly Place[]): Referent | null {
  const verb = tokens.lower(pronoun - 1) === 'that' ? pronoun - 2 : pronoun - 1;
  if (!SAYING_WITHOUT_MARKS.has(view.lower(verb)) || view.lower(verb) === 'asked') return null;
  const last = places.at(-1);
  if (last === undefined || last.sentence !== view.sentenceIndex(pronoun) || verb - last.end >= MAX_TO_VERB)
    return null;
  if (!isOrganisation(last)) return null;
  const before = places.at(-2);
  const isOfAnother = before !== undefined && isOrganisation(before) && before.sentence === last.sentence;
  const isFor =
    view.lower(last.first - 1) === 'for' ||
    (view.lower(last.first - 1) === 'the' && view.lower(last.first - 2) === 'for');
  return last.subject || (isFor && !isOfAnother) ? last.referent : null;
}

/** `Its | chairman`, `its | chief executive`: what people and firms have at their head. */
function isHeaded({ forms, syntax, tokens }: Layers, pronoun: number): boolean {
  if (tokens.lower(pronoun + 1) === 'own') return false; // `left the union under | its | own chairman`
  let noun = pronoun + 1;
  while (noun < pronoun + MAX_FRONT && /^(?:ADJ|NOUN|VERB)$/.test(syntax.upos(noun)) && !forms.at(noun).role) noun += 1;
  return forms.at(noun).role && syntax.xpos(noun) !== 'NNS';
}

const MAX_FRONT = 3;

/** The only organisation of its own sentence up to it, and of the one before, where it opens its own. */
function onlyBefore(
  { view, segmentation, spelling }: Layers,
  pronoun: number,
  places: readonly Place[],
): Referent | null {
  const opens = spelling.opens(pronoun);
  const home = view.sentenceIndex(pronoun);
  let only: Referent | null = null;
  for (let index = places.length - 1; index >= Math.max(0, places.length - MAX_PLACES); index -= 1) {
    const place = places[index];
    if (place === undefined || place.sentence < (opens ? home - 1 : home)) break;
    if (!isOrganisation(place)) continue;
    if (only !== null && only !== place.referent) return null;
    only = place.referent;
  }
  return segmentation.sentences[home - 1]?.furniture === true ? null : only;
}

const MAX_PLACES = 16;

function isOrganisation({ referent: { entity, class: kind } }: Place): boolean {
  return entity?.type === 'ORG' && kind === 'thing';
}
