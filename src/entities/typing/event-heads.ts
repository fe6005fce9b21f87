/**
 * Events by their last word, where their first words look like a place or somebody.
 *
 *     the | Gulf Cup |, the | Okun Marathon |
 *     the cup, the Okun final        nothing
 */
import { SURE_EVENTS } from '../../english/things.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { changed, type TypedName } from '../mention.js';

/** The same names. */
export function withEvents({ tokens }: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const events = new Set<string>();
  for (const { type, first, end, text, known, titles } of names) {
    if (end - first < 2 || known !== null || titles.length > 0 || type === 'EVENT' || type === 'NORP') continue;
    if (SURE.has(tokens.lower(end - 1)) && tokens.lower(first - 1) === 'the') events.add(text);
  }
  if (events.size === 0) return names;
  return names.map((name) =>
    events.has(name.text) && name.type !== 'EVENT' ? changed(name, { type: 'EVENT' }) : name,
  );
}

const SURE = wordSet(SURE_EVENTS);
