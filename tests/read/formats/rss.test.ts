/** RSS: each item is an article. */
import { describe, expect, it } from 'vitest';
import { brief, readingsOf, sample } from './samples.js';

const SPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"';

async function itemOf(item: string, feed = '') {
  const [reading, ...more] = await readingsOf(
    `<rss version="2.0" ${SPACES}><channel>${feed}<item>${item}</item></channel></rss>`,
    'news.xml',
  );
  expect(more).toEqual([]);
  return reading;
}

describe('RSS', () => {
  it('has items with their whole text, and what the feed says', async () => {
    const readings = await readingsOf(sample('feed.rss'), 'feed.rss');
    expect(readings.map(brief)).toEqual([
      {
        number: 1,
        id: 'courier-88121',
        text: expect.stringMatching(
          /^Lighthouse keeper’s letters.*\n\nBy Maeve Harkin\n\nA bundle[\s\S]*from May 1\.$/,
        ),
        warnings: [],
      },
      {
        number: 2,
        id: 'https://courier.example/2024/03/05/storm',
        text: 'Storm shuts coast road\n\nBy Declan Moy\n\nThe coast road was shut on Tuesday night & will stay so until Thursday.\n\n"Do not drive there," said Sgt. Orla Finn.',
        warnings: [],
      },
    ]);
    const [first, second] = readings;
    expect(first?.document?.text).not.toMatch(/One of the letters|Short summary/);
    expect(first?.document?.metadata).toMatchObject({
      keywords: ['Auctions', 'History'],
      language: 'en-IE',
      url: 'https://courier.example/2024/03/06/letters',
      publisher: 'Clew Bay Courier',
    });
    expect(second?.document?.metadata.url).toBe('https://courier.example/2024/03/05/storm?a=1&b=2');
    expect(second?.document?.published?.value).toBe('2024-03-05T17:40:00+00:00');
    expect(second?.document?.source.part).toEqual({ index: 1, start: 1666, end: 2167 });
  });

  it('1.0 has its items beside the channel', async () => {
    const readings = await readingsOf(
      `<?xml version="1.0" encoding="ISO-8859-1"?><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
<channel r:about="https://a.example/"><title>Aldmoor Ledger</title><items><r:Seq><r:li r:resource="https://a.example/1"/></r:Seq></items></channel>
<item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link><description>The ferry is late.</description><d:date>2024-03-05T08:00:00Z</d:date><d:creator>Ana Ruiz</d:creator></item></r:RDF>`,
      'news.rdf',
    );
    expect(readings.map(brief)).toMatchObject([
      { id: 'https://a.example/1', text: 'One\n\nBy Ana Ruiz\n\nThe ferry is late.' },
    ]);
    expect(readings[0]?.document?.metadata.publisher).toBe('Aldmoor Ledger');
    expect(readings[0]?.document?.published?.value).toBe('2024-03-05T08:00:00Z');
  });

  it('0.91 has a title and a description, and perhaps no id', async () => {
    const [reading] = await readingsOf(
      '<rss version="0.91"><channel><item><title>Ferry</title><description>It is late.</description></item></channel></rss>',
      'news.xml',
    );
    expect(reading?.document?.text).toBe('Ferry\n\nIt is late.');
    expect(reading?.id).toBeNull();
    expect(reading?.document?.id).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['HTML in CDATA', '<description><![CDATA[<p>One &amp; all.</p><p>Two</p>]]></description>', 'One & all.\n\nTwo'],
    [
      'escaped HTML',
      '<description>&lt;p&gt;One &amp;amp; all.&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;</description>',
      'One & all.\n\nTwo',
    ],
    [
      'HTML that was escaped twice',
      '<description>&amp;lt;p&amp;gt;One.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Two.&amp;lt;/p&amp;gt;</description>',
      'One.\n\nTwo.',
    ],
    ['HTML that nobody escaped', '<description><p>One.</p><p>Two.</p></description>', 'One.\n\nTwo.'],
    ['plain text', '<description>\n One.\n\nAT&amp;T, 3 &lt; 4.\n</description>', 'One.\n\nAT&T, 3 < 4.'],
    ['plain text and CDATA', '<description>One <![CDATA[and <b>two</b>]]></description>', 'One and two'],
    ['the whole text', '<description>No.</description><content:encoded>One.</content:encoded>', 'One.'],
    ['an empty whole text', '<content:encoded/><description>One.</description>', 'One.'],
    ['a prefix that was not declared', '<description>One.</description><foo:bar>No.</foo:bar>', 'One.'],
    ['what describes a picture', '<media:description>No.</media:description><description>One.</description>', 'One.'],
    [
      'characters by name',
      '<description>One&nbsp;&mdash; caf&eacute; &#8220;two&#x201D; &#146;s</description>',
      'One\u00a0— café “two” ’s',
    ],
  ])('has its text with %s', async (_, item, text) => {
    const reading = await itemOf(item.includes('<title>') ? item : `<title>T</title>${item}`);
    expect(reading?.document?.text).toBe(`T\n\n${text}`);
    expect(reading?.document?.warnings).toEqual([]);
  });

  it.each([
    ['<author>a@b.example (Ana Ruiz)</author>', { authors: ['Ana Ruiz'] }],
    ['<author>Ana Ruiz &lt;a@b.example&gt;</author>', { authors: ['Ana Ruiz'] }],
    ['<author>a@b.example</author>', { authors: [] }],
    ['<dc:creator>Ana Ruiz</dc:creator><dc:creator>Tom Bell</dc:creator>', { authors: ['Ana Ruiz', 'Tom Bell'] }],
    ['<guid>https://a.example/7</guid>', { url: 'https://a.example/7' }],
    ['<guid isPermaLink="false">https://a.example/7</guid>', { url: null }],
    ['<link>/7</link>', { url: 'https://a.example/7' }],
    ['<source url="https://b.example/feed">Skerry Star</source>', { publisher: 'Skerry Star' }],
    ['<dc:subject>harbours</dc:subject>', { keywords: ['harbours'] }],
    ['<dc:language>fr</dc:language>', { language: 'fr' }],
  ])('says in %s', async (item, metadata) => {
    const reading = await itemOf(`<title>T</title>${item}`, '<title>Feed</title><link>https://a.example/</link>');
    expect(reading?.document?.metadata).toMatchObject(metadata);
  });

  it('is warned of a summary that breaks off', async () => {
    const reading = await itemOf('<title>T</title><description>The ferry is late and [&#8230;]</description>');
    expect(reading?.document?.warnings).toMatchObject([{ code: 'text-truncated' }]);
  });

  it('tells an item without anything to read, and goes on', async () => {
    const readings = await readingsOf(
      '<rss><channel><item><guid>a</guid><link>b</link></item><item><title>Two</title></item></channel></rss>',
      'a.rss',
    );
    expect(readings.map(brief)).toMatchObject([
      {
        number: 1,
        id: 'a',
        error: 'row-malformed',
        message: 'item 1: no title and no text; it has guid, link, expected description, content or summary',
      },
      { number: 2, text: 'Two' },
    ]);
  });

  it('cut in the middle gives what came before', async () => {
    const readings = await readingsOf(sample('feed.rss').subarray(0, 2100), 'feed.rss');
    expect(readings.map(brief)).toMatchObject([
      { number: 1, id: 'courier-88121' },
      {
        error: 'input-damaged',
        message: expect.stringMatching(/^standard input: line 32, column \d+: the file ends within <description>/),
      },
    ]);
  });

  it('goes on after tags that do not match, with warnings where they are', async () => {
    const feed =
      '<rss><channel><item><title>One</b></title><description>a</description></item><item><title>Two<description>b</description></item><item><title>Three</title></item></channel></rss>';
    const readings = await readingsOf(feed, 'news.rss');
    expect(readings.map(brief)).toMatchObject([
      { text: 'One\n\na', warnings: ['markup-broken'] },
      { number: 2, warnings: ['markup-broken'] },
      { text: 'Three', warnings: [] },
    ]);
  });

  it.each([
    ['without items', '<title>Feed</title>', 'a feed without items'],
    [
      'with a title that is not closed',
      '<title>Feed<item><title>One</title></item>',
      '1 items stand within <title>, which has no end tag before them',
    ],
  ])('%s is told', async (_, channel, reason) => {
    const readings = await readingsOf(`<rss><channel>${channel}</channel></rss>`, 'news.rss');
    expect(readings[0]?.error).toMatchObject({ code: 'input-format', message: expect.stringContaining(reason) });
  });
});
