/** The gold of the own pages: what a careful reader takes from each. README.md says what the fields hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { wholly } from '../../src/read/decode.js';

/** A day, or a time with its zone. */
const when = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);
const text = z.string().regex(/^\S(?:.*\S)?$/u);

const Gold = z.strictObject({
  url: z.url(),
  title: text,
  deck: text.nullable(),
  authors: z.array(text),
  published: when,
  modified: when.nullable(),
  section: text.nullable(),
  keywords: z.array(text),
  language: z.string().regex(/^[a-z]{2}$/),
  publisher: text,
  canonical: z.url().nullable(),
  body: z.array(text).min(1),
  roles: z.record(z.string().regex(/^\d+$/), z.enum(['subheading', 'list', 'table', 'quotation', 'time'])),
  captions: z.array(text),
  credits: z.array(text),
  corrections: z.array(text),
  left: z.array(text).min(1),
});

export interface OwnPage {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As its `meta` says; of UTF-8 where it says nothing. */
  readonly html: string;
  readonly gold: z.infer<typeof Gold>;
}

const FOLDER = new URL('./', import.meta.url);
const INPUTS = new URL('../../inputs/', import.meta.url);

/** The pages in the order of their names. Gold without its page, or out of form, throws. */
export function ownPages(): OwnPage[] {
  const besideGold = new Set(namesOf('.html'));
  return namesOf('.json').map((name) => {
    const bytes = readFileSync(new URL(`${name}.html`, besideGold.has(name) ? FOLDER : INPUTS));
    const gold = Gold.parse(JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')));
    return { name, bytes, html: wholly(bytes, new TextDecoder(charsetOf(bytes), { fatal: true })), gold };
  });
}

/** `.html`: the pages; `.json`: the gold. */
export function namesOf(suffix: string): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
    .sort();
}

function charsetOf(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<meta[^>]+charset=["']?([\w-]+)/i.exec(start)?.[1] ?? 'utf-8';
}
