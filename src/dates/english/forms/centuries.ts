/** Centuries that share their noun: "the 17th and 18th centuries", "17th- and 18th-century", "the 16th to 18th centuries". */
import { ORDINALS } from '../../../english/numbers.js';
import { afterThe, DIGITS, type Follower, type Form, type Match } from '../../form.js';
import type { Words } from '../../words.js';
import { readEra } from '../eras.js';
import { PARTS_BEFORE } from '../lexicons/before-dates.js';
import { readOrdinal } from '../ordinals.js';

const BEGINNINGS: readonly string[] = [DIGITS, ...ORDINALS.keys()];

export const centuries: Form = {
  name: 'centuries',
  starts: [...BEGINNINGS, ...afterThe(BEGINNINGS)],
  triggers: ['century', 'centuries'],
  read({ words }, at) {
    const first = readNumber(words, words.lower(at) === 'the' ? at + 1 : at);
    if (first === null || linkEnd(words, first.end) === null) return null;
    const followers: Follower[] = [];
    let last = first;
    while (followers.length < MAX_MORE) {
      const from = linkEnd(words, last.end);
      const next = from === null ? null : readNumber(words, from);
      if (from === null || next === null || next.value <= last.value) break;
      followers.push({ first: from, end: next.end, meaning: { kind: 'century', number: next.value - 1 } });
      last = next;
    }
    const noun = /^[-–]$/.test(words.lower(last.end)) ? last.end + 1 : last.end;
    if (followers.length === 0 || !/^(?:century|centuries)$/.test(words.lower(noun))) return null;
    // Years before Christ are counted the other way.
    const era = readEra(words, noun + 1);
    return era?.isBefore === true ? null : closed(first.value, first.end, followers, era?.end ?? noun + 1);
  },
};

/** "the 16th, 17th and 18th centuries". */
const MAX_MORE = 3;

/** An ordinal that can be a century: the twenty-first at most. */
function readNumber(words: Words, at: number): { value: number; end: number } | null {
  const from = words.lower(at) === 'the' ? at + 1 : at;
  // "from the 15th to the | late 17th century"
  const part = !PARTS_BEFORE.has(words.lower(from)) ? 0 : words.lower(from + 1) === '-' ? 2 : 1;
  const ordinal = readOrdinal(words, from + part);
  return ordinal !== null && ordinal.value <= 21 ? ordinal : null;
}

/** The word after what joins two: "17th | - and | 18th", "17th | to | 18th", "17th | , | 18th". */
function linkEnd(words: Words, at: number): number | null {
  const hyphen = words.lower(at) === '-' && /^(?:and|or|to)$/.test(words.lower(at + 1));
  const from = hyphen ? at + 1 : at;
  return /^(?:and|or|to|through|-|–|,|&)$/.test(words.lower(from)) ? from + 1 : null;
}

function closed(first: number, end: number, followers: readonly Follower[], to: number): Match {
  const last = followers.at(-1);
  return {
    end,
    meaning: { kind: 'century', number: first - 1 },
    followers: followers.map((follower) => (follower === last ? { ...follower, end: to } : follower)),
  };
}
