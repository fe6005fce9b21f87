/** What our own exports call things, in every format: labels of annotations, names of values, relations. */

import { BLOCK_KINDS, BLOCK_ROLES } from '../document/index.js';
import {
  CUE_ACTS,
  DATE_BASES,
  DATE_MODS,
  DATE_STATUSES,
  DATE_TYPES,
  ENTITY_TYPES,
  MENTION_KINDS,
  POLARITIES,
  QUOTE_KINDS,
  SPEAKER_KINDS,
} from '../record.js';

/** Labels by what they are of. */
export const LABELS = {
  names: ENTITY_TYPES,
  dates: DATE_TYPES,
  statements: ['Content', 'Speaker', 'Cue', 'Addressee'],
  roles: ['Role'],
  furniture: ['Headline', 'Byline', 'Author', 'Dateline', 'DatelinePlace', 'DatelineDate', 'Agency'],
  /** Of the text itself; many tools show these better than as spans over everything else. */
  text: ['Sentence', 'Paragraph', 'Block'],
} as const;
export type LabelGroup = keyof typeof LABELS;
export const LABEL_GROUPS = ['names', 'dates', 'statements', 'roles', 'furniture', 'text'] as const;

/** Values of which each is one of a list, with the labels that have them. */
export const CHOICES: {
  readonly [name: string]: { readonly of: readonly string[]; readonly values: readonly string[] };
} = {
  mentionKind: { of: LABELS.names, values: MENTION_KINDS },
  mod: { of: LABELS.dates, values: DATE_MODS },
  status: { of: LABELS.dates, values: DATE_STATUSES },
  basis: { of: LABELS.dates, values: DATE_BASES },
  statementKind: { of: ['Content'], values: QUOTE_KINDS },
  speech: { of: ['Content'], values: ['said', 'thought'] },
  speakerKind: { of: ['Speaker'], values: SPEAKER_KINDS },
  act: { of: ['Cue'], values: CUE_ACTS },
  polarity: { of: ['Cue'], values: POLARITIES },
  blockKind: { of: ['Block'], values: BLOCK_KINDS },
  blockRole: { of: ['Block'], values: BLOCK_ROLES },
};

/** Values of any words, with the labels that have them. */
export const WORDS: { readonly [name: string]: readonly string[] } = {
  name: LABELS.names,
  quantity: ['MONEY', 'PERCENT', 'QUANTITY'],
  value: LABELS.dates,
  interval: LABELS.dates,
  lemma: ['Cue'],
  confidence: [...LABELS.dates, 'Content'],
};

/** Relations, each with the labels that it leads from and to. */
export const RELATIONS: {
  readonly [label: string]: { readonly from: readonly string[]; readonly to: readonly string[] };
} = {
  speaker: { from: ['Content'], to: ['Speaker'] },
  cue: { from: ['Content'], to: ['Cue'] },
  addressee: { from: ['Content'], to: ['Addressee'] },
  saidOn: { from: ['Content'], to: LABELS.dates },
  within: { from: ['Content'], to: ['Content'] },
  entity: { from: ['Speaker', 'Addressee'], to: LABELS.names },
  holder: { from: ['Role'], to: ['PERSON'] },
  organisation: { from: ['Role'], to: LABELS.names },
  anchor: { from: LABELS.dates, to: LABELS.dates },
};

/** Where a format has no other way: annotations that mean the same, and pieces of one annotation. */
export const SAME = 'same';
export const CONTINUES = 'continues';

export const ALL_LABELS: readonly string[] = Object.values(LABELS).flat();

const GROUP_OF: ReadonlyMap<string, LabelGroup> = new Map(
  LABEL_GROUPS.flatMap((group) => LABELS[group].map((label) => [label, group] as const)),
);

/** Null for a label that is none of ours. */
export function groupOf(label: string): LabelGroup | null {
  return GROUP_OF.get(label) ?? null;
}

/** Layers of INCEpTION: of spans, and of relations among them; and the features of a span. */
export const NEWS_LAYER = 'News';
export const NEWS_RELATION = 'NewsRelation';
export const SPAN_FEATURES: readonly string[] = ['label', ...Object.keys(CHOICES), ...Object.keys(WORDS), 'link'];
