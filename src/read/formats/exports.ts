/**
 * Plain texts of several documents: exports of press archives, and wires. A file whose name says plain text is asked for these first, and other readers give the
 * text of an RTF or DOCX file here, since archives write the same lines in those.
 */
import type { ReadWarning } from '../../document/index.js';
import { decode } from '../decode.js';
import type { Format, FormatOptions, Found, Head } from '../format.js';
import { articlesOf, type CutDocument, UNIT } from './archive/documents.js';
import { beginsFactiva, factivaDocuments } from './archive/factiva.js';
import { type Line, linesOf } from './archive/lines.js';
import { beginsNexis, nexisDocuments } from './archive/nexis.js';
import { beginsProquest, proquestDocuments } from './archive/proquest.js';
import { anpaDocuments, beginsAnpa } from './wire/anpa.js';
import { beginsDpa, beginsIptc, iptcDocuments } from './wire/iptc7901.js';

interface Layout {
  readonly name: string;
  readonly label: string;
  /** @param lines those that a file begins with */
  readonly begins: (lines: readonly Line[]) => boolean;
  readonly documents: (text: string) => Iterable<CutDocument>;
  /** Of the wire, as part of the format. */
  readonly hasControls: boolean;
}

/** In the order in which they are asked: what begins with a control character, then with a counter, a code, a line. */
const WIRES: readonly Layout[] = [
  { name: 'anpa', label: 'wire in ANPA 1312', begins: beginsAnpa, documents: anpaDocuments, hasControls: true },
  { name: 'dpa', label: 'wire of dpa', begins: beginsDpa, documents: iptcDocuments, hasControls: true },
  { name: 'iptc7901', label: 'wire in IPTC 7901', begins: beginsIptc, documents: iptcDocuments, hasControls: true },
];
const ARCHIVES: readonly Layout[] = [
  {
    name: 'proquest',
    label: 'export of ProQuest',
    begins: beginsProquest,
    documents: proquestDocuments,
    hasControls: false,
  },
  {
    name: 'factiva',
    label: 'export of Factiva',
    begins: beginsFactiva,
    documents: factivaDocuments,
    hasControls: false,
  },
  { name: 'nexis', label: 'export of LexisNexis', begins: beginsNexis, documents: nexisDocuments, hasControls: false },
];

export const EXPORTS: readonly Format[] = [...WIRES, ...ARCHIVES].map(formatOf);

function formatOf({ name, label, begins, documents, hasControls }: Layout): Format {
  return {
    name,
    label,
    extensions: [],
    closerThan: 'text',
    mediaTypes: [],
    unit: UNIT,
    begins: (head) => begins(linesOfHead(head)),
    async *articles(file, options) {
      const bytes = await file.whole();
      const decoded = decode(bytes, file.place, null, hasControls);
      const source = { ...decoded, bytes, isFile: true, mediaType: 'text/plain' };
      yield* articlesOf(documents(decoded.text), source, file.place, options);
    },
  };
}

/** Each layout looks at the lines of a file in its turn: they are cut once. */
const LINES = new WeakMap<Head, readonly Line[]>();

function linesOfHead(head: Head): readonly Line[] {
  const lines = LINES.get(head) ?? linesOf(head.text);
  LINES.set(head, lines);
  return lines;
}

/** A file that another reader has made a text of. */
export interface ReadText extends Pick<FormatOptions, 'fields' | 'leaveOut'> {
  /** As errors name it. */
  readonly place: string;
  /** Of the file, unpacked. */
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly encoding: string;
  readonly warnings: readonly ReadWarning[];
}

/** UTF-16 code units that are looked at to tell an export. */
const HEAD = 4096;

/**
 * The articles of a text that an archive exported, such as the text of an RTF or a DOCX file; null where it is no such text. They have no map, and their part is
 * the whole file, since nobody can say where in it they stand.
 *
 * @param text its paragraphs on lines of their own
 */
export function articlesOfExport(text: string, file: ReadText): Iterable<Found> | null {
  const lines = linesOf(text.slice(0, HEAD).trimStart());
  const layout = ARCHIVES.find(({ begins }) => begins(lines));
  return layout === undefined
    ? null
    : articlesOf(layout.documents(text), { ...file, text, isFile: false }, file.place, file);
}
