/**
 * Documents of which it is known who is who: those written by hand, and those put together from parts (`gold/register/`). Always the same.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../../src/document/index.js';
import { ROOT } from '../../bench/corpus.js';

export type GoldKind = 'person' | 'organisation' | 'place';

/** Somebody or something in a document, with the places where its name is marked. */
export interface GoldMention extends Span {
  readonly kind: GoldKind;
  readonly who: string;
}

export interface GoldDocument {
  readonly id: string;
  readonly story: string;
  readonly day: string;
  readonly text: string;
  readonly marks: readonly GoldMention[];
  readonly isByHand: boolean;
}

const FOLDER = join(ROOT, 'tools', 'score', 'gold', 'register');

export function goldDocuments(): GoldDocument[] {
  return [
    ...byHand(readFileSync(join(FOLDER, 'hand.txt'), 'utf8')),
    ...fromParts(readFileSync(join(FOLDER, 'parts.txt'), 'utf8')),
  ];
}

function byHand(source: string): GoldDocument[] {
  const counts = new Map<string, number>();
  return withoutNotes(source)
    .split(/^@@ /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.split('\n');
      const [story = '', day = ''] = head.split(' ');
      const number = (counts.get(story) ?? 0) + 1;
      counts.set(story, number);
      return { id: `${story}-${number}`, story, day, ...unmarked(lines.join('\n').trim()), isByHand: true };
    });
}

function fromParts(source: string): GoldDocument[] {
  return withoutNotes(source)
    .split(/^== /m)
    .slice(1)
    .flatMap((block) => {
      const [head = '', ...lines] = block.trim().split('\n');
      const [story = '', who = '', first = '', count = ''] = head.split(' ');
      const of = (label: string) =>
        lines.flatMap((line) => (line.startsWith(`${label}: `) ? [line.slice(label.length + 2)] : []));
      const forms = (of('forms')[0] ?? '').split(' | ');
      const chance = chanceOf(who);
      const [leads, bodies] = [of('lead'), of('body')];
      return Array.from({ length: Number(count) }, (_, number) => {
        const lead = leads[number % leads.length] ?? '';
        // Each document leaves out another sentence; some have them in another order.
        const rest = bodies.filter((_, at) => at !== (number + 1) % (bodies.length + 1));
        if (chance() < 0.4) rest.reverse();
        const form = forms[Math.floor(chance() * forms.length)] ?? '';
        const text = [lead, ...rest].join(' ').replaceAll('{}', `{${who}|${form}}`);
        const day = dayAfter(first, number * 9 + Math.floor(chance() * 6));
        return { id: `${who}-${number + 1}`, story, day, ...unmarked(`${text}\n`), isByHand: false };
      });
    });
}

function withoutNotes(source: string): string {
  return source.replace(/^#.*\n/gm, '');
}

/** The text without its marks, and where they were. */
function unmarked(source: string): { text: string; marks: GoldMention[] } {
  const marks: GoldMention[] = [];
  let text = '';
  let last = 0;
  for (const found of source.matchAll(/\{(?:([ol]):)?([\w-]+)\|([^}]*)\}/g)) {
    const [whole, label, who = '', written = ''] = found;
    text += source.slice(last, found.index);
    const kind = label === 'o' ? 'organisation' : label === 'l' ? 'place' : 'person';
    marks.push({ kind, who, start: text.length, end: text.length + written.length });
    text += written;
    last = found.index + whole.length;
  }
  return { text: text + source.slice(last), marks };
}

/** Numbers from 0 to 1 that look like chance: a linear congruential generator (Park and Miller). */
function chanceOf(seed: string): () => number {
  let state = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2147483647, 7) || 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
