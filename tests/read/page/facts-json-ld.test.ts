/** Which article of a page's JSON-LD is the page's, and what it says. */
import { describe, expect, it } from 'vitest';
import { factsOf, jsonLd, page } from './fact-pages.js';

const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Ferry late again',
  datePublished: '2024-11-22T10:15:00Z',
  author: { '@type': 'Person', name: 'Ana Ruiz' },
};
const OTHER = {
  '@type': 'NewsArticle',
  headline: 'Goose closes bypass',
  url: 'https://courier.example/goose',
  author: 'Tom Bell',
};
const ADDRESS = '<link rel="canonical" href="https://courier.example/ferry">';
const FERRY = { '@type': 'NewsArticle', url: 'http://www.courier.example/ferry/?from=home', author: 'Ana Ruiz' };

describe('the article of JSON-LD', () => {
  it.each<[string, string]>([
    ['alone', jsonLd(ARTICLE)],
    ['in a list', jsonLd([{ '@type': 'Organization', name: 'Courier' }, ARTICLE])],
    ['in a graph', jsonLd({ '@graph': [{ '@type': 'WebPage', name: 'x' }, ARTICLE] })],
    ['what a page is about', jsonLd({ '@type': 'WebPage', mainEntity: ARTICLE })],
    ['of several types', jsonLd({ ...ARTICLE, '@type': ['Article', 'Thing'] })],
    ['of a type with its address', jsonLd({ ...ARTICLE, '@type': 'http://schema.org/ReportageNewsArticle' })],
    ['of a live blog', jsonLd({ ...ARTICLE, '@type': 'LiveBlogPosting', liveBlogUpdate: [OTHER] })],
    ['after another one, by its headline', jsonLd(OTHER, ARTICLE)],
    ['after another one, by its address', ADDRESS + jsonLd(OTHER, FERRY)],
    [
      'after another one, by the page that it is of',
      `${ADDRESS}${jsonLd(OTHER, { ...ARTICLE, mainEntityOfPage: { '@id': 'https://courier.example/ferry' } })}`,
    ],
    [
      'in a list of others, by its headline',
      jsonLd({ '@type': 'ItemList', itemListElement: [{ item: OTHER }, { item: ARTICLE }] }),
    ],
    ['as a part of the page, by its headline', jsonLd({ '@type': 'WebPage', hasPart: [OTHER, ARTICLE] })],
    [
      'in a script that is broken',
      jsonLd('{"@type":"NewsArticle","headline":"Ferry "late" again","author":[{"name":"Ana Ruiz",}],}'),
    ],
    ['after a script that cannot be mended', jsonLd('{"@type" NewsArticle}', ARTICLE)],
  ])('is found: %s', async (_, script) => {
    const { authors, sources } = await factsOf(page(`<title>Ferry late again</title>${script}`));
    expect(authors).toEqual(['Ana Ruiz']);
    expect(sources).toMatchObject({ authors: 'json-ld' });
  });

  it.each<[string, string]>([
    ['in a list of others', jsonLd({ '@type': 'ItemList', itemListElement: [{ item: OTHER }] })],
    ['a part of another page', jsonLd({ '@type': 'WebPage', hasPart: [OTHER] })],
    ['an update of a live blog', jsonLd({ '@type': 'Event', liveBlogUpdate: [OTHER] })],
    ['a comment', jsonLd({ '@type': 'WebPage', comment: [OTHER] })],
  ])('is none: %s', async (_, script) => {
    expect((await factsOf(page(script))).authors).toEqual([]);
  });

  it('has what another one that fits says where it says nothing', async () => {
    const { authors, section } = await factsOf(
      page(
        `<title>Ferry late again</title>${jsonLd({ ...ARTICLE, author: undefined }, { ...ARTICLE, articleSection: 'Harbour' })}`,
      ),
    );
    expect({ authors, section }).toEqual({ authors: ['Ana Ruiz'], section: 'Harbour' });
  });
});

describe('what JSON-LD says', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['words', 'Ana Ruiz', ['Ana Ruiz']],
    ['words of several', 'By Ana Ruiz, Tom Bell and Ingrid Saar', ['Ana Ruiz', 'Tom Bell', 'Ingrid Saar']],
    ['a person', { '@type': 'Person', name: 'Ana Ruiz' }, ['Ana Ruiz']],
    ['a person of two names', { '@type': 'Person', givenName: 'Ana', familyName: 'Ruiz' }, ['Ana Ruiz']],
    ['a list of both', [{ name: 'Ana Ruiz' }, 'Tom Bell'], ['Ana Ruiz', 'Tom Bell']],
    ['a list in an object', { name: ['Ana Ruiz', 'Tom Bell'] }, ['Ana Ruiz', 'Tom Bell']],
    ['a list of JSON-LD', { '@list': [{ name: 'Ana Ruiz' }] }, ['Ana Ruiz']],
    ['a reference', { '@id': '#ana' }, ['Ana Ruiz']],
    ['a reference and a name', [{ '@id': '#ana' }, { name: 'ANA RUIZ' }], ['Ana Ruiz']],
    ['a name and a role', 'Ana Ruiz, Harbour Correspondent', ['Ana Ruiz']],
    ['a role and a name', 'Harbour Correspondent Ana Ruiz', ['Ana Ruiz']],
    ['a name with its desk, and a desk', ['Ana Ruiz | City Desk', 'Staff reporter'], ['Ana Ruiz']],
    ['a name and for whom it wrote', 'Ana Ruiz, Special to the Courier', ['Ana Ruiz']],
    ['a name and an agency', 'ANA RUIZ, Harbour Press', ['Ana Ruiz']],
    ['a person and a team', ['Ana Ruiz', 'Harbour Team'], ['Ana Ruiz', 'Harbour Team']],
    ['a section that two words name', 'Science and Technology Desk', ['Science and Technology Desk']],
    ['references of HTML', 'Ana Ruiz &amp; Tom O&#39;Dell', ['Ana Ruiz', "Tom O'Dell"]],
    ['an agency alone', { '@type': 'Organization', name: 'Harbour News Service' }, ['Harbour News Service']],
    ['a desk alone', 'Courier staff reporter', ['Courier staff reporter']],
    ['the house beside a person', ['Inish Courier', 'Ana Ruiz'], ['Ana Ruiz']],
    ['the house alone', { name: 'The Inish Courier' }, []],
    ['an address', 'https://courier.example/ana', []],
    ['a mail address', 'ana@courier.example', []],
    ['a mail address after a name', 'Ana Ruiz (ana@courier.example)', ['Ana Ruiz']],
    ['the name of a user', ['ana-ruiz', 'admin'], []],
    ['a number, nothing and an object without a name', [null, {}, ''], []],
    ['names of other scripts', ['新間', 'Олена Шевчук'], ['新間', 'Олена Шевчук']],
    [
      'surnames with particles',
      ['Ana de la Cruz', 'TOM VAN DER HEIDE', 'Von der Heide', 'Von Tom Bell'],
      ['Ana de la Cruz', 'Tom van der Heide', 'Von der Heide', 'Tom Bell'],
    ],
  ])('of authors: %s', async (_, author, authors) => {
    const graph = [
      { ...ARTICLE, author, publisher: { name: 'Inish Courier' } },
      { '@type': 'Person', '@id': '#ana', name: 'Ana Ruiz' },
    ];
    expect((await factsOf(page(jsonLd({ '@graph': graph })))).authors).toEqual(authors);
  });

  it('of all else', async () => {
    const article = {
      ...ARTICLE,
      headline: 'Ferry &quot;late&quot; <i>again</i>',
      dateModified: '2024-11-23',
      articleSection: ['Harbour', 'Inish'],
      keywords: 'ferries, tides|tables',
      inLanguage: { '@type': 'Language', name: 'English', alternateName: 'en' },
      url: 'https://courier.example/ferry',
      publisher: { '@id': '#house' },
    };
    const facts = await factsOf(
      page(jsonLd({ '@graph': [article, { '@id': '#house', name: 'Inish Courier' }] }), '', ''),
    );
    expect(facts).toMatchObject({
      title: 'Ferry "late" again',
      published: '2024-11-22T10:15:00Z',
      modified: '2024-11-23',
      section: 'Harbour',
      keywords: ['ferries', 'tides', 'tables'],
      language: 'en',
      url: 'https://courier.example/ferry',
      publisher: 'Inish Courier',
      warnings: [],
    });
  });

  it('of the page and the site, where nothing says it of the article', async () => {
    const values = [
      { '@type': 'WebPage', datePublished: '2024-11-22', dateModified: '2024-11-23' },
      { '@type': 'WebSite', name: 'Inish Courier' },
    ];
    const { published, modified, publisher, sources } = await factsOf(page(jsonLd(...values)));
    expect({ published, modified, publisher }).toEqual({
      published: '2024-11-22',
      modified: '2024-11-23',
      publisher: 'Inish Courier',
    });
    expect(sources).toMatchObject({ published: 'json-ld page', publisher: 'json-ld site' });
    const both = await factsOf(page(`<meta property="og:site_name" content="Courier">${jsonLd(...values)}`));
    expect(both.publisher).toBe('Courier');
  });

  it('of its beginning, where nothing says when it was published', async () => {
    const created = jsonLd({ '@type': 'NewsArticle', headline: 'Ferry late again', dateCreated: '2024-11-20' });
    expect(await factsOf(page(created))).toMatchObject({ published: '2024-11-20' });
    const published = '<meta property="article:published_time" content="2024-11-21">';
    expect(await factsOf(page(created + published))).toMatchObject({ published: '2024-11-21' });
    const live = jsonLd({ '@type': 'LiveBlogPosting', coverageStartTime: '2024-11-20T08:00:00Z' });
    expect(await factsOf(page(live))).toMatchObject({ published: '2024-11-20T08:00:00Z' });
  });

  it('of a section, by its breadcrumbs', async () => {
    const crumb = (position: number, name: string) => ({
      '@type': 'ListItem',
      position,
      item: { '@id': `/${name}`, name },
    });
    const list = {
      '@type': 'BreadcrumbList',
      itemListElement: [crumb(3, 'Ferry late again'), crumb(2, 'Harbour'), crumb(1, 'Home')],
    };
    const { section, sources } = await factsOf(page(`<title>Ferry late again</title>${jsonLd(list)}`));
    expect({ section, sources }).toMatchObject({ section: 'Harbour', sources: { section: 'json-ld breadcrumbs' } });
  });
});
