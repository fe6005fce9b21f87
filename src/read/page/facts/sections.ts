/** The section that a page stands in, by the way that leads to it and by the line above its headline. */
import { likeness } from '../headline.js';
import type { Outline, PageElement } from '../outline.js';
import { wordsIn } from './element-words.js';
import { isElsewhere, isInBox, type Shown, type Zone } from './zone.js';

/** The last of the way that is neither the page nor the house. */
export function sectionOf(
  names: readonly string[],
  titles: readonly string[],
  houses: readonly string[],
): string | undefined {
  const isPage = (name: string) =>
    titles.some(
      (title) => likeness(title, name) > MIN_ALIKE || (CUT.test(name) && title.startsWith(name.replace(CUT, ''))),
    );
  const isHouse = (name: string) =>
    HOME.test(name) || houses.some((house) => house.toLowerCase() === name.toLowerCase());
  return names.filter((name) => name !== '' && name.length <= MAX_SECTION && !isPage(name) && !isHouse(name)).at(-1);
}

const MIN_ALIKE = 0.7;
/** A name that is too long for the line it stands on. */
const CUT = /\s*(?:…|\.{3})$/;
const MAX_SECTION = 60;
const HOME =
  /^(?:home(?:\s?page)?|start(?:seite)?|front ?page|accueil|inicio|portada|home page|pagina iniziale|início|voorpagina|forside|hem|you are here:?|الرئيسية|ホーム|トップ|首页|главная)$/i;

/** What is marked as a list of breadcrumbs. */
export function breadcrumbs(outline: Outline): string[] {
  const { elements } = outline;
  const list = elements.findIndex(({ attributes }) => attributes.size > 0 && isWay(attributes));
  if (list < 0) return [];
  const names: string[] = [];
  const end = Math.min(elements[list]?.endElement ?? 0, list + MAX_ELEMENTS);
  for (let index = list; index < end; index += 1)
    if (elements[index]?.name === 'a') names.push(wordsIn(outline, index));
  return names;
}

/** `Breadcrumb`, `bread-crumbs`, `BreadcrumbList`. */
function isWay(attributes: PageElement['attributes']): boolean {
  return NAMING.some((name) => {
    const value = attributes.get(name);
    return value?.includes('rumb') && /bread-?crumb/i.test(value);
  });
}

const NAMING = ['class', 'id', 'aria-label', 'data-testid', 'data-component', 'itemtype'];
const MAX_ELEMENTS = 100;

/** `Home › World › Europe` above the headline, whatever it is called. */
export function lineOfWay({ outline: { blocks } }: Shown, { above, end }: Zone): string[] {
  for (let index = above; index < end; index += 1) {
    const text = blocks[index]?.text ?? '';
    const parts = text.length > MAX_WAY ? [] : text.split(/\s*[›»>/→|]\s*/);
    if (parts.length > 1 && HOME.test(parts[0]?.trim() ?? ''))
      return parts.map((part) => part.split('\n')[0]?.trim() ?? '');
  }
  return [];
}

const MAX_WAY = 200;
const KICKER =
  /(?:^|[\s_-])(?:eyebrow|kicker|rubric|overline|section-(?:name|title|label|link)|category(?:-(?:name|label|link))?|cat-links?|topic-label|channel)(?:$|[\s_-])/i;

/** The word above a headline that names its section: `<p class="eyebrow">World</p>`. */
export function kicker(shown: Shown, { above, start }: Zone): string[] {
  const { blocks, elements } = shown.outline;
  for (let index = start - 2; index >= Math.max(above, start - 1 - MAX_KICKER); index -= 1) {
    const { text, element } = blocks[index] ?? { text: '', element: -1 };
    if (index === start - 2 && isNamed(shown, index, start - 1)) return [namedBy(shown, index)];
    if (isElsewhere(shown, index) || text.length > MAX_KICKER_LENGTH || /\d/.test(text)) continue;
    for (let at = element, step = 0; at >= 0 && step < MAX_CLIMB; step += 1) {
      const { attributes, parent } = elements[at] ?? { attributes: NONE, parent: -1 };
      if (KICKER.test(attributes.get('class') ?? '') || attributes.get('itemprop') === 'articleSection') return [text];
      at = parent;
    }
  }
  return [];
}

/** A link above a headline, in its box: nearly always to its section. */
function isNamed(shown: Shown, index: number, headline: number): boolean {
  const name = isElsewhere(shown, index) ? '' : namedBy(shown, index);
  return name !== '' && name.length <= MAX_KICKER_LENGTH && !/\d/.test(name) && isInBox(shown, index, headline);
}

/** Its last link, or its words where the page has a link of these words above it. */
function namedBy({ outline }: Shown, index: number): string {
  const words = outline.blocks[index]?.text ?? '';
  let link = '';
  let isKnown = false;
  for (const [at, { name, firstBlock }] of outline.elements.entries()) {
    if (firstBlock > index) break;
    if (name !== 'a' || words.length > MAX_WAY) continue;
    if (firstBlock === index) link = wordsIn(outline, at);
    else isKnown ||= words.length <= MAX_KICKER_LENGTH && wordsIn(outline, at).toLowerCase() === words.toLowerCase();
  }
  return link !== '' ? link : isKnown ? words : '';
}

const MAX_KICKER = 3;
const MAX_KICKER_LENGTH = 40;
const MAX_CLIMB = 2;
const NONE: ReadonlyMap<string, string> = new Map();

/** Links that say of themselves that they lead to the category of what is on the page. */
export function categoryLinks(outline: Outline, { above }: Zone): string[] {
  const link = outline.elements.findIndex(
    ({ name, attributes, firstBlock }) =>
      name === 'a' && firstBlock >= above && /(?:^|\s)category(?:\s|$)/i.test(attributes.get('rel') ?? ''),
  );
  return link < 0 ? [] : [wordsIn(outline, link)];
}
