/** The article of a Markdown file, with the fields before it. */
import { decode } from '../../decode.js';
import type { FormatOptions, Found, SourceFile } from '../../format.js';
import { readFieldsOnly } from '../../rows.js';
import { textOfMarkdown } from './blocks.js';
import { readFrontMatter } from './front-matter.js';

export async function* articles(file: SourceFile, { fields, tell }: FormatOptions): AsyncGenerator<Found> {
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
}
