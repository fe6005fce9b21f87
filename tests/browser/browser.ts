/** A browser for the tests of a file, and pages in it that note everything that must not happen. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { chromiumPath } from './chromium.js';
import { pageOf, type Sample } from './sample.js';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Opened {
  readonly page: Page;
  /** Dialogs, errors, messages of the console, breaches of the policy, requests for anything but the page itself. */
  readonly incidents: string[];
  go(hash: string): Promise<void>;
}

/** Of the file that calls it: `open` shows a report at an address within it. */
export function useBrowser(): {
  file(sample: Sample, name?: string, changed?: (html: string) => string): string;
  open(address: string, hash?: string, options?: BrowserContextOptions): Promise<Opened>;
} {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-browser-'));
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), args: ARGUMENTS });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    file: (sample, name = 'report.html', changed = (html) => html) => {
      const path = join(folder, name);
      writeFileSync(path, changed(pageOf(sample)));
      return pathToFileURL(path).href;
    },
    open: async (address, hash = '', options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      const incidents = watched(page, address);
      await page.goto(`${address}${hash}`);
      await page.locator('main').waitFor();
      const go = async (to: string): Promise<void> => {
        await page.evaluate((value) => {
          location.hash = value;
        }, to);
        await settled(page);
      };
      return { page, incidents, go };
    },
  };
}

/** Two frames: what an event changed is drawn. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

function watched(page: Page, address: string): string[] {
  const incidents: string[] = [];
  page.on('dialog', (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => incidents.push(`error: ${error.stack ?? error.message}`));
  page.on('console', (message) => incidents.push(`console ${message.type()}: ${message.text()}`));
  page.on('request', (request) => {
    if (
      new URL(request.url()).origin !== new URL(address).origin ||
      (address.startsWith('file:') && !request.url().startsWith(address))
    )
      incidents.push(`request: ${request.url()}`);
  });
  void page.exposeFunction('reportIncident', (text: string) => incidents.push(text));
  void page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(globalThis, 'reportIncident');
      if (typeof report === 'function')
        report(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return incidents;
}

/** The places of a view in which something stands, as text. */
export async function textsOf(page: Page, selector: string): Promise<string[]> {
  return (await page.locator(selector).allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
}

export async function count(page: Page): Promise<string> {
  await settled(page);
  return (await page.locator('.count').first().textContent())?.trim() ?? '';
}

export function expectQuiet({ incidents }: Opened): void {
  expect(incidents).toEqual([]);
}

/** The control with this label; the text of a label has the choices of its control, too. */
export function field(page: Page, label: string): Locator {
  return page.locator('.field', { has: page.locator(`span:text-is("${label}")`) }).locator('input, select, textarea');
}
