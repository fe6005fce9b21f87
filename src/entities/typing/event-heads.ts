/**
 * Events by their last word, where their first words look like a place or somebody.
 *
 *     the | Gulf Cup |, the | Okun Marathon |
 *     | Cyclone Bella | … | Bella |      storms, whoever is called so elsewhere
 *     the | New York Primary |       votes
 *     the | Rio Summer Games |       no river
 *     the cup, the Okun final        nothing
 */
import { STORMS, SURE_EVENTS } from '../../english/things.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import { changed, type TypedName } from '../mention.js';

/** The same names. */
export function withEvents(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens } = layers;
  const events = stormsIn(layers, names);
  for (const { type, first, end, text, known, titles } of names) {
    if (end - first < 2 || known !== null || titles.length > 0 || type === 'EVENT' || type === 'NORP') continue;
    if (tokens.lower(first - 1) !== 'the') continue;
    const isVote = VOTES.has(tokens.text(end - 1)) && lookUp(tokens.slice(first, end - 1))?.type === 'GPE';
    const areGames = tokens.text(end - 1) === 'Games' && (type === 'LOC' || type === 'GPE' || type === 'FAC');
    if (isVote || areGames || SURE.has(tokens.lower(end - 1))) events.add(text);
  }
  if (events.size === 0) return names;
  return names.map((name) =>
    events.has(name.text) && name.type !== 'EVENT' ? changed(name, { type: 'EVENT' }) : name,
  );
}

/** `| Cyclone Bella | took the roof. | Bella | was kind`: by both words, and by the second where nobody has it. */
function stormsIn({ tokens }: Layers, names: readonly TypedName[]): Set<string> {
  const storms = new Set<string>();
  for (const { first, end, text, known } of names)
    if (end - first === 2 && known === null && STORMS.has(tokens.text(first))) storms.add(text);
  if (storms.size === 0) return storms;
  const people = new Set(
    names.flatMap(({ type, first, end, text, titles }) =>
      type === 'PERSON' && !storms.has(text) && (end - first > 1 || titles.length > 0)
        ? [tokens.text(first), tokens.text(end - 1)]
        : [],
    ),
  );
  for (const storm of [...storms]) {
    const alone = storm.slice(storm.indexOf(' ') + 1);
    if (!people.has(alone)) storms.add(alone);
  }
  return storms;
}

const SURE = wordSet(SURE_EVENTS);

/** After the place that votes. */
const VOTES: ReadonlySet<string> = new Set(['Primary', 'Caucus', 'Caucuses']);
