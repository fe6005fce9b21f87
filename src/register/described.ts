/**
 * What a text calls a person right beside the name, where the noun is one of those by which people are told apart. The entities know offices;
 * these are all other walks of life.
 *
 *     jockey Luc Moreau          jockey
 *     Luc Moreau, a wine grower near Beaune,     wine grower
 */
import { fieldsOfNoun } from '../english/people/fields.js';

/** Characters that are looked at on either side. */
const REACH = 60;

export function describedAs(text: string, start: number, end: number): string[] {
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  const after = AFTER.exec(text.slice(end, end + REACH))?.[1];
  return [before, after].flatMap((words) => withNoun(words) ?? []);
}

/** One to three words before the name: `cheese maker`, `Jockey`. */
const BEFORE = /((?:(?<![\p{L}\p{N}-])[\p{L}-]+ ){1,3})$/u;
/** `, the former jockey,` */
const AFTER = /^, (?:who is |then )?(?:the|an?|its|their) ((?:[\p{L}’'-]+ ?){1,4})/u;

/** The words up to the last noun of a walk of life; null where there is none. */
function withNoun(words: string | undefined): string | null {
  const parts = words?.trim().toLowerCase().split(' ') ?? [];
  const last = parts.findLastIndex((part) => fieldsOfNoun(personOf(part)).length > 0);
  if (last < 0) return null;
  const [before, noun] = [parts[last - 1] ?? '', parts[last] ?? ''];
  return COMPOUND.has(noun) && /^[a-z]{3,}$/.test(before) ? `${before} ${noun}` : noun;
}

/** Nouns that say little without the word before them: `wine grower`, `cheese maker`. */
const COMPOUND: ReadonlySet<string> = new Set([
  'grower',
  'maker',
  'keeper',
  'builder',
  'owner',
  'farmer',
  'writer',
  'player',
]);

/** `sportswoman` → `sportsperson` */
function personOf(noun: string): string {
  return noun.replace(/(?<=[a-z]{4})(?:wo)?m[ae]n$/, 'person');
}
