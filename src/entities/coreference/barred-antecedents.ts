/**
 * Whom a pronoun cannot mean by where it stands.
 *
 *     Asked by | Bell | why it was late, he said          Bell told | Ruiz | he          | Ruiz | saw her          | Ruiz | hopes to replace her
 *     | Ruiz | rejected her claim that it was late
 */
import { ANSWERED, ANSWERING, QUESTIONED } from '../../english/reporting/saying.js';
import type { Layers } from '../layers.js';
import type { Place, Referent, Scene } from './discourse.js';
import { barNamedAhead } from './named-ahead.js';
import type { Pronoun } from './pronoun-at.js';

/** @param places those spoken of before the pronoun; @param clause the subject of its clause */
export function barredBy(
  scene: Scene,
  pronoun: Pronoun,
  places: readonly Place[],
  clause: Place | null,
): ReadonlySet<Referent> {
  const { layers } = scene;
  const { tokens } = layers;
  const { token, role } = pronoun;
  const barred = new Set<Referent>();
  const last = places.at(-1);
  // "Bell told Ruiz he", "Ruiz, her rival": she is another.
  const previous = tokens.lower(token - 1);
  if (
    last !== undefined &&
    (last.end === token || (last.end === token - 1 && (previous === ',' || previous === 'that')))
  )
    barred.add(last.referent);
  // "Asked by Bell why it was late, he said": another.
  const asking = role === 'subject' ? whoAsks(layers, places, token) : null;
  if (asking !== null) barred.add(asking);
  // "Ruiz saw her": another.
  if (role === 'object' && clause !== null) barred.add(clause.referent);
  // "Ruiz hopes to replace her": another, too.
  if (role === 'object' && last?.subject === true && token - last.end < MAX_WANTED && isWanted(layers, last.end, token))
    barred.add(last.referent);
  // "Ruiz rejected her claim": what somebody else said.
  if (role === 'possessive' && clause !== null && isAnswered(layers, token)) barred.add(clause.referent);
  barNamedAhead(scene, pronoun, barred);
  return barred;
}

/** `rejected | her | claim`, `dismissed | her | own appeal`: nobody answers what is their own. */
function isAnswered({ tokens, syntax }: Layers, token: number): boolean {
  if (!ANSWERING.has(syntax.lemma(token - 1))) return false;
  const noun = syntax.upos(token + 1) === 'ADJ' ? token + 2 : token + 1;
  return ANSWERED.has(syntax.lemma(noun)) && tokens.lower(token + 1) !== 'own';
}

/** `Asked by | Bell | why it was late, he said`: the first of those named in the sentence. */
function whoAsks({ tokens, view }: Layers, places: readonly Place[], token: number): Referent | null {
  const { first } = view.sentenceAt(token);
  if (token - first > MAX_QUESTION || !QUESTIONED.has(tokens.lower(first)) || tokens.lower(first + 1) !== 'by')
    return null;
  let asking: Referent | null = null;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const place = places[index];
    if (place === undefined || place.first < first) break;
    asking = place.referent;
  }
  return asking;
}

/** Tokens from the head of the sentence to the pronoun. */
const MAX_QUESTION = 80;

/** Tokens from a subject over `hopes to replace`. */
const MAX_WANTED = 6;

/** Verbs, "to" and adverbs alone stand between a subject and the pronoun. */
function isWanted({ syntax, view }: Layers, first: number, end: number): boolean {
  if (view.sentenceIndex(first) !== view.sentenceIndex(end)) return false;
  for (let token = first; token < end; token += 1)
    if (!/^(?:VERB|AUX|PART|ADV)$/.test(syntax.upos(token))) return false;
  return end > first;
}
