/** The lines of LexisNexis that have no names: title, publication, date. */
import { dateAtStart, isDateLine } from './header.js';
import { type Block, joinedLines } from './lines.js';
import { COUNTER, isBodyMark, isCopyright, isFooter, keyOf } from './nexis-lines.js';

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
  const blocks = top.filter(
    (block) => !isCopyright(block) && !COUNTER.test(block.first) && keyOf(block.first) === null,
  );
  const others = named.filter((block) => keyOf(block.first) === null && !isBodyMark(block) && !isFooter(block));
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
    const title = first([...rest, ...others]);
    return {
      lines: { title, publication: joinedLines(publication?.lines ?? []), date },
      stray: [...rest, ...others].slice(1),
    };
  }
  if (isUni) {
    const title = joinedLines(above.length > 1 ? above.slice(0, -1) : above);
    return { lines: { title, publication: above.length > 1 ? (above.at(-1)?.text ?? '') : '', date }, stray: others };
  }
  const under = dated?.lines.slice(row + 1).filter(({ text }) => !/\b(?:edition|final)\b/i.test(text)) ?? [];
  const titled = [...below, ...others];
  const title = titled.length > 0 ? first(titled) : joinedLines(under);
  return { lines: { title, publication: joinedLines(above), date }, stray: titled.slice(1) };
}
