/** The commands of the pages for newcomers, run one after the other as a reader would. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { MAIN } from './cli/wirecopy.js';
import { temporaryFolder } from './temporary.js';

const blocks = (page: string, pattern: RegExp) =>
  Array.from(
    readFileSync(new URL(`../docs/${page}`, import.meta.url), 'utf8').matchAll(pattern),
    ([, body]) => body ?? '',
  );

/** What the commands of a page print; each must end well. */
function tried(folder: string, page: string): string {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  const wirecopy = join(folder, 'bin/wirecopy');
  writeFileSync(wirecopy, `#!/bin/sh\nexec '${process.execPath}' '${MAIN}' "$@"\n`);
  chmodSync(wirecopy, 0o755);
  const script = blocks(page, /^```sh\n(.*?)^```$/gms).join('\n');
  const { PATH: inherited = '' } = process.env;
  const PATH = [join(folder, 'bin'), inherited].join(delimiter);
  const ended = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH },
  });
  expect(ended).toMatchObject({ status: 0 });
  return ended.stdout;
}

it('docs/start.md', () => {
  const printed = tried(temporaryFolder(), 'start.md');
  for (const block of blocks('start.md', /^<!-- prints -->\n\n```text\n(.*?)^```$/gms))
    expect(printed).toContain(block);
});

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour News</title>
<item><title>Ferry late again</title><guid>h1</guid><pubDate>Thu, 07 Mar 2024 09:00:00 +0000</pubDate>
<description>The ferry will stay in the harbour, Marta Oliveira said on Thursday.</description></item></channel></rss>`;

const EXPORT = `1 of 1 DOCUMENTS

Harbour News

March 7, 2024 Thursday

Ferry late again

BYLINE: Ana Ruiz

LENGTH: 12 words

The ferry will stay in the harbour, Marta Oliveira said on Thursday.

LOAD-DATE: March 7, 2024

LANGUAGE: ENGLISH
`;

it('docs/recipes.md', () => {
  const folder = temporaryFolder();
  for (const name of ['feeds', 'texts']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'feeds/2024-03-07-harbour.xml'), FEED);
  writeFileSync(join(folder, 'export.txt'), EXPORT);
  writeFileSync(join(folder, 'texts/ferry.txt'), 'The ferry is late, Marta Oliveira said on Thursday.\n');
  expect(tried(folder, 'recipes.md')).toContain('Ferry late again');
});
