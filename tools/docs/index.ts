/** `npm run docs`: writes the pages of `docs/` that come from the code. A test holds that they are up to date. */
import { writeFileSync } from 'node:fs';
import { generatedPages } from './pages.js';

for (const [path, text] of Object.entries(await generatedPages())) {
  writeFileSync(path, text);
  process.stdout.write(`${path}\n`);
}
