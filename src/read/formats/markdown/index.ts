/** Markdown: an article with marks in it, and fields before it. Read by hand, so that each character is known by its place; linear. */
import { decode } from '../../decode.js';
import type { Format } from '../../format.js';
import { readFieldsOnly } from '../../rows.js';
import { textOfMarkdown } from './blocks.js';
import { readFrontMatter } from './front-matter.js';

export const markdown: Format = {
  name: 'markdown',
  label: 'Markdown',
  extensions: ['.md', '.markdown', '.mdown', '.mkd'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  unit: null,
  begins: ({ text }) => /^---[ \t]*\r?\n[\w-]+:[ \t\r\n][\s\S]*?\n---[ \t]*\r?\n/.test(text),
  async *articles(file, { fields, tell }) {
    const bytes = await file.whole();
    const decoded = decode(bytes, file.place, file.declared);
    const { row, end } = readFrontMatter(decoded.text);
    const { text, map, heading } = textOfMarkdown(decoded.text, end);
    const { id, facts, extra, taken } = readFieldsOnly(row, fields);
    if (taken.length > 0) tell(taken.join(', '));
    yield {
      number: null,
      id,
      article: {
        ...decoded,
        text,
        map,
        bytes,
        part: null,
        mediaType: 'text/markdown',
        facts:
          heading === null
            ? facts
            : [...facts, { field: 'title', value: heading, from: 'first heading', kind: 'markup' }],
        extra,
      },
    };
  },
};
