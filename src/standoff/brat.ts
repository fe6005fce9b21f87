/**
 * brat's standoff files: `ferry.ann` beside `ferry.txt`, offsets in characters.
 *
 *     T1⇥Source 0 5⇥Porto           a span; `0 5;9 12` is one of two pieces
 *     T2⇥Content 11 30⇥…
 *     T3⇥DATE 31 37⇥Monday
 *     R1⇥said Arg1:T1 Arg2:T2       joins a content with its source or cue
 *     A1⇥Act T2 deny                an attribute
 *     N1⇥Reference T1 GeoNames:2735943⇥Porto
 *     #1⇥AnnotatorNotes T3⇥2024-03-11
 *     *⇥Equiv T1 T4                 mentions of one entity
 *
 * Events (`E`) are passed over, and so is what is said of them.
 */
import { existsSync } from 'node:fs';
import type { Span } from '../document/index.js';
import type { AnnotatedDocument, Annotation, Group, Relation, Values } from './annotated.js';
import { CodePoints } from './code-points.js';
import { readDateNote } from './date-notes.js';
import { checkReferences, invalid, otherWords, outside } from './faults.js';
import { readText } from './files.js';
import type { StandoffFormat } from './format.js';
import { readNote } from './notes.js';

export const brat: StandoffFormat = {
  name: 'brat',
  about: 'brat: .ann beside .txt',
  endings: ['.ann'],
  idsAre: 'files',
  isIt: () => true,
  async read({ path, text: lines }) {
    const textPath = path.replace(/\.ann$/i, '.txt');
    if (!existsSync(textPath)) throw invalid(path, `no text beside it, expected ${textPath}`);
    return { documents: [bratDocument(path, lines, await readText(textPath), idOf(path))], notes: [] };
  },
};

function idOf(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.ann$/i, '');
}

interface Lines {
  readonly spans: Map<string, { label: string; spans: readonly Span[]; place: string }>;
  readonly relations: Relation[];
  /** What is said of an id, wherever it stands. */
  readonly values: Map<string, Values>;
  readonly notes: Map<string, string>;
  readonly links: Map<string, string>;
  readonly groups: Group[];
}

/** @throws {InputError} `gold-format` */
export function bratDocument(path: string, written: string, text: string, id: string): AnnotatedDocument {
  const found: Lines = {
    spans: new Map(),
    relations: [],
    values: new Map(),
    notes: new Map(),
    links: new Map(),
    groups: [],
  };
  const points = new CodePoints(text);
  written.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() !== '') readLine(line, `${path}:${index + 1}`, found, text, points);
  });
  const annotations = Array.from(found.spans, ([name, span]): Annotation => {
    const beside = readNote(found.notes.get(name) ?? '');
    const said = readDateNote(span.label, beside.words, { ...found.values.get(name), ...beside.values });
    return { id: name, ...span, ...said, link: found.links.get(name) ?? null };
  });
  checkReferences(annotations, found.relations, found.groups);
  const { relations, groups } = found;
  return { id, text, published: null, details: {}, looked: [], annotations, relations, groups, place: path };
}

function readLine(line: string, place: string, found: Lines, text: string, points: CodePoints): void {
  const [id = '', body = '', rest = ''] = line.split('\t');
  const [kind = '', ...parameters] = body.split(' ').filter(Boolean);
  const [target = '', value = ''] = parameters;
  switch (id.charAt(0)) {
    case 'T':
      if (found.spans.has(id)) throw invalid(place, `${id} is there twice`);
      found.spans.set(id, { label: kind, spans: spansOf(body, rest, place, text, points), place });
      return;
    case 'R': {
      const [from, to] = [target, value].map((argument) => argument.replace(/^\w+:/, ''));
      if (from === undefined || to === undefined) throw invalid(place, 'a relation without two ends');
      if (!from.startsWith('E') && !to.startsWith('E')) found.relations.push({ label: kind, from, to, place });
      return;
    }
    case 'A':
    case 'M':
      found.values.set(target, { ...found.values.get(target), [nameOf(kind)]: value === '' ? 'true' : value });
      return;
    case 'N':
      found.links.set(
        target,
        value.replace(/^[^:]+/, (scheme) => scheme.toLowerCase()),
      );
      return;
    case '#':
      found.notes.set(target, rest);
      return;
    case '*':
      found.groups.push({ ids: parameters, place });
      return;
    case 'E':
      return;
    default:
      throw invalid(place, `not a line of brat: ${JSON.stringify(line.slice(0, 40))}`);
  }
}

/** Attributes of brat begin with a capital. */
function nameOf(attribute: string): string {
  return attribute.charAt(0).toLowerCase() + attribute.slice(1);
}

/** brat writes the words of a span beside it, with spaces for line ends and between pieces. */
function spansOf(body: string, said: string, place: string, text: string, points: CodePoints): Span[] {
  const extents = /^\S+ (\d+ \d+(?:;\d+ \d+)*)$/.exec(body)?.[1];
  if (extents === undefined) throw invalid(place, `expected a label and a span, such as Source 0 5, found ${body}`);
  const pairs = extents.split(';').map((extent) => extent.split(' ').map(Number));
  let last = 0;
  const spans = pairs.map(([start = 0, end = 0]) => {
    if (end < start || end > points.count) throw outside(place, start, end, points.count);
    if (start < last)
      throw invalid(place, `the piece ${start} to ${end} overlaps the one before it, or stands before it`);
    last = end;
    return { start: points.offset(start), end: points.offset(end) };
  });
  const holds = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (flat(holds) !== flat(said)) throw otherWords(place, pairs[0]?.[0] ?? 0, pairs.at(-1)?.[1] ?? 0, holds, said);
  return spans;
}

/** Python breaks lines at more characters than others do. */
function flat(text: string): string {
  return text.replaceAll(/[\s\u001c-\u001f\u0085]+/g, ' ').trim();
}
