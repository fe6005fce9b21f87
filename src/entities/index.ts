/** The entities stage: names in the text, gathered into entities. */
import { isReadable, type TokenEntity } from '../document/index.js';
import type { View } from '../grammar/view.js';
import type { Warning } from '../record.js';
import { agencyIn, namesIn } from './candidates/names.js';
import { fillRepeats } from './candidates/repeats.js';
import { WordForms } from './candidates/word-forms.js';
import { Spelling } from './candidates/word-shapes.js';
import { findAcronyms } from './clustering/acronyms.js';
import { gather } from './clustering/index.js';
import { findMetonyms } from './clustering/metonyms.js';
import { withReferences } from './coreference/index.js';
import type { Layers } from './layers.js';
import { linkPlaces } from './linking/index.js';
import type { Name, TypedName } from './mention.js';
import { apartFrom, gatherQuantities, quantitiesIn } from './quantities/index.js';
import { withOrganisations } from './roles/organisations.js';
import { settledNames } from './settled-names.js';
import { type Tagger, tagNames } from './tagger/index.js';
import { type ExplainedName, explainNames } from './typing/explain.js';
import { settleTypes } from './typing/index.js';
import { mergeNames } from './typing/merge.js';

export type { ExplainedName } from './typing/explain.js';

/**
 * Finds people, organisations, places, peoples and events by rules and lexicons. Entities come in order of their first
 * mention (`e1`, `e2`, …), mentions in text order; no two mentions overlap. Amounts are counted on after them.
 * @param tagger the shipped one when left out; training scores others
 */
export function recogniseEntities(
  view: View,
  tagger?: Tagger,
): {
  entities: readonly TokenEntity[];
  quantities: readonly TokenEntity[];
  warnings: readonly Warning[];
} {
  if (!isReadable(view.segmentation)) return { entities: [], quantities: [], warnings: [] };
  const { layers, names: byRules } = readNames(view);
  const byModel = tagNames(layers, byRules, tagger);
  const merged = mergeNames(layers, byRules, byModel);
  const quantities = quantitiesIn(layers);
  const names = settledNames(layers, apartFrom(quantities, merged));
  const acronyms = findAcronyms(layers, names);
  const metonyms = findMetonyms(layers, names);
  const named = gather(layers, names, acronyms, metonyms);
  const referred = withReferences(layers, named);
  const linked = linkPlaces(layers, withOrganisations(layers, referred));
  const { entities, warnings } = linked;
  return { entities, warnings, quantities: gatherQuantities(layers, quantities, entities.length) };
}

/** What the rules alone find: names with types, in text order. */
export function readNames(view: View): { layers: Layers; names: TypedName[] } {
  const { layers, candidates } = readCandidates(view);
  const typed = settleTypes(layers, candidates);
  return { layers, names: fillRepeats(layers, typed) };
}

/** Why the rules give the names their types: for every form of a name its cues and their points. */
export function explainTypes(view: View): readonly ExplainedName[] {
  return isReadable(view.segmentation) ? explainNames(readCandidates(view)) : [];
}

function readCandidates(view: View): { layers: Layers; candidates: readonly Name[] } {
  const layers = layersOf(view);
  const inSentences = view.sentences.flatMap((_, sentence) => namesIn(layers, sentence));
  return { layers, candidates: withAgency(inSentences, agencyIn(layers)) };
}

function layersOf(view: View): Layers {
  const { segmentation, tokens, syntax } = view;
  const forms = new WordForms(tokens, syntax.words);
  const spelling = new Spelling(segmentation, forms);
  const frames = view.sentences.map(({ firstToken, endToken }) => forms.framesIn(firstToken, endToken));
  return { view, segmentation, tokens, syntax, forms, spelling, frames };
}

/** Puts the agency in its place, unless a name stands there already. */
function withAgency(names: readonly Name[], agency: Name | null): readonly Name[] {
  if (agency === null || names.some((name) => name.first < agency.end && agency.first < name.end)) return names;
  return [...names, agency].sort((a, b) => a.first - b.first);
}
