/**
 * Who may be saying a quotation, so that no pronoun in it means them.
 *
 *     Ruiz said: “She left.”                     not Ruiz
 *     “She left,” Ruiz told Bell.                not Ruiz
 *     Ruiz smiled. “She left.”                   not Ruiz, who was the last subject
 */
import { firstNotBefore, type Range } from '../../document/index.js';
import { MAX_PLACES } from './antecedents.js';
import type { Place, Referent, Scene } from './discourse.js';

/** The subjects around it in its sentences, else the last one before. @param outside what is spoken of in no quotation, in text order */
export function speakersOf({ layers }: Scene, outside: readonly Place[], { first, end }: Range): ReadonlySet<Referent> {
  const begin = layers.view.sentenceIndex(first);
  const last = layers.view.sentenceIndex(end - 1);
  const at = firstFrom(outside, first);
  const speakers = new Set<Referent>();
  const least = Math.max(0, at - MAX_PLACES);
  for (let index = at - 1; index >= least && outside[index]?.sentence === begin; index -= 1) addSubject(outside[index]);
  for (let index = at; index < at + MAX_PLACES && (outside[index]?.sentence ?? last + 1) <= last; index += 1)
    addSubject(outside[index]);
  for (let index = at - 1; speakers.size === 0 && index >= least; index -= 1) addSubject(outside[index]);
  return speakers;

  function addSubject(place: Place | undefined): void {
    if (place?.subject === true && place.referent.class === 'person') speakers.add(place.referent);
  }
}

/** Index of the first place that begins at a token or after it. */
export function firstFrom(places: readonly Place[], token: number): number {
  return firstNotBefore(places.length, (index) => (places[index]?.first ?? 0) < token);
}
