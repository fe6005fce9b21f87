/** From a fixture's strings to spans of its text. */

import {
  type EntityFact,
  type Facts,
  Locator,
  type MentionFact,
  nearestPlace,
  nextPlace,
  parsePointer,
  type QuoteFact,
  type SpeakerFact,
  stretchPlace,
  wordsOf,
} from '../compare/index.js';
import type { Slice, Span } from '../document/index.js';
import { MENTION_KINDS } from '../record.js';
import { corrupt, type Fixture, type FixtureContent } from './fixture.js';
import { type Layout, readLayout } from './layout.js';
import { type MentionEntry, mentionPlaces } from './mentions.js';

/** @throws {FixtureError} `fixture-corrupt` when a string does not stand in the text, or may mean two things */
export function expectedFacts(fixture: Fixture, layout: Layout = readLayout(fixture.content.text)): Facts {
  const { content } = fixture;
  const locator = new Locator(layout.text);
  const missing: Missing = (at, written, why = 'does not stand in the text') => {
    throw corrupt(fixture.path, fixture.lineOf(at), `${at.join('.')}: ${JSON.stringify(written)} ${why}`);
  };
  checkFurniture(content, locator, missing);
  const entities = entitiesOf(fixture, locator, missing);
  return {
    published: content.published,
    headline: content.headline,
    byline: content.byline,
    dateline: content.dateline,
    agency: content.agency,
    text: layout.text,
    paragraphs: layout.paragraphs,
    sentences: layout.sentences,
    entities,
    dates: datesOf(content, locator, missing),
    quotes: quotesOf(fixture, locator, missing),
  };
}

const AFTER = 'does not stand in the text after the date before it';

type Path = readonly (string | number)[];
type Missing = (at: Path, written: string, why?: string) => never;

/** Headline, byline, dateline and agency are compared as words, but they must be words of the text. */
function checkFurniture(
  { headline, byline, dateline, agency }: FixtureContent,
  locator: Locator,
  missing: Missing,
): void {
  const check = (at: Path, words: string | null) => {
    if (words !== null && locator.candidates({ words, number: null, insideWords: true }).length === 0)
      missing(at, words);
  };
  check(['headline'], headline);
  byline?.forEach((author, index) => {
    check(['byline', index], author);
  });
  check(['dateline', 'place'], dateline?.place ?? null);
  check(['dateline', 'date'], dateline?.date ?? null);
  check(['agency'], agency);
}

function entitiesOf(fixture: Fixture, locator: Locator, missing: Missing): EntityFact[] {
  const { entities } = fixture.content;
  const entries = entities.flatMap(({ mentions }, entity) =>
    MENTION_KINDS.flatMap((kind) =>
      (mentions[kind] ?? []).map(
        (written, index): MentionEntry => ({
          entity,
          kind,
          written,
          at: ['entities', entity, 'mentions', kind, index],
        }),
      ),
    ),
  );
  const places = mentionPlaces(entries, locator, missing, ({ at, written }, other) => {
    const reason = `${JSON.stringify(written)} stands under ${JSON.stringify(other.written)} of line ${fixture.lineOf(other.at)} too`;
    throw corrupt(
      fixture.path,
      fixture.lineOf(at),
      `${at.join('.')}: ${reason}; number the places, as in ${written}#1`,
    );
  });
  return entities.map(({ name, type, link, quantity, roles }, entity) => {
    roles.forEach((role, index) => {
      if (locator.candidates(parsePointer(role)).length === 0) missing(['entities', entity, 'roles', index], role);
    });
    const mentions = places
      .filter(({ entry }) => entry.entity === entity)
      .map(({ entry, span }): MentionFact => ({ ...locator.slice(span), kind: entry.kind }))
      .sort((a, b) => a.start - b.start);
    return { name, type, link, quantity, roles, mentions };
  });
}

function datesOf({ dates }: FixtureContent, locator: Locator, missing: Missing): Facts['dates'] {
  let from = 0;
  return dates.map(({ text, type, value, mod, status }, index) => {
    const span = nextPlace(locator, parsePointer(text), from) ?? missing(['dates', index, 'text'], text, AFTER);
    from = span.end;
    return { ...locator.slice(span), type, value, mod, status };
  });
}

function quotesOf(fixture: Fixture, locator: Locator, missing: Missing): QuoteFact[] {
  const { quotes, entities } = fixture.content;
  let from = 0;
  return quotes.map((quote, index) => {
    const parts: Span[] = [];
    for (const written of [quote.content].flat()) {
      const after = parts.at(-1)?.end;
      const span =
        stretchPlace(locator, written, after ?? from) ??
        (after === undefined ? stretchPlace(locator, written, 0) : undefined) ??
        missing(['quotes', index, 'content'], written);
      parts.push(span);
    }
    from = parts[0]?.start ?? from;
    const near = (at: Path, written: string): Slice =>
      locator.slice(nearestPlace(locator, parsePointer(written), parts) ?? missing(at, written));
    const speakerOf = ({ text, kind, entity }: NonNullable<typeof quote.speaker>): SpeakerFact => {
      const at = ['quotes', index, 'speaker', 'entity'];
      const known = entity === undefined ? null : entities.findIndex(({ name }) => name === entity);
      if (known === -1) {
        throw corrupt(
          fixture.path,
          fixture.lineOf(at),
          `${at.join('.')}: no entity of this fixture is named ${entity}`,
        );
      }
      return { ...near(['quotes', index, 'speaker', 'text'], text), kind, entity: known };
    };
    return {
      content: parts,
      words: wordsOf(locator.text, parts),
      kind: quote.kind,
      speaker: quote.speaker && speakerOf(quote.speaker),
      cue: quote.cue === null ? null : near(['quotes', index, 'cue'], quote.cue),
    };
  });
}
