/**
 * Spans with labels, and relations among them, as annotation tools have them, become layers by what the labels are called:
 *
 * | label | layer |
 * |---|---|
 * | `DATE`, `TIME`, `DURATION`, `SET`; `TIMEX3` or `Timex`, with the type in its note | dates |
 * | `Content`, `Quote`, `Statement`; `Source`, `Speaker`; `Cue` | statements |
 * | types of names in the words of the usual schemes: `PER`, `Person`, `ORG`, `GPE`, `MISC` … | names |
 *
 * A relation of any name between a content and a source or a cue joins them, whichever way it points.
 */
import type { Span } from '../../document/index.js';
import type { Layers, Link, Name, Statement, Timex } from '../documents.js';
import { commonType } from '../measures/names.js';
import { invalid } from './faults.js';

export interface Labelled {
  readonly id: string;
  readonly label: string;
  /** In UTF-16 code units, in order; several where it is discontinuous. */
  readonly spans: readonly Span[];
  /** What is written beside it: the value of a date. */
  readonly note: string | null;
  readonly act: string | null;
  /** An identifier of what is named. */
  readonly link: string | null;
  /** File and line. */
  readonly place: string;
}

export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly place: string;
}

export interface LabelledLayers extends Pick<Layers, 'timexes' | 'names' | 'statements' | 'links'> {
  /** Labels that are of no layer. */
  readonly unknown: readonly string[];
}

/** Null where there is nothing of a layer. */
export function layersOf(labelled: readonly Labelled[], relations: readonly Relation[]): LabelledLayers {
  const byId = new Map(labelled.map((one) => [one.id, one]));
  for (const { from, to, place } of relations) {
    for (const id of [from, to]) if (!byId.has(id)) throw invalid(place, `a relation with ${id}, which is not there`);
  }
  const timexes = labelled.filter(({ label }) => isTimex(label)).map(timexOf);
  const names = labelled.filter(isName).flatMap(({ label, spans }) => spans.map((span): Name => ({ ...span, label })));
  const links = labelled.flatMap(({ link, spans }) =>
    link === null ? [] : spans.map((span): Link => ({ ...span, target: link })),
  );
  const parts = labelled.filter(({ label }) => CONTENT.test(label) || SOURCE.test(label) || CUE.test(label));
  return {
    timexes: orNull(timexes),
    names: orNull(names),
    statements: parts.length === 0 ? null : statementsOf(parts, relations),
    links: orNull(links),
    unknown: labelled.filter((one) => !isTimex(one.label) && !isName(one) && !parts.includes(one)).map(labelOf),
  };
}

/** `3 Location` of `Location`, and so on: names of labels that are of no layer, to be told. */
export function unknownNote(labels: readonly string[]): string[] {
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

function labelOf({ label }: Labelled): string {
  return label;
}

function isTimex(label: string): boolean {
  return TIMEX.test(label);
}

function isName({ label }: Labelled): boolean {
  return commonType(label) !== undefined;
}

function orNull<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list;
}

/** A note is a value, or a value and a modifier, `P3W APPROX`; a type may stand in front where the label has none. */
function timexOf({ label, spans, note, place }: Labelled): Timex {
  const words = (note ?? '').trim().split(/\s+/).filter(Boolean);
  const [first = ''] = words;
  const isTyped = /^timex/i.test(label);
  const type = isTyped ? (words.shift() ?? '') : label.toUpperCase();
  if (isTyped && !/^(?:DATE|TIME|DURATION|SET)$/.test(first)) {
    throw invalid(place, `a ${label} without its type, expected a note such as DATE 2024-03-11`);
  }
  const [value, mod = null] = words;
  if (value === undefined) throw invalid(place, `a ${label} without its value, expected a note such as 2024-03-11`);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return { start, end, type, value, mod };
}

function statementsOf(parts: readonly Labelled[], relations: readonly Relation[]): Statement[] {
  return parts
    .filter(({ label }) => CONTENT.test(label))
    .map((content) => {
      const joined = new Set(
        relations.flatMap(({ from, to }) => (from === content.id ? [to] : to === content.id ? [from] : [])),
      );
      const others = parts.filter(({ id }) => joined.has(id));
      const cues = others.filter(({ label }) => CUE.test(label));
      return {
        content: content.spans,
        source: others.filter(({ label }) => SOURCE.test(label)).flatMap(({ spans }) => spans),
        cue: cues.flatMap(({ spans }) => spans),
        act: content.act ?? cues.find(({ act }) => act !== null)?.act ?? null,
        kind: null,
      };
    });
}
