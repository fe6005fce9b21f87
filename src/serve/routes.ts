/** What can be asked for. There are these routes and no files: no path of a request ever leads to the disk. */
import type { IncomingMessage } from 'node:http';
import { basename } from 'node:path';
import type { Config } from '../config.js';
import { publicationDateSchema } from '../read/index.js';
import { LIVE_PATHS, type Page } from '../report/index.js';
import type { Annotator } from './annotator.js';
import { bodyOf } from './body.js';
import type { Collection, Snapshot } from './collection.js';
import type { Metrics } from './metrics.js';
import { openApiDocument } from './openapi.js';
import { Problem } from './problem.js';

export interface Asked {
  readonly request: IncomingMessage;
  readonly query: URLSearchParams;
  /** What stands in the path where the route has a place for a number. */
  readonly parameter: string;
}

export interface Answer {
  readonly status?: number;
  /** The media type; null where there is no body. */
  readonly type: string | null;
  readonly body: string | Uint8Array;
  /** The body is packed already. */
  readonly isGzip?: boolean;
  readonly headers?: { readonly [name: string]: string };
}

export interface Route {
  /** For counts. */
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  readonly answer: (asked: Asked) => Promise<Answer> | Answer;
}

export type Routes = readonly Route[];

export interface Parts {
  readonly annotator: Annotator;
  readonly metrics: Metrics;
  readonly page: Page;
  readonly config: Config;
  readonly collection: Collection;
  readonly began: number;
  readonly now: () => number;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const HTML_TYPE = 'text/html; charset=utf-8';
const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

export function routes(parts: Parts): Routes {
  const { annotator, metrics, collection, config, began, now } = parts;
  const page = livePage(parts.page);
  const openApi = JSON.stringify(openApiDocument());
  const shown = async () => (await collection.current()).report.head.counts.documents;
  return [
    { name: 'page', method: 'GET', path: /^\/$/, answer: () => ({ type: HTML_TYPE, body: page }) },
    {
      name: 'head',
      method: 'GET',
      path: exactly(LIVE_PATHS.head),
      answer: async ({ request }) => headAnswer(await collection.current(), request.headers['if-none-match']),
    },
    {
      name: 'catalogue',
      method: 'GET',
      path: exactly(LIVE_PATHS.catalogue),
      answer: async ({ query }) => packedJson((await stateFor(collection, query)).report.catalogue),
    },
    {
      name: 'block',
      method: 'GET',
      path: /^\/api\/blocks\/(\d{1,9})$/,
      answer: async ({ query, parameter }) => {
        const block = (await stateFor(collection, query)).report.blocks[Number(parameter)];
        if (block === undefined) throw notFound(`there is no block ${parameter}`);
        return packedJson(block);
      },
    },
    {
      name: 'annotate',
      method: 'POST',
      path: exactly(LIVE_PATHS.annotate),
      answer: async ({ request, query }) => ({
        type: JSON_TYPE,
        body: await annotator.annotate({
          body: bodyOf(request, config.limits.bytes),
          mediaType: request.headers['content-type'] ?? '',
          name: nameIn(query),
          published: dayIn(query),
        }),
      }),
    },
    { name: 'openapi', method: 'GET', path: /^\/openapi\.json$/, answer: () => ({ type: JSON_TYPE, body: openApi }) },
    {
      name: 'health',
      method: 'GET',
      path: /^\/health$/,
      answer: async () => ({ type: JSON_TYPE, body: JSON.stringify({ status: 'ok', documents: await shown() }) }),
    },
    {
      name: 'metrics',
      method: 'GET',
      path: /^\/metrics$/,
      answer: async () => {
        const { underWay, documents, failures } = annotator.counts;
        const body = metrics.text({
          documents: await shown(),
          annotating: underWay,
          annotated: documents,
          failed: failures,
          residentBytes: process.memoryUsage.rss(),
          uptimeSeconds: (now() - began) / 1000,
        });
        return { type: METRICS_TYPE, body };
      },
    },
  ];
}

/** @throws {Problem} 404, and 405 where the path has another method */
export function routeOf(table: Routes, method: string, path: string): { route: Route; parameter: string } {
  const found = table.flatMap((route) => {
    const match = route.path.exec(path);
    return match === null ? [] : [{ route, parameter: match[1] ?? '' }];
  });
  if (found.length === 0) throw notFound(`there is no such page; the page is at /, its interface in /openapi.json`);
  const wanted = method === 'HEAD' ? 'GET' : method;
  const fit = found.find(({ route }) => route.method === wanted);
  if (fit === undefined)
    throw otherMethod(found.map(({ route }) => (route.method === 'GET' ? 'GET, HEAD' : route.method)));
  return fit;
}

function exactly(path: string): RegExp {
  return new RegExp(`^/${path}$`);
}

/** It may ask this server, and nobody else. Without data in it, it fetches them. */
function livePage({ before, after }: Page): string {
  return `${before}${after}`.replace("connect-src 'none'", "connect-src 'self'");
}

function headAnswer({ tag, report }: Snapshot, known: string | undefined): Answer {
  const etag = `"${tag}"`;
  if (known === etag) return { status: 304, type: null, body: '', headers: { etag } };
  return { type: JSON_TYPE, body: JSON.stringify(report.head), headers: { etag } };
}

function packedJson(body: Uint8Array): Answer {
  return { type: JSON_TYPE, body, isGzip: true };
}

/** @throws {Problem} 410 for a state of the folder that is gone */
async function stateFor(collection: Collection, query: URLSearchParams): Promise<Snapshot> {
  const tag = query.get('of');
  const snapshot = tag === null ? await collection.current() : collection.tagged(tag);
  if (snapshot !== null) return snapshot;
  throw new Problem({
    status: 410,
    code: 'records-changed',
    message: 'the records have changed',
    hint: 'Load the page again.',
  });
}

const MOST_NAME = 255;

/** The name of a file, without any folder. */
function nameIn(query: URLSearchParams): string | null {
  const name = basename((query.get('name') ?? '').replaceAll('\\', '/').replaceAll('\0', ''));
  return name === '' ? null : name.slice(-MOST_NAME);
}

/** @throws {Problem} 400 */
function dayIn(query: URLSearchParams): string | null {
  const published = query.get('published');
  if (published === null || published === '') return null;
  const parsed = publicationDateSchema.safeParse(published);
  if (parsed.success) return parsed.data;
  throw new Problem({
    status: 400,
    code: 'date-invalid',
    message: `published: ${parsed.error.issues[0]?.message ?? 'no date'}`,
    hint: 'Give a day such as 2024-02-01, or leave it out.',
  });
}

function notFound(message: string): Problem {
  return new Problem({ status: 404, code: 'not-found', message, hint: 'See /openapi.json.' });
}

function otherMethod(methods: readonly string[]): Problem {
  const allow = methods.join(', ');
  return new Problem({
    status: 405,
    code: 'method-not-allowed',
    message: `only ${allow} can be asked here`,
    hint: 'See /openapi.json.',
    headers: { allow },
  });
}
