/** What the rest of a page's head says: its title, its address, its language. */
import type { Fact } from '../../facts.js';
import type { Outline, PageElement } from '../outline.js';
import { plain } from './element-words.js';
import { isAddress, said } from './said.js';

/** Characters of a title. */
const MAX_TITLE = 1000;

/** As the page's window is called. */
export function titleElement({ elements, raw }: Outline): string {
  const title = raw.find(
    ({ element, text }) => elements[element]?.name === 'title' && isOfPage(elements, element) && text.trim() !== '',
  );
  return title === undefined ? '' : plain(title.text.slice(0, MAX_TITLE));
}

/** Pictures have titles too. */
function isOfPage(elements: readonly PageElement[], element: number): boolean {
  return elements[elements[element]?.parent ?? -1]?.name !== 'svg';
}

/** `Ferry late | Clew Bay Courier` is no longer than `Ferry late`, in either order. */
export function withoutHouse(title: string, houses: readonly string[]): string {
  const last = /^(.*\S)\s+(?:[|–—·»•-]|::)\s+(.+)$/.exec(title);
  const first = /^(.+?)\s+(?:[|–—·»•-]|::)\s+(\S.*)$/.exec(title);
  const isHouse = (words: string) => houses.some((house) => house.toLowerCase() === words.toLowerCase());
  if (last?.[1] !== undefined && isHouse(last[2] ?? '')) return last[1];
  return first?.[2] !== undefined && isHouse(first[1] ?? '') ? first[2] : title;
}

/** The address that the page gives as its own. */
export function canonicalLink({ elements }: Outline): string | null {
  const link = elements.find(
    ({ name, attributes }) => name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.get('rel') ?? ''),
  );
  const url = link?.attributes.get('href')?.trim() ?? '';
  return isAddress(url) ? url : null;
}

/** Elements at the beginning of a page among which its root stands. */
const MAX_ROOTS = 100;

export function languageFacts({ elements }: Outline): Fact[] {
  for (const { name, attributes } of elements.slice(0, MAX_ROOTS)) {
    const language = name === 'html' ? (attributes.get('lang') || attributes.get('xml:lang') || '').trim() : '';
    if (language !== '') return [said('language', language, 'lang')];
  }
  return [];
}
