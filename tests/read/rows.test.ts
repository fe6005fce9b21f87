/** Rows: which field is what, and rows that cannot be read. */
import { describe, expect, it } from 'vitest';
import { readAll } from './reading.js';

async function rowOf(row: object, fields: { [field: string]: string } = {}) {
  const { readings, told } = await readAll(`${JSON.stringify(row)}\n`, {
    format: 'jsonl',
    fields: { named: fields, extra: ['votes', 'origin.desk'] },
  });
  return { reading: readings[0], document: readings[0]?.document, error: readings[0]?.error, told };
}

describe('a row', () => {
  it('has text, id and publication date', async () => {
    const { reading } = await rowOf({ text: 'One.', id: 7, published: '2024-02-01' });
    expect(reading).toMatchObject({ number: 1, unit: 'line', id: '7' });
    expect(reading?.document).toMatchObject({
      id: '7',
      text: 'One.',
      published: { value: '2024-02-01', basis: 'metadata' },
      source: { path: null, bytes: 4, part: { index: 0, start: 0, end: 47 } },
    });
  });

  it.each(['content', 'body', 'article', 'maintext', 'articleBody', 'body_text', 'full_text', 'BodyText', 'main-text'])(
    'has its text in %s',
    async (name) => {
      const { document, told } = await rowOf({ [name]: 'The ferry is late.', length: 4 });
      expect(document?.text).toBe('The ferry is late.');
      expect(told).toEqual([`text from ${name}`]);
    },
  );

  it.each([
    ['paragraphs', { text: ['One.', 'Two.'] }, 'One.\n\nTwo.'],
    ['an object', { body: { plain: 'One.' } }, 'One.'],
    ['HTML', { text: '<p>One &amp; all.</p><script>x()</script><p>Two<br>lines.</p>' }, 'One & all.\n\nTwo\nlines.'],
    ['HTML in its own field', { html: 'One <b>and</b> two.' }, 'One and two.'],
    ['text before HTML', { html: '<p>Tagged.</p>', text: 'Plain.' }, 'Plain.'],
    ['a link left in plain text', { text: 'One\n\n<a href="x">two</a>' }, 'One\n\n<a href="x">two</a>'],
    ['a sign that is no tag', { text: 'a < b and c > d' }, 'a < b and c > d'],
    ['nothing', { text: '' }, ''],
  ])('has its text as %s', async (_, row, text) => {
    expect((await rowOf(row)).document?.text).toBe(text);
  });

  it('tells what it took for what', async () => {
    const { document, told } = await rowOf({
      content: 'The ferry is late, the port said.',
      headline: 'Ferry Late',
      byline: 'By Ana Ruiz and Tom Bell',
      published_at: '2023-04-28 17:40:08+00:00',
      link: 'https://courier.example/2023/04/28/ferry',
      source: { name: 'Clew Bay Courier' },
      tags: 'ferries; ports',
      lang: 'en-IE',
      votes: 12,
      origin: { desk: 'harbour' },
    });
    expect(document?.text).toBe('Ferry Late\n\nBy Ana Ruiz and Tom Bell\n\nThe ferry is late, the port said.');
    expect(document?.opening).toEqual({ headline: true, byline: true });
    expect(document?.published).toEqual({ value: '2023-04-28T17:40:08+00:00', basis: 'metadata' });
    expect(document?.metadata).toEqual({
      title: 'Ferry Late',
      authors: ['Ana Ruiz', 'Tom Bell'],
      modified: null,
      section: null,
      keywords: ['ferries', 'ports'],
      language: 'en-IE',
      url: 'https://courier.example/2023/04/28/ferry',
      publisher: 'Clew Bay Courier',
      sources: {
        title: 'field headline',
        authors: 'field byline',
        published: 'field published_at',
        keywords: 'field tags',
        language: 'field lang',
        url: 'field link',
        publisher: 'field source.name',
      },
      extra: { votes: 12, 'origin.desk': 'harbour' },
    });
    expect(told).toEqual([
      'text from content, title from headline, author from byline, published from published_at, keyword from tags, language from lang, url from link, publisher from source.name',
    ]);
  });

  it('takes the fields that the caller names', async () => {
    const row = { text: 'The wrong one.', body: { plain: 'The right one.' }, day: '2024-02-01', when: '2023-01-01' };
    const { document } = await rowOf(row, { text: 'body.plain', published: 'day' });
    expect(document).toMatchObject({ text: 'The right one.', published: { value: '2024-02-01' } });
  });

  it.each([
    [
      'no text',
      { id: 'a', story_html_x: 'The ferry is late.' },
      'line 1: no field text; it has id, story_html_x: try --field text=story_html_x',
    ],
    ['no fields', {}, 'line 1: no field text; it has no fields'],
    ['a number for a text', { text: 5 }, 'line 1: field text: expected words, got a number'],
  ])('is refused with %s', async (_, row, message) => {
    expect((await rowOf(row)).error).toMatchObject({ code: 'row-malformed', message });
  });

  it.each([
    ['an empty date', '', []],
    ['no such day', '2024-02-30', ['date-unreadable']],
    ['a date of two readings', '03/04/2024', ['date-unreadable']],
  ])('is read with %s', async (_, published, codes) => {
    const { document } = await rowOf({ text: 'One.', published });
    expect(document?.published).toBeNull();
    expect(document?.warnings.map(({ code }) => code)).toEqual(codes);
  });

  it('knows the mark of a text that was cut short', async () => {
    const { document } = await rowOf({ content: 'The ferry is… [+1625 chars]' });
    expect(document?.warnings).toEqual([
      { code: 'text-truncated', message: 'The source cut the text short: it ends with “… [+1625 chars]”.' },
    ]);
  });

  it('is warned of when its date and its address disagree', async () => {
    const url = 'https://courier.example/2023/04/20/ferry';
    const { document } = await rowOf({ text: 'One.', published: '2023-04-28', url });
    expect(document?.published?.value).toBe('2023-04-28');
    expect(document?.warnings).toEqual([
      {
        code: 'published-disagrees',
        message: 'Published on 2023-04-28 by field published, on 2023-04-20 by address; the first is taken.',
      },
    ]);
  });
});

describe('JSON lines', () => {
  it.each([
    ['no JSON', '{', null, 'row-malformed'],
    ['no object', '[1]', null, 'row-malformed'],
    ['no text', '{"id":"a"}', 'a', 'row-malformed'],
    ['too much text', JSON.stringify({ id: 'a', text: 'x'.repeat(101) }), 'a', 'input-too-large'],
  ])('tell of %s in its line, and go on', async (_, line, id, code) => {
    const { readings } = await readAll(`\n${line}\n{"text":"One."}`, { format: 'jsonl', maxBytes: 100 });
    expect(readings[0]).toMatchObject({ number: 2, id, error: { code } });
    expect(readings[1]).toMatchObject({ number: 3, document: { text: 'One.' } });
  });

  it('do not hold more of a line than a row may have', async () => {
    const { readings } = await readAll(`{"text":"${'x'.repeat(1_100_000)}"}`, { format: 'jsonl', maxBytes: 100 });
    expect(readings[0]?.error?.message).toBe('line 1: the line is longer than 1000600 bytes');
  });

  it('say what rows take for what once for each kind', async () => {
    const { told } = await readAll('{"body":"One."}\n{"body":"Two."}\n{"story":"Three."}\n', { format: 'jsonl' });
    expect(told).toEqual(['text from body', 'text from story']);
  });

  it('in UTF-16 have their places in the file', async () => {
    const bytes = Buffer.from('\uFEFF{"text": "Ships wait."}\n{"text": "Docks are closed."}\n', 'utf16le');
    const { readings } = await readAll(bytes, { format: 'jsonl' });
    expect(readings.map(({ document }) => [document?.text, document?.source.encoding])).toEqual([
      ['Ships wait.', 'utf-16le'],
      ['Docks are closed.', 'utf-16le'],
    ]);
    const part = readings[1]?.document?.source.part;
    expect(bytes.toString('utf16le', part?.start, part?.end)).toBe('{"text": "Docks are closed."}');
  });

  it('in another encoding are read by a guess, with a warning', async () => {
    const line = (text: string) => Buffer.from(`{"text":"${text}"}\n`, 'latin1');
    const { readings } = await readAll(
      Buffer.concat([line('The café in Málaga is closed, says Señora Ibáñez.'), line('Docks are closed.')]),
      { format: 'jsonl' },
    );
    expect(readings[0]?.document).toMatchObject({
      text: 'The café in Málaga is closed, says Señora Ibáñez.',
      source: { encoding: expect.stringMatching(/1252|8859/) },
      warnings: [{ code: 'encoding-guessed' }],
    });
    expect(readings[1]?.document).toMatchObject({ text: 'Docks are closed.', warnings: [] });
  });

  it('lose a broken byte, not the row', async () => {
    const row = Buffer.from('{"text":"The café in Málaga, the café in Séville and the café ? are closed."}\n');
    row[row.indexOf('?')] = 0xff;
    const { readings } = await readAll(row, { format: 'jsonl' });
    expect(readings[0]?.document).toMatchObject({
      text: 'The café in Málaga, the café in Séville and the café \ufffd are closed.',
      warnings: [{ code: 'bytes-replaced' }],
    });
  });
});
