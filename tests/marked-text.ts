/** Texts with what markup says of their lines, as examples write them: `<body list> two crabs`, and no more than the words where it says nothing. */
import fc from 'fast-check';
import { z } from 'zod';
import { BLOCK_KINDS, BLOCK_ROLES, type MarkedBlock } from '../src/document/index.js';

export interface MarkedText {
  readonly text: string;
  readonly markup: readonly MarkedBlock[];
}

const markSchema = z.object({ kind: z.enum(BLOCK_KINDS), role: z.enum(BLOCK_ROLES).nullable() });

/** Paragraphs with an empty line between them, unless said otherwise. */
export function markedText(lines: readonly string[], between = '\n\n'): MarkedText {
  const markup: MarkedBlock[] = [];
  let text = '';
  for (const [index, line] of lines.entries()) {
    const [, kind, role = null, words = line] = /^<(\w+)(?: (\w+))?> (.*)$/.exec(line) ?? [];
    if (index > 0) text += between;
    const start = text.length;
    text += words;
    if (kind !== undefined) markup.push({ ...markSchema.parse({ kind, role }), start, end: text.length });
  }
  return { text, markup };
}

/** The other way round. */
export function markedLines({ text, markup }: MarkedText): string[] {
  let start = 0;
  return text.split('\n\n').map((words) => {
    const mark = markup.find((block) => block.start === start && block.end === start + words.length);
    start += words.length + 2;
    if (mark === undefined) return words;
    return `<${mark.kind}${mark.role === null ? '' : ` ${mark.role}`}> ${words}`;
  });
}

/** Blocks anywhere, in order or not, over each other and beyond the text. */
export const anyMarkup: fc.Arbitrary<readonly MarkedBlock[]> = fc.array(
  fc
    .record({
      kind: fc.constantFrom(...BLOCK_KINDS),
      role: fc.constantFrom(null, null, ...BLOCK_ROLES),
      start: fc.nat(150),
      length: fc.nat(60),
    })
    .map(({ start, length, ...mark }) => ({ ...mark, start, end: start + length })),
  { maxLength: 8 },
);
