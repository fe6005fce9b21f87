/** HTML: text with its map, and what the markup says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAll } from '../reading.js';
import { expectTrueMap } from './maps.js';

async function pageOf(content: string | Uint8Array) {
  const { readings } = await readAll(content, { format: 'html' });
  expect(readings).toHaveLength(1);
  return { document: readings[0]?.document, error: readings[0]?.error };
}

const withHead = (head: string, body = '<p>The ferry is late.</p>') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe('a page', () => {
  it('is read with what its markup says', async () => {
    const sample = readFileSync(new URL('samples/html.html', import.meta.url), 'utf8');
    const { document } = await pageOf(sample);
    expect(document?.text).toMatch(
      /^Ferry company blames tides for third week of delays\n\nBy Maeve Dolan and Tom Arkady\n\nPORT TALLOW/,
    );
    expect(document?.text).toContain(
      '\n\n“We cannot sail against the water,” said Orla Finnerty, the company’s head of operations. She said',
    );
    expect(document?.text).toContain('short of bread & milk since');
    expect(document?.published).toEqual({ value: '2024-11-22T10:15:00+00:00', basis: 'markup' });
    expect(document?.metadata).toMatchObject({
      title: 'Ferry company blames tides for third week of delays',
      authors: ['Maeve Dolan', 'Tom Arkady'],
      modified: '2024-11-22T16:05:00+00:00',
      section: 'Transport',
      keywords: ['ferries', 'Port Tallow', 'tides'],
      language: 'en-IE',
      url: 'https://inish-herald.example/news/ferry-delays',
      publisher: 'Inish Herald',
      sources: { title: 'json-ld', authors: 'json-ld', published: 'json-ld', modified: 'meta article:modified_time' },
    });
    expect(document?.warnings).toEqual([]);
    expect(document?.source).toMatchObject({ mediaType: 'text/html', encoding: 'utf-8', part: null });
    expectTrueMap(document, sample, 0.7);
  });

  it.each([
    ['line ends', '<p>One<br>two</p><p>Three', 'One\ntwo\n\nThree'],
    ['references', '<p>Fish &amp; chips &#x2013; &quot;good&quot;&nbsp;food', 'Fish & chips – "good" food'],
    ['what is not shown', '<p>One<script>if (a < b) x("<p>")</script><!-- <p>no --><style>p{}</style> two', 'One two'],
    ['a sign that is no tag', '<p>a < b, 3 > 2', 'a < b, 3 > 2'],
    ['tags that are never closed', '<div><p>One <b>two <i>three', 'One two three'],
    ['a piece of a page', '<p>One.</p>\n<p>Two.</p>', 'One.\n\nTwo.'],
    ['a byte-order mark', '\ufeff<p>One.</p>', 'One.'],
  ])('has the text of %s', async (_, html, text) => {
    const { document } = await pageOf(html);
    expect(document?.text).toBe(text);
    expectTrueMap(document, html);
  });

  it.each<[string, string, object]>([
    [
      'og:title before the title element',
      '<title>A | B</title><meta property="og:title" content="A &amp; C">',
      { title: 'A & C' },
    ],
    [
      'a title without the name of the site',
      '<title>Ferry late - Inish Herald</title><meta property="og:site_name" content="Inish Herald">',
      { title: 'Ferry late' },
    ],
    ['a title with a dash of its own', '<title>Ferry late - again</title>', { title: 'Ferry late - again' }],
    [
      'authors without "By"',
      '<meta name="author" content="By Maeve Dolan and Tom Arkady">',
      { authors: ['Maeve Dolan', 'Tom Arkady'] },
    ],
    [
      'no author that is an address',
      '<meta property="article:author" content="https://social.example/dolan">',
      { authors: [] },
    ],
    [
      'no author that is the paper',
      '<script type="application/ld+json">{"@type":"Article","author":{"name":"Inish Herald"},"publisher":{"name":"Inish Herald"}}</script>',
      { authors: [], publisher: 'Inish Herald' },
    ],
    [
      'tags, one each',
      '<meta property="article:tag" content="ferries"><meta property="article:tag" content="tides">',
      { keywords: ['ferries', 'tides'] },
    ],
    ['attributes as they come', "<META CONTENT='Sport' PROPERTY = article:section>", { section: 'Sport' }],
    [
      'JSON-LD with line ends in strings',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry\nlate"}</script>',
      { title: 'Ferry late' },
    ],
    [
      'JSON-LD that is broken',
      '<title>A</title><script type="application/ld+json">{"@type":"NewsArticle",</script>',
      { title: 'A' },
    ],
    [
      'JSON-LD of something else',
      '<title>A</title><script type="application/ld+json">{"@type":"BreadcrumbList","name":"B"}</script>',
      { title: 'A' },
    ],
    ['nothing in a comment', '<!-- <meta name="author" content="Maeve Dolan"> -->', { authors: [] }],
    ['nothing in a script', '<script>x = "<meta name=author content=Dolan>"</script>', { authors: [] }],
  ])('says %s', async (_, head, metadata) => {
    const { document } = await pageOf(withHead(head));
    expect(document?.metadata).toMatchObject(metadata);
    expect(document?.text).toContain('The ferry is late.');
  });

  it.each([
    [
      'a meta element',
      '<meta property="article:published_time" content="2024-11-22T10:15:00Z">',
      '2024-11-22T10:15:00Z',
    ],
    [
      'the time that is said to be it',
      '</head><time datetime="2024-11-01">1</time><time itemprop="datePublished" datetime="2024-11-22">',
      '2024-11-22',
    ],
    [
      'the only day of all times',
      '</head><time datetime="2024-11-22">1</time><time datetime="2024-11-22T10:00">2</time>',
      '2024-11-22',
    ],
    [
      'none of several times',
      '</head><time datetime="2024-11-22">1</time><time datetime="2024-11-20">2</time>',
      undefined,
    ],
  ])('was published by %s', async (_, head, value) => {
    expect((await pageOf(withHead(head))).document?.published?.value).toBe(value);
  });

  it.each([
    ['says', Buffer.from(withHead('<meta charset="windows-1252">', '<p>“Late”'), 'latin1'), 'windows-1252', [], '�'],
    [
      'says, in quotation marks',
      latin(
        withHead('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', '<p>Dún said \x93no\x94'),
      ),
      'windows-1252',
      [],
      'Dún said “no”',
    ],
    [
      'says wrongly',
      Buffer.from(withHead('<meta charset="iso-8859-1">', '<p>“Dún”, said')),
      'utf-8',
      ['encoding-guessed'],
      '“Dún”, said',
    ],
    [
      'does not say',
      latin(withHead('', `<p>${'Dún Béal said \x93no\x94 to the café. '.repeat(9)}`)),
      'windows-1252',
      ['encoding-guessed'],
      'Dún Béal said “no”',
    ],
    ['says and is not', Buffer.from(withHead('<meta charset="utf-16">', '<p>Dún')), 'utf-8', [], 'Dún'],
    [
      'says in its XML declaration',
      latin('<?xml version="1.0" encoding="iso-8859-1"?><html><body><p>Dún'),
      'windows-1252',
      [],
      'Dún',
    ],
  ])('in the encoding that it %s', async (name, bytes, encoding, codes, words) => {
    const { document } = await pageOf(bytes);
    expect(document?.source.encoding).toBe(encoding);
    expect(document?.warnings.map(({ code }) => code)).toEqual(codes);
    if (name !== 'says') expect(document?.text).toContain(words);
  });

  it('is told by its first bytes', async () => {
    const { readings } = await readAll('\n<!-- x --><!DOCTYPE html><p>One.', {});
    expect(readings[0]?.document?.source.mediaType).toBe('text/html');
  });
});

describe('what is no page', () => {
  it('is refused where it is binary', async () => {
    const { error } = await pageOf(new Uint8Array(300).map((_, index) => index % 9));
    expect(error).toMatchObject({ code: 'input-binary', message: 'standard input: binary data, expected text' });
  });

  it('has the text that is there when it is cut short', async () => {
    const { document } = await pageOf(
      '<html><head><title>Ferry late</title></head><body><p>The ferry is late.<p>It <a href="http://x.exa',
    );
    expect(document?.text).toBe('Ferry late\n\nThe ferry is late.\n\nIt');
  });

  it.each(['<', '"', '<div>', '<meta a="', '<!--', '<title>', '<script type="application/ld+json">[', '&#'])(
    'is read in its time: %s',
    async (piece) => {
      const { document } = await pageOf(piece.repeat(900_000 / piece.length));
      expect(document).toBeDefined();
    },
  );
});

function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
