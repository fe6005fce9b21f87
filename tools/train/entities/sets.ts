/** The gold sets that the recogniser learns from, brought to one scheme. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Span } from '../../../src/document/index.js';
import type { Kind } from '../../../src/entities/tagger/labels.js';

/** A name that a set marks: it is of one of these kinds, `none` if it may be no name for us. */
export interface Gold extends Span {
  readonly kinds: readonly (Kind | 'none')[];
}

export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly Gold[];
}

interface SetOfTexts {
  readonly file: string;
  /** What a set's labels are for us; those that are not listed are no names, or none of ours. */
  readonly kinds: { readonly [label: string]: readonly (Kind | 'none')[] };
}

const person = ['person'] as const;
const organisation = ['organisation'] as const;
const place = ['place'] as const;
const three = { PER: person, ORG: organisation, LOC: place };
const tweets = { person, location: place, group: organisation, corporation: organisation };

export const SETS = {
  wikigold: { file: 'wikigold.all', kinds: three },
  crossner: {
    file: 'crossner.all',
    kinds: {
      person,
      politician: person,
      writer: person,
      musicalartist: person,
      scientist: person,
      researcher: person,
      organisation,
      politicalparty: organisation,
      band: organisation,
      university: organisation,
      magazine: ['organisation', 'none'],
      academicjournal: ['organisation', 'none'],
      conference: ['organisation', 'none'],
      location: place,
      country: place,
      astronomicalobject: ['place', 'none'],
    },
  },
  gum: { file: 'gum_names.train', kinds: three },
  ewt: { file: 'uner_ewt.dev', kinds: three },
  pud: { file: 'uner_pud.all', kinds: three },
  btc: { file: 'btc.train', kinds: three },
  wnut: { file: 'wnut17.train', kinds: tweets },
  wnutdev: { file: 'wnut17.dev', kinds: tweets },
  worldwide: {
    file: 'worldwideraw.dev',
    kinds: { Person: person, Organization: organisation, Location: place, Facility: place },
  },
} as const satisfies { [name: string]: SetOfTexts };
export type SetName = keyof typeof SETS;

const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  entities: z.array(z.object({ start: z.int(), end: z.int(), label: z.string() })),
});

/** @param folder where the sets lie, `NAME.jsonl` each */
export function readSet(folder: string, name: SetName): GoldText[] {
  const set: SetOfTexts = SETS[name];
  return readFileSync(join(folder, `${set.file}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, entities } = rowSchema.parse(JSON.parse(line));
      const units = unitsOf(text);
      const gold = entities.flatMap(({ start, end, label }) => {
        const kinds = set.kinds[label];
        const span = { start: units[start] ?? text.length, end: units[end] ?? text.length };
        return kinds === undefined ? [] : [{ ...trimmed(text, span), kinds }];
      });
      return { id, text, gold };
    });
}

/** The sets count code points, we count UTF-16 units. */
function unitsOf(text: string): number[] {
  const units = [0];
  for (const point of text) units.push((units.at(-1) ?? 0) + point.length);
  return units;
}

/** Without an article in front and a possessive after. */
export function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  const article = /^(?:the|The|THE|a|A|an|An)\s+(?=\S)/.exec(slice)?.[0].length ?? 0;
  const possessive = /\s*(?:'s|’s|'S|')$/.exec(slice.slice(article))?.[0].length ?? 0;
  const trailing = possessive < slice.length - article ? possessive : 0;
  return { start: start + article, end: end - trailing };
}
