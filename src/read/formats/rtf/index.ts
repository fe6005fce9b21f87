/** RTF: the file is the article. */
import { InputError } from '../../../errors.js';
import type { Format } from '../../format.js';
import { officeFacts } from '../../office-facts.js';
import { parseRtf } from './parse.js';

const MEDIA_TYPE = 'application/rtf';
const BEGINNING = /^[\s\u00ef\u00bb\u00bf]*\{\\rtf/;

export const rtf: Format = {
  name: 'rtf',
  label: 'RTF',
  extensions: ['.rtf'],
  mediaTypes: [MEDIA_TYPE, 'text/rtf'],
  unit: null,
  begins: ({ text }) => text.startsWith('{\\rtf'),
  async *articles(file) {
    const bytes = await file.whole();
    const written = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    if (!BEGINNING.test(written.slice(0, 100)))
      throw new InputError({
        code: 'input-format',
        message: `${file.place}: no RTF, expected {\\rtf at the beginning`,
        hint: 'Say what the file is with --as, or give it the ending of its format.',
      });
    const { text, encoding, info, problem } = parseRtf(written.slice(written.indexOf('{')));
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
    if (text !== '' || problem === null)
      yield {
        number: null,
        id: null,
        article: {
          text,
          map: null,
          bytes,
          part: null,
          mediaType: MEDIA_TYPE,
          encoding,
          facts,
          extra: {},
          warnings: [],
        },
      };
    if (problem !== null)
      throw new InputError({
        code: 'input-damaged',
        message: `${file.place}: ${problem === 'cut' ? 'the file ends within a group; it is cut short' : 'groups nest more than 1000 deep'}`,
        hint: 'What stands before it was read. Fetch the file again.',
      });
  },
};
