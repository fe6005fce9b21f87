/** Centuries: "the 20th century", "the nineteenth century". */

import { ORDINALS, TENS } from '../../../english/numbers.js';
import { afterThe, DIGITS, type Form, type Match } from '../../form.js';
import type { Meaning } from '../../meaning.js';
import type { Words } from '../../words.js';
import { readEra } from '../eras.js';
import type { NumberRead } from '../numbers.js';
import { readOrdinal } from '../ordinals.js';

const BEGINNINGS: readonly string[] = [DIGITS, ...ORDINALS.keys(), ...TENS.keys()];

/** Two centuries before Christ that share the word: "the 8th to the 6th century BC"; those after Christ are in `centuries.ts`. */
function readJoined(words: Words, first: NumberRead): Match | null {
  if (!JOINTS.has(words.lower(first.end))) return null;
  const from = words.lower(first.end + 1) === 'the' ? first.end + 2 : first.end + 1;
  const second = readOrdinal(words, from);
  if (second === null || second.value < 1 || second.value > 99) return null;
  const unit = words.lower(second.end) === '-' ? second.end + 1 : second.end;
  if (!/^centur(?:y|ies)$/.test(words.lower(unit))) return null;
  const era = readEra(words, unit + 1);
  if (era === null || !era.isBefore) return null;
  const meaning = ({ value }: NumberRead): Meaning => ({ kind: 'century', number: value - 1, isBefore: true });
  const follower = { first: first.end + 1, end: era.end, meaning: meaning(second) };
  return first.value < 1 ? null : { end: first.end, meaning: meaning(first), followers: [follower] };
}

const JOINTS: ReadonlySet<string> = new Set(['to', 'and', 'or', '-', '–', '—', '/', 'until', 'through']);

export const century: Form = {
  name: 'century',
  starts: [...BEGINNINGS, ...afterThe(BEGINNINGS)],
  triggers: ['century', 'centuries'],
  read({ words }, at) {
    const ordinal = readOrdinal(words, words.lower(at) === 'the' ? at + 1 : at);
    if (ordinal === null || ordinal.value < 1 || ordinal.value > 99) return null;
    const joined = readJoined(words, ordinal);
    if (joined !== null) return joined;
    const next = words.lower(ordinal.end) === '-' ? ordinal.end + 1 : ordinal.end;
    if (words.lower(next) !== 'century') return null;
    const article = words.lower(at) === 'the';
    if (!article && words.isCapital(next) && words.isCapital(at)) return null;
    const era = readEra(words, next + 1);
    const meaning: Meaning = { kind: 'century', number: ordinal.value - 1 };
    if (era === null) return { end: next + 1, meaning };
    return { end: era.end, meaning: era.isBefore ? { ...meaning, isBefore: true } : meaning };
  },
};
