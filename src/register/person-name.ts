/**
 * What the name of a person is made of, and whether two names can be one person's.
 *
 *     Dr. John Q. Tarrant Jr.    given john, middle q, surname tarrant, generation jr
 *     Ursula von der Leyen       given ursula, surname leyen
 *     Tarrant                    no given name
 */

import { GENERATIONS, PARTICLES, SPELLED } from '../english/people/name-words.js';
import { areNicknames } from '../english/people/nicknames.js';
import { WordMemory } from '../resources/word-memory.js';
import { levelled, plainWords } from './plain.js';

export interface PersonName {
  readonly written: string;
  /** Lower case, without signs; empty where the name has one word only. */
  readonly given: string;
  readonly middle: readonly string[];
  readonly surname: string;
  /** `jr`, `sr`, `ii` */
  readonly generation: string | null;
}

export function personName(written: string): PersonName {
  const known = remembered.get(written);
  if (known !== undefined) return known;
  const parsed = parse(written);
  remembered.keep(written, parsed);
  return parsed;
}

const remembered = new WordMemory<PersonName>(20_000);

function parse(written: string): PersonName {
  const words = plainWords(written).map((word) => word.replace(/\.$/, ''));
  const generation = words.map((word) => GENERATION_WORDS.get(word) ?? word).findLast((word) => GENERATIONS.has(word));
  const parts = words
    .filter((word) => !GENERATIONS.has(GENERATION_WORDS.get(word) ?? word) && !PARTICLES.has(word))
    .map((word) => word.replace(/^(?:al|el|an|ad|as|ash|ul)-(?=.{3})/, ''));
  const surname = parts.at(-1) ?? words.join(' ');
  const given = parts.length > 1 ? (parts[0] ?? '') : '';
  return {
    written,
    given,
    middle: parts.slice(1, -1),
    surname,
    generation: words.length > 1 ? (generation ?? null) : null,
  };
}

const GENERATION_WORDS: ReadonlyMap<string, string> = new Map([
  ['junior', 'jr'],
  ['senior', 'sr'],
]);

/** Names with this key in common are the same letter by letter, but for middle names: `john|tarrant`. */
export function nameKey({ given, surname }: PersonName): string {
  return `${given}|${surname}`;
}

/** How two given names may be one person's; null where they are two different names. */
export type GivenRelation = 'same' | 'initial' | 'nickname' | 'spelling' | 'missing';

export function relationOfGiven(one: string, other: string): GivenRelation | null {
  if (one === '' || other === '') return 'missing';
  if (one === other) return 'same';
  if (isInitial(one) || isInitial(other)) return one[0] === other[0] ? 'initial' : null;
  if ((SPELLED.get(one) ?? one) === (SPELLED.get(other) ?? other) || levelled(one) === levelled(other))
    return 'spelling';
  return areNicknames(one, other) ? 'nickname' : null;
}

/** `j` of J. Voss, and `j.k` of J.K. Voss. */
export function isInitial(given: string): boolean {
  return /^\p{L}(?:\.\p{L})*$/u.test(given);
}

/** Whether two names may be one person's by their middle names: an initial fits a name, a name left out fits all. */
export function middlesAgree(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one[0], other[0]];
  if (a === undefined || b === undefined) return true;
  return a[0] === b[0] && (a === b || isInitial(a) || isInitial(b) || levelled(a) === levelled(b));
}

/** All that may be a surname alone. */
export function surnamesOf({ surname, middle }: PersonName): string[] {
  const before = middle.at(-1);
  return [
    ...surname.split('-').filter((part) => part.length > 2),
    ...(before !== undefined && before.length > 2 ? [before] : []),
  ];
}
