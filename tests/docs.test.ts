/** The pages of `docs/`: those made from the code are up to date, and no link leads nowhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generatedPages } from '../tools/docs/pages.js';
import { CONTENTS } from '../tools/site/contents.js';
import { anchorsOf, linksOf } from '../tools/site/links.js';
import { sitePage } from '../tools/site/page.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('made from the code', async () => {
  it.each(Object.entries(await generatedPages()))('%s is up to date: npm run docs', (path, text) => {
    expect(read(path)).toBe(text);
  });
});

const DOCS = readdirSync(join(ROOT, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);

describe('the site', () => {
  it('has every page of docs/', () => {
    const sources = CONTENTS.flatMap(({ pages }) => pages.map(({ source }) => source));
    expect(sources.filter((source) => source.startsWith('docs/')).sort()).toEqual(DOCS.sort());
  });

  it('leads from page to page', () => {
    const page = sitePage('README.md', 'See [how](docs/errors.md#writing) and [the licence](LICENSE), <b>bold</b>.');
    expect(page).toContain('<a href="errors.html#writing">how</a>');
    expect(page).toContain('<a href="../LICENSE">');
    expect(page).toContain('&lt;b&gt;bold');
  });
});

describe('links of', () => {
  const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', ...DOCS];
  it.each(pages)('%s lead somewhere', (page) => {
    const broken = linksOf(read(page)).filter((link) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('finds what is broken', () => {
    expect(linksOf('See [this](docs/no.md#x) and `[code](y)`.')).toEqual(['docs/no.md#x']);
    expect(anchorsOf('# A page\n\n## What goes in, and `how`\n')).toEqual(['a-page', 'what-goes-in-and-how']);
  });
});
