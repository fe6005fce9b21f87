/** JSON: where articles stand in a file, their places, and what is broken in it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Given, readAll } from '../reading.js';

async function textsOf(content: string | Uint8Array, given: Given = {}) {
  const { readings } = await readAll(content, { format: 'json', ...given });
  return readings.map(({ number, document, error }) => [number, document?.text ?? `! ${error?.message}`]);
}

const sample = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url));

const ONE = { text: 'One.' };
const TWO = { text: 'Two.', id: 'b' };
const BOTH = [
  [1, 'One.'],
  [2, 'Two.'],
];

describe('JSON', () => {
  it('is what an API answers', async () => {
    const { readings, told } = await readAll(sample('answer.json'), { path: 'answer.json' });
    expect(readings).toMatchObject([
      {
        number: 1,
        unit: 'item',
        document: {
          metadata: {
            title: 'Dam Above Orrin Is Drained',
            authors: ['Greta Lund'],
            url: 'https://valley.example/2025/06/03/dam',
            publisher: 'Valley Post',
          },
          published: { value: '2025-06-03T14:05:00Z', basis: 'metadata' },
          opening: { headline: true, byline: true },
        },
      },
      { number: 2, document: { warnings: [{ code: 'text-truncated' }] } },
      { number: 3, error: { message: 'item 3: no field text; it has title, content' } },
    ]);
    expect(told[0]).toBe('text from content, published from publishedAt, publisher from source.name');
  });

  it('is an article', async () => {
    const { readings } = await readAll(sample('article.json'), { path: 'article.json' });
    expect(readings).toMatchObject([
      {
        number: null,
        unit: 'item',
        id: null,
        document: {
          text: expect.stringMatching(
            /^Two Bridges Close for Repairs\n\nBy Ana Ruiz and Tom Bell\n\nTwo of the .*\n\n“/s,
          ),
          source: { part: null, map: null },
          published: { value: '2024-11-22T10:15:00+01:00' },
          metadata: { section: 'City', keywords: ['bridges', 'traffic'], language: 'en' },
        },
      },
    ]);
  });

  it.each<[string, unknown]>([
    ['a list', [ONE, TWO]],
    ['articles', { status: 'ok', totalResults: 2, articles: [ONE, TWO] }],
    ['items after other lists', { tags: ['a', 'b'], facets: [{ n: 1 }], items: [ONE, TWO], next: null }],
    ['response.docs', { response: { meta: { hits: 2 }, docs: [ONE, TWO] } }],
    ['response.results', { response: { status: 'ok', results: [ONE, TWO] } }],
    ['articles.results', { articles: { results: [ONE, TWO] } }],
    [
      'hits.hits',
      {
        took: 3,
        hits: {
          total: 2,
          hits: [
            { _id: 'a', _source: ONE },
            { _id: 'b', _source: TWO },
          ],
        },
      },
    ],
    ['two lists', { news: [ONE], stories: [TWO] }],
    ['a list beside a short text', { data: [ONE, TWO], content: 'news' }],
  ])('has articles in %s', async (_, value) => {
    for (const space of [0, 2]) expect(await textsOf(JSON.stringify(value, null, space))).toEqual(BOTH);
  });

  it.each([
    ['lines', `${JSON.stringify(ONE)}\n${JSON.stringify(TWO)}\n`],
    ['objects over lines', `${JSON.stringify(ONE, null, 2)}\n${JSON.stringify(TWO, null, 2)}\n`],
    ['lines of lists', `${JSON.stringify([ONE])}\n${JSON.stringify({ items: [TWO] })}\n`],
    ['a comma at the end', `[${JSON.stringify(ONE)},${JSON.stringify(TWO)},]`],
    ['a byte-order mark', `\uFEFF[${JSON.stringify(ONE)},${JSON.stringify(TWO)}]`],
  ])('has articles in %s', async (_, content) => {
    expect(await textsOf(content)).toEqual(BOTH);
  });

  it('has the ids of a search engine', async () => {
    const { readings } = await readAll(JSON.stringify({ hits: { hits: [{ _id: 'a7', _source: ONE }] } }));
    expect(readings).toMatchObject([{ id: 'a7', unit: 'item' }]);
  });

  it('has an article with lists of its own', async () => {
    const article = { text: 'One.', items: [{ text: 'No.' }], data: { items: [{ text: 'No.' }] } };
    expect(await textsOf(JSON.stringify(article))).toEqual([[null, 'One.']]);
  });

  it.each(['utf8', 'utf16le'] as const)('says where each item stands in %s', async (encoding) => {
    const items = ['{"text": "Späte 🚢 \\"Fähre\\"."}', '{ "text":"[{ zwei }]" }'];
    const bytes = Buffer.from(`\uFEFF{"größe": "ä🚢", "items": [ ${items.join(' ,\n')} ]}`, encoding);
    const { readings } = await readAll(bytes, { format: 'json' });
    const parts = readings.map(({ document }) => document?.source.part);
    expect(parts.map((part) => bytes.subarray(part?.start, part?.end).toString(encoding))).toEqual(items);
    expect(parts.map((part) => part?.index)).toEqual([0, 1]);
    expect(readings.map(({ document }) => document?.text)).toEqual(['Späte 🚢 "Fähre".', '[{ zwei }]']);
  });

  it('is read in windows-1252, with a warning', async () => {
    const bytes = Buffer.from('[{"text":"Caf\xe9 \x93open\x94 since 1990."}]', 'latin1');
    const { readings } = await readAll(bytes, { format: 'json' });
    expect(readings[0]?.document).toMatchObject({
      text: 'Café “open” since 1990.',
      warnings: [{ code: 'encoding-guessed' }],
    });
  });

  it.each([
    ['{"status":"ok","articles":[{"text":"One."},{"text":"Two."}]}'],
    ['[\n {"text":"One."},\n {"text":"Two."}]'],
  ])('is known by its beginning: %s', async (content) => {
    const { readings } = await readAll(content);
    expect(readings.map(({ unit, document }) => [unit, document?.text])).toEqual([
      ['item', 'One.'],
      ['item', 'Two.'],
    ]);
  });

  it.each(['[Reuters] The ferry is late.', '{Ferry} is late.', 'JSON is late.'])(
    'is not seen in: %s',
    async (content) => {
      expect((await readAll(content)).readings).toMatchObject([{ unit: null, document: { text: content } }]);
    },
  );
});

describe('broken JSON', () => {
  it.each([
    ['an item', '[{"text":"One."},{"text":"Tw', 'f: the file ends within item 2, from byte 17; it is cut short'],
    [
      'a list',
      '{"items":[{"text":"One."},',
      'f: the file ends within the list, after item 1, from byte 26; it is cut short',
    ],
    ['an escape', '[{"text":"One."},{"text":"Tw\\', 'f: the file ends within item 2, from byte 17; it is cut short'],
    ['no comma but a brace', '[{"text":"One."}}', 'f: byte 16: not valid JSON, expected , or ]'],
    ['words', '[{"text":"One."}] and so on', 'f: byte 18: not valid JSON, expected { or ['],
  ])('that ends in %s keeps what came before', async (_, content, message) => {
    expect(await textsOf(content)).toEqual([
      [1, 'One.'],
      [null, `! ${message.replace(/^f/, 'standard input')}`],
    ]);
  });

  it.each([
    ['a number', '[{"text":"One."},12,', 'item 2: expected an object, got 12'],
    ['no text', '[{"name":"x"},', 'item 1: no field text; it has name: try --field text=name'],
    ['no JSON', '[{"text":tru},', /^item 1: not valid JSON/],
    ['a line end in a string', '[{"text":"a\nb"},', /^item 1: not valid JSON/],
    ['too much of it', `[{"text":"One."},{"id":"b","text":"${'x'.repeat(101)}"},`, /item 2: too large/],
    ['far too much of it', `[{"text":"One."},{"text":"${'x'.repeat(1_100_000)}"},`, /item 2: too large/],
    [
      'a nest',
      `[{"text":"One."},{"text":"x","a":${'['.repeat(5000)}${']'.repeat(5000)}},`,
      'item 2: nests more than 200 deep',
    ],
  ])('that has an item with %s goes on after it', async (_, beginning, message) => {
    const { readings } = await readAll(`{"articles":${beginning}{"text":"Last."}]}`, { format: 'json', maxBytes: 100 });
    expect(readings.at(-2)?.error?.message).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
    expect(readings.at(-1)).toMatchObject({ document: { text: 'Last.' } });
  });

  it.each([
    ['nothing', '', 'input-damaged', 'byte 0: not valid JSON, expected { or ['],
    ['words', 'One.', 'input-damaged', 'byte 0: not valid JSON, expected { or ['],
    ['a list of words', '["One.","Two."]', 'input-damaged', 'byte 1: not valid JSON, expected a list of objects'],
    [
      'an object cut short',
      '{"title":"One","text":"Tw',
      'input-damaged',
      'the file ends within the object, from byte 0; it is cut short',
    ],
    ['no names', '{text:"One."}', 'input-damaged', 'byte 1: not valid JSON, expected a name in quotes'],
    ['no colon', '{"text","One."}', 'input-damaged', 'byte 7: not valid JSON, expected a colon'],
    [
      'no text',
      '{"name":"x","version":2}',
      'input-format',
      'no field text; it has name, version: try --field text=name',
    ],
    ['an empty object', '{}', 'input-format', 'no field text; it has no fields'],
  ])('of %s is refused', async (_, content, code, message) => {
    const { readings } = await readAll(content, { format: 'json' });
    expect(readings).toMatchObject([{ number: null, error: { code, message: `standard input: ${message}` } }]);
  });

  it('has a text after a list, and says so', async () => {
    const content = JSON.stringify({ items: [ONE, TWO], text: 'x'.repeat(300) });
    expect(await textsOf(content)).toEqual([
      ...BOTH,
      [null, '! standard input: a list of articles and, after it, a text in field text; only the list was read'],
    ]);
  });

  it.each([
    ['open lists', '['.repeat(1_000_000)],
    ['open objects', '{"data":'.repeat(100_000)],
    ['quotes', '"'.repeat(1_000_000)],
    ['backslashes', `["${'\\'.repeat(1_000_001)}`],
    ['commas', `[${','.repeat(1_000_000)}`],
  ])('of %s comes to an end', async (_, content) => {
    const { readings } = await readAll(content, { format: 'json', maxBytes: 2_000_000 });
    expect(readings).toMatchObject([{ error: { code: 'input-damaged' } }]);
  });
});
