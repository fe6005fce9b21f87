/** Answers about near duplicates: sketches of records, what documents are to earlier ones, and where they stand in stories. */
import { z } from 'zod';
import type { InputError } from '../errors.js';
import type { NewsRecord } from '../record.js';
import { DIFFERENCES, PairReader, placesOfLinks, sketchOf, storyDocumentOf } from '../stories/index.js';
import { requestsIn } from './requests.js';

/** As it stands in the columns of `sketch`. */
export interface SketchCells {
  readonly id: string;
  readonly time: number | null;
  /** Null for a text without words. */
  readonly identity: string | null;
  readonly characters: number;
  readonly letters: number;
  readonly runs: readonly number[];
  readonly packed: string;
}

/** @param key of the document */
export function sketchCells(record: NewsRecord, key: string): SketchCells {
  const { identity, packed, ...sketched } = sketchOf(storyDocumentOf(record));
  return {
    id: key,
    ...sketched,
    identity: identity === 0 ? null : String(identity),
    packed: Buffer.from(packed).toString('base64'),
  };
}

const comparedSchema = z.strictObject({ time: z.number().nullable(), packed: z.base64() });

/** A document and earlier ones; in how many documents a run is, where it is in several. */
const pairsSchema = z.strictObject({
  later: comparedSchema,
  earlier: z.array(comparedSchema),
  counts: z.array(z.tuple([z.int32(), z.number()])),
});

/** For each request a line: null, or what the document is, for each earlier one. */
export async function* relations(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const reader = new PairReader();
  for await (const { asked, error } of requestsIn(stdin, pairsSchema)) {
    if (error !== undefined) yield failed(error);
    else {
      const counts = new Map(asked.counts);
      const found = reader.relations(bytesOf(asked.later), asked.earlier.map(bytesOf), (run) => counts.get(run) ?? 1);
      yield `${JSON.stringify({ relations: found })}\n`;
    }
    yield '\n';
  }
}

function bytesOf({ time, packed }: z.infer<typeof comparedSchema>) {
  return { time, packed: Buffer.from(packed, 'base64') };
}

const number = z.int().nonnegative();

/** Documents that links tie together, in the order of their publication. */
const storySchema = z.strictObject({
  documents: z.array(
    z.strictObject({ id: z.string(), leader: number.nullable(), characters: z.int32(), letters: z.int32() }),
  ),
  links: z.array(
    z.strictObject({
      earlier: number,
      later: number,
      kind: z.enum(['copy', 'update']),
      shareOfEarlier: z.number(),
      shareOfLater: z.number(),
      slicesOfEarlier: z.int32(),
      slicesOfLater: z.int32(),
      differs: z.array(z.enum(DIFFERENCES)),
      numbers: z.array(z.strictObject({ from: z.string(), to: z.string() })),
    }),
  ),
});

/** For each request a line: where each of its documents stands, in their order. */
export async function* places(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const { asked, error } of requestsIn(stdin, storySchema)) {
    if (error !== undefined) yield failed(error);
    else {
      const found = placesOfLinks(asked.documents, asked.links).map(({ numbers, ...place }, index) => ({
        id: asked.documents[index]?.id,
        ...place,
        changedNumbers: numbers.map(({ from, to }) => `${from} → ${to}`),
      }));
      yield `${JSON.stringify({ places: found })}\n`;
    }
    yield '\n';
  }
}

function failed({ code, message, hint }: InputError): string {
  return `${JSON.stringify({ error: { code, message, hint, stage: null } })}\n`;
}
