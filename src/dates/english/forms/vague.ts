/** References without a date: "now", "currently", "recently", "the past", "the near future". */
import { afterThe, type Form, type Match, type Reader } from '../../form.js';
import type { Words } from '../../words.js';
import {
  AFTER_CURRENT,
  AFTER_FUTURE,
  AFTER_THE_PAST,
  AFTER_THE_PRESENT,
  AFTER_TO_DATE,
} from '../lexicons/after-dates.js';
import { BEFORE_DATE, BEFORE_FUTURE, BEFORE_THIS_TIME } from '../lexicons/before-dates.js';
import { FIRM_PHRASES, VAGUE_PHRASES } from '../lexicons/vague.js';
import { PhraseIndex, partsOf } from '../phrase-index.js';
import { isSomeDay, nounFollows } from '../phrases.js';

const PHRASES = new PhraseIndex(VAGUE_PHRASES);

const AFTER_ARTICLE: readonly string[] = VAGUE_PHRASES.flatMap(([phrase]) =>
  phrase.startsWith('the ') ? partsOf(phrase).slice(1, 2) : [],
);

export const vague: Form = {
  name: 'vague',
  starts: [...PHRASES.starts.filter((word) => word !== 'the'), ...afterThe(AFTER_ARTICLE)],
  triggers: VAGUE_PHRASES.flatMap(([phrase]) => partsOf(phrase).slice(-1)),
  read(reader: Reader, at: number): Match | null {
    const { words, syntax } = reader;
    const read = PHRASES.read(words, at);
    if (read === null || !stands(words, at, read.end, syntax.upos(words.token(at)), nounFollows(reader, read.end)))
      return null;
    const firm = FIRM_PHRASES.has(words.slice(at, read.end).toLowerCase());
    return { end: read.end, meaning: { kind: 'vague', value: read.value, firm } };
  },
};

/** Whether the phrase means a time here: no "a future contract", "the past president", "the current of the river". */
function stands(words: Words, at: number, end: number, upos: string, isNounAfter: boolean): boolean {
  const phrase = words.slice(at, end).toLowerCase();
  const before = words.lower(at - 1);
  const after = words.lower(end);
  if ((words.lower(end) === '-' && phrase !== 'now') || (words.isGlued(at) && before === '-')) return false;
  switch (phrase) {
    case 'current':
      return upos === 'ADJ' && words.isLetters(end) && !AFTER_CURRENT.has(after);
    case 'recent':
      return words.isLetters(end) && !/^(?:of)$/.test(after);
    case 'future':
      return !AFTER_FUTURE.has(after) && !BEFORE_FUTURE.has(before);
    case 'one day':
      return isSomeDay(words, at);
    case 'the present':
      return !words.isLetters(end) || AFTER_THE_PRESENT.has(after);
    case 'the past':
      return !words.isLetters(end) || AFTER_THE_PAST.has(after);
    case 'the future':
      return !words.isCapital(end - 1) && !(words.isLetters(end) && isNounAfter);
    case 'to date':
      return !BEFORE_DATE.has(before) && (!words.isLetters(end) || AFTER_TO_DATE.has(after));
    case 'this day':
      return before === 'to' || before === 'until';
    case 'this time':
      return BEFORE_THIS_TIME.has(before) && !/^(?:last|next|of)$/.test(after);
    default:
      return true;
  }
}
