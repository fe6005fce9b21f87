/**
 * Who may ask: programs on this machine, and pages that this server itself has sent. A page of another site that is open in the same
 * browser may neither read nor post anything: its `Origin` is another one, and a name of its own that leads to this machine (DNS
 * rebinding) is no `Host` of ours.
 */
import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.js';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The names under which the server is asked for.
 *
 * @param host that it listens on
 * @param allowed names that the user has given besides
 */
export function namesOf(host: string, allowed: readonly string[]): ReadonlySet<string> {
  const own = host.includes(':') ? `[${host}]` : host;
  return new Set([...LOOPBACK, own, ...allowed].map((name) => name.toLowerCase()));
}

/** @throws {Problem} 400, 403 or 421 */
export function checkSender({ headers, headersDistinct }: IncomingMessage, names: ReadonlySet<string>): void {
  const host = nameIn(headers.host ?? '');
  const { host: hosts = [] } = headersDistinct;
  if (host === null || hosts.length !== 1)
    throw refused(400, 'host-missing', 'no Host header, several, or none that names a host');
  if (!names.has(host)) throw refused(421, 'host-foreign', `${host} is no name of this server`);
  const { origin } = headers;
  if (origin !== undefined && !isOwn(origin, headers.host ?? '')) {
    throw refused(403, 'origin-foreign', 'a page of another site may not ask');
  }
  if (headers['sec-fetch-site'] === 'cross-site') {
    throw refused(403, 'origin-foreign', 'a page of another site may not ask');
  }
}

const HINT = 'Open the page under the address that wirecopy serve prints; --allow-host gives the server another name.';

function refused(status: number, code: string, message: string): Problem {
  return new Problem({ status, code, message, hint: HINT });
}

/** `localhost` of `localhost:8080`, in small letters; null for what is no host. */
function nameIn(host: string): string | null {
  return /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/i.exec(host)?.[1]?.toLowerCase() ?? null;
}

/** Whether a page of this server has sent it, which has the host for its origin. */
function isOwn(origin: string, host: string): boolean {
  return origin.toLowerCase() === `http://${host}`.toLowerCase();
}
