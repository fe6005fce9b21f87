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
  const { view, spelling, segmentation } = layers;
  const { token, role } = pronoun;
  if (pronoun.class !== 'many' || view.outermostIndex(token) !== OUTSIDE) return null;
  const home = view.sentenceIndex(token);
  if (!spelling.opens(token)) {
    const subject = role === 'possessive' ? onlySubject(home, places) : null;
    return subject !== null && isInOwnClause(layers, subject, token) ? subject.referent : null;
  }
  if ((role !== 'subject' && role !== 'possessive') || segmentation.sentences[home - 1]?.furniture !== false)
    return null;
  const subject = onlySubject(home - 1, places);
  return subject !== null && isOfMany(layers, verbAfter(layers, subject)) ? subject.referent : null;
}

/** The organisation that is the first subject of a sentence, where no other is spoken of there, and nothing that is many there or in the sentence before. */
function onlySubject(sentence: number, places: readonly Place[]): Place | null {
  let subject: Place | null = null;
  for (let index = places.length - 1; index >= Math.max(0, places.length - MAX_PLACES); index -= 1) {
    const place = places[index];
    if (place === undefined || place.sentence < sentence - 1) break;
    const { class: kind, entity } = place.referent;
    if (kind === 'many' || kind === 'any') return null;
    if (place.sentence < sentence) continue;
    const isOther = subject !== null && subject.referent !== place.referent;
    if (isOther && entity?.type === 'ORG') return null;
    if (place.subject) subject = place;
  }
  return subject?.form === 'name' && subject.referent.entity?.type === 'ORG' ? subject : null;
}

const MAX_PLACES = 24;

function verbAfter({ syntax }: Layers, { end }: Place): number {
  return syntax.upos(end) === 'ADV' ? end + 1 : end;
}

/** `| Rovers | have lost | their | games`: one verb stands between the two, right after the name. */
function isInOwnClause(layers: Layers, subject: Place, token: number): boolean {
  const { syntax } = layers;
  let verbs = 0;
  for (let near = subject.end; near < token && verbs < 2; near += 1) if (syntax.upos(near) === 'VERB') verbs += 1;
  return verbs === 1 && /^(?:VERB|AUX)$/.test(syntax.upos(verbAfter(layers, subject)));
}

/** `stay`, `have`, `are`, `were`; not `stays`, `stayed`. */
function isOfMany({ syntax, tokens }: Layers, verb: number): boolean {
  return syntax.xpos(verb) === 'VBP' || (syntax.xpos(verb) === 'VBD' && tokens.lower(verb) === 'were');
}
