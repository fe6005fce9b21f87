/** The lines of LexisNexis that have no names: title, publication, date. */
import { dateAtStart, isDateLine } from './header.js';
import { type Block, joinedLines } from './lines.js';
import { COUNTER, isBodyMark, isCopyright, isFooter, isHeader, isUnknownKey } from './nexis-lines.js';

interface TopLines {
  readonly title: string;
  readonly publication: string;
  readonly date: string | null;
}

/** Title, publication and date; and what of the header is none of these. */
export function topLines(
  top: readonly Block[],
  isUni: boolean,
  named: readonly Block[],
): { readonly lines: TopLines; readonly stray: readonly Block[] } {
  const blocks = top.map(withoutCopyright).filter(({ lines, first }) => lines.length > 0 && !COUNTER.test(first));
  const others = named.filter((block) => ![isHeader, isUnknownKey, isBodyMark, isFooter].some((test) => test(block)));
  const at = blocks.findIndex(({ lines }) => lines.some((line) => isDateLine(line.text)));
  const dated = blocks[at];
  const row = dated?.lines.findIndex((line) => isDateLine(line.text)) ?? -1;
  const date = dateAtStart(dated?.lines[row]?.text ?? '');
  const above = [
    ...blocks.slice(0, Math.max(0, at)).flatMap(({ lines }) => lines),
    ...(dated?.lines.slice(0, Math.max(0, row)) ?? []),
  ];
  const below = blocks.slice(at + 1);
  const first = (some: readonly Block[]): string => joinedLines(some[0]?.lines ?? []);
  if (date === null) {
    const publication = blocks.length > 1 ? blocks[0] : undefined;
    const rest = blocks.slice(publication === undefined ? 0 : 1);
    const titled = unnamed([...rest, ...others]);
    const lines = { title: first(titled), publication: joinedLines(publication?.lines ?? []), date };
    return { lines, stray: titled.slice(1) };
  }
  if (isUni) {
    const title = joinedLines(above.length > 1 ? above.slice(0, -1) : above);
    return { lines: { title, publication: above.length > 1 ? (above.at(-1)?.text ?? '') : '', date }, stray: others };
  }
  const under = dated?.lines.slice(row + 1).filter(({ text }) => !/\b(?:edition|final)\b/i.test(text)) ?? [];
  const titled = unnamed([...below, ...others]);
  const title = titled.length > 0 ? first(titled) : joinedLines(under);
  return { lines: { title, publication: joinedLines(above), date }, stray: titled.slice(1) };
}

/** Without lines whose names nobody knows; a title in capitals may look like one. */
function unnamed(blocks: readonly Block[]): readonly Block[] {
  const known = blocks.filter((block) => !isUnknownKey(block));
  return known.length === 0 ? blocks : known;
}

/** The publication may stand right under the lines of the copyright. */
function withoutCopyright(block: Block): Block {
  const lines = block.lines.filter(({ text }) => !isCopyright({ first: text }));
  return { ...block, lines, first: lines[0]?.text ?? '' };
}
