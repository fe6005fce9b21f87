/**
 * The keys by which a full name finds the people of a text, remembered by its parts.
 *
 *     ana maria ruiz      ana ruiz, a ruiz, ana maria, maria ruiz and keys of names that sound alike
 */
import { detached, WordMemory } from '../../resources/word-memory.js';
import { alikeKeys, soundedAlike } from './alike-names.js';
import { MAX_PARTS } from './surnames.js';

/** What people are found by who are called so. */
interface NameKeys {
  readonly whole: string;
  /** First and last part, initial and last part. */
  readonly ends: string;
  readonly initial: string;
  readonly alike: readonly string[];
  /** As `alike` of the initial. */
  readonly sounded: string;
  /** All of these and every run of parts. */
  readonly runs: readonly string[];
}

/** The same full name stands in many places of a text. */
const keysOfNames = new WordMemory<NameKeys>(2000);

export function keysOf(parts: readonly string[]): NameKeys {
  const written = parts.join('|');
  const known = keysOfNames.get(written);
  if (known !== undefined) return known;
  const keys = newKeys(parts.map(detached));
  keysOfNames.keep(written, keys);
  return keys;
}

function newKeys(parts: readonly string[]): NameKeys {
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  const ends = `${first} ${last}`;
  const initial = `${first.charAt(0)} ${last}`;
  const alike = alikeKeys(first, last);
  const sounded = soundedAlike(first.charAt(0), last);
  const cuts =
    parts.length > MAX_PARTS || parts.length === 2
      ? []
      : parts.slice(1).flatMap((_, cut) => [parts.slice(0, cut + 2), parts.slice(cut)]);
  const runs = cuts.filter((run) => run.length > 1).map((run) => run.join(' '));
  return { whole: parts.join(' '), ends, initial, alike, sounded, runs: [ends, initial, ...alike, sounded, ...runs] };
}
