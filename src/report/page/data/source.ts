/**
 * Where the data is: in elements of the page, or at paths of the server that sent it. Wirecopy has held all of it against its schema before it wrote it,
 * so only the version is looked at here.
 */

import { inflated } from './inflate.js';
import { elements, livePaths, VERSION } from './names.js';
import type { Catalogue, Comparison, NewsRecord, ReportHead } from './types.js';

export interface Source {
  readonly head: ReportHead;
  catalogue(): Promise<Catalogue>;
  comparison(): Promise<Comparison>;
  block(number: number): Promise<NewsRecord[]>;
}

/** @throws {Error} with a message for readers */
export async function openSource(): Promise<Source> {
  const embedded = document.getElementById(elements.head) !== null;
  const read = embedded ? element : fetched;
  const head: ReportHead = JSON.parse(await read(embedded ? elements.head : livePaths.head));
  if (head.version !== VERSION)
    throw new Error(`This page reads reports of version ${VERSION}, and its data is of version ${head.version}.`);
  return {
    head,
    catalogue: async () => JSON.parse(await read(embedded ? elements.catalogue : livePaths.catalogue)),
    comparison: async () => JSON.parse(await read(elements.comparison)),
    block: async (number) => JSON.parse(await read(embedded ? elements.block(number) : livePaths.block(number))),
  };
}

async function element(id: string): Promise<string> {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The report is incomplete: “${id}” is missing.`);
  const text = found.textContent;
  return found.getAttribute('type') === 'application/json' ? text : inflated(text);
}

async function fetched(path: string): Promise<string> {
  const answer = await fetch(path, { headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`The server answered “${path}” with ${answer.status}.`);
  return answer.text();
}
