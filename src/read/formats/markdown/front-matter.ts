/**
 * Fields before a text, between lines of `---` (YAML) or `+++` (TOML): of both, what such fields use, not the whole languages.
 *
 *     ---
 *     title: "Ferry late"
 *     author:
 *       name: Ana Ruiz
 *     tags: [ports, ferries]
 *     ---
 */
export interface FrontMatter {
  /** Words, true and false, lists of words, and one level of objects. */
  readonly row: { readonly [key: string]: unknown };
  /** Where the text begins. */
  readonly end: number;
}

/** Characters in which it must be closed, and hold a field: a text may begin with a line of dashes. */
const MAX_LENGTH = 100_000;
/** Of a line of it. */
const MAX_LINE = 2000;
const OPENING = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n/;
const CLOSING = /^(?:---|\+\+\+|\.\.\.)[ \t]*$/;

export function readFrontMatter(text: string): FrontMatter {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const opening = OPENING.exec(text);
  if (opening === null) return { row: {}, end: start };
  const lines: string[] = [];
  for (let at = opening[0].length; at < Math.min(text.length, MAX_LENGTH); ) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const line = text.slice(at, end).replace(/\r$/, '');
    if (CLOSING.test(line)) {
      const row = rowOf(lines);
      return { row, end: Object.keys(row).length === 0 ? start : Math.min(end + 1, text.length) };
    }
    lines.push(line.slice(0, MAX_LINE));
    at = end + 1;
  }
  return { row: {}, end: start };
}

const FIELD = /^(\s*)(?:"([^"]+)"|'([^']+)'|([\w.@-]+(?: [\w.@-]+)*))\s*(?::(?=\s|$)|=)\s*(.*)$/;

function rowOf(lines: readonly string[]): FrontMatter['row'] {
  const row = new Map<string, unknown>();
  let key: string | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (/^\s*(?:#|$)/.test(line)) continue;
    const item = /^\s*-\s+(.*)$/.exec(line)?.[1];
    if (item !== undefined) {
      // `- name: Ana Ruiz` in a list of authors is that name.
      if (key !== null) addItem(row, key, scalar(/^name:\s+(.*)$/.exec(item)?.[1] ?? item));
      continue;
    }
    const [, indent = '', double, single, bare, value = ''] = FIELD.exec(line) ?? [];
    const name = double ?? single ?? bare;
    if (name === undefined) continue;
    if (indent === '') {
      key = name;
      row.set(name, /^[|>][+-]?$/.test(value) ? indented(lines, index + 1) : valueIn(value));
    } else if (key !== null) addInner(row, key, name, valueIn(value));
  }
  return Object.fromEntries(
    Array.from(row, ([name, value]) => [name, value instanceof Map ? Object.fromEntries(value) : value]),
  );
}

function addItem(row: Map<string, unknown>, key: string, value: unknown): void {
  const list = row.get(key);
  if (Array.isArray(list)) list.push(value);
  else row.set(key, [value]);
}

/** What is deeper in a list belongs to an item that was taken by its name already. */
function addInner(row: Map<string, unknown>, key: string, name: string, value: unknown): void {
  const object = row.get(key);
  if (object instanceof Map) object.set(name, value);
  else if (object === '') row.set(key, new Map([[name, value]]));
}

/** The lines that belong to `key: |`, as one. */
function indented(lines: readonly string[], from: number): string {
  const next = lines.findIndex((line, index) => index >= from && /^\S/.test(line));
  const own = lines.slice(from, next < 0 ? undefined : next);
  return own
    .map((line) => line.trim())
    .join(' ')
    .trim();
}

function valueIn(written: string): unknown {
  const list = /^\[(.*)\]\s*(?:#.*)?$/.exec(written)?.[1];
  if (list === undefined) return scalar(written);
  return Array.from(list.matchAll(/"([^"]*)"|'([^']*)'|([^,"'\s][^,]*)/g), ([, double, single, bare]) =>
    (double ?? single ?? bare ?? '').trim(),
  );
}

function scalar(written: string): unknown {
  const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')/.exec(written);
  if (quoted?.[1] !== undefined) return quoted[1].replace(/\\(.)/g, '$1');
  if (quoted?.[2] !== undefined) return quoted[2].replaceAll("''", "'");
  const bare = written.replace(/\s+#.*$/, '').trim();
  if (bare === 'true' || bare === 'false') return bare === 'true';
  return bare === 'null' || bare === '~' ? '' : bare;
}
