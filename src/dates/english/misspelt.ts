/**
 * Names of days and months as people mistype them: "Wendesday", "Febuary", "Ocotber", "Novemeber".
 *
 * A name of seven letters or more is known with one letter left out, put in, changed, or two letters swapped, its first letter kept, and
 * its last one but for a swap. Names of six letters lie too near to other words ("Monda", "Frida", "sundae"): of these only swaps and
 * doubled letters count. Shorter names are never mended: "Jane", "Mary", "Julie" are people.
 */
import { FULL_MONTHS, WEEKDAYS } from '../../english/calendar.js';

/** The name that a word in lower case was meant to be, or the word. */
export function spelt(lower: string): string {
  const { length } = lower;
  if (length < SHORTEST || length > LONGEST || !LAST_LETTERS.has(lower.charCodeAt(length - 1))) return lower;
  return MISSPELT.get(lower) ?? lower;
}

/** Of what is looked up. */
const SHORTEST = 5;
const LONGEST = 10;
/** Of names and of their slips; most words of a text end otherwise. */
const LAST_LETTERS: ReadonlySet<number> = new Set(Array.from('yrta', (letter) => letter.charCodeAt(0)));

const NAMES: readonly string[] = [...FULL_MONTHS, ...WEEKDAYS.keys()];
/** From this length on every single slip is read. */
const LONG_NAME = 7;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Two slips at once, which many people make; and one in a name of six letters that is no other word. */
const FREQUENT: readonly (readonly [misspelt: string, name: string])[] = [
  ['wensday', 'wednesday'],
  ['wenesday', 'wednesday'],
  ['wendsday', 'wednesday'],
  ['febuaray', 'february'],
  ['agust', 'august'],
  ['augest', 'august'],
  ['auguest', 'august'],
];

/** Names of months in other languages, and words. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['septembre', 'octobre', 'novembre', 'decembre', 'octobers']);

export const MISSPELT: ReadonlyMap<string, string> = new Map([
  ...NAMES.flatMap((name) => slipsOf(name).map((slip) => [slip, name] as const)),
  ...FREQUENT,
]);

function slipsOf(name: string): string[] {
  if (name.length < LONG_NAME - 1) return [];
  const slips = new Set([...swaps(name), ...doublings(name)]);
  if (name.length >= LONG_NAME) for (const slip of changes(name)) slips.add(slip);
  return [...slips].filter((slip) => !NAMES.includes(slip) && !OTHER_WORDS.has(slip));
}

/** "Tuseday", "Januayr". */
function swaps(name: string): string[] {
  return within(name, 1, name.length - 1).map(
    (at) => name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
  );
}

/** "Junne" is none: too short; "Frriday". */
function doublings(name: string): string[] {
  return within(name, 1, name.length - 1).map((at) => name.slice(0, at) + name.charAt(at) + name.slice(at));
}

/** A letter left out, put in, or changed, neither the first nor the last: "Febuary", "Novemeber", "Saterday". */
function changes(name: string): string[] {
  const inner = within(name, 1, name.length - 1);
  return [
    ...inner.map((at) => name.slice(0, at) + name.slice(at + 1)),
    ...[...inner, name.length - 1].flatMap((at) =>
      Array.from(LETTERS, (letter) => name.slice(0, at) + letter + name.slice(at)),
    ),
    ...inner.flatMap((at) => Array.from(LETTERS, (letter) => name.slice(0, at) + letter + name.slice(at + 1))),
  ];
}

function within(name: string, from: number, to: number): number[] {
  return Array.from({ length: Math.min(to, name.length) - from }, (_, index) => from + index);
}
