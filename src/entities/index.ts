/** The entities stage: names in the text, gathered into entities. */
import { isReadable, type Segmentation, type Syntax } from '../document.js';
import type { Entity, Warning } from '../record.js';
import { cutByAcronyms, findAcronyms } from './acronyms.js';
import { gather } from './gather.js';
import type { Layers } from './layers.js';
import { linkPlaces } from './links/index.js';
import { mergeNames } from './merge.js';
import { findMetonyms } from './metonyms.js';
import { findMistakenPeople } from './mistaken-people.js';
import { agencyIn, type Name, namesIn } from './names.js';
import { withReferences } from './references.js';
import { fillRepeats } from './repeats.js';
import { withoutWords } from './shouted.js';
import { readSpelling } from './spelling.js';
import { tagNames } from './tagger/index.js';
import { settleTypes, type TypedName } from './types.js';
import { WordForms } from './word-forms.js';

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
  if (!isReadable(segmentation)) return { entities: [], warnings: [] };
  const { layers, names: byRules } = readNames({ segmentation, syntax });
  const found = fillRepeats(layers, withoutWords(layers, mergeNames(layers, byRules, tagNames(layers, byRules))));
  const names = findMistakenPeople(layers, cutByAcronyms(layers, found));
  const named = gather(layers, names, findAcronyms(layers, names), findMetonyms(layers, names));
  return linkPlaces(layers, withReferences(layers, named));
}

/** What the rules alone find: names with types, in text order. */
export function readNames({ segmentation, syntax }: EntitiesInput): { layers: Layers; names: TypedName[] } {
  const { tokens } = segmentation;
  const forms = new WordForms(tokens);
  const layers: Layers = { segmentation, tokens, syntax, forms, spelling: readSpelling(segmentation, forms) };
  const found = segmentation.sentences.flatMap((_, sentence) => namesIn(layers, sentence));
  const candidates = withAgency(found, agencyIn(layers));
  return { layers, names: fillRepeats(layers, settleTypes(layers, candidates)) };
}

/** Puts the agency in its place, unless a name stands there already. */
function withAgency(names: readonly Name[], agency: Name | null): readonly Name[] {
  if (agency === null || names.some((name) => name.first < agency.end && agency.first < name.end)) return names;
  return [...names, agency].sort((a, b) => a.first - b.first);
}
