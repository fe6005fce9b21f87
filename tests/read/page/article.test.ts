/** What is kept of a page, what each part is, and what is left out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/read/page/index.js';
import { addedBy, around, data, keptOf, linesOf, PARAGRAPHS, page, prose, reasonFor } from './pages.js';

const BODY = PARAGRAPHS.map((text) => `body: ${text}`);
const ALL = ['headline: Ferry late again', ...BODY];

describe('the article', () => {
  it.each([
    ['in paragraphs', page(PARAGRAPHS.map((text) => `<p>${text}</p>`).join(''))],
    ['in paragraphs that nobody closes', page(PARAGRAPHS.map((text) => `<p>${text}`).join('\n'))],
    ['in blocks of no name', page(PARAGRAPHS.map((text) => `<div><div>${text}</div></div>`).join(''))],
    ['between line breaks', page(PARAGRAPHS.join('<br><br>'))],
    [
      'in a table that lays it out',
      page(`<table><tr><td>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</td></tr></table>`),
    ],
    [
      'with every paragraph called a paywall',
      page(PARAGRAPHS.map((text) => `<p class="paywall subscribe">${text}</p>`).join('')),
    ],
    ['within a form', page(`<form>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</form>`)],
    [
      'in a box with a sidebar in its name',
      page(`<div class="content has-sidebar">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div>`),
    ],
    ['with capitals in its tags', page(PARAGRAPHS.map((text) => `<P>${text}</P>`).join(''))],
    [
      'in a box that is called comments',
      page(`<div id="comments-open">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div>`),
    ],
  ])('%s', (_, html) => {
    expect(keptOf(html)).toEqual(ALL);
  });

  it.each([
    [
      'comments',
      `<section id="comments">${[0, 1, 2].map((n) => `<p>I was on that boat too, and ${prose(n + 1)}</p>`).join('')}</section>`,
    ],
    [
      'teasers',
      `<section class="related">${[0, 1, 2].map((n) => `<article><h3><a href="/${n}">Boat ${n} sinks</a></h3><p>${prose(n + 9)}</p></article>`).join('')}</section>`,
    ],
    [
      'teasers of no name',
      `<div>${[0, 1, 2].map((n) => `<div><h3><a href="/${n}">Boat ${n} sinks</a></h3><div>${prose(n + 9)}</div></div>`).join('')}</div>`,
    ],
    [
      'a long legal notice',
      `<footer><p>${'This site is owned by the Clew Bay Company, which is not liable. '.repeat(4)}</p></footer>`,
    ],
    [
      'a cookie banner',
      `<div class="cookie-consent"><p>${'We and our partners store cookies, as you may know, on your machine. '.repeat(3)}</p></div>`,
    ],
    ['a hidden box', `<div style="display: none"><p>${prose(9)}</p></div>`],
    ['scripts', `<script>var text = "<p>${prose(9)}</p>";</script><noscript><p>${prose(8)}</p></noscript>`],
  ])('is kept apart from %s', (_, after) => {
    expect(keptOf(around('', { after }))).toEqual(ALL);
  });
});

describe('within the article', () => {
  it.each<[string, string, string[]]>([
    ['a subheading', '<h2>What comes next</h2>', ['subheading: What comes next']],
    [
      'a list',
      '<ul><li>Two boats are in dock.</li><li>One is at sea.</li></ul>',
      ['list: Two boats are in dock.', 'list: One is at sea.'],
    ],
    [
      'a table',
      '<table><tr><th>Port</th><th>Boats</th></tr><tr><td>Harwick</td><td>12</td></tr></table>',
      ['table: Port\tBoats', 'table: Harwick\t12'],
    ],
    [
      'a quotation',
      '<blockquote><p>No boat leaves before the storm is over.</p></blockquote>',
      ['quotation: No boat leaves before the storm is over.'],
    ],
    [
      'a caption',
      '<figure><img src="a.jpg"><figcaption>The ferry at Harwick</figcaption></figure>',
      ['caption: The ferry at Harwick'],
    ],
    [
      'a caption of no name',
      '<div><div><img src="a.jpg"></div><div>The ferry at Harwick</div></div>',
      ['caption: The ferry at Harwick'],
    ],
    [
      'a credit',
      '<figure><img src="a.jpg"><span class="photo-credit">Clew Pictures</span></figure>',
      ['credit: Clew Pictures'],
    ],
    [
      'a correction',
      '<p class="correction">An earlier version named the wrong port.</p>',
      ['correction: An earlier version named the wrong port.'],
    ],
    ['the time of an entry', '<div>20:42 Ana Ruiz</div>', ['time: 20:42 Ana Ruiz']],
  ])('%s is kept as such', (_, inserted, added) => {
    expect(addedBy(inserted)).toEqual(added);
  });

  it.each<[string, string, string]>([
    ['advertisement', '<div class="ad-slot"><p>Buy a boat.</p></div>', 'Buy'],
    ['furniture', '<p>Read more: <a href="/x">Boats sink</a></p>', 'Read more'],
    ['furniture', '<p>Story continues below advertisement</p>', 'Story'],
    ['furniture', '<p>Lesen Sie auch: Boote</p>', 'Lesen'],
    ['newsletter', '<div class="newsletter-signup"><h3>Our letter</h3><p>News each morning.</p></div>', 'News each'],
    [
      'form',
      '<div><h4>Our letter</h4><p>The best of the week, in your mail each Friday.</p><input type="email"></div>',
      'The best',
    ],
    ['share', '<ul class="share-bar"><li>Facebook</li></ul>', 'Facebook'],
    ['related', '<div class="related"><h4>Boats</h4><p>Two of them sank.</p></div>', 'Two of'],
    [
      'card',
      '<div><h3><a href="/x">Boat sinks</a></h3><p>Two crews were saved near Harwick on Monday.</p></div>',
      'Two crews',
    ],
    ['pull quote', '<div class="pull-quote"><p>We had no choice</p></div>', 'We had no'],
    ['embedded post', '<blockquote class="twitter-tweet"><p>Late again! What a ferry.</p></blockquote>', 'Late'],
    ['list of links', '<ul><li><a href="/x">Boats and more boats</a></li></ul>', 'Boats'],
    ['box', '<div class="fact-1"><h4>The ferry in numbers</h4><p>It has 212 seats, and a bar.</p></div>', 'It has 212'],
    ['said before', `<p>${PARAGRAPHS[0]}</p>`, 'nothing'],
    ['byline', '<p>By Ana Ruiz, 22 November 2024</p>', 'By Ana'],
    ['no words', '<p>• • •</p>', '•'],
    ['heading of what was left out', '<h3>Share your view</h3><p class="share">Facebook</p>', 'nothing'],
  ])('%s is left out', (reason, inserted, beginning) => {
    if (beginning !== 'nothing') expect(reasonFor(around(inserted), beginning)).toBe(reason);
    expect(addedBy(inserted).filter((line) => !/^(?:subheading|caption): /.test(line))).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['author', '<p>Ana Ruiz is our harbour correspondent.</p>', 'Ana Ruiz is'],
    ['notice of the house', '<p>Additional reporting by Tom Bell and Maeve Dolan.</p>', 'Additional'],
    ['after the article', '<h2>References</h2><p>Bell, T. Boats of the bay. Tides 3, 1–19 (2004).</p>', 'Bell, T.'],
  ])('%s at its end is left out', (reason, ending, beginning) => {
    const html = page(`${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}${ending}`);
    expect(reasonFor(html, beginning)).toBe(reason);
    expect(keptOf(html)).toEqual(ALL);
  });

  it.each([
    ['a paragraph about advertising', '<p>Ad hoc committees met, and advertisers stayed away from the port.</p>'],
    [
      'a paragraph with links',
      '<p>The <a href="/a">port authority</a> and the <a href="/b">union</a> met in the old hall.</p>',
    ],
    ['a paragraph that begins with an author', '<p>Ana Ruiz said that the boats would sail on Tuesday.</p>'],
    ['a short answer', '<p>Nobody did.</p>'],
  ])('%s stays', (_, inserted) => {
    expect(addedBy(inserted)).toHaveLength(1);
  });
});

describe('the headline', () => {
  it.each([
    ['the heading that the data names', '<h1>Clew Bay Courier</h1>', 'Ferry late again', 'Ferry late again'],
    ['that which is nearly the title', '<h1>Clew Bay Courier</h1>', 'Ferry late again – Clew Bay', 'Ferry late again'],
    ['the last before the article', '<h1>Clew Bay Courier</h1>', null, 'Ferry late again'],
  ])('is %s', (_, before, title, headline) => {
    const [first] = linesOf(around('', { before }) + (title === null ? '' : data(title)));
    expect(first).toBe(`headline: ${headline}`);
  });

  it('is none where data says one that the page does not show', () => {
    expect(linesOf(around('') + data('Eleven boats you must see'))).toEqual(BODY);
  });
});

describe('a page without an article', () => {
  it.each([
    ['nothing', ''],
    ['only scripts', '<script>go()</script><div id="app"></div>'],
    ['a NUL', '\0'],
    ['a comment that nobody closes', '<!-- <p>The ferry was late again on Monday.'],
  ])('of %s is empty', (_, html) => {
    expect(readPage(html)).toMatchObject({ text: '', map: [], markup: [] });
  });

  it('of a login wall gives its words', () => {
    const { text } = readPage('<h1>Welcome</h1><p>Please wait</p>');
    expect(text).toContain('Please wait');
  });

  it('in two bodies is read as one', () => {
    const html = `<body><p>${PARAGRAPHS[0]}</p></body><body><p>${PARAGRAPHS[1]}</p></body>`;
    expect(readPage(html).text).toBe(`${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}`);
  });
});

describe('the way back', () => {
  it('leads to the characters of the page, references by themselves', () => {
    const html = around('<p>Fish &amp; chips were&nbsp;sold\n  out, <b>the</b> cook said at the harbour.</p>', {});
    const { text, map } = readPage(html, 7);
    expect(text).toContain('Fish & chips were sold out, the cook said at the harbour.');
    for (const [start, length, rawStart, rawLength] of map) {
      const raw = html.slice(rawStart - 7, rawStart - 7 + rawLength);
      if (raw === '&amp;') expect(text.slice(start, start + length)).toBe('&');
      else expect(raw).toBe(text.slice(start, start + length));
    }
  });

  it('holds for pages that nobody would write', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="share">',
        '</div>',
        '<td>',
        '<table>',
        '</table>',
        '<br>',
        '<a href=x>',
        '</a>',
        '<h2>',
        '</h2>',
        '<li>',
        '&amp;',
        '&nbsp;',
        '<b',
        '"',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '\0',
        '\n',
      ),
      fc.constantFrom(...PARAGRAPHS),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const html = pieces.join('');
        const { text, map, markup } = readPage(html);
        for (const [start, length, rawStart, rawLength] of map)
          if (length === rawLength)
            expect(html.slice(rawStart, rawStart + rawLength)).toBe(text.slice(start, start + length));
        let before = 0;
        for (const { start, end } of markup) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBe(text.length);
      }),
    );
  });
});
