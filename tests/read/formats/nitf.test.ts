/** NITF: one article a file. */
import { describe, expect, it } from 'vitest';
import { brief, readingsOf, sample } from './samples.js';

async function nitfOf(body: string, head = '', path = 'story.xml') {
  return readingsOf(`<?xml version="1.0"?>\n<nitf><head>${head}</head><body>${body}</body></nitf>`, path);
}

describe('NITF', () => {
  it('has the words of its body, and what its head says', async () => {
    const [reading] = await readingsOf(sample('nitf.nitf'), 'nitf.nitf');
    expect(reading).toMatchObject({ number: null, id: 'clw-20240304-ferry-017' });
    const document = reading?.document;
    expect(document?.text.split('\n\n')).toEqual([
      'Ferry talks resume in Port Ellery',
      'By Ana Ruiz',
      'Union says crews & owners are “an hour apart”',
      'PORT ELLERY, March 4',
      'The owners of the island ferries went back to the table on Monday, three days after crews tied up all seven boats in Port Ellery.',
      expect.stringContaining('speaks for the Harbour Crews’ Union. She said'),
      expect.stringContaining('£1.2 million'),
      'Route',
      'Sailings lost',
      'Ellery–Skerry',
      '42',
      expect.stringContaining('Mayor Ruth Okafor.'),
      'The last strike, in 2011, took nine days to end.',
      'Reporting by Ana Ruiz; editing by Tom Bell',
    ]);
    expect(document?.published).toEqual({ value: '2024-03-04T08:15:00Z', basis: 'metadata' });
    expect(document?.source).toMatchObject({ part: null, mediaType: 'application/nitf+xml', encoding: 'utf-8' });
    expect(document?.metadata).toMatchObject({
      title: 'Ferry talks resume in Port Ellery',
      authors: ['Ana Ruiz'],
      section: 'Harbour',
      keywords: ['ferries', 'Port Ellery'],
      language: 'en-GB',
      publisher: 'Ellery Morning Ledger',
      sources: { title: 'hl1', published: 'date.issue', authors: 'byline', publisher: 'pubdata' },
    });
    expect(document?.warnings).toEqual([]);
  });

  it.each([
    [
      'a title in its head only',
      '<body.content><p>One.</p></body.content>',
      '<title>The  title</title>',
      'The title\n\nOne.',
    ],
    ['lines', '<body.content><p>One<br/>two.</p></body.content>', '', 'One\ntwo.'],
    ['an abstract alone', '<body.head><abstract><p>One.</p></abstract></body.head>', '', 'One.'],
    [
      'an abstract of a text',
      '<body.head><abstract><p>No.</p></abstract></body.head><body.content><p>One.</p></body.content>',
      '',
      'One.',
    ],
    ['CDATA', '<body.content><p>a <![CDATA[<b> & c]]></p></body.content>', '', 'a <b> & c'],
    ['comments', '<body.content><p>One <!-- not --> two.</p></body.content>', '', 'One two.'],
    ['blocks', '<body.content><block><p>One.</p><p>Two.</p></block></body.content>', '', 'One.\n\nTwo.'],
  ])('is read with %s', async (_, body, head, text) => {
    const [reading] = await nitfOf(body, head);
    expect(reading?.document?.text).toBe(text);
    expect(reading?.document?.warnings).toEqual([]);
  });

  it.each([
    ['<byline>By Ana Ruiz and Tom Bell</byline>', ['Ana Ruiz', 'Tom Bell']],
    ['<byline><person>By Ana Ruiz</person><byttl>Chief</byttl></byline>', ['Ana Ruiz']],
    ['<byline>Ana Ruiz<byttl>Chief</byttl></byline><byline>Tom Bell</byline>', ['Ana Ruiz', 'Tom Bell']],
    ['<byline> </byline>', []],
  ])('names its authors: %s', async (byline, authors) => {
    const [reading] = await nitfOf(`<body.head>${byline}</body.head><body.content><p>One.</p></body.content>`);
    expect(reading?.document?.metadata.authors).toEqual(authors);
  });

  it('says when it was published by the dateline, if nothing else does', async () => {
    const dateline = '<body.head><dateline><story.date norm="20240304">March 4</story.date></dateline></body.head>';
    const [reading] = await nitfOf(`${dateline}<body.content><p>One.</p></body.content>`);
    expect(reading?.document?.metadata.sources).toMatchObject({ published: 'story.date' });
    expect(reading?.document?.published?.value).toBe('2024-03-04');
  });

  it('is warned of when its dates disagree', async () => {
    const head = '<docdata><date.issue norm="20240304"/></docdata><pubdata date.publication="20240401"/>';
    const [reading] = await nitfOf('<body.content><p>One.</p></body.content>', head);
    expect(reading?.document?.warnings.map(({ code }) => code)).toEqual(['published-disagrees']);
  });

  it('that is cut in the middle says where', async () => {
    const whole = sample('nitf.nitf');
    const [reading, ...more] = await readingsOf(whole.subarray(0, 1960), 'nitf.nitf');
    expect(reading && brief(reading)).toMatchObject({
      error: 'input-damaged',
      message: expect.stringMatching(/^standard input: line 39, column \d+: the file ends within <p>, expected <\/p>$/),
    });
    expect(more).toEqual([]);
  });

  it.each([
    ['a tag that closes nothing', '<p>One.</b></p><p>Two.</p>', 'One.\n\nTwo.'],
    ['a tag that is not closed', '<p>One <em>and.</p><p>Two.</p>', 'One and.\n\nTwo.'],
    ['a bare sign', '<p>3 < 4 and 5 > 4.</p><p>Two.</p>', '3 < 4 and 5 > 4.\n\nTwo.'],
    ['an entity that nobody knows', '<p>One &chief; two.</p><p>Two.</p>', 'One &chief; two.\n\nTwo.'],
  ])('is read with %s, with a warning', async (_, content, text) => {
    const [reading, ...more] = await nitfOf(`<body.content>${content}</body.content>`);
    expect(reading?.document).toMatchObject({
      text,
      warnings: [
        { code: 'markup-broken', message: expect.stringMatching(/^Broken XML was read over: line 2, column \d+: /) },
      ],
    });
    expect(more).toEqual([]);
  });

  it('is read with an ampersand that stands alone', async () => {
    const [reading] = await nitfOf('<body.content><p>Bell & Sons, R&D; A&amp;B.</p><p>Two.</p></body.content>');
    expect(reading?.document?.text).toBe('Bell & Sons, R&D; A&B.\n\nTwo.');
  });

  it.each([
    [
      'another kind of XML',
      '<html><body>One.</body></html>',
      'standard input: the root element is <html>, expected <nitf>',
    ],
    ['plain text', 'The ferry is late.', 'standard input: line 1, column 18: expected XML, found no element'],
    ['nothing', '', 'standard input: line 1, column 1: expected XML, found no element'],
  ])('is refused as %s', async (_, content, message) => {
    const [reading, ...more] = await readingsOf(content, 'story.nitf');
    expect(reading?.error).toMatchObject({ code: 'input-format', message });
    expect(more).toEqual([]);
  });
});
