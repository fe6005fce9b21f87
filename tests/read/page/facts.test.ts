/** What a page says of itself beside JSON-LD: in its head, in microdata, in elements of times, and in the lines around its headline. */
import { describe, expect, it } from 'vitest';
import { factsOf, jsonLd, page } from './fact-pages.js';

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('the head of a page', () => {
  it.each<[string, string, object]>([
    [
      'the names of libraries',
      meta('citation_author', 'Ruiz, Ana') + meta('citation_author', 'van der Heide, Tom'),
      { authors: ['Ana Ruiz', 'Tom van der Heide'] },
    ],
    [
      'Dublin Core',
      meta('DC.creator', 'Ana Ruiz') + meta('DC.date.issued', '2024-11-22'),
      { authors: ['Ana Ruiz'], published: '2024-11-22' },
    ],
    [
      'the card of a network',
      meta('twitter:label1', 'Written by') + meta('twitter:data1', 'Ana Ruiz'),
      { authors: ['Ana Ruiz'] },
    ],
    [
      'another card',
      meta('twitter:label1', 'Est. reading time') + meta('twitter:data1', 'Ten Minutes'),
      { authors: [] },
    ],
    [
      'several names of one element',
      '<meta property="og:title dc.title" content="Ferry late again">',
      { title: 'Ferry late again' },
    ],
    ['references that were written twice', meta('og:site_name', 'Salt &amp;amp; Ice'), { publisher: 'Salt & Ice' }],
    ['the place alone', meta('og:locale', 'en_IE'), { language: 'en-IE' }],
    [
      'a title with the house at its end',
      `${meta('og:title', 'Ferry late again | Courier')}${meta('og:site_name', 'Courier')}`,
      { title: 'Ferry late again' },
    ],
    [
      'a title with the house before it',
      `<title>Courier - Ferry late again</title>${meta('og:site_name', 'Courier')}`,
      { title: 'Ferry late again' },
    ],
    [
      'a picture of microdata',
      '<div itemscope itemtype="https://schema.org/ImageObject"><meta itemprop="author" content="Ina Lund"></div>',
      { authors: [] },
    ],
    [
      'a meta element of microdata that is in nothing',
      '<meta itemprop="datePublished" content="2024-11-22">',
      { published: '2024-11-22' },
    ],
    ['nothing that is empty', meta('author', ' ') + meta('og:title', ''), { authors: [] }],
  ])('says %s', async (_, head, facts) => {
    expect(await factsOf(page(head))).toMatchObject(facts);
  });

  it('says its language before the place that software says', async () => {
    const html = page(meta('og:locale', 'en_US')).replace('<html>', '<html lang="de">');
    expect((await factsOf(html)).language).toBe('de');
  });

  it.each<[string, string, string | null]>([
    ['claims its rights under it', 'Ferry late again - Inish Courier', 'Inish Courier'],
    ['has it before the title', 'Inish Courier :: Ferry late again', 'Inish Courier'],
    ['says something else', 'Ferry late again - News', null],
    ['has no other part', 'Ferry late again', null],
  ])('names the house in its title where the page %s', async (_, title, publisher) => {
    const html = page(`<title>${title}</title>`).replace('</body>', '<footer>© 2024 Inish Courier Ltd</footer></body>');
    expect(await factsOf(html)).toMatchObject({ title: 'Ferry late again', publisher });
  });
});

describe('microdata', () => {
  const article = (inner: string) => `<div itemscope itemtype="http://schema.org/NewsArticle">${inner}</div>`;

  it('says what its elements are marked to say', async () => {
    const html = article(
      page(
        '',
        `<span itemprop="author" itemscope itemtype="http://schema.org/Person">By <a href="/ana" itemprop="url"><b itemprop="name">Ana Ruiz</b></a></span>,
        <span itemprop="author">Tom Bell</span> <time itemprop="datePublished" datetime="2024-11-22T10:15">Friday</time> <meta itemprop="dateModified" content="2024-11-23">
        <i itemprop="articleSection">Harbour</i><i itemprop="keywords">ferries, tides</i>
        <div itemprop="publisher" itemscope><meta itemprop="name" content="Inish Courier"></div>`,
        '<h1 itemprop="headline">Ferry late again</h1>',
      ),
    );
    const facts = await factsOf(html);
    expect(facts).toMatchObject({
      title: 'Ferry late again',
      authors: ['Ana Ruiz', 'Tom Bell'],
      published: '2024-11-22T10:15',
      modified: '2024-11-23',
      section: 'Harbour',
      keywords: ['ferries', 'tides'],
      publisher: 'Inish Courier',
      sources: { authors: 'microdata', published: 'microdata', modified: 'microdata' },
    });
  });

  it('of another article says nothing', async () => {
    const other = article('<a itemprop="headline">Goose closes bypass</a><i itemprop="author">Tom Bell</i>');
    const html = article(`${page('', '<i itemprop="author">Ana Ruiz</i>')}${other}`);
    expect((await factsOf(html)).authors).toEqual(['Ana Ruiz']);
  });
});

describe('a byline', () => {
  it.each<[string, string, readonly string[]]>([
    ['By and a name', '<p>By Ana Ruiz</p>', ['Ana Ruiz']],
    ['several names', '<p>By Ana Ruiz, Tom Bell and Ingrid Saar</p>', ['Ana Ruiz', 'Tom Bell', 'Ingrid Saar']],
    ['a role', '<p>By Ana Ruiz, Harbour Correspondent</p>', ['Ana Ruiz']],
    ['a role before the name', '<p>By Harbour Correspondent Ana Ruiz</p>', ['Ana Ruiz']],
    [
      'a role that only tags part',
      '<div class="byline"><b>Ana Ruiz</b> <i>Deputy Harbour Editor</i></div>',
      ['Ana Ruiz'],
    ],
    [
      'no space between its parts',
      '<div class="byline"><b>By</b><b>Ana Ruiz</b><b>22 Nov 2024</b></div>',
      ['Ana Ruiz'],
    ],
    ['a desk', '<p>By Ana Ruiz | City Desk</p>', ['Ana Ruiz']],
    ['a place', '<p>By Ana Ruiz in Port Tallow</p>', ['Ana Ruiz']],
    ['an agency', '<p>By Ana Ruiz, Harbour News Service</p>', ['Ana Ruiz']],
    ['a day', '<p>By Ana Ruiz | Nov. 22, 2024 10:15 AM</p>', ['Ana Ruiz']],
    ['a day without a sign between', '<p class="author">Ana Ruiz 22 November 2024</p>', ['Ana Ruiz']],
    ['words of change', '<p>By Ana Ruiz Updated on Friday</p>', ['Ana Ruiz']],
    [
      'a role and a place that run on',
      '<div class="byline"><b>Ana Ruiz</b><i>Reporter, Port Tallow</i></div>',
      ['Ana Ruiz'],
    ],
    ['a time that ends with a stop', '<p>By Ana Ruiz Nov 22, 2024, 4:05 a.m.Updated 12:48 p.m.</p>', ['Ana Ruiz']],
    ['a button', '<p class="byline">Ana Ruiz Follow</p>', ['Ana Ruiz']],
    ['a mail address', '<p>By Ana Ruiz ana@courier.example</p>', ['Ana Ruiz']],
    ['capitals', '<p>BY ANA RUIZ AND TOM McBELL</p>', ['Ana Ruiz', 'TOM McBELL']],
    ['capitals alone', "<p>BY ANA O'DELL AND TOM MCBELL</p>", ["Ana O'Dell", 'Tom McBell']],
    ['a link to the author', '<p>Text: <a href="/authors/ana-ruiz">Ana Ruiz</a></p>', ['Ana Ruiz']],
    ['a link that says so', '<p><a rel="author" href="/x">Ana Ruiz</a> and others</p>', ['Ana Ruiz']],
    [
      'a link, and a name without',
      '<p>By <a href="/author/ana">Ana Ruiz</a> and Tom Bell</p>',
      ['Ana Ruiz', 'Tom Bell'],
    ],
    ['who took the pictures', '<p>Interview: Ana Ruiz · Photographs: Ina Lund · 22 November 2024</p>', ['Ana Ruiz']],
    [
      'names alone beside the day',
      '<div><div>Ana Ruiz &amp; Tom Bell</div><div>22 November 2024</div></div>',
      ['Ana Ruiz', 'Tom Bell'],
    ],
    [
      'a list of names',
      '<ul class="authors"><li>Ana Ruiz<sup>1</sup>,</li><li>Tom Bell<sup>2</sup> &amp;</li></ul>',
      ['Ana Ruiz', 'Tom Bell'],
    ],
    ['German', '<p>Von Ana Ruiz und Tom Bell</p>', ['Ana Ruiz', 'Tom Bell']],
    ['French', '<p>Par Ana Ruiz et Tom Bell, journaliste</p>', ['Ana Ruiz', 'Tom Bell']],
    ['Spanish', '<p>Por Ana Ruiz y Tomás Bell</p>', ['Ana Ruiz', 'Tomás Bell']],
    ['Spanish, one of two surnames', '<p>Por Ana Ruiz y Gómez</p>', ['Ana Ruiz y Gómez']],
    ['Italian', '<p>di Ana Ruiz e Tom Bell</p>', ['Ana Ruiz', 'Tom Bell']],
    ['Dutch', '<p>Door Ana Ruiz en Tom van der Heide</p>', ['Ana Ruiz', 'Tom van der Heide']],
    ['a staff', '<p class="byline">By Staff</p>', []],
    ['a desk alone', '<p class="byline">By Web Desk</p>', []],
    ['a role alone', '<p class="byline">Harbour Correspondent</p>', []],
    ['a section', '<p class="byline"><a href="/news">News</a></p>', []],
    ['who edited it', '<p class="byline">Edited by Ina Lund</p>', []],
    ['a sentence', '<p>By Friday the port was shut.</p>', []],
    ['another kind of sentence', '<p>By Ana Ruiz’s count, the port was shut for three days.</p>', []],
    ['one of a related article', '<div class="related"><p class="byline">By Tom Bell</p></div>', []],
  ])('with %s', async (_, opening, authors) => {
    const { authors: found, sources } = await factsOf(page('', opening));
    expect(found).toEqual(authors);
    if (authors.length > 0) expect(sources).toMatchObject({ authors: 'byline' });
  });

  it.each<[string, string, readonly string[]]>([
    ['people', 'Tom Bell', ['Tom Bell']],
    ['an agency', 'Harbour News Service', ['Harbour News Service']],
    ['a desk', 'Staff reporter', ['Ana Ruiz']],
    ['the house', 'Courier', ['Ana Ruiz']],
  ])('is asked after data that names %s', async (_, author, authors) => {
    const head = meta('author', author) + meta('og:site_name', 'The Courier');
    expect((await factsOf(page(head, '<p>By Ana Ruiz</p>'))).authors).toEqual(authors);
  });
});

describe('a signature', () => {
  const signed = (line: string) => page('').replace('</article>', `<p>${line}</p></article>`);

  it('names who wrote it where nothing else does', async () => {
    expect((await factsOf(signed('Reporter: Ana Ruiz'))).authors).toEqual(['Ana Ruiz']);
    expect((await factsOf(signed('Von Ana Ruiz'))).authors).toEqual(['Ana Ruiz']);
    expect((await factsOf(signed('Video by Ina Lund'))).authors).toEqual([]);
    const both = signed('By Tom Bell').replace('</h1>', '</h1><p>By Ana Ruiz</p>');
    expect((await factsOf(both)).authors).toEqual(['Ana Ruiz']);
  });
});

describe('a date beside the headline', () => {
  it.each<[string, string, string | undefined, string | null]>([
    ['English', '<p>November 22, 2024 10:15 AM GMT</p>', '2024-11-22T10:15Z', null],
    ['English, the day first', '<p>Friday 22nd November 2024, 10.15pm</p>', '2024-11-22T22:15', null],
    ['the time first', '<p>10:15 GMT, 22 Nov 2024</p>', '2024-11-22T10:15Z', null],
    ['a place that the clock is of, if known', '<p>Nov 22, 2024 at 10:15 a.m. ET</p>', '2024-11-22T10:15', null],
    ['with a byline', '<p>By Ana Ruiz | 22 November 2024</p>', '2024-11-22', null],
    ['of a change', '<p>Updated November 23, 2024</p>', undefined, '2024-11-23'],
    ['of both', '<p>Published 22 Nov 2024 · Updated 23 Nov 2024</p>', '2024-11-22', '2024-11-23'],
    [
      'of both, the change first',
      '<p>Last updated 23 Nov 2024 | First published 22 Nov 2024</p>',
      '2024-11-22',
      '2024-11-23',
    ],
    ['of both, a line each', '<p>22 Nov 2024<br>Updated: 23 Nov 2024</p>', '2024-11-22', '2024-11-23'],
    ['German', '<p>Veröffentlicht am 22. November 2024 um 10:15 Uhr</p>', '2024-11-22T10:15', null],
    ['German, of a change', '<p>Stand: 23. März 2024, 10:15 Uhr</p>', undefined, '2024-03-23T10:15'],
    ['French', '<p>Publié le 22 août 2024 à 10h15, mis à jour le 23 août 2024</p>', '2024-08-22T10:15', '2024-08-23'],
    ['Spanish', '<p>22 de enero de 2024 a las 10:15</p>', '2024-01-22T10:15', null],
    ['Italian', '<p>venerdì 22 novembre 2024 alle 10:15</p>', '2024-11-22T10:15', null],
    ['Dutch', '<p>Bijgewerkt: 22 mei 2024</p>', undefined, '2024-05-22'],
    ['Portuguese', '<p>22 de outubro de 2024 às 10h15</p>', '2024-10-22T10:15', null],
    ['numbers', '<p>22.11.2024, 10:15</p>', '2024-11-22T10:15', null],
    ['numbers and signs', '<p>2024年11月22日</p>', '2024-11-22', null],
    ['numbers that may be two days', '<p>03/04/2024</p>', undefined, null],
    [
      'a day of a sentence',
      '<p>The ferry that sank on 22 November 2023 off the coast of Inish was never raised again.</p>',
      undefined,
      null,
    ],
    ['a day of a short sentence', '<p>The ferry sank on 22 November 2023.</p>', undefined, null],
    [
      'what takes long to read',
      '<p>22. März 2024, 10:15 Uhr (aktualisiert am 23. März 2024) · Lesezeit: 3 Min.</p>',
      '2024-03-22T10:15',
      '2024-03-23',
    ],
    ['no day', '<p>45 November 2024</p>', undefined, null],
    [
      'an element of time',
      '<p>By <time datetime="2024-11-22T10:15:00Z">today</time></p>',
      '2024-11-22T10:15:00Z',
      null,
    ],
    ['an element of a change', '<p>Updated <time datetime="2024-11-23">today</time></p>', undefined, '2024-11-23'],
    [
      'elements of both',
      '<p><time class="entry-date published" datetime="2024-11-22">a</time><time class="updated" datetime="2024-11-23">b</time></p>',
      '2024-11-22',
      '2024-11-23',
    ],
    [
      'an element of a related article',
      '<div class="related"><time datetime="2024-11-20">x</time></div><p>22 November 2024</p>',
      '2024-11-22',
      null,
    ],
  ])('%s', async (_, opening, published, modified) => {
    const facts = await factsOf(page('', opening));
    expect({ published: facts.published, modified: facts.modified }).toEqual({ published, modified });
  });

  it('above the headline, where it stands next to it or says what it is', async () => {
    const above = (line: string) => page('', '', `<div><p>${line}</p></div><h1>Ferry late again</h1>`);
    expect((await factsOf(above('Published: 22 November 2024'))).published).toBe('2024-11-22');
    expect((await factsOf(above('Friday 22 November 2024'))).published).toBe('2024-11-22');
    expect((await factsOf(above('Friday 22 November 2024</p><p>Showers'))).published).toBeUndefined();
    expect((await factsOf(above('Published: 22 November 2024</p><p>Showers'))).published).toBe('2024-11-22');
  });
});

describe('dates that disagree', () => {
  const published = (day: string) => meta('article:published_time', `2024-11-${day}T10:15:00Z`);
  const modified = (day: string) => meta('article:modified_time', `2024-11-${day}T10:15:00Z`);

  it.each<[string, string, readonly RegExp[]]>([
    ['agree', page(published('22') + modified('23'), '<p>22 November 2024</p>'), []],
    ['are a day of two zones', page(published('22'), '<p>23 November 2024</p>'), []],
    [
      'are in data',
      page(jsonLd({ '@type': 'NewsArticle', datePublished: '2024-11-19' }) + published('22')),
      [/2024-11-19 by json-ld, on 2024-11-22.* by meta article:published_time/],
    ],
    [
      'are in data and shown',
      page(published('22'), '<p>19 November 2024</p>'),
      [/2024-11-22.* by meta article:published_time, on 2024-11-19 by visible date/],
    ],
    [
      'are that of a change that nobody calls one',
      page(published('20') + modified('23'), '<p>23 November 2024</p>'),
      [],
    ],
    [
      'are a change before the publication',
      page(published('22') + modified('19')),
      [
        /2024-11-22.* by meta article:published_time, modified before that, on 2024-11-19.* by meta article:modified_time/,
      ],
    ],
    [
      'are a change in the same hour',
      page(published('22') + meta('article:modified_time', '2024-11-22T10:14:00Z')),
      [],
    ],
  ])('are told where they %s', async (_, html, messages) => {
    const { warnings } = await factsOf(html);
    expect(warnings).toEqual(messages.map((message) => expect.stringMatching(message)));
  });
});

describe('a change at the moment of the publication', () => {
  it('is none', async () => {
    const time = '2024-11-22T10:15:00Z';
    const head = meta('article:published_time', time) + meta('article:modified_time', time);
    expect((await factsOf(page(head))).modified).toBeNull();
  });
});

describe('a section', () => {
  it.each<[string, string, string, string | null]>([
    [
      'breadcrumbs that are marked',
      '<nav class="c-breadcrumbs"><a>Home</a><a>World</a><a>Harbour</a><a>Ferry late again</a></nav>',
      '',
      'Harbour',
    ],
    [
      'breadcrumbs by their label',
      '<nav aria-label="Breadcrumb"><ol><li><a>Start</a><li><a>Harbour</a></ol></nav>',
      '',
      'Harbour',
    ],
    ['a line that begins at home', '<p><a href="/">Home</a> › <a href="/harbour">Harbour</a></p>', '', 'Harbour'],
    ['the word above the headline', '<p class="article-kicker">Harbour</p>', '', 'Harbour'],
    ['a link to the category', '', '<a rel="category tag" href="/harbour">Harbour</a>', 'Harbour'],
    ['home only', '<nav class="breadcrumb"><a>Home</a></nav>', '', null],
    ['a link above the headline', '<a href="/harbour">Harbour</a>', '', 'Harbour'],
    ['a word that the navigation has, too', '<nav><a href="/harbour">Harbour</a></nav><p>Harbour</p>', '', 'Harbour'],
    ['a line that begins at home, in another language', '<p>Startseite | Hafen</p>', '', 'Hafen'],
    ['a word that nobody marked', '<p>Harbour</p>', '', null],
    ['the navigation', '<nav><a class="category">Harbour</a></nav>', '', null],
  ])('by %s', async (_, above, below, section) => {
    const html = page('<title>Ferry late again</title>', below, `<div>${above}</div><h1>Ferry late again</h1>`);
    expect((await factsOf(html)).section).toBe(section);
  });
});

describe('keywords', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'links that are tags',
      '',
      '<p>Filed under <a rel="tag">Ferries</a>, <a rel="tag">Tides</a>, <a rel="category tag">Harbour</a></p>',
      ['Ferries', 'Tides'],
    ],
    [
      'a list of tags',
      '',
      '<footer><ul class="c-tags"><li>Tags:</li><li>Ferries</li><li>#Tides</li></ul></footer>',
      ['Ferries', 'Tides'],
    ],
    ['data', meta('keywords', 'tables'), '<ul class="c-tags"><li>Ferries</li></ul>', ['tables']],
    ['nothing', '', '<ul><li>Ferries</li></ul>', []],
  ])('are those of %s', async (_, head, after, keywords) => {
    expect((await factsOf(page(head).replace('</article>', `${after}</article>`))).keywords).toEqual(keywords);
  });
});

describe('a deck', () => {
  const deck = 'Forty passengers waited on the quay, and two of them went home on foot';
  const below = `<div>${deck}</div><div><img src="x.jpg"></div>`;

  it.each<[string, string]>([
    ['data says it', jsonLd({ '@type': 'NewsArticle', headline: 'Ferry late again', description: deck })],
    ['a network quotes it', meta('og:description', deck)],
    ['data has its beginning', meta('description', `${deck.slice(0, 50)}…`)],
  ])('is text where %s', async (_, head) => {
    expect((await factsOf(page(head, below))).text).toContain(deck);
  });

  it('is not known where data says something else', async () => {
    expect((await factsOf(page(meta('description', 'News from Inish'), below))).text).not.toContain(deck);
  });
});

describe('hostile pages', () => {
  it.each<[string, string]>([
    ['100,000 meta elements', '<meta name="author" content="Ana Ruiz">'.repeat(100_000)],
    ['an attribute of a megabyte', `<meta name="author" content="${'Ana, '.repeat(200_000)}">`],
    ['JSON-LD that nests', jsonLd(`${'{"mainEntity":'.repeat(10_000)}1${'}'.repeat(10_000)}`)],
    ['JSON-LD that nests and is broken', jsonLd('{"a":['.repeat(10_000))],
    ['JSON-LD with many quotation marks', jsonLd(`{"headline":"${'a "b", '.repeat(20_000)}"`)],
    [
      'things in things of microdata',
      '<div itemscope itemtype="http://schema.org/Article" itemprop="author">'.repeat(20_000),
    ],
    ['bylines', '</head><p class="byline">By Ana Ruiz</p>'.repeat(20_000)],
    ['a byline of a megabyte', `</head><p class="byline">By ${'Ana Ruiz and '.repeat(80_000)}</p>`],
  ])('are read: %s', async (_, head) => {
    const { text, authors } = await factsOf(page(head));
    expect(text).not.toBe('');
    expect(authors.length).toBeLessThanOrEqual(100);
  });
});
