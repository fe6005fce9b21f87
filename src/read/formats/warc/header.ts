/** Fields of a header, of a record or of HTTP, by lower-case name; of several of one name the first. */
export type Header = ReadonlyMap<string, string>;

/** @param text with the line before the fields, and lines that go on with white space */
export function headerOf(text: string): Header {
  const fields = new Map<string, string>();
  const lines = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** `utf-8` of `text/html; charset=utf-8`. */
export function charsetIn(contentType: string): string | null {
  return /;\s*charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType)?.[1] ?? null;
}
