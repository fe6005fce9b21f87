/** The server: one process, node:http, with limits on all that a sender chooses. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Config } from '../config.js';
import { OutputError, UsageError } from '../errors.js';
import { type Page, readPage } from '../report/index.js';
import { Annotator } from './annotator.js';
import type { Collection } from './collection.js';
import { checkSender, namesOf } from './guard.js';
import { Metrics } from './metrics.js';
import { Problem } from './problem.js';
import { type Answer, type Route, type Routes, routeOf, routes } from './routes.js';

export interface ServeOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Names besides its own and those of this machine under which it may be asked for. */
  readonly allowedHosts: readonly string[];
  readonly config: Config;
  readonly collection: Collection;
  /** Is told of what nobody foresaw. */
  readonly fail: (error: unknown) => void;
  /** Milliseconds, of a clock that never goes back. */
  readonly now: () => number;
  /** Instead of the page that comes with the package. */
  readonly page?: Page;
}

export interface Serving {
  /** Of the page. */
  readonly url: string;
  /** Takes no more requests, finishes those under way, at most for the time that they may take, and ends. */
  readonly close: () => Promise<void>;
}

/** Milliseconds that a sender has for the lines before the body, and for all of it. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 60_000;
const KEEP_ALIVE_MS = 5_000;
const MOST_CONNECTIONS = 128;
const MOST_HEADER_BYTES = 16_384;
/** What is under way when the server is to stop has this long. */
const STOP_MS = 10_000;

/** @throws {OutputError} `output-busy` where the port is taken; {@link UsageError} where the host is none of this machine */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { host, port, config, now } = options;
  const annotator = new Annotator(config);
  const metrics = new Metrics();
  const page = options.page ?? (await readPage());
  const table = routes({ annotator, metrics, page, config, collection: options.collection, began: now(), now });
  const names = namesOf(host, options.allowedHosts);
  const server = createServer(
    {
      headersTimeout: HEADERS_MS,
      requestTimeout: REQUEST_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      maxHeaderSize: MOST_HEADER_BYTES,
      connectionsCheckingInterval: 1000,
    },
    (request, response) => {
      const began = now();
      let route = 'none';
      response.once('close', () => {
        metrics.answered({ route, status: response.statusCode }, (now() - began) / 1000);
      });
      answerTo(request, names, table, (found) => {
        route = found.name;
      })
        .catch((error: unknown) => problemAnswer(error, options.fail))
        .then((answer) => send(request, response, answer, !server.listening))
        .catch(options.fail);
    },
  );
  server.maxConnections = MOST_CONNECTIONS;
  server.on('clientError', (error, socket) => {
    if (socket.writable) socket.end(`HTTP/1.1 ${statusOf(error)}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    else socket.destroy();
  });
  await listening(server, host, port);
  return { url: urlOf(server, host), close: () => close(server, annotator) };
}

/** Of what is no request at all, which no route sees. */
function statusOf(error: Error): string {
  const code = 'code' in error ? error.code : '';
  if (code === 'HPE_HEADER_OVERFLOW') return '431 Request Header Fields Too Large';
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request';
}

async function answerTo(
  request: IncomingMessage,
  names: ReadonlySet<string>,
  table: Routes,
  tell: (route: Route) => void,
): Promise<Answer> {
  checkSender(request, names);
  // Only the path and the query are asked for: whatever stands before them is not ours.
  const address = request.url ?? '';
  if (!URL.canParse(address, BASE)) throw malformed();
  const url = new URL(address, BASE);
  const { route, parameter } = routeOf(table, request.method ?? '', url.pathname);
  tell(route);
  return route.answer({ request, query: url.searchParams, parameter });
}

const BASE = 'http://localhost';

function malformed(): Problem {
  return new Problem({ status: 400, code: 'address-malformed', message: 'no address', hint: 'Ask for a path.' });
}

function problemAnswer(error: unknown, fail: (error: unknown) => void): Answer {
  if (error instanceof Problem) {
    return { status: error.status, type: JSON_TYPE, body: JSON.stringify(error), headers: error.headers };
  }
  fail(error);
  const { message, hint } = {
    message: 'this should not happen',
    hint: 'Please report what was sent; the log has more.',
  };
  return { status: 500, type: JSON_TYPE, body: JSON.stringify({ error: { code: 'defect', message, hint } }) };
}

const JSON_TYPE = 'application/json; charset=utf-8';

/** Of every answer: nothing is kept by others, guessed at, framed or sent on. */
const HEADERS = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const gunzipped = promisify(gunzip);

/** @param isLast whether the server is about to stop, so that the connection is not kept for another request */
async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  isLast: boolean,
): Promise<void> {
  const { status = 200, type, headers = {} } = answer;
  let { body } = answer;
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const isPacked = answer.isGzip === true && takesGzip;
  if (answer.isGzip === true && !takesGzip) body = await gunzipped(body);
  if (response.destroyed) return;
  response.writeHead(status, {
    ...HEADERS,
    ...(type === null ? {} : { 'content-type': type }),
    ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    ...(answer.isGzip === true ? { vary: 'accept-encoding' } : {}),
    ...(status === 304 ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
    ...(isLast ? { connection: 'close' } : {}),
    ...headers,
  });
  response.end(request.method === 'HEAD' || status === 304 ? undefined : body);
  // What was not read of a refused body would be taken for the next request.
  if (!request.complete) request.resume();
}

async function listening(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(cannotListen(cause, host, port)));
    server.listen({ host, port }, resolve);
  });
}

function cannotListen(cause: Error, host: string, port: number): Error {
  const code = 'code' in cause ? String(cause.code) : '';
  const isTaken = code === 'EADDRINUSE';
  if (isTaken || code === 'EACCES') {
    return new OutputError({
      code: isTaken ? 'output-busy' : 'output-unwritable',
      message: `port ${port} of ${host} ${isTaken ? 'is taken by another program' : 'may not be used by you'}`,
      hint: 'Give another one with --port; 0 takes any that is free.',
      cause,
    });
  }
  return new UsageError({
    code: 'option-invalid',
    message: `--host: ${host}: cannot be listened on (${cause.message})`,
    hint: 'Give an address of this machine, such as 127.0.0.1.',
    cause,
  });
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

async function close(server: Server, annotator: Annotator): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), STOP_MS);
  await closed;
  clearTimeout(late);
  await annotator.close();
}
