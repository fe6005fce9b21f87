/**
 * `croissant.json`: the card of the tables, in Croissant 1.0 (JSON-LD, MLCommons), made of nothing but `tables.json` and the schemas of the
 * tables: the same tables give the same bytes. What nobody has said, such as the licence, is left out, and the description says so.
 */
import { type Column, columnsOf } from '../../write/index.js';
import { TABLES } from '../catalogue.js';
import type { Table } from '../table.js';
import { CONTEXT } from './croissant-context.js';
import type { Card, Manifest } from './manifest.js';

export const CROISSANT_FILE = 'croissant.json';

export function croissantText(manifest: Manifest): string {
  const { card, pipelines, records } = manifest;
  const { dataset, licence, citation } = card;
  const told = {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: dataset ?? 'News texts annotated by Wirecopy',
    description: descriptionOf(manifest),
    ...(licence === null ? {} : { license: licence }),
    ...(citation === null ? {} : { citeAs: citation }),
    keywords: ['news', 'quotations', 'named entities', 'temporal expressions'],
    'rai:dataCollection': `${records} texts, read from files and streams. The texts are their publishers'; documents.url and documents.publisher say whose, where the source does.`,
    'rai:machineAnnotationTools': pipelines.map(
      ({ version, configHash, records: made }) => `Wirecopy ${version}, settings ${configHash}: ${made} documents`,
    ),
    'rai:annotationsPerItem': '1',
    'rai:personalSensitiveInformation':
      'News texts name people. The tables tie statements, roles and gender, as texts state it by pronouns and titles, to their names.',
    distribution: TABLES.flatMap((table) => distributionOf(table, manifest)),
    recordSet: TABLES.flatMap((table) => recordSetOf(table, manifest)),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** What a card should say, and what it is called in a sentence. */
const ASKED: readonly [keyof Card, string][] = [
  ['licence', 'licence'],
  ['citation', 'citation'],
];

/** What nobody has said. */
export function unsaid(card: Card): string[] {
  return ASKED.flatMap(([name, label]) => (card[name] === null ? [label] : []));
}

function descriptionOf({ card, wirecopy, tablesVersion, records, copies, across, leftOut }: Manifest): string {
  const left = Object.entries(leftOut).map(([reason, count]) => `${count} ${reason}`);
  return [
    `Tables of ${records} news texts: documents, sentences, entities, mentions, dates and statements, with who says what and when${across ? ', and people, organisations, places and stories over all documents' : ''}.`,
    `Made by Wirecopy ${wirecopy} without human annotation; columns of version ${tablesVersion}.`,
    ...(copies > 0 ? [`${copies} statements copy another one of the same story.`] : []),
    ...(left.length > 0 ? [`Left out: ${left.join(', ')}.`] : []),
    ...unsaid(card).map((label) => `No ${label} was stated.`),
  ].join(' ');
}

const MEDIA_TYPES = new Map([
  ['parquet', 'application/x-parquet'],
  ['csv', 'text/csv'],
  ['jsonl', 'application/jsonlines'],
]);

/** Its file; of several, all of them as one set. */
function distributionOf({ name }: Table, { tables, format }: Manifest): object[] {
  const files = tables[name]?.files ?? [];
  const encodingFormat = MEDIA_TYPES.get(format) ?? 'application/octet-stream';
  const objects = files.map((file) => ({
    '@type': 'cr:FileObject',
    '@id': file.name,
    name: file.name,
    contentUrl: file.name,
    contentSize: `${file.bytes} B`,
    encodingFormat,
    sha256: file.sha256 ?? '',
  }));
  if (files.length < 2) return objects;
  const set = { '@type': 'cr:FileSet', '@id': setOf(name), name: setOf(name), encodingFormat };
  return [...objects, { ...set, includes: `${name}-*.${format}` }];
}

/** Its own name is that of the rows. */
function setOf(table: string): string {
  return `${table}-files`;
}

function recordSetOf(table: Table, manifest: Manifest): object[] {
  const { name, about, key, schema } = table;
  const made = manifest.tables[name];
  if (made === undefined) return [];
  const [only] = made.files;
  const source =
    only !== undefined && made.files.length === 1
      ? { fileObject: { '@id': only.name } }
      : { fileSet: { '@id': setOf(name) } };
  return [
    {
      '@type': 'cr:RecordSet',
      '@id': name,
      name,
      description: `${about} ${made.rows} rows.`,
      key: { '@id': `${name}/${key}` },
      field: columnsOf(schema).map((column) => fieldOf(column, table, source, manifest)),
    },
  ];
}

function fieldOf(column: Column, table: Table, source: object, manifest: Manifest): object {
  const id = `${table.name}/${column.name}`;
  const key = keyLedTo(column, table, manifest);
  return {
    '@type': 'cr:Field',
    '@id': id,
    name: id,
    description: meaningOf(column, table),
    dataType: dataTypeOf(column),
    // A list is JSON in a cell of CSV.
    ...(column.kind === 'list' && manifest.format !== 'csv' ? { repeated: true } : {}),
    source: { ...source, extract: { column: column.name } },
    ...(key === null ? {} : { references: { field: { '@id': key } } }),
  };
}

/**
 * The column of another table whose values stand in this one. Readers of Croissant join what is named so, and cannot where tables lead to
 * themselves or in a circle: only tables before this one are named, the others in the description.
 */
function keyLedTo(column: Column, { name, references }: Table, { tables }: Manifest): string | null {
  const leadsTo = TABLES.findIndex((table) => table.name === references[column.name]);
  const other = TABLES[leadsTo];
  if (other === undefined || column.kind === 'list' || tables[other.name] === undefined) return null;
  return leadsTo < TABLES.findIndex((table) => table.name === name) ? `${other.name}/${other.key}` : null;
}

const DATA_TYPES: { readonly [kind in Column['kind']]: string } = {
  text: 'sc:Text',
  integer: 'sc:Integer',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
  day: 'sc:Date',
  json: 'sc:Text',
  list: 'sc:Text',
  // No column but lists has parts: each is shown as text.
  group: 'sc:Text',
};

function dataTypeOf(column: Column): string {
  return column.kind === 'list' ? dataTypeOf(column.element) : DATA_TYPES[column.kind];
}

function meaningOf(column: Column, { schema, references }: Table): string {
  const leadsTo = references[column.name];
  const meaning = schema.shape[column.name]?.description ?? '';
  return leadsTo === undefined ? meaning : `${meaning} (→ ${leadsTo})`;
}
