/** Servers for tests, and requests that no library would send. */
import { connect } from 'node:net';
import { onTestFinished } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config.js';
import type { Serving } from '../../src/serve/index.js';
import { parseSettings } from '../../src/settings.js';

// What was built, since threads run no TypeScript.
const built: typeof import('../../src/serve/index.js') = await import(
  new URL('../../dist/serve/index.js', import.meta.url).href
);
const { openCollection, serve } = built;

const PAGE = { before: `<!doctype html><meta content="connect-src 'none'"><title>x</title>`, after: '<p>the page</p>' };

export interface ServedOptions {
  readonly inputs?: readonly string[];
  readonly settings?: object;
}

/** A server that is closed after the test. */
export async function served(options: ServedOptions = {}): ReturnType<typeof started> {
  const serving = await started(options);
  onTestFinished(serving.close);
  return serving;
}

export async function started({
  inputs = [],
  settings,
}: ServedOptions = {}): Promise<Serving & { warnings: string[] }> {
  const warnings: string[] = [];
  let clock = 0;
  // Every look at the clock is long after the one before, so that the files are looked at each time.
  const now = () => {
    clock += 1_000_000;
    return clock;
  };
  const config = settings === undefined ? DEFAULT_CONFIG : parseSettings(settings, () => 'test');
  const serving = await serve({
    host: '127.0.0.1',
    port: 0,
    allowedHosts: ['news.example'],
    config,
    collection: await openCollection({
      inputs,
      title: undefined,
      force: false,
      skipInvalid: false,
      warn: (message) => warnings.push(message),
      now,
    }),
    fail: (error) => warnings.push(String(error)),
    now,
    page: PAGE,
  });
  return { ...serving, warnings };
}

/** Sends these characters as they are, and gives all that comes back until the server ends the connection or says nothing more. */
export function raw(url: string, request: string, quietMs = 300): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(Number(port), hostname, () => socket.write(Buffer.from(request, 'latin1')));
    const done = () => {
      socket.destroy();
      resolve(received);
    };
    socket.setTimeout(quietMs, done);
    socket.on('data', (bytes: Buffer) => {
      received += bytes.toString('latin1');
    });
    socket.on('close', done);
    socket.on('error', done);
  });
}
