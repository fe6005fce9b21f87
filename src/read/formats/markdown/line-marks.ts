/** The marks that lines of Markdown begin with. Each in one pass over the line. */

/** Under a line that is a heading thereby. */
export const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;

/** `> - words`: characters before the words, and whether an item of a list begins. */
export function markerAt(line: string): { readonly length: number; readonly isItem: boolean } {
  const mark = /[ \t]*(?:(>)[ \t]?|([-*+]|\d{1,3}[.)])[ \t]+(?=\S))/y;
  let length = 0;
  let isItem = false;
  while (!isRule(line.slice(length, length + MAX_RULE))) {
    mark.lastIndex = length;
    const match = mark.exec(line);
    if (match === null) break;
    length = mark.lastIndex;
    isItem ||= match[2] !== undefined;
    if (match[2] !== undefined) continue;
  }
  return { length, isItem };
}

/** Characters of a line in which it must show that it is a rule. */
const MAX_RULE = 200;

/** `---`, `* * *`: a line across. */
export function isRule(content: string): boolean {
  return /^[ \t]*([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(content);
}

/** `|---|:--:|` under the first row of a table. */
export function isTableRule(content: string): boolean {
  return /^[ \t:|-]+$/.test(content) && content.includes('|') && content.includes('-');
}

/** Where code begins or ends; what follows the marks names its language. */
export function fenceAt(content: string): { readonly marks: string; readonly info: string } | null {
  const match = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(content);
  const [, marks = '', info = ''] = match ?? [];
  if (match === null || (marks.startsWith('`') && info.includes('`'))) return null;
  return { marks, info: info.trim() };
}

/** `## Words ##` */
export function headingAt(
  content: string,
): { readonly rank: number; readonly start: number; readonly end: number } | null {
  const match = /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(content);
  if (match?.[1] === undefined) return null;
  const [start, end] = trimmed(content, match[0].length);
  let marks = end;
  while (marks > start && content[marks - 1] === '#') marks -= 1;
  const isClosed = marks < end && (marks === start || /[ \t]/.test(content[marks - 1] ?? ''));
  return { rank: match[1].length, start, end: isClosed ? trimmed(content.slice(0, marks), start)[1] : end };
}

/** Without the white space around it. */
export function trimmed(content: string, from: number): [start: number, end: number] {
  const end = content.trimEnd().length;
  return [Math.min(end, content.length - content.slice(from).trimStart().length), end];
}

/** A comment, a script or a style sheet that a line begins with goes, whatever stands in it; null where none begins. @returns where it ends */
export function rawEnd(source: string, lineStart: number, line: string): number | null {
  const match = /^ {0,3}<(?:!--|(script|style)(?=[\s>]))/i.exec(line);
  if (match === null) return null;
  const close = match[1] === undefined ? /-->/g : new RegExp(`</${match[1]}\\s*>`, 'gi');
  close.lastIndex = lineStart + match[0].length;
  return close.exec(source) === null ? source.length : close.lastIndex;
}
