/** The article of an RTF file, or those of an archive's export. */
import { InputError } from '../../../errors.js';
import type { FormatOptions, Found, SourceFile } from '../../format.js';
import { officeFacts } from '../../office-facts.js';
import { articlesOfExport } from '../exports.js';
import { parseRtf } from './parse.js';

const MEDIA_TYPE = 'application/rtf';
const BEGINNING = /^[\s\u00ef\u00bb\u00bf]*\{\\rtf/;

export async function* articles(file: SourceFile, options: FormatOptions): AsyncGenerator<Found> {
  const bytes = await file.whole();
  const written = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (!BEGINNING.test(written.slice(0, 100)))
    throw new InputError({
      code: 'input-format',
      message: `${file.place}: no RTF, expected {\\rtf at the beginning`,
      hint: 'Say what the file is with --as, or give it the ending of its format.',
    });
  const { text, lines, encoding, info, problem } = parseRtf(written.slice(written.indexOf('{')));
  const facts = officeFacts(
    {
      title: info.get('title'),
      author: info.get('author'),
      keywords: info.get('keywords'),
      created: info.get('creatim'),
      modified: info.get('revtim'),
    },
    '\\info',
  );
  if (text !== '' || problem === null) {
    const read = { bytes, mediaType: MEDIA_TYPE, encoding, warnings: [] };
    const exported = articlesOfExport(lines, { ...read, ...options, place: file.place });
    if (exported !== null) yield* exported;
    else yield { number: null, id: null, article: { ...read, text, map: null, part: null, facts, extra: {} } };
  }
  if (problem !== null)
    throw new InputError({
      code: 'input-damaged',
      message: `${file.place}: ${problem === 'cut' ? 'the file ends within a group; it is cut short' : 'groups nest more than 1000 deep'}`,
      hint: 'What stands before it was read. Fetch the file again.',
    });
}
