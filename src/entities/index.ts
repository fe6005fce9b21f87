/** The entities stage: names in the text, gathered into entities. */
import type { Segmentation, Syntax } from '../document.js';
import type { Entity, Warning } from '../record.js';

export interface EntitiesInput {
  readonly segmentation: Segmentation;
  readonly syntax: Syntax;
}

export function recogniseEntities(_input: EntitiesInput): {
  entities: readonly Entity[];
  warnings: readonly Warning[];
} {
  return { entities: [], warnings: [] };
}
