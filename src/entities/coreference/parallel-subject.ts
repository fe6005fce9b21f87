/**
 * A pronoun that is the second subject of its sentence: the first subject is meant, where whoever else is named between them only says whose or what something is.
 *
 *     Ruiz praised the plan of Costa, | but she | wants more.      she: Ruiz
 *     Ruiz praised Costa, | but she | wants more.                  open: Costa may be meant
 *     Ruiz says Costa is late, | and she | wants more.             open: there are two subjects
 */
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { fitsGender } from './antecedents.js';
import { OUTSIDE, type Place, type Referent } from './discourse.js';
import type { Pronoun } from './pronoun-at.js';

/** @param places those spoken of before the pronoun */
export function parallelSubject(layers: Layers, pronoun: Pronoun, places: readonly Place[]): Referent | null {
  const { tokens, view } = layers;
  const { token, role } = pronoun;
  if (pronoun.class !== 'person' || role !== 'subject' || !JOINING.has(tokens.lower(token - 1))) return null;
  if (view.outermostIndex(token) !== OUTSIDE) return null;
  const { first } = view.sentenceAt(token);
  let subject: Place | null = null;
  let others = 0;
  for (let index = places.length - 1; index >= Math.max(0, places.length - MAX_PLACES); index -= 1) {
    const place = places[index];
    if (place === undefined || place.first < first) break;
    const { referent } = place;
    if (referent.class !== 'person' || !fitsGender(referent, pronoun)) continue;
    if (subject !== null && subject.referent !== referent && !isAside(layers, subject)) others += 1;
    subject = place;
  }
  return subject?.subject === true &&
    others === 0 &&
    subject.referent.gender !== null &&
    subject.referent.entity !== null
    ? subject.referent
    : null;
}

const JOINING = wordSet('and,but,though,although,while,yet,;');

/** Places of a sentence that are looked at. */
const MAX_PLACES = 12;

/** `the plan of | Costa |`, `| Costa |’s plan`: no subject and no object. */
function isAside({ tokens, syntax }: Layers, { first, end, subject, form }: Place): boolean {
  if (subject || form === 'pronoun') return false;
  if (/^['’]s?$/.test(tokens.text(end))) return true;
  let before = first - 1;
  while (before > first - MAX_FRONT && /^(?:DET|ADJ|PROPN|NOUN)$/.test(syntax.upos(before))) before -= 1;
  return syntax.upos(before) === 'ADP';
}

/** Tokens of a title before a name. */
const MAX_FRONT = 5;
