/** The encoding that an XML file says it has. */
import type { Declared } from '../decode.js';

/** Null where it says none, or one that its declaration cannot be written in. */
export function xmlDeclared(bytes: Uint8Array): Declared | null {
  const head = Buffer.from(bytes.subarray(0, 300)).toString('latin1');
  const label = /^(?:\xef\xbb\xbf)?\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']\s*([\w.:-]+)/.exec(head)?.[1];
  return label === undefined || /^utf-?(?:16|32)|^ucs/i.test(label) ? null : { label, from: 'XML declaration' };
}
