/**
 * Units of time that a word chooses: "last year", "this week", "the following month", "the past three years", "recent
 * weeks", "the coming days", "that same day", "the weekend", "the quarter".
 */
import { calendarMeaning } from '../../calendar-meaning.js';
import { afterThe, type Form, type Match, type Reader } from '../../form.js';
import type { Anchored, Distance, Meaning, Unit } from '../../meaning.js';
import type { Words } from '../../words.js';
import { readAmount } from '../amounts.js';
import { isCompound, isFiscalWord, readDefiniteUnit, WHOLE } from '../definite-units.js';
import { UNIT_WORDS } from '../lexicons/calendar-words.js';
import { CHOSEN_LENGTH_ADJECTIVES, UNIT_ADJECTIVES } from '../lexicons/lengths.js';
import { isTitle, readUnit } from '../phrases.js';
import { CHOOSERS, type Chooser, readChooser, type Which } from './selectors.js';

export const relativeUnit: Form = {
  name: 'relative-unit',
  starts: [...CHOOSERS, 'week', 'weekend', ...afterThe([...UNIT_WORDS.keys(), ...WHOLE])],
  triggers: [...UNIT_WORDS.keys()],
  read(reader, at) {
    const chosen = readChooser(reader.words, at);
    if (chosen === null) return readDefiniteUnit(reader, at);
    return readCounted(reader, chosen) ?? readSingle(reader, chosen) ?? readPlural(reader, chosen);
  },
};

/** Not unit words here: "the last second" of a match, "last night" (a part of the day), "the last quarter". */
const CHOSEN_UNITS: ReadonlySet<Unit> = new Set([
  'day',
  'week',
  'weekend',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'hour',
  'minute',
  'millennium',
]);

/** "the past three years", "the next few days", "last five years": a length. */
function readCounted({ words }: Reader, { which, end }: Chooser): Match | null {
  if (which === 'that' || which === 'recent') return null;
  const from = /^(?:full|whole)$/.test(words.lower(end)) ? end + 1 : end;
  const amount = readAmount(words, from);
  if (amount === null || (/^an?$/.test(words.lower(from)) && amount.value === 1)) return null;
  const filler = skipAdjective(words, amount.end);
  const unit = readUnit(words, filler);
  if (unit === null || !unit.plural) return null;
  return { end: unit.end, meaning: { ...lengthOf(amount.value, unit.unit), ...anchoring(words, which, unit.end) } };
}

/** Where the length lies: "the last three weeks of | this year" at the end of that, else before or after the publication or the day spoken of. */
function anchoring(words: Words, which: Which, end: number): { readonly anchored?: Anchored } {
  const where = WHERE.get(which);
  if (where === undefined) return {};
  if (words.lower(end) !== 'of') return { anchored: where };
  return which === 'last' ? { anchored: { at: end + 1, sign: -1 } } : {};
}

const WHERE: ReadonlyMap<Which, { readonly from: 'published' | 'previous'; readonly sign: 1 | -1 }> = new Map([
  ['last', { from: 'published', sign: -1 }],
  ['past', { from: 'published', sign: -1 }],
  ['next', { from: 'published', sign: 1 }],
  ['coming', { from: 'published', sign: 1 }],
  ['previous', { from: 'previous', sign: -1 }],
  ['following', { from: 'previous', sign: 1 }],
]);

/** "the last five trading days". */
function skipAdjective(words: Words, at: number): number {
  return CHOSEN_LENGTH_ADJECTIVES.has(words.lower(at)) ? at + 1 : at;
}

function lengthOf(amount: number | 'X', unit: Unit): Meaning {
  return { kind: 'duration', lengths: [{ amount, unit }] };
}

/** "last year", "this week", "the previous month", "the next day", "that same day". */
function readSingle({ words }: Reader, { which, definite, end: from }: Chooser): Match | null {
  const fiscal = UNIT_ADJECTIVES.has(words.lower(from)) ? from + 1 : from;
  const unit = readUnit(words, fiscal);
  if (unit === null || unit.plural || !CHOSEN_UNITS.has(unit.unit)) return null;
  const { end } = unit;
  if (unit.unit === 'minute' || (unit.unit === 'hour' && !HOURS_CHOSEN.has(which))) return null;
  if (isCompound(words, end) || isTitle(words, from - 1, end - 1)) return null;
  const length: Distance = { amount: 1, unit: unit.unit };
  const ofFiscal = unit.unit !== 'day' && isFiscalWord(words.lower(from)) ? { fiscal: true } : {};
  const shift = (sign: 1 | -1 | 0, origin: 'published' | 'previous'): Match => ({
    end,
    meaning: { kind: 'shift', length, sign, from: origin, ...ofFiscal },
  });
  switch (which) {
    case 'last':
      return unit.unit === 'day' ? null : shift(-1, 'published');
    case 'past':
      return PAST_LENGTHS.has(unit.unit)
        ? { end, meaning: { ...lengthOf(1, unit.unit), ...anchoring(words, which, end) } }
        : shift(-1, 'published');
    case 'this':
      // "to this day" is up to now
      if (unit.unit === 'day' && /^(?:to|until)$/.test(words.lower(from - 2))) return null;
      return unit.unit === 'day' && words.lower(from - 1) !== 'this' ? null : shift(0, 'published');
    case 'next':
      if (unit.unit === 'hour') return { end, meaning: { ...lengthOf(1, 'hour'), ...anchoring(words, which, end) } };
      return shift(1, (definite && unit.unit !== 'year') || unit.unit === 'day' ? 'previous' : 'published');
    case 'coming':
      if (unit.unit === 'hour') return { end, meaning: { ...lengthOf(1, 'hour'), ...anchoring(words, which, end) } };
      if (unit.unit === 'weekend') return { end, meaning: { kind: 'around', unit: 'weekend', date: COMING_SATURDAY } };
      return shift(1, 'published');
    case 'previous':
      return shift(-1, 'previous');
    case 'following':
      return shift(1, 'previous');
    case 'that':
      return { end, meaning: { kind: 'same', unit: unit.unit, pointing: true } };
    case 'latest':
      // the last one that is surely over
      if (unit.unit === 'year' && isFiscalWord(words.lower(from))) return shift(-1, 'published');
      return unit.unit === 'day' || unit.unit === 'century'
        ? null
        : { end, meaning: { kind: 'same', unit: unit.unit, pointing: false } };
    default:
      return null;
  }
}

const COMING_SATURDAY = calendarMeaning({ weekday: 6, direction: 'future' });

/** "the past hour", "within the next hour"; "the last hour" of a match is none. */
const HOURS_CHOSEN: ReadonlySet<Which> = new Set<Which>(['past', 'next', 'coming']);

/** "the past decade": a length rather than the one before this. */
const PAST_LENGTHS: ReadonlySet<Unit> = new Set<Unit>(['day', 'hour', 'fortnight', 'decade', 'century']);

/** "recent weeks", "the coming months", "these days", "past years". */
function readPlural({ words }: Reader, { which, end }: Chooser): Match | null {
  const unit = readUnit(words, end);
  if (unit === null || !unit.plural || unit.unit === 'second') return null;
  const first = words.lower(end - 1);
  const vague = (value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Match => ({
    end: unit.end,
    meaning: { kind: 'vague', value },
  });
  const open: Match = { end: unit.end, meaning: lengthOf('X', unit.unit) };
  switch (which) {
    case 'recent':
      return unit.unit === 'year' || unit.unit === 'decade' || unit.unit === 'day' ? vague('PAST_REF') : open;
    case 'past':
      return vague('PAST_REF');
    case 'coming':
      return unit.unit === 'week' || unit.unit === 'day' || unit.unit === 'hour' ? open : vague('FUTURE_REF');
    case 'following':
    case 'previous':
      return open;
    case 'this':
      return first === 'these' && unit.unit === 'day' ? vague('PRESENT_REF') : null;
    case 'that':
      return first === 'those' && unit.unit === 'day' ? vague('PAST_REF') : null;
    default:
      return null;
  }
}
