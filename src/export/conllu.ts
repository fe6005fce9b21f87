/**
 * CoNLL-U: the text analysed again, since records hold neither tokens nor trees, with names and entities in MISC as CorefUD has them, the places of
 * tokens in characters, and all white space, so that the text can be put together again. `standoff/conllu.ts` reads it.
 */
import type { Segmentation, Syntax } from '../document/index.js';
import { InputError } from '../errors.js';
import { parseRecordAgain } from '../pipeline.js';
import type { NewsRecord } from '../record.js';
import {
  type AnnotatedDocument,
  type Annotation,
  CodePoints,
  ENTITY_FIELDS,
  groupOf,
  writeField,
  writeSpaces,
} from '../standoff/index.js';
import { MODELS, VERSION } from '../version.js';
import { conlluOf } from '../write/index.js';
import type { ExportFormat } from './format.js';
import { type Capacity, heldBy } from './held.js';

export const conllu: ExportFormat = {
  name: 'conllu',
  about: 'CoNLL-U: tokens, parts of speech, trees, and entities in MISC',
  forbidden: null,
  beside: [],
  list: { file: 'records.conllu', head: '', between: '', tail: '' },
  write({ document, record, name, left }) {
    const { segmentation, syntax } = analysed(record, document.id);
    const tokens = new TokenEdges(segmentation);
    const held = heldBy(capacityOf(segmentation, tokens), document, left);
    const marks = entityMarks(held, tokens, syntax);
    const points = new CodePoints(document.text);
    const content = conlluOf(document.id, segmentation, syntax, {
      comments: [`# global.Entity = ${ENTITY_FIELDS.join('-')}`],
      misc: (token) =>
        [...marks.of(token), ...spacesOf(segmentation, token), ...placeOf(segmentation, token, points)].join('|'),
    });
    return { held, files: [{ name, content }] };
  },
};

/** @throws {InputError} `record-format` for a record of another version */
function analysed(record: NewsRecord, id: string): { segmentation: Segmentation; syntax: Syntax } {
  const { version, models } = record.pipeline;
  if (version !== VERSION) throw refused(id, `made by Wirecopy ${version}, and this is ${VERSION}`);
  const others = [
    ...models.filter((model) => !MODELS.includes(model)),
    ...MODELS.filter((model) => !models.includes(model)),
  ];
  if (others.length > 0) throw refused(id, `made with other models (${others.join(', ')})`);
  const again = parseRecordAgain(record);
  if (again === null) throw refused(id, 'its sentences are not those that this version finds');
  return again;
}

function refused(id: string, why: string): InputError {
  return new InputError({
    code: 'record-format',
    message: `${id}: CoNLL-U is analysed again, and this record cannot be: ${why}`,
    hint: 'Annotate the text again with this version, or leave such records out with --skip-invalid.',
  });
}

/** Where tokens begin and end. */
class TokenEdges {
  readonly #firsts = new Map<number, number>();
  readonly #lasts = new Map<number, number>();
  readonly #sentences: Int32Array;

  constructor({ tokens, sentences }: Segmentation) {
    for (let token = 0; token < tokens.length; token += 1) {
      this.#firsts.set(tokens.start(token), token);
      this.#lasts.set(tokens.end(token), token);
    }
    this.#sentences = new Int32Array(tokens.length).fill(-1);
    sentences.forEach(({ firstToken, endToken }, index) => {
      this.#sentences.fill(index, firstToken, endToken);
    });
  }

  /** The tokens of a mention, which must be whole and of one sentence; null where they are not. */
  of({ spans }: Annotation): { readonly first: number; readonly last: number } | null {
    const [span] = spans;
    const first = this.#firsts.get(span?.start ?? -1);
    const last = this.#lasts.get(span?.end ?? -1);
    if (first === undefined || last === undefined || spans.length > 1) return null;
    return this.#sentences[first] === this.#sentences[last] ? { first, last } : null;
  }
}

function capacityOf({ sentences }: Segmentation, tokens: TokenEdges): Capacity {
  const starts = new Set(sentences.map(({ start }) => start));
  const ends = new Set(sentences.map(({ end }) => end));
  return {
    holdsAnnotation: (one) => {
      const [{ start, end } = { start: -1, end: -1 }] = one.spans;
      if (one.label === 'Sentence' || one.label === 'Paragraph') return starts.has(start) && ends.has(end);
      return groupOf(one.label) === 'names' && tokens.of(one) !== null;
    },
    holdsValue: (name) => name === 'mentionKind',
    holdsLinks: true,
    holdsGroups: true,
    holdsRelation: () => false,
  };
}

interface Marks {
  of(token: number): string[];
}

/** At a token first what closes, innermost first, then what opens, outermost first. */
function entityMarks({ annotations, groups }: AnnotatedDocument, tokens: TokenEdges, syntax: Syntax): Marks {
  const entityOf = new Map<string, string>();
  groups.forEach(({ ids }, index) => {
    for (const id of ids) entityOf.set(id, `e${index + 1}`);
  });
  let alone = groups.length;
  const mentions = annotations.flatMap((one) => {
    const range = groupOf(one.label) === 'names' ? tokens.of(one) : null;
    if (range === null) return [];
    const known = entityOf.get(one.id);
    if (known === undefined) alone += 1;
    return [{ ...range, one, entity: known ?? `e${alone}` }];
  });
  const opening = new Map<number, string[]>();
  const closing = new Map<number, string[]>();
  const longestFirst = [...mentions].sort((a, b) => a.first - b.first || b.last - a.last);
  for (const { first, last, one, entity } of longestFirst) {
    const { mentionKind = '' } = one.values;
    const head = headOf(first, last, syntax) - first + 1;
    const fields = [entity, writeField(one.label), String(head), writeField(mentionKind), writeField(one.link ?? '')];
    listIn(opening, first).push(`(${fields.join('-')}${first === last ? ')' : ''}`);
  }
  for (const { first, last, entity } of longestFirst.toReversed()) {
    if (first < last) listIn(closing, last).push(`${entity})`);
  }
  return {
    of(token) {
      const written = [...(closing.get(token) ?? []), ...(opening.get(token) ?? [])].join('');
      return written === '' ? [] : [`Entity=${written}`];
    },
  };
}

/** The first token that hangs on one outside. */
function headOf(first: number, last: number, syntax: Syntax): number {
  for (let token = first; token <= last; token += 1) {
    const head = syntax.head(token);
    if (head < first || head > last) return token;
  }
  return first;
}

function listIn<Key>(lists: Map<Key, string[]>, key: Key): string[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function spacesOf({ text, tokens }: Segmentation, token: number): string[] {
  const before = token === 0 ? text.slice(0, tokens.start(0)) : '';
  const after = text.slice(tokens.end(token), token + 1 < tokens.length ? tokens.start(token + 1) : text.length);
  return [
    ...(after === '' ? ['SpaceAfter=No'] : []),
    ...(after === '' || after === ' ' ? [] : [`SpacesAfter=${writeSpaces(after)}`]),
    ...(before === '' ? [] : [`SpacesBefore=${writeSpaces(before)}`]),
  ];
}

function placeOf({ tokens }: Segmentation, token: number, points: CodePoints): string[] {
  return [`start_char=${points.point(tokens.start(token))}`, `end_char=${points.point(tokens.end(token))}`];
}
