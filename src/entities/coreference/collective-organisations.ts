/**
 * "They" and "their" for one organisation, as of a club or a band, where the text has just spoken of nothing else that is many.
 *
 *     Harbour Rovers have lost | their | last six games.            Rovers
 *     Harbour Rovers stay 14th. | They | play on Saturday.          Rovers: "stay" is said of many
 *     Harbour Rovers paid the players | their | wages.              open: the players'
 *     The Harbour Board met. | They | play on Saturday.             open: nothing says that the board is many
 */
import type { Layers } from '../layers.js';
import { OUTSIDE, type Place, type Referent } from './discourse.js';
import type { Pronoun } from './pronoun-at.js';

/** @param places those spoken of before the pronoun */
export function collectiveBefore(layers: Layers, pronoun: Pronoun, places: readonly Place[]): Referent | null {
  const { view, spelling } = layers;
  const { token, role } = pronoun;
  if (pronoun.class !== 'many' || view.outermostIndex(token) !== OUTSIDE) return null;
  const home = view.sentenceIndex(token);
  if (role === 'possessive' && !spelling.opens(token)) return subjectIn(layers, home, token, places, false);
  const isOpening = spelling.opens(token) && (role === 'subject' || role === 'possessive');
  if (!isOpening || layers.segmentation.sentences[home - 1]?.furniture !== false) return null;
  return subjectIn(layers, home - 1, token, places, true);
}

/** The first subject of a sentence, where it is an organisation and no other there, nor anything in the sentence before, is many or another. */
function subjectIn(
  layers: Layers,
  sentence: number,
  token: number,
  places: readonly Place[],
  isSaidOfMany: boolean,
): Referent | null {
  const { syntax } = layers;
  let subject: Place | null = null;
  for (let index = places.length - 1; index >= Math.max(0, places.length - MAX_PLACES); index -= 1) {
    const place = places[index];
    if (place === undefined || place.sentence < sentence - 1) break;
    if (place.referent.class === 'many' || place.referent.class === 'any') return null;
    if (place.sentence < sentence) continue;
    if (
      place.referent.entity?.type === 'ORG' &&
      subject !== null &&
      subject.referent !== place.referent &&
      subject.subject
    )
      return null;
    if (place.subject) subject = place;
  }
  if (subject?.form !== 'name' || subject.referent.entity?.type !== 'ORG') return null;
  const verb = syntax.upos(subject.end) === 'ADV' ? subject.end + 1 : subject.end;
  if (isSaidOfMany) return isOfMany(layers, verb) ? subject.referent : null;
  let verbs = 0;
  for (let near = subject.end; near < token && verbs < 2; near += 1) if (syntax.upos(near) === 'VERB') verbs += 1;
  return verbs === 1 && /^(?:VERB|AUX)$/.test(syntax.upos(verb)) ? subject.referent : null;
}

const MAX_PLACES = 24;

/** `stay`, `have`, `are`, `were`; not `stays`, `stayed`. */
function isOfMany({ syntax, tokens }: Layers, verb: number): boolean {
  return syntax.xpos(verb) === 'VBP' || (syntax.xpos(verb) === 'VBD' && tokens.lower(verb) === 'were');
}
