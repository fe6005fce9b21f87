/**
 * The source without what only looks like code: every unit of a comment becomes a space, and every unit of a string, a template or a regular
 * expression its mark, so that brackets can be counted and offsets stay.
 *
 *     if (/[(]/.test(a)) return ')'; // no
 *     if (/////.test(a)) return """;
 */
export function maskOf(source: string): string {
  let masked = '';
  let at = 0;
  while (at < source.length) {
    const end = endOfHidden(source, at, masked);
    const mark = source.startsWith('//', at) || source.startsWith('/*', at) ? ' ' : (MARKS[source.charAt(at)] ?? '');
    if (end > at) masked += source.slice(at, end).replace(/[^\n]/g, mark);
    else masked += source.charAt(at);
    at = Math.max(end, at + 1);
  }
  return masked;
}

const MARKS: { readonly [first: string]: string } = { "'": '"', '"': '"', '`': '`', '/': '/' };

/** The place after the comment, string, template or expression that begins here; `at` itself where none begins. */
function endOfHidden(source: string, at: number, before: string): number {
  if (source.startsWith('//', at)) return endOf(source, '\n', at);
  if (source.startsWith('/*', at)) return endOf(source, '*/', at) + 2;
  const first = source.charAt(at);
  if (first === '`') return endOfTemplate(source, at);
  if (first === "'" || first === '"') return endOfString(source, at, first);
  return first === '/' && beginsOperand(before) ? endOfExpression(source, at) : at;
}

function endOf(source: string, mark: string, from: number): number {
  const end = source.indexOf(mark, from);
  return end < 0 ? source.length : end;
}

function endOfString(source: string, at: number, quote: string): number {
  let end = at + 1;
  while (end < source.length && source.charAt(end) !== quote) end += source.charAt(end) === '\\' ? 2 : 1;
  return end + 1;
}

/** What stands in `${…}` is hidden with its template. */
function endOfTemplate(source: string, at: number): number {
  let end = at + 1;
  while (end < source.length && source.charAt(end) !== '`') {
    if (source.startsWith('${', end)) end = endOfHole(source, end + 2);
    else end += source.charAt(end) === '\\' ? 2 : 1;
  }
  return end + 1;
}

function endOfHole(source: string, from: number): number {
  let depth = 1;
  let at = from;
  while (at < source.length && depth > 0) {
    const end = endOfHidden(source, at, source.slice(from, at));
    if (end > at) {
      at = end;
      continue;
    }
    if (source.charAt(at) === '{') depth += 1;
    if (source.charAt(at) === '}') depth -= 1;
    at += 1;
  }
  return at;
}

function endOfExpression(source: string, at: number): number {
  let inClass = false;
  let end = at + 1;
  for (; end < source.length; end += 1) {
    const unit = source.charAt(end);
    if (unit === '\\') end += 1;
    else if (unit === '[') inClass = true;
    else if (unit === ']') inClass = false;
    else if (unit === '/' && !inClass) break;
  }
  return end + 1;
}

/** Whether a slash after this begins an expression, and does not divide. */
function beginsOperand(before: string): boolean {
  const last = before.trimEnd();
  return last === '' || /[([{,;=:?!&|+\-*%<>~^]$|\b(?:return|typeof|case|of|in)$/.test(last);
}
