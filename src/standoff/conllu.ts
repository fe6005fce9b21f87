/**
 * CoNLL-U: sentences with their text, documents and paragraphs as comments say them, names from MISC where they stand there (`NER=B-PER`,
 * `Entity=B-ORG`, or `name`; our own exports as `Entity=(e1-PERSON-1-name`). A file without `# newdoc` is one document.
 *
 *     # newdoc id = ferry
 *     # newpar
 *     # text = Ruiz left.
 *     1⇥Ruiz⇥Ruiz⇥PROPN⇥_⇥_⇥2⇥nsubj⇥_⇥NER=B-PER
 *     2⇥left⇥leave⇥VERB⇥_⇥_⇥0⇥root⇥_⇥SpaceAfter=No
 *     3⇥.⇥.⇥PUNCT⇥_⇥_⇥2⇥punct⇥_⇥SpacesAfter=\n
 */
import { basename } from 'node:path';
import type { Span } from '../document/index.js';
import { type AnnotatedDocument, type Annotation, annotation } from './annotated.js';
import { coreferenceOf, type MarkedToken } from './conllu-entities.js';
import { miscValue, readSpaces } from './conllu-misc.js';
import { invalid } from './faults.js';
import type { StandoffFormat } from './format.js';
import { namesOf, type TaggedToken } from './tags.js';

export const conllu: StandoffFormat = {
  name: 'conllu',
  about: 'CoNLL-U: sentences, names in MISC',
  endings: ['.conllu'],
  idsAre: 'ids',
  isIt: () => true,
  read: ({ path, text }) => ({
    documents: conlluDocuments(path, text),
    notes:
      COREFERENCE.test(text) && !OWN_COREFERENCE.test(text)
        ? [`${path}: marks of coreference in MISC (Entity=(1-person…) are not read`]
        : [],
  }),
};

/** Marks of GUM and CorefUD, which have names and what stands for them in one. */
const COREFERENCE = /[\t|]Entity=[^|\t\n]*[()]/;
/** Ours say which is which. */
const OWN_COREFERENCE = /^# global\.Entity = .*\bkind\b/m;

export function conlluDocuments(path: string, written: string): AnnotatedDocument[] {
  const documents: AnnotatedDocument[] = [];
  let open: OpenDocument | null = null;
  let sentence = new OpenSentence();
  const endSentence = (): void => {
    open ??= new OpenDocument(basename(path).replace(/\.[^.]+$/, ''), path);
    if (sentence.rows.length > 0) open.add(sentence);
    sentence = new OpenSentence();
  };
  const endDocument = (): void => {
    if (sentence.rows.length > 0) endSentence();
    if (open !== null && open.sentences.length > 0) documents.push(open.done());
  };
  written.split(/\r?\n/).forEach((line, index) => {
    const place = `${path}:${index + 1}`;
    const [, key = '', value = ''] =
      /^#\s*(newdoc id|newdoc|newpar|text|global\.Entity)(?:\s*=\s*(.*))?$/.exec(line) ?? [];
    if (key.startsWith('newdoc')) {
      endDocument();
      open = new OpenDocument(value || `${basename(path)}-${documents.length + 1}`, place);
    } else if (key === 'global.Entity') {
      open ??= new OpenDocument(basename(path).replace(/\.[^.]+$/, ''), place);
      open.entityFields = value.split('-');
    } else if (key === 'newpar') sentence.isNewParagraph = true;
    else if (key === 'text') sentence.text = value;
    else if (line.trim() === '') endSentence();
    else if (!line.startsWith('#')) sentence.rows.push(rowOf(line, place));
  });
  endDocument();
  return documents;
}

interface Row {
  readonly id: string;
  readonly form: string;
  readonly misc: string;
  readonly place: string;
}

function rowOf(line: string, place: string): Row {
  const columns = line.split('\t');
  if (columns.length !== 10) throw invalid(place, `${columns.length} columns, expected the ten of CoNLL-U`);
  return { id: columns[0] ?? '', form: columns[1] ?? '', misc: columns[9] ?? '', place };
}

class OpenSentence {
  text: string | null = null;
  isNewParagraph = false;
  readonly rows: Row[] = [];
}

class OpenDocument {
  readonly #id: string;
  readonly #place: string;
  readonly sentences: Span[] = [];
  /** The fields of a mark of an entity; null where they are not said. */
  entityFields: readonly string[] | null = null;
  readonly #paragraphs: { start: number; end: number }[] = [];
  readonly #tokens: (MarkedToken & TaggedToken)[] = [];
  #text = '';
  #hasNames = false;
  /** White space after the last token, null where it is not said exactly. */
  #after: string | null = null;
  #isGlued = false;

  constructor(id: string, place: string) {
    this.#id = id;
    this.#place = place;
  }

  add(sentence: OpenSentence): void {
    const rows = surfaceOf(sentence.rows);
    const text =
      sentence.text ??
      rows
        .map(({ form, misc }) => form + (isGlued(misc) ? '' : ' '))
        .join('')
        .trimEnd();
    if (this.sentences.length === 0) this.#text = readSpaces(miscValue(rows[0]?.misc ?? '', 'SpacesBefore') ?? '');
    else this.#text += this.#after ?? (sentence.isNewParagraph ? '\n\n' : this.#isGlued ? '' : ' ');
    const start = this.#text.length;
    this.#text += text;
    const end = this.#text.length;
    this.sentences.push({ start, end });
    const paragraph = this.#paragraphs.at(-1);
    if (sentence.isNewParagraph) this.#paragraphs.push({ start, end });
    else if (paragraph !== undefined) paragraph.end = end;
    const last = rows.at(-1)?.misc ?? '';
    const spaces = miscValue(last, 'SpacesAfter');
    this.#after = spaces === null ? null : readSpaces(spaces);
    this.#isGlued = isGlued(last);
    let at = 0;
    for (const { form, misc, place } of rows) {
      const found = text.indexOf(form, at);
      if (found < 0 || text.slice(at, found).trim() !== '') {
        throw invalid(place, `the token ${JSON.stringify(form)} does not follow in its text after character ${at}`);
      }
      at = found + form.length;
      const tag = /(?:^|\|)(?:NER|Entity|name)=([BIESLU]-[^|]+|O)(?=\||$)/i.exec(misc)?.[1];
      if (tag !== undefined) this.#hasNames = true;
      this.#tokens.push({ start: start + found, end: start + at, tag: tag ?? 'O', misc, place });
    }
  }

  done(): AnnotatedDocument {
    const place = this.#place;
    const span = (label: string, one: Span, id: string) =>
      annotation({ id, label, spans: [{ start: one.start, end: one.end }], place });
    const fields = this.entityFields;
    const isOwn = fields?.includes('kind') === true;
    const { annotations, groups } = isOwn ? coreferenceOf(this.#tokens, fields) : { annotations: [], groups: [] };
    const names = this.#hasNames ? namesOf(this.#tokens) : [];
    const all: Annotation[] = [
      ...annotations,
      ...names.map(({ label, ...one }, index) => span(label, one, `n${index + 1}`)),
      ...this.#paragraphs.map((one, index) => span('Paragraph', one, `p${index + 1}`)),
      ...this.sentences.map((one, index) => span('Sentence', one, `s${index + 1}`)),
    ];
    return {
      id: this.#id,
      text: this.#text + (this.#after ?? ''),
      published: null,
      details: {},
      looked: isOwn || this.#hasNames ? ['names', 'text'] : ['text'],
      annotations: all,
      relations: [],
      groups,
      place,
    };
  }
}

/** Words as they are written: `don't` instead of its two halves, without words that are only meant. */
function surfaceOf(rows: readonly Row[]): Row[] {
  let covered = 0;
  return rows.filter(({ id }) => {
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range !== null) {
      covered = Number(range[2]);
      return true;
    }
    return !id.includes('.') && Number(id) > covered;
  });
}

function isGlued(misc: string): boolean {
  return /(?:^|\|)SpaceAfter=No(?:\||$)/.test(misc);
}
