/**
 * What a page says of itself, most trusted first: its data (JSON-LD, meta elements, microdata, the rest of its head), then what it shows beside its headline.
 * Each fact says where it stood.
 */
import type { Fact, FactField } from '../../facts.js';
import { readDate } from '../../row-dates.js';
import type { Outline } from '../outline.js';
import { isDesk, isHouse, keyOf } from './authors.js';
import { bylineFacts } from './byline.js';
import { canonicalLink, languageFacts, titleElement, withoutHouse } from './head.js';
import { linkedData } from './json-ld.js';
import { keywordFacts } from './keywords.js';
import { localeFacts, metaDecks, metaFacts, metaValues } from './meta.js';
import { microdataFacts, scopesOf } from './microdata.js';
import { said, shownIn } from './said.js';
import { breadcrumbs, categoryLinks, kicker, lineOfWay, sectionOf } from './sections.js';
import { markedTimes, onlyDay, shownDates } from './shown-dates.js';
import { titleParts } from './title-parts.js';
import { type Shown, zoneOf } from './zone.js';

export interface PageData {
  readonly facts: readonly Fact[];
  /** What it says under its headline where others quote it, most trusted first. */
  readonly decks: readonly string[];
}

/** What the data of a page says. */
export function dataOf(outline: Outline): PageData {
  const scopes = scopesOf(outline);
  const values = metaValues(outline, scopes);
  const meta = metaFacts(values);
  const canonical = canonicalLink(outline);
  const title = titleElement(outline);
  const linked = linkedData(outline, {
    titles: [...valuesOf(meta, 'title'), ...(title === '' ? [] : [title])],
    addresses: [...valuesOf(meta, 'url'), ...(canonical === null ? [] : [canonical])],
  });
  const facts = [
    ...linked.facts,
    ...meta,
    ...microdataFacts(outline, scopes),
    ...linked.others,
    ...markedTimes(outline, scopes),
    ...(title === '' ? [] : [said('title', title, 'title element')]),
    ...(canonical === null ? [] : [said('url', canonical, 'canonical link')]),
    ...languageFacts(outline),
    ...localeFacts(values),
  ];
  const titles = valuesOf(facts, 'title');
  const houses = valuesOf(facts, 'publisher');
  const ways = [
    ['json-ld breadcrumbs', linked.breadcrumbs],
    ['breadcrumbs', breadcrumbs(outline)],
  ] as const;
  const sections = ways.flatMap(([from, names]) => {
    const section = sectionOf(names, titles, houses);
    return section === undefined ? [] : [said('section', section, from)];
  });
  const bare = facts.map((fact) =>
    fact.field === 'title' ? { ...fact, value: withoutHouse(String(fact.value), houses) } : fact,
  );
  return { facts: withoutSame(withoutHouses([...bare, ...sections])), decks: [...linked.decks, ...metaDecks(values)] };
}

/** The same with what the page shows. */
export function withShown(data: readonly Fact[], shown: Shown): Fact[] {
  const zone = zoneOf(shown);
  const titles = valuesOf(data, 'title');
  const houses = valuesOf(data, 'publisher');
  const [address = ''] = valuesOf(data, 'url');
  const parts = titleParts(valueFrom(data, 'title element'), shown, zone, address);
  const section = [lineOfWay(shown, zone), kicker(shown, zone), categoryLinks(shown.outline, zone)]
    .map((names) => sectionOf(names, titles, houses))
    .find((name) => name !== undefined);
  const facts = [
    ...data.map((fact) => (parts !== null && fact.from === 'title element' ? { ...fact, value: parts.title } : fact)),
    ...(parts?.house == null ? [] : [said('publisher', parts.house, 'title element')]),
    ...withoutChanges(data, shownDates(shown, zone)),
    ...bylineFacts(shown, zone),
    ...(data.some(({ field }) => field === 'keyword') ? [] : keywordFacts(shown, zone)),
    ...(section === undefined ? [] : [shownIn('section', section, 'visible section')]),
  ];
  const isDated = facts.some(({ field }) => field === 'published');
  const changed = new Set(facts.flatMap((fact) => (fact.field === 'modified' ? [dayOf(fact)] : [])));
  const only = isDated ? [] : onlyDay(shown.outline).filter((fact) => !changed.has(dayOf(fact)));
  return withoutDesks([...facts, ...only]);
}

function valuesOf(facts: readonly Fact[], field: FactField): string[] {
  return facts.flatMap((fact) => (fact.field === field ? [String(fact.value)] : []));
}

function valueFrom(facts: readonly Fact[], source: string): string {
  return String(facts.find(({ from }) => from === source)?.value ?? '');
}

/** A house that names itself as the author of what it prints has no byline. */
function withoutHouses(facts: readonly Fact[]): Fact[] {
  const houses = new Set(valuesOf(facts, 'publisher').map(houseKey));
  return facts.filter(({ field, value }) => field !== 'author' || !houses.has(houseKey(String(value))));
}

/** A change at the moment of the publication is none: software says one always. */
function withoutSame(facts: readonly Fact[]): Fact[] {
  const published = facts.find(({ field }) => field === 'published');
  return facts.filter(({ field, value }) => field !== 'modified' || value !== published?.value);
}

function houseKey(name: string): string {
  return keyOf(name.replace(/^the\s+/i, '').replace(/\.(?:com|org|net|co\.uk)$/i, ''));
}

/** Where people are named, desks are no authors. */
function withoutDesks(facts: readonly Fact[]): Fact[] {
  const [house = ''] = valuesOf(facts, 'publisher');
  const isNobody = (name: string) => isDesk(name, house);
  const isSomebody = valuesOf(facts, 'author').some((name) => !isNobody(name) && !isHouse(name));
  return facts.filter(({ field, value }) => field !== 'author' || !isSomebody || !isNobody(String(value)));
}

/** A day that data calls that of a change, and not of the publication, is no other publication because nobody wrote “updated” beside it. */
function withoutChanges(data: readonly Fact[], shown: readonly Fact[]): Fact[] {
  const daysOf = (field: FactField) => new Set(data.flatMap((fact) => (fact.field === field ? [dayOf(fact)] : [])));
  const [published, modified] = [daysOf('published'), daysOf('modified')];
  return shown.filter(
    (fact) =>
      fact.field !== 'published' || published.size === 0 || published.has(dayOf(fact)) || !modified.has(dayOf(fact)),
  );
}

function dayOf({ value }: Fact): string | undefined {
  return readDate(value)?.slice(0, 10);
}
