/**
 * `npm run site`: the documents as a site, in `site/`: a page each, with a list of all pages beside it. It needs no server and no
 * network: open `site/index.html`.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENTS } from './contents.js';
import { sitePage } from './page.js';

const SITE = 'site';

rmSync(SITE, { recursive: true, force: true });
mkdirSync(SITE);
for (const { source, name } of CONTENTS.flatMap(({ pages }) => pages)) {
  writeFileSync(join(SITE, `${name}.html`), sitePage(source, readFileSync(source, 'utf8')));
}
if (existsSync('docs/images')) cpSync('docs/images', join(SITE, 'images'), { recursive: true });
process.stdout.write(`${SITE}/index.html\n`);
