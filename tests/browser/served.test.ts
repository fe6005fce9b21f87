/** The page that `wirecopy serve` sends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { expectQuiet, textsOf, useBrowser } from './browser.js';
import { newsroomRecords } from './newsroom.js';
import { ROOT } from './sample.js';

const { open } = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'wirecopy-served-'));
const lines = newsroomRecords().map((record) => `${JSON.stringify(record)}\n`);
let server: ChildProcess | null = null;
afterEach(() => {
  server?.kill('SIGINT');
  server = null;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts it; the address that it prints. */
async function serve(...parameters: string[]): Promise<string> {
  const started = spawn(process.execPath, [join(ROOT, 'dist/cli/main.js'), 'serve', ...parameters, '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  server = started;
  return new Promise((resolve, reject) => {
    let printed = '';
    const heard = (chunk: Buffer): void => {
      printed += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
      if (address !== undefined) resolve(address);
    };
    started.stdout.on('data', heard);
    started.stderr.on('data', heard);
    started.on('exit', () => reject(new Error(printed)));
  });
}

describe('wirecopy serve', () => {
  it('shows records, says that there are more, and shows those', async () => {
    const path = join(folder, 'records.jsonl');
    writeFileSync(path, lines.slice(0, 2).join(''));
    const opened = await open(await serve(path), '#/documents');
    const { page } = opened;
    await page.locator('.document-row').first().waitFor();
    await expect.poll(() => textsOf(page, '.document-row h2')).toHaveLength(2);
    await page.locator('.document-row h2 a').first().click();
    await page.locator('.text .headline').waitFor();
    expectQuiet(opened);
    appendFileSync(path, lines.slice(2).join(''));
    await page.getByText('2 new documents').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Show them' }).click();
    await page.locator('.masthead', { hasText: '4 documents' }).waitFor();
  });

  it('annotates what is pasted, with no records at all', async () => {
    const opened = await open(await serve());
    const { page } = opened;
    await page.getByRole('heading', { name: 'Try a text' }).waitFor();
    await page.locator('textarea').fill('Ships wait off Lisbon, Marta Oliveira said on Tuesday.');
    await page.getByRole('button', { name: 'Annotate' }).click();
    await page.getByText('1 document read').waitFor({ timeout: 60_000 });
    await expect.poll(() => textsOf(page, '.mark.people')).toEqual(['Marta Oliveira']);
    expectQuiet(opened);
  });
});
