/** The page that reports are made of: built with the package, with one place for data. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ModelError } from '../errors.js';
import { PLACEHOLDER } from './contract.js';
import { htmlText } from './elements.js';

/** The page in two: what stands before the data, and after it. */
export interface Page {
  readonly before: string;
  readonly after: string;
}

const PAGE_FILE = fileURLToPath(new URL('./page.html', import.meta.url));

/** @throws {ModelError} when the page that came with the package is not there, or damaged */
export async function readPage(path = PAGE_FILE): Promise<Page> {
  let html: string;
  try {
    html = await readFile(path, 'utf8');
  } catch (cause) {
    throw new ModelError(path, 'the page of reports cannot be read', cause);
  }
  const [before, after, ...more] = html.split(PLACEHOLDER);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new ModelError(path, `the page of reports has not one place for data, ${PLACEHOLDER}`);
  }
  return { before, after };
}

/** The page with a title of its own, where it has one. */
export function titled({ before, after }: Page, title: string): Page {
  return { before: before.replace(/<title>[^<]*<\/title>/, () => `<title>${htmlText(title)}</title>`), after };
}
