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
 * Events (`E`) are passed over. `labelled.ts` says which label is of which layer.
 */
import { existsSync } from 'node:fs';
import type { Span } from '../../document/index.js';
import { type GoldDocument, goldDocument } from '../documents.js';
import { CodePoints } from './code-points.js';
import { invalid, otherWords, outside } from './faults.js';
import { readText } from './files.js';
import type { GoldFormat } from './format.js';
import { type Labelled, layersOf, type Relation, unknownNote } from './labelled.js';

export const brat: GoldFormat = {
  name: 'brat',
  about: 'brat: .ann beside .txt',
  endings: ['.ann'],
  isIt: () => true,
  sharesLayers: true,
  async read({ path, text: lines }) {
    const textPath = path.replace(/\.ann$/i, '.txt');
    if (!existsSync(textPath)) throw invalid(path, `no text beside it, expected ${textPath}`);
    return bratDocument(path, lines, await readText(textPath), idOf(path));
  },
};

function idOf(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.ann$/i, '');
}

interface Lines {
  readonly spans: Map<string, { label: string; spans: readonly Span[]; place: string }>;
  readonly relations: Relation[];
  readonly notes: Map<string, string>;
  readonly acts: Map<string, string>;
  readonly links: Map<string, string>;
  /** Each with its ids, and where it stands. */
  readonly equals: { readonly ids: readonly string[]; readonly place: string }[];
}

export function bratDocument(
  path: string,
  written: string,
  text: string,
  id: string,
): { documents: GoldDocument[]; notes: string[] } {
  const found: Lines = {
    spans: new Map(),
    relations: [],
    notes: new Map(),
    acts: new Map(),
    links: new Map(),
    equals: [],
  };
  const points = new CodePoints(text);
  written.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() !== '') readLine(line, `${path}:${index + 1}`, found, text, points);
  });
  const labelled = Array.from(
    found.spans,
    ([name, span]): Labelled => ({
      id: name,
      ...span,
      note: found.notes.get(name) ?? null,
      act: found.acts.get(name) ?? null,
      link: found.links.get(name) ?? null,
    }),
  );
  const { unknown, ...layers } = layersOf(labelled, found.relations);
  const clusters = found.equals.map(({ ids, place }) =>
    ids.flatMap((one) => found.spans.get(one)?.spans ?? missing(one, place)),
  );
  return {
    documents: [goldDocument({ id, text, place: path, ...layers, clusters: clusters.length === 0 ? null : clusters })],
    notes: unknownNote(unknown),
  };
}

function readLine(line: string, place: string, found: Lines, text: string, points: CodePoints): void {
  const [id = '', body = '', rest = ''] = line.split('\t');
  const [kind = '', ...parameters] = body.split(' ').filter(Boolean);
  const [target = '', value = ''] = parameters;
  switch (id.charAt(0)) {
    case 'T':
      found.spans.set(id, { label: kind, spans: spansOf(body, rest, place, text, points), place });
      return;
    case 'R':
      found.relations.push({ from: target.replace(/^\w+:/, ''), to: value.replace(/^\w+:/, ''), place });
      return;
    case 'A':
    case 'M':
      if (/^act$/i.test(kind)) found.acts.set(target, value);
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
      found.equals.push({ ids: parameters, place });
      return;
    case 'E':
      return;
    default:
      throw invalid(place, `not a line of brat: ${JSON.stringify(line.slice(0, 40))}`);
  }
}

/** brat writes the words of a span beside it, with spaces for line ends and between pieces. */
function spansOf(body: string, said: string, place: string, text: string, points: CodePoints): Span[] {
  const extents = /^\S+ (\d+ \d+(?:;\d+ \d+)*)$/.exec(body)?.[1];
  if (extents === undefined) throw invalid(place, `expected a label and a span, such as Source 0 5, found ${body}`);
  const pairs = extents.split(';').map((extent) => extent.split(' ').map(Number));
  const spans = pairs.map(([start = 0, end = 0]) => {
    if (end < start || end > points.count) throw outside(place, start, end, points.count);
    return { start: points.offset(start), end: points.offset(end) };
  });
  const holds = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (flat(holds) !== flat(said)) throw otherWords(place, pairs[0]?.[0] ?? 0, pairs.at(-1)?.[1] ?? 0, holds, said);
  return spans;
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function missing(id: string, place: string): never {
  throw invalid(place, `${id} is not there`);
}
