/** The head of an answer of a web server. */
import { type Header, headerOf } from './header.js';

export interface HttpHead {
  readonly status: number;
  readonly header: Header;
  /** Where the body begins. */
  readonly bodyStart: number;
}

const MAX_HEADER = 65_536;

/** Null for what is no answer. */
export function httpHeadOf(block: Uint8Array): HttpHead | null {
  const head = Buffer.from(block.buffer, block.byteOffset, Math.min(block.length, MAX_HEADER));
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(head.toString('latin1', 0, 32))?.[1];
  if (status === undefined) return null;
  const end = [head.indexOf('\r\n\r\n'), head.indexOf('\n\n')].map((at, index) =>
    at < 0 ? at : at + (index === 0 ? 4 : 2),
  );
  const found = end.filter((at) => at >= 0);
  const bodyStart = found.length === 0 ? head.length : Math.min(...found);
  return { status: Number(status), header: headerOf(head.toString('latin1', 0, bodyStart)), bodyStart };
}
