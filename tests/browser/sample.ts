/** Reports for the tests of the page: records of texts, and a simple catalogue of them in the form of the contract. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { annotate, type NewsRecord } from '../../src/index.js';
import { CUE_ACTS, POLARITIES, QUOTE_KINDS } from '../../src/record.js';
import {
  type Actor,
  type Catalogue,
  type Comparison,
  catalogueSchema,
  comparisonSchema,
  ELEMENTS,
  headSchema,
  PLACEHOLDER,
  REPORT_VERSION,
  type ReportHead,
} from '../../src/report/contract.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const PAGE = `${ROOT}/dist/report/page.html`;

/** Records of `inputs/*.txt`. */
export function recordsOfInputs(): NewsRecord[] {
  return readdirSync(`${ROOT}/inputs`)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => recordOf(readFileSync(`${ROOT}/inputs/${name}`, 'utf8'), name));
}

export function recordOf(text: string, name: string, published = '2024-03-07'): NewsRecord {
  const record = annotate(text, { id: name, published });
  return { ...record, source: { ...record.source, path: name } };
}

export interface SampleOptions {
  readonly comparison?: Comparison;
  readonly live?: boolean;
  /** Documents in a block. */
  readonly perBlock?: number;
  /** By document, the one that it follows. */
  readonly follows?: ReadonlyMap<number, number>;
}
export interface Sample {
  readonly head: ReportHead;
  readonly catalogue: Catalogue;
  readonly comparison: Comparison | null;
  readonly blocks: readonly (readonly NewsRecord[])[];
}

export function sampleOf(records: readonly NewsRecord[], options: SampleOptions = {}): Sample {
  const { perBlock = 8, live = false, comparison } = options;
  const catalogue = catalogueSchema.parse(catalogueOf(records, options.follows ?? new Map()));
  const blocks = Array.from({ length: Math.ceil(records.length / perBlock) }, (_, index) =>
    records.slice(index * perBlock, (index + 1) * perBlock),
  );
  const head = headSchema.parse({
    version: REPORT_VERSION,
    title: 'Spring week',
    program: '0.0.0',
    schemaVersion: records[0]?.schemaVersion ?? '',
    counts: {
      documents: records.length,
      statements: catalogue.statements.document.length,
      actors: catalogue.actors.length,
      dates: catalogue.dates.document.length,
    },
    blocks: blocks.map((block, index) => ({ first: index * perBlock, count: block.length })),
    comparison: comparison !== undefined,
    live,
  });
  return { head, catalogue, blocks, comparison: comparison === undefined ? null : comparisonSchema.parse(comparison) };
}

/** The page with its data in it. */
export function pageOf({ head, catalogue, comparison, blocks }: Sample): string {
  const elements = [
    clear(ELEMENTS.head, head),
    packed(ELEMENTS.catalogue, catalogue),
    ...(comparison === null ? [] : [packed(ELEMENTS.comparison, comparison)]),
    ...blocks.map((block, index) => packed(ELEMENTS.block(index), block)),
  ];
  const template = readFileSync(PAGE, 'utf8');
  if (template.split(PLACEHOLDER).length !== 2) throw new Error('the page has not one place for its data');
  return template.replace(PLACEHOLDER, () => elements.join('\n'));
}

function clear(id: string, value: unknown): string {
  const json = JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/json" id="${id}">${json}</script>`;
}

function packed(id: string, value: unknown): string {
  const base64 = gzipSync(JSON.stringify(value)).toString('base64');
  return `<script type="application/octet-stream" id="${id}">${base64}</script>`;
}

/** A few places, so that maps have dots. */
const PLACES: { readonly [id: string]: [number, number] } = {
  PT: [-8, 39.5],
  GB: [-2, 54],
  US: [-98, 39],
  FR: [2, 47],
  DE: [10, 51],
  NG: [8, 9],
  AU: [134, -25],
  PH: [122, 12],
  CH: [8, 47],
  CD: [23, -3],
  ES: [-4, 40],
  RU: [90, 60],
};

function catalogueOf(records: readonly NewsRecord[], follows: ReadonlyMap<number, number>): Catalogue {
  const actors: Actor[] = [];
  const known = new Map<string, number>();
  const namings: Catalogue['namings'] = { document: [], entity: [], actor: [] };
  const actorOf = new Map<string, number>();
  for (const [document, record] of records.entries())
    for (const [index, entity] of record.entities.entries()) {
      const kind =
        entity.type === 'PERSON'
          ? 'person'
          : entity.type === 'ORG'
            ? 'organisation'
            : entity.type === 'GPE' || entity.type === 'LOC'
              ? 'place'
              : null;
      if (kind === null) continue;
      const key = `${kind} ${entity.name}`;
      let actor = known.get(key);
      if (actor === undefined) {
        actor = actors.length;
        known.set(key, actor);
        actors.push({
          kind,
          type: entity.type,
          name: entity.name,
          aliases: [],
          roles: [],
          organisation: -1,
          gender: kind === 'person' ? ((['female', 'male', 'unknown'] as const)[actor % 3] ?? 'unknown') : null,
          link: entity.link,
          at: kind === 'place' ? (PLACES[entity.link?.id ?? ''] ?? null) : null,
          documents: 0,
          mentions: 0,
        });
      }
      const before = actors[actor];
      if (before !== undefined)
        actors[actor] = {
          ...before,
          aliases: Array.from(new Set([...before.aliases, ...entity.aliases])),
          roles: Array.from(new Set([...before.roles, ...entity.roles.map(({ text }) => text)])),
          documents: before.documents + 1,
          mentions: before.mentions + entity.mentions.length,
        };
      actorOf.set(`${document} ${entity.id}`, actor);
      namings.document.push(document);
      namings.entity.push(index);
      namings.actor.push(actor);
    }
  for (const [document, record] of records.entries())
    for (const entity of record.entities)
      for (const { organisation } of entity.roles) {
        const person = actorOf.get(`${document} ${entity.id}`) ?? -1;
        const place = actorOf.get(`${document} ${organisation}`) ?? -1;
        const before = actors[person];
        if (before !== undefined && place >= 0) actors[person] = { ...before, organisation: place };
      }
  return {
    documents: records.map((record, index) => ({
      id: record.id,
      title:
        record.headline === null
          ? record.text.slice(0, 70)
          : record.text.slice(record.headline.start, record.headline.end),
      path: record.source.path,
      publisher: record.metadata.publisher,
      published: dayOf(record.published?.value),
      language: record.language,
      words: record.text.split(/\s+/).length,
      flags: record.quality.flags.map(({ code }) => code),
      warnings: record.warnings.length,
      edits: record.cleaning.edits.length,
      story: follows.get(index) ?? index,
      follows: follows.get(index) ?? -1,
      isUpdate: follows.has(index),
    })),
    actors,
    statements: statementsOf(records, actorOf, actors),
    dates: datesOf(records),
    namings,
  };
}

function statementsOf(
  records: readonly NewsRecord[],
  actorOf: ReadonlyMap<string, number>,
  actors: readonly Actor[],
): Catalogue['statements'] {
  const columns: Catalogue['statements'] = {
    document: [],
    quote: [],
    speaker: [],
    speakers: {},
    act: [],
    kind: [],
    polarity: [],
    speech: [],
    gender: [],
    said: [],
    confidence: [],
    copyOf: [],
  };
  for (const [document, record] of records.entries())
    for (const [index, quote] of record.quotes.entries()) {
      const speakers = (quote.speaker?.entities ?? [])
        .map((id) => actorOf.get(`${document} ${id}`) ?? -1)
        .filter((actor) => actor >= 0);
      const speaker = speakers[0] ?? -1;
      if (speakers.length > 1) columns.speakers[String(columns.document.length)] = speakers;
      const day = record.dates.find(({ id }) => id === quote.date)?.interval?.start ?? record.published?.value;
      columns.document.push(document);
      columns.quote.push(index);
      columns.speaker.push(speaker);
      columns.act.push(CUE_ACTS.indexOf(quote.cue?.act ?? 'say'));
      columns.kind.push(QUOTE_KINDS.indexOf(quote.kind));
      columns.polarity.push(POLARITIES.indexOf(quote.cue?.polarity ?? 'positive'));
      columns.speech.push(quote.speech ? 1 : 0);
      const gender = actors[speaker]?.gender ?? null;
      columns.gender.push(gender === null ? -1 : ['female', 'male', 'both', 'unknown'].indexOf(gender));
      columns.said.push(dayOf(day));
      columns.confidence.push(Math.round(quote.confidence * 100));
      columns.copyOf.push(-1);
    }
  return columns;
}

function datesOf(records: readonly NewsRecord[]): Catalogue['dates'] {
  const columns: Catalogue['dates'] = { document: [], date: [], start: [], end: [] };
  for (const [document, { dates }] of records.entries())
    for (const [index, { interval, type }] of dates.entries()) {
      const start = dayOf(interval?.start);
      const end = dayOf(interval?.end);
      if (start === null || end === null || type === 'DURATION' || type === 'SET') continue;
      columns.document.push(document);
      columns.date.push(index);
      columns.start.push(start);
      columns.end.push(Math.max(end, start + 1));
    }
  return columns;
}

function dayOf(iso: string | undefined): number | null {
  const time = iso === undefined ? Number.NaN : Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.floor(time / 86_400_000);
}
