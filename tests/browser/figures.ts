/** Prints how fast the page is with 1,000 and 5,000 documents: `npm run bench:page`. */
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';
import { useBrowser } from './browser.js';
import { largeSample } from './large.js';
import { FILTERS, paintedAfter, shownAfter, timeOf } from './timing.js';

const { file, open } = useBrowser();
const RUNS = 5;

it.each([1000, 5000])('%i documents', async (documents) => {
  const sample = largeSample(documents);
  const address = file(sample, `${documents}.html`);
  print(`${documents} documents, ${sample.head.counts.statements} statements`, size(address));
  const [painted, shown]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    const { page } = await open(address);
    await page.locator('.document-row').first().waitFor();
    painted.push(await paintedAfter(page));
    shown.push(await shownAfter(page));
    await page.context().close();
  }
  print('  first paint / first view, ms', `${spread(painted)} / ${spread(shown)}`);
  for (const view of ['documents', 'said', 'timeline', 'charts']) {
    const { page } = await open(address, `#/${view}`);
    await page.locator('h1').waitFor();
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++)
      for (const filter of FILTERS) times.push(await timeOf(page, `#/${view}?${filter}`));
    print(`  a filter of ${view}, ms`, spread(times));
    await page.context().close();
  }
  const { page } = await open(address, '#/search?q=gates');
  const start = Date.now();
  await page.locator('.count', { hasNotText: 'so far' }).waitFor({ timeout: 300_000 });
  print('  a search through all texts, ms', String(Date.now() - start));
});

function size(address: string): string {
  return `${(statSync(fileURLToPath(address)).size / 1e6).toFixed(1)} MB`;
}

/** Median, and the range. */
function spread(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const rounded = (at: number): string => (sorted.at(at) ?? 0).toFixed(0);
  return `${rounded(sorted.length >> 1)} (${rounded(0)} to ${rounded(-1)})`;
}

function print(name: string, value: string): void {
  process.stdout.write(`${name.padEnd(44)} ${value}\n`);
}
