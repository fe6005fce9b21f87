/** The prepositions that the lists of cues know; any other word in their place is a mistake. */
const PREPOSITIONS = [
  'about',
  'against',
  'around',
  'as',
  'at',
  'behind',
  'between',
  'by',
  'for',
  'from',
  'in',
  'into',
  'of',
  'on',
  'over',
  'to',
  'toward',
  'up',
  'with',
] as const;
export type Preposition = (typeof PREPOSITIONS)[number];

export function isPreposition(word: string): word is Preposition {
  return PREPOSITIONS.some((preposition) => preposition === word);
}
