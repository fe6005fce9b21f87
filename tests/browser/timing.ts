/** How long the page takes, measured in the page. */
import type { Page } from 'playwright-core';

/** From the start of loading until the first view is in the page. */
export function shownAfter(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('wirecopy-shown')[0]?.startTime ?? Number.POSITIVE_INFINITY);
}

/** Until something is painted at all. */
export function paintedAfter(page: Page): Promise<number> {
  return page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
  );
}

/** From the change of the address until what it shows is laid out. */
export function timeOf(page: Page, hash: string): Promise<number> {
  return page.evaluate(async (to) => {
    const start = performance.now();
    history.replaceState(null, '', to);
    dispatchEvent(new HashChangeEvent('hashchange'));
    await new Promise((resolve) => setTimeout(resolve));
    document.body.getBoundingClientRect();
    return performance.now() - start;
  }, hash);
}

export const FILTERS = ['act=deny', 'confidence=90', 'speaker=3', 'kind=direct', 'act=warn', 'from=2024-02-01', ''];
