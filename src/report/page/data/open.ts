/**
 * Where the data is: in elements of the page, or at paths of the server that sent it. Wirecopy has held all of it against its schema before it wrote it,
 * so only the version is looked at here.
 */
import { inflated } from './inflate.js';
import { Live } from './live.js';
import { elements, VERSION } from './names.js';
import type { Source } from './source.js';

/** @throws {Error} with a message for readers */
export async function openSource(): Promise<Source> {
  const source = document.getElementById(elements.head) === null ? await Live.open() : await embedded();
  const { version } = source.head;
  if (version !== VERSION)
    throw new Error(`This page reads reports of version ${VERSION}, and its data is of version ${version}.`);
  return source;
}

async function embedded(): Promise<Source> {
  return {
    head: JSON.parse(await element(elements.head)),
    catalogue: async () => JSON.parse(await element(elements.catalogue)),
    comparison: async () => JSON.parse(await element(elements.comparison)),
    block: async (number) => JSON.parse(await element(elements.block(number))),
    watch: () => () => {},
  };
}

async function element(id: string): Promise<string> {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The report is incomplete: “${id}” is missing.`);
  const text = found.textContent;
  return found.getAttribute('type') === 'application/json' ? text : inflated(text);
}
