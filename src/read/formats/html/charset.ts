/** The encoding that a page names itself. */
import type { Declared } from '../../decode.js';

/** Bytes in which a page should name it: browsers look at 1024, and pages are later than they should be. */
const LOOKED_AT = 4096;

const META = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i;
const XML = /^(?:\xef\xbb\xbf)?\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]+)/i;

export function declaredIn(bytes: Uint8Array): Declared | null {
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
  const xml = XML.exec(head)?.[1];
  if (xml !== undefined) return isWide(xml) ? null : { label: xml, from: 'XML declaration' };
  const meta = META.exec(head)?.[1];
  return meta === undefined || isWide(meta) ? null : { label: meta, from: 'meta element' };
}

/** What can be read byte by byte is no UTF-16, whatever it says. */
function isWide(label: string): boolean {
  return /^(?:utf-?16|utf-?32|ucs-)/i.test(label);
}
