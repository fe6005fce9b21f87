/** References without a date: "now", "currently", "recently", "the past", "the near future". */
import { behindThe, type Form, type Match, type Reader } from '../../form.js';
import type { Words } from '../../words.js';
import { FIRM_PHRASES, VAGUE_PHRASES } from '../lexicons/vague.js';
import { isSomeDay } from '../phrases.js';

interface Phrase {
  readonly words: readonly string[];
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
  readonly firm: boolean;
}

const PHRASES: ReadonlyMap<string, readonly Phrase[]> = byFirstWord();

/** Longest first. */
function byFirstWord(): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  const phrases = VAGUE_PHRASES.map(([phrase, value]) => ({
    words: phrase.split(' '),
    value,
    firm: FIRM_PHRASES.has(phrase),
  }));
  for (const phrase of phrases.sort((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  return index;
}

const BEHIND_ARTICLE: readonly string[] = (PHRASES.get('the') ?? []).flatMap(({ words }) => words.slice(1, 2));

export const vague: Form = {
  name: 'vague',
  starts: [...[...PHRASES.keys()].filter((word) => word !== 'the'), ...behindThe(BEHIND_ARTICLE)],
  triggers: VAGUE_PHRASES.flatMap(([phrase]) => phrase.split(' ').slice(-1)),
  read({ words, syntax }: Reader, at: number): Match | null {
    for (const phrase of PHRASES.get(words.lower(at)) ?? []) {
      if (!words.reads(at, phrase.words)) continue;
      const end = at + phrase.words.length;
      if (!stands(words, at, end, syntax.upos(words.token(at)))) return null;
      return { end, meaning: { kind: 'vague', value: phrase.value, firm: phrase.firm } };
    }
    return null;
  },
};

/** Whether the phrase means a time here: no "a future contract", "the past president", "the current of the river". */
function stands(words: Words, at: number, end: number, upos: string): boolean {
  const phrase = words.slice(at, end).toLowerCase();
  const before = words.lower(at - 1);
  const behind = words.lower(end);
  if ((words.lower(end) === '-' && phrase !== 'now') || (words.isGlued(at) && before === '-')) return false;
  switch (phrase) {
    case 'current':
      return (
        upos === 'ADJ' &&
        words.isLetters(end) &&
        !/^(?:of|account|accounts|assets|liabilities|dollars|yield|and)$/.test(behind)
      );
    case 'recent':
      return words.isLetters(end) && !/^(?:of)$/.test(behind);
    case 'future':
      return (
        !/^(?:s|contract|contracts|price|prices)$/.test(behind) &&
        !/^(?:a|an|his|her|its|their|our|my|whose|'s|s|no)$/.test(before)
      );
    case 'one day':
      return isSomeDay(words, at);
    case 'the present':
      return !words.isLetters(end) || /^(?:and|or|but|to|when|as)$/.test(behind);
    case 'the past':
      return (
        !words.isLetters(end) ||
        /^(?:and|or|but|to|is|was|were|has|that|he|she|it|they|we|when|as|by|with|in|for)$/.test(behind)
      );
    case 'this time':
      return /^(?:by|at|from|during|until)$/.test(before) && !/^(?:last|next|of)$/.test(behind);
    default:
      return true;
  }
}
