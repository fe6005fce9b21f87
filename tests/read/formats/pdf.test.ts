/** PDF: what is made of pieces on pages, what a file says of itself, and what is said where it cannot be read. */
import { describe, expect, it } from 'vitest';
import type { Found } from '../../../src/read/format.js';
import { readPdf } from '../../../src/read/formats/pdf/articles.js';
import { formatNamed, NO_FIELD_NAMES, openStream } from '../../../src/read/index.js';
import { readAll } from '../reading.js';

type Item = readonly [text: string, x: number, y: number, size?: number, width?: number];

interface Fake {
  readonly pages?: readonly (readonly Item[])[];
  readonly info?: unknown;
  readonly error?: Error;
}

/** What pdf.js would give for a file. */
function fakePdfJs({ pages = [], info = {}, error }: Fake) {
  const contentOf = (items: readonly Item[]) => ({
    items: [
      { type: 'beginMarkedContent' },
      ...items.map(([str, x, y, size = 12, width = str.length * size * 0.5]) => ({
        str,
        width,
        height: size,
        transform: [size, 0, 0, size, x, y],
        hasEOL: false,
      })),
    ],
  });
  const document = {
    numPages: pages.length,
    getPage: async (number: number) => ({
      getTextContent: async () => contentOf(pages[number - 1] ?? []),
      cleanup() {},
    }),
    getMetadata: async () => ({ info }),
  };
  return {
    getDocument: () => ({
      promise: error ? Promise.reject(error) : Promise.resolve(document),
      destroy: async () => {},
    }),
  };
}

async function* once(text: string) {
  yield Buffer.from(text);
}

async function read(load: () => Promise<unknown>, { content = '%PDF-1.4', maxBytes = 10_000 } = {}): Promise<Found> {
  const file = await openStream(once(content), { maxBytes, maxRatio: 10 });
  for await (const found of readPdf(
    file,
    {
      maxBytes,
      fields: NO_FIELD_NAMES,
      tell: () => {},
      leaveOut: () => {},
      formatOfMedia: () => null,
    },
    load,
  ))
    return found;
  throw new Error('nothing was found');
}

async function textOf(...pages: readonly (readonly Item[])[]): Promise<string | undefined> {
  return (await read(async () => fakePdfJs({ pages }))).article?.text;
}

const failure = (name: string, message = '') => Object.assign(new Error(message), { name });
const FULL = 'x'.repeat(60);

describe('PDF', () => {
  it.each<[string, readonly (readonly Item[])[], string]>([
    [
      'lines of one paragraph',
      [
        [
          ['The ferry is late, said', 72, 700],
          ['the port on Monday.', 72, 685],
        ],
      ],
      'The ferry is late, said the port on Monday.',
    ],
    [
      'pieces of one line',
      [
        [
          ['The', 72, 700],
          ['ferry', 93, 700],
          [' is', 123, 700],
          ['la', 145, 700],
          ['te.', 157, 700],
        ],
      ],
      'The ferry is late.',
    ],
    [
      'a gap',
      [
        [
          [FULL, 72, 700],
          [FULL, 72, 685],
          [FULL, 72, 670],
          ['Two.', 72, 640],
        ],
      ],
      `${FULL} ${FULL} ${FULL}\n\nTwo.`,
    ],
    [
      'an indent',
      [
        [
          [FULL, 72, 700],
          [`${FULL}.`, 72, 685],
          [FULL, 92, 670],
          [FULL, 72, 655],
        ],
      ],
      `${FULL} ${FULL}.\n\n${FULL} ${FULL}`,
    ],
    [
      'a short last line',
      [
        [
          [FULL, 72, 700],
          ['It came.', 72, 685],
          [FULL, 72, 670],
          [FULL, 72, 655],
        ],
      ],
      `${FULL} It came.\n\n${FULL} ${FULL}`,
    ],
    [
      'a larger headline',
      [
        [
          ['Ferry Late', 72, 700, 20],
          [FULL, 72, 684],
          [FULL, 72, 669],
        ],
      ],
      `Ferry Late\n\n${FULL} ${FULL}`,
    ],
    [
      'a parted word',
      [
        [
          ['The passen-', 72, 700],
          ['gers waited.', 72, 685],
        ],
      ],
      'The passengers waited.',
    ],
    [
      'a parted word with a soft hyphen',
      [
        [
          ['The passen\u00ad', 72, 700],
          ['gers waited.', 72, 685],
        ],
      ],
      'The passengers waited.',
    ],
    [
      'a hyphen before a name',
      [
        [
          ['The Anglo-', 72, 700],
          ['Irish ferry.', 72, 685],
        ],
      ],
      'The Anglo- Irish ferry.',
    ],
    [
      'a sentence over two pages',
      [
        [
          [FULL, 72, 700],
          ['3', 300, 40],
        ],
        [
          ['and more.', 72, 700],
          ['Page 4 of 4', 300, 40],
        ],
      ],
      `${FULL} and more.`,
    ],
    [
      'a paragraph after a page',
      [
        [
          [FULL, 72, 700],
          ['It came.', 72, 685],
        ],
        [['Two.', 72, 700]],
      ],
      `${FULL} It came.\n\nTwo.`,
    ],
  ])('has %s', async (_, pages, text) => {
    expect(await textOf(...pages)).toBe(text);
  });

  it.each([
    [
      { Title: 'Ferry Late', Author: 'Ana Ruiz', CreationDate: "D:20241122101500+01'00'" },
      ['title Ferry Late', 'author Ana Ruiz', 'published 2024-11-22T10:15:00+01:00'],
    ],
    [
      { CreationDate: 'D:20241122101500Z', ModDate: 'D:20241123' },
      ['published 2024-11-22T10:15:00Z', 'modified 2024-11-23'],
    ],
    [{ Title: 'Microsoft Word - story.doc', Author: 'desk3', CreationDate: 'yesterday' }, []],
    [{ Title: 7, Keywords: 'ports, ferries' }, ['keyword ports', 'keyword ferries']],
    [null, []],
  ])('says of itself %o', async (info, facts) => {
    const { article } = await read(async () => fakePdfJs({ pages: [[['One.', 72, 700]]], info }));
    expect(article?.facts.map(({ field, value }) => `${field} ${value}`)).toEqual(facts);
    expect(article).toMatchObject({ map: null, part: null, mediaType: 'application/pdf' });
  });

  it.each([
    ['no text', async () => fakePdfJs({ pages: [[], [['  ', 72, 700]]] }), 'input-format', /no text, only pictures/],
    ['a password', async () => fakePdfJs({ error: failure('PasswordException') }), 'input-format', /under a password/],
    [
      'an end too early',
      async () => fakePdfJs({ error: failure('InvalidPDFException', 'Invalid PDF structure.') }),
      'input-damaged',
      /damaged or cut short \(Invalid/,
    ],
    [
      'too much text',
      async () => fakePdfJs({ pages: [[['x'.repeat(20_000), 72, 700]]] }),
      'input-too-large',
      /at most 10000/,
    ],
    ['another package', async () => ({}), 'input-format', /has no getDocument/],
    [
      'no package',
      async () => {
        throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
      },
      'input-format',
      /pdfjs-dist, which is not installed$/,
    ],
  ])('with %s is refused', async (_, load, code, message) => {
    await expect(read(load)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('of another format is refused', async () => {
    await expect(read(async () => fakePdfJs({}), { content: 'One.' })).rejects.toMatchObject({ code: 'input-format' });
  });

  it('says what to install, in a run', async () => {
    const { readings } = await readAll('%PDF-1.4\n%\u00e2\u00e3\n');
    // Where somebody has installed it, it says that this is no whole PDF.
    expect(readings).toMatchObject([
      { error: { hint: expect.stringMatching(/npm install pdfjs-dist|Fetch the file/) } },
    ]);
    expect(formatNamed('pdf')?.extensions).toEqual(['.pdf']);
  });
});
