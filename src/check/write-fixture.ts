/** Writes facts as a fixture, in the form that CONTRIBUTING.md describes. */
import { Document, isCollection, isMap, isScalar, isSeq, Scalar } from 'yaml';
import type { DateFact, EntityFact, Facts, MentionFact, QuoteFact } from '../compare/index.js';
import { Locator, lowerBound } from '../compare/index.js';
import type { Span } from '../document/index.js';
import { MENTION_KINDS } from '../record.js';
import type { FixtureContent } from './fixture.js';
import { writeLayout } from './layout.js';
import { PointerWriter } from './pointers.js';

/**
 * @param given the input and what the caller knows, which stay as they are
 * @param mentions `names` leaves out what stands for an entity that has names; `all` is for what somebody has listed
 */
export function writeFixture(
  facts: Facts,
  given: Pick<FixtureContent, 'input' | 'given'>,
  mentions: 'names' | 'all' = 'names',
): string {
  const locator = new Locator(facts.text);
  const pointers = new PointerWriter(locator);
  const document = new Document({
    input: given.input,
    ...(given.given.published === undefined ? {} : { given: given.given }),
    published: facts.published,
    headline: facts.headline?.replaceAll('\n', ' ') ?? null,
    byline: facts.byline,
    dateline: facts.dateline,
    agency: facts.agency,
    text: `${writeLayout(facts)}\n`,
    entities: entitiesOf(facts, locator, pointers, mentions === 'all'),
    dates: datesOf(facts, pointers),
    quotes: quotesOf(facts, pointers),
  });
  const text: unknown = document.get('text', true);
  if (isScalar(text) && facts.text !== '') text.type = Scalar.BLOCK_LITERAL;
  for (const key of ['given', 'published', 'byline', 'dateline', 'dates']) makeFlow(document.get(key, true));
  for (const key of ['entities', 'quotes']) makeInnerFlow(document.get(key, true));
  for (const { key } of isMap(document.contents) ? document.contents.items : []) {
    if (isScalar(key) && PARTS.has(key.value)) key.spaceBefore = true;
  }
  return document.toString({ lineWidth: 0 });
}

/** An empty line stands before these. */
const PARTS: ReadonlySet<unknown> = new Set(['text', 'entities', 'dates', 'quotes']);

/** `{ text: Thursday, value: 2024-03-07 }`: on one line, the items of a list each on one. */
function makeFlow(node: unknown): void {
  if (isSeq(node) && node.items.some(isMap)) node.items.forEach(makeFlow);
  else if (isCollection(node)) node.flow = true;
}

/** The properties of the items of a list, each on one line. */
function makeInnerFlow(list: unknown): void {
  if (!isSeq(list)) return;
  if (list.items.length === 0) list.flow = true;
  for (const item of list.items) {
    if (isMap(item)) for (const { value } of item.items) makeFlow(value);
    const content: unknown = isMap(item) ? item.get('content', true) : null;
    if (isSeq(content)) content.items.filter(isScalar).forEach(quote);
  }
}

function quote(scalar: Scalar): void {
  scalar.type = Scalar.QUOTE_DOUBLE;
}

/** Pronouns and nominal mentions are left out where an entity has others: lists of them are nothing that one reviews. */
function listed({ mentions }: EntityFact): readonly MentionFact[] {
  const names = mentions.filter(({ kind }) => kind !== 'pronoun' && kind !== 'nominal');
  return names.length > 0 ? names : mentions;
}

function allOf({ mentions }: EntityFact): readonly MentionFact[] {
  return mentions;
}

function entitiesOf({ entities }: Facts, locator: Locator, pointers: PointerWriter, isAll: boolean): object[] {
  const shown = isAll ? allOf : listed;
  const inside = insideLonger(entities.flatMap(shown));
  return entities.map((entity) => {
    const { name, type, link, quantity, roles } = entity;
    const written: Partial<Record<string, string[]>> = {};
    for (const kind of MENTION_KINDS) {
      const mentions = shown(entity).filter((mention) => mention.kind === kind);
      if (mentions.length > 0) written[kind] = mentionsOf(mentions, locator, pointers, inside);
    }
    return {
      name,
      type,
      ...(isAll ? link !== undefined && { link } : link != null && { link }),
      ...(quantity != null && { quantity }),
      ...(roles.length > 0 ? { roles: rolesOf(roles, locator, pointers) } : {}),
      mentions: written,
    };
  });
}

type IsInside = (place: Span) => boolean;

/** Words alone where they mean just these places, else each place by its number. */
function mentionsOf(
  mentions: readonly MentionFact[],
  locator: Locator,
  pointers: PointerWriter,
  inside: IsInside,
): string[] {
  const byWords = new Map<string, MentionFact[]>();
  for (const mention of mentions) {
    const words = pointers.words(mention);
    byWords.set(words, [...(byWords.get(words) ?? []), mention]);
  }
  return [...byWords].flatMap(([words, places]) => {
    const own = new Set(places.map(({ start }) => start));
    const isPlain =
      pointers.isPlain(words) &&
      places.every((place) => locator.places(words).some(({ start }) => start === place.start)) &&
      locator.places(words).every((place) => own.has(place.start) !== inside(place));
    return isPlain ? [words] : places.map((place) => pointers.numbered(place));
  });
}

/** Tells whether a place lies inside a longer mention. */
function insideLonger(mentions: readonly MentionFact[]): IsInside {
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  let widest = 0;
  const widestEnds = sorted.map(({ end }) => {
    widest = Math.max(widest, end);
    return widest;
  });
  /** The furthest end of the mentions that start before an offset. */
  const endBefore = (offset: number) => widestEnds[lowerBound(sorted, offset, startOf) - 1] ?? 0;
  return ({ start, end }) => endBefore(start) >= end || endBefore(start + 1) > end;
}

function rolesOf(roles: readonly string[], locator: Locator, pointers: PointerWriter): string[] {
  return roles.map((role) => {
    const [place] = locator.candidates({ words: role, number: null, insideWords: true });
    return place === undefined ? role : pointers.anywhere(place);
  });
}

function datesOf({ dates }: Facts, pointers: PointerWriter): object[] {
  let from = 0;
  return dates.map((date: DateFact) => {
    const text = pointers.next(date, from);
    from = date.end;
    const { type, value, mod, status } = date;
    return {
      text,
      ...(type === 'DATE' ? {} : { type }),
      value,
      ...(mod === null ? {} : { mod }),
      ...(status === 'resolved' ? {} : { status }),
    };
  });
}

function quotesOf({ quotes, entities }: Facts, pointers: PointerWriter): object[] {
  let from = 0;
  const sorted = [...quotes].sort((a, b) => beginningOf(a) - beginningOf(b));
  return sorted.map((quote) => {
    let after = from;
    const content = quote.content.map((part) => {
      const written = pointers.stretch(part, after);
      after = part.end;
      return written;
    });
    from = beginningOf(quote);
    const { kind, speaker, cue } = quote;
    const name = entities[speaker?.entity ?? -1]?.name;
    const isSure = name !== undefined && entities.filter((entity) => entity.name === name).length === 1;
    return {
      content: content.length === 1 ? content[0] : content,
      kind,
      speaker: speaker && {
        text: pointers.near(speaker, quote.content),
        kind: speaker.kind,
        ...(isSure ? { entity: name } : {}),
      },
      cue: cue && pointers.near(cue, quote.content),
    };
  });
}

function beginningOf({ content }: QuoteFact): number {
  return content[0]?.start ?? 0;
}

function startOf({ start }: Span): number {
  return start;
}
