/** Requests that no honest client sends. Each gets a clear refusal, or none at all, and the server goes on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config.js';
import type { Serving } from '../../src/serve/index.js';
import { raw } from './served.js';

// What was built, since threads run no TypeScript.
const built: typeof import('../../src/serve/index.js') = await import(
  new URL('../../dist/serve/index.js', import.meta.url).href
);
const { openCollection, serve } = built;

let serving: Serving;
const failures: unknown[] = [];

beforeAll(async () => {
  const now = () => performance.now();
  const shared = { inputs: [], title: undefined, force: false, skipInvalid: false, warn: () => {}, now };
  serving = await serve({
    host: '127.0.0.1',
    port: 0,
    allowedHosts: ['news.example'],
    config: DEFAULT_CONFIG,
    collection: await openCollection(shared),
    fail: (error) => failures.push(error),
    now,
    page: { before: '<!doctype html>', after: '' },
  });
});

afterAll(() => serving.close());

const get = (path: string, ...headers: string[]) =>
  [`GET ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n');
const post = (body: string, ...headers: string[]) =>
  ['POST /annotate HTTP/1.1', 'Host: localhost', 'Connection: close', ...headers, '', body].join('\r\n');
const withHost = (host: string) => `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;

const HOSTILE: readonly (readonly [name: string, status: number, request: string])[] = [
  ['a way out of the folder', 404, get('/../../../../etc/passwd')],
  ['the same, escaped', 404, get('/%2e%2e/%2e%2e/etc/passwd')],
  ['the same, escaped twice', 404, get('/%252e%252e%252fetc%252fpasswd')],
  ['the same, with backslashes', 404, get('/..\\..\\etc\\passwd')],
  ['an absolute path', 404, get('//etc/passwd')],
  ['a file: address', 404, get('file:///etc/passwd')],
  ['an address of another server', 404, get('http://evil.example/etc/passwd')],
  ['a zero byte', 404, get('/%00')],
  ['a broken escape', 404, get('/%zz')],
  ['a source file', 404, get('/serve/server.js')],
  ['what is ours, with an ending', 404, get('/api/head/')],
  ['a block that is no number', 404, get('/api/blocks/one')],
  ['a negative block', 404, get('/api/blocks/-1')],
  ['a block beyond all numbers', 404, get(`/api/blocks/${'9'.repeat(400)}`)],
  ['a block that is not there', 404, get('/api/blocks/7')],
  ['a state that never was', 410, get('/api/catalogue?of=../../x')],
  ['properties of all objects', 404, get('/__proto__')],
  ['the same as a query', 200, get('/health?__proto__[x]=1&constructor=2')],
  ['markup in the path', 404, get('/<script>alert(1)</script>')],
  ['a path that is too long', 431, get(`/${'a'.repeat(20_000)}`)],
  ['headers that are too long', 431, get('/', `X-Long: ${'a'.repeat(20_000)}`)],
  ['no host', 400, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['an empty host', 400, withHost('')],
  ['a host of somebody else', 421, withHost('evil.example')],
  ['a host that begins like ours', 421, withHost('localhost.evil.example')],
  ['a host with a user', 400, withHost('localhost@evil.example')],
  ['a host that is allowed', 200, withHost('news.example:80')],
  ['two hosts', 400, 'GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n'],
  ['a page of another site', 403, get('/', 'Origin: http://evil.example')],
  ['a page of no site', 403, get('/', 'Origin: null')],
  ['a page of another port', 403, get('/', 'Origin: http://localhost:1')],
  ['a page of another site, by fetch metadata', 403, get('/', 'Sec-Fetch-Site: cross-site')],
  [
    'a form of another site',
    403,
    post(
      'text=x',
      'Origin: http://evil.example',
      'Content-Length: 6',
      'Content-Type: application/x-www-form-urlencoded',
    ),
  ],
  ['DELETE', 405, get('/').replace('GET', 'DELETE')],
  ['TRACE', 405, get('/').replace('GET', 'TRACE')],
  ['OPTIONS of another site', 403, get('/annotate', 'Origin: http://evil.example').replace('GET', 'OPTIONS')],
  ['a method that is none', 400, get('/').replace('GET', 'GIVE')],
  ['no HTTP at all', 400, '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ['a body longer than allowed', 413, post('', 'Content-Length: 99999999999')],
  ['a length that is no number', 400, post('x', 'Content-Length: many')],
  ['a negative length', 400, post('x', 'Content-Length: -1')],
  ['two lengths', 400, post('x', 'Content-Length: 1', 'Content-Length: 2')],
  ['a length and chunks', 400, post('0\r\n\r\n', 'Content-Length: 1', 'Transfer-Encoding: chunked')],
  ['a chunk that is none', 400, post('zz\r\n', 'Transfer-Encoding: chunked')],
  ['no body, which is an empty text', 200, post('', 'Content-Length: 0')],
  ['broken JSON', 422, post('{"a":', 'Content-Type: application/json', 'Content-Length: 5')],
  ['JSON ten thousand deep', 422, post('['.repeat(10_000), 'Content-Type: application/json', 'Content-Length: 10000')],
  [
    'a name that leads away',
    200,
    post('Late.', 'Content-Length: 5').replace('/annotate', '/annotate?name=../../x.txt'),
  ],
  [
    'a name of a thousand characters',
    200,
    post('Late.', 'Content-Length: 5').replace('/annotate', `/annotate?name=${'x'.repeat(1000)}.txt`),
  ],
  ['an upgrade', 404, get('/ws', 'Connection: Upgrade', 'Upgrade: websocket')],
];

describe('hostile requests', () => {
  it.each(HOSTILE)('%s: %i', async (_, status, request) => {
    const answer = await raw(serving.url, request, 3000);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).not.toContain('root:');
  });

  it('a body that never ends is given up, and others are answered meanwhile', async () => {
    const slow = raw(serving.url, post('x', 'Content-Length: 100'), 500);
    expect((await fetch(`${serving.url}health`)).status).toBe(200);
    expect(await slow).toBe('');
  });

  it('nothing of all this was a surprise', async () => {
    expect(failures).toEqual([]);
    expect(await (await fetch(`${serving.url}health`)).json()).toEqual({ status: 'ok', documents: 0 });
  });
});
