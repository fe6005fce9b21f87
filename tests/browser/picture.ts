/** Makes `docs/images/report-light.png` and `report-dark.png`: an article of `inputs/`, with a statement selected. */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { expectQuiet, settled, useBrowser } from './browser.js';
import { ROOT, recordOf, sampleOf } from './sample.js';

const { file, open } = useBrowser();
const NAMES = ['levee-vote.txt', 'salmon-farmer-results.txt', 'harriers-cup-upset.txt', 'teachers-strike.txt'];
const FOLDER = `${ROOT}docs/images`;
const LARGEST = 250_000;
let address = '';
beforeAll(() => {
  const records = NAMES.map((name) => recordOf(readFileSync(`${ROOT}inputs/${name}`, 'utf8'), name));
  const sample = sampleOf(records);
  address = file({ ...sample, head: { ...sample.head, title: 'A week in March' } });
  mkdirSync(FOLDER, { recursive: true });
});

it.each(['light', 'dark'] as const)('%s', async (colorScheme) => {
  const opened = await open(address, '#/document/levee-vote.txt?statement=q3', {
    colorScheme,
    viewport: { width: 1280, height: 800 },
  });
  const { page } = opened;
  await page.locator('.details.open').waitFor();
  await settled(page);
  const path = `${FOLDER}/report-${colorScheme}.png`;
  await page.screenshot({ path });
  expect(statSync(path).size).toBeLessThan(LARGEST);
  expectQuiet(opened);
});
