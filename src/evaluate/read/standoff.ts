/**
 * Annotations of other tools as gold, by what their labels are called:
 *
 * | label | layer |
 * |---|---|
 * | `DATE`, `TIME`, `DURATION`, `SET`; `TIMEX3` or `Timex`, with the type in its note | dates |
 * | `Content`, `Quote`, `Statement`; `Source`, `Speaker`; `Cue` | statements |
 * | types of names in the words of the usual schemes: `PER`, `Person`, `ORG`, `GPE`, `MISC` … | names |
 *
 * A relation of any name between a content and a source or a cue joins them, whichever way it points. Annotations that mean the same are the
 * mentions of an entity; of those that are said to be a pronoun or a description no name is expected.
 */
import type { Span } from '../../document/index.js';
import { QUOTE_KINDS } from '../../record.js';
import {
  type AnnotatedDocument,
  type Annotation,
  groupOf,
  invalid,
  type StandoffFormat,
} from '../../standoff/index.js';
import { type GoldDocument, goldDocument, type Link, type Name, type Statement, type Timex } from '../documents.js';
import { NAME_KINDS } from '../found.js';
import { commonType } from '../measures/names.js';
import type { GoldFormat } from './format.js';

export function goldFormat(format: StandoffFormat, sharesLayers = true): GoldFormat {
  const { name, about, endings, idsAre } = format;
  return {
    name,
    about,
    endings,
    idsAre,
    isIt: (file) => format.isIt(file),
    sharesLayers,
    async read(file) {
      const { documents, notes } = await format.read(file);
      const read = documents.map((document) => goldOf(document));
      const unknown = unknownNote(read.flatMap((one) => one.unknown));
      return { documents: read.map(({ gold }) => gold), notes: [...notes, ...unknown] };
    },
  };
}

export interface Gold {
  readonly gold: GoldDocument;
  /** Labels that are of no layer. */
  readonly unknown: readonly string[];
}

/** Layers are null where there is nothing of them, and nobody looked for it. @throws {InputError} `gold-format` */
export function goldOf(document: AnnotatedDocument): Gold {
  const { id, text, published, place, annotations, looked } = document;
  const gold = goldDocument({
    id,
    text,
    published,
    place,
    timexes: orNull(annotations.filter(isTimex).map(timexOf), looked.includes('dates')),
    names: orNull(annotations.filter(isExpectedName).flatMap(namesOf), looked.includes('names')),
    links: orNull(annotations.flatMap(linksOf)),
    statements: statementsOf(document),
    clusters: clustersOf(document),
    sentences: orNull(annotations.filter(({ label }) => label === 'Sentence').map(extentOf)),
  });
  return { gold, unknown: annotations.filter(isUnknown).map(({ label }) => label) };
}

/** `3 Location` of `Location`, and so on: names of labels that are of no layer, to be told. */
function unknownNote(labels: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  if (counts.size === 0) return [];
  const listed = Array.from(counts, ([label, count]) => `${count} ${label}`).join(', ');
  return [`labels of no layer, which are not compared: ${listed}`];
}

const TIMEX = /^(?:timex3?|date|time|duration|set)$/i;
const CONTENT = /^(?:content|quote|quotation|statement)$/i;
const SOURCE = /^(?:source|speaker)$/i;
const CUE = /^cue$/i;

function isTimex({ label }: Annotation): boolean {
  return TIMEX.test(label);
}

function isPart({ label }: Annotation): boolean {
  return CONTENT.test(label) || SOURCE.test(label) || CUE.test(label);
}

/** Whether it is a mention of what has a name, or of a sum. */
function isMention({ label }: Annotation): boolean {
  return commonType(label) !== undefined || groupOf(label) === 'names';
}

function isExpectedName(one: Annotation): boolean {
  const { mentionKind } = one.values;
  return isMention(one) && (mentionKind === undefined || NAME_KINDS.has(mentionKind));
}

function isUnknown(one: Annotation): boolean {
  return !isTimex(one) && !isPart(one) && !isMention(one) && groupOf(one.label) === null;
}

function namesOf({ label, spans }: Annotation): Name[] {
  return spans.map((span) => ({ ...span, label }));
}

function linksOf({ link, spans }: Annotation): Link[] {
  return link === null ? [] : spans.map((span) => ({ ...span, target: link }));
}

function orNull<T>(list: readonly T[], isLookedFor = false): readonly T[] | null {
  return list.length === 0 && !isLookedFor ? null : list;
}

function extentOf({ spans }: Annotation): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** Of a `TIMEX3` the note is a type, a value and perhaps a modifier; others have their type as label. */
function timexOf(one: Annotation): Timex {
  const { label, note, place } = one;
  const { value: said, mod: modSaid } = one.values;
  const isTyped = /^timex/i.test(label);
  const words = (said ?? note ?? '').split(/\s+/).filter(Boolean);
  const type = isTyped ? (words.shift() ?? '') : label.toUpperCase();
  if (isTyped && !/^(?:DATE|TIME|DURATION|SET)$/.test(type)) {
    throw invalid(place, `a ${label} without its type, expected a note such as DATE 2024-03-11`);
  }
  const [value] = words;
  const mod = modSaid ?? words[1] ?? null;
  if (value === undefined) throw invalid(place, `a ${label} without its value, expected a note such as 2024-03-11`);
  return { ...extentOf(one), type, value, mod };
}

function statementsOf({ annotations, relations }: AnnotatedDocument): readonly Statement[] | null {
  const parts = new Map(annotations.filter(isPart).map((one) => [one.id, one]));
  if (parts.size === 0) return null;
  const joined = new Map<string, Set<string>>();
  for (const { from, to } of relations) {
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const list = joined.get(one) ?? new Set();
      joined.set(one, list.add(other));
    }
  }
  return Array.from(parts.values())
    .filter(({ label }) => CONTENT.test(label))
    .map((content) => {
      const others = Array.from(joined.get(content.id) ?? [], (id) => parts.get(id)).filter((one) => one !== undefined);
      const cues = others.filter(({ label }) => CUE.test(label));
      const { statementKind } = content.values;
      return {
        content: content.spans,
        source: others.filter(({ label }) => SOURCE.test(label)).flatMap(({ spans }) => spans),
        cue: cues.flatMap(({ spans }) => spans),
        act: [content, ...cues].flatMap(({ values: { act } }) => (act === undefined ? [] : [act]))[0] ?? null,
        kind: QUOTE_KINDS.find((kind) => kind === statementKind) ?? null,
      };
    });
}

/** Groups, and mentions that are said to be of a kind and stand alone. */
function clustersOf({ annotations, groups }: AnnotatedDocument): Span[][] | null {
  const byId = new Map(annotations.map((one) => [one.id, one]));
  const grouped = new Set(groups.flatMap(({ ids }) => ids));
  const alone = annotations.filter((one) => isMention(one) && 'mentionKind' in one.values && !grouped.has(one.id));
  const clusters = [
    ...groups.map(({ ids }) => ids.flatMap((one) => byId.get(one)?.spans ?? [])),
    ...alone.map(({ spans }) => [...spans]),
  ];
  return clusters.length === 0 ? null : clusters;
}
