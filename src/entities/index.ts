/** The entities stage: names in the text, gathered into entities. */
import type { Segmentation, Syntax } from '../document.js';
import type { Entity, Warning } from '../record.js';
import { findAcronyms } from './acronyms.js';
import { gather } from './gather.js';
import type { Layers } from './layers.js';
import { findMetonyms } from './metonyms.js';
import { namesIn } from './names.js';
import { fillRepeats } from './repeats.js';
import { readSpelling } from './spelling.js';
import { settleTypes } from './types.js';

export interface EntitiesInput {
  readonly segmentation: Segmentation;
  readonly syntax: Syntax;
}

/**
 * Finds people, organisations, places, peoples and events by rules and lexicons. Entities come in order of their first
 * mention (`e1`, `e2`, …), mentions in text order; no two mentions overlap.
 */
export function recogniseEntities({ segmentation, syntax }: EntitiesInput): {
  entities: readonly Entity[];
  warnings: readonly Warning[];
} {
  const layers: Layers = { segmentation, tokens: segmentation.tokens, syntax, spelling: readSpelling(segmentation) };
  const candidates = segmentation.sentences.flatMap((_, sentence) => namesIn(layers, sentence));
  const names = fillRepeats(layers, settleTypes(layers, candidates));
  const entities = gather(layers, names, findAcronyms(layers, names), findMetonyms(layers, names));
  return { entities, warnings: [] };
}
