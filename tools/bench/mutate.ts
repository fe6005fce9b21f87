/** Documents that something went wrong with: news whose pieces were lost, doubled, swapped, or came from somewhere else. */
import fc from 'fast-check';

/** What is done to a text at one place. */
export interface Mutation {
  readonly kind: Kind;
  /** Where, as a share of the text. */
  readonly place: number;
  /** Another place, for what needs two. */
  readonly other: number;
  /** Of the stretch, in code units. */
  readonly length: number;
  readonly odd: string;
  readonly times: number;
}

/** What becomes of one document. */
export interface Plan {
  /** Which of the texts, and which one is spliced into it, as shares of their number. */
  readonly text: number;
  readonly donor: number;
  readonly mutations: readonly Mutation[];
}

type Kind = (typeof KINDS)[number];
const KINDS = [
  ...(['delete', 'double', 'swap', 'odd', 'upper', 'lower', 'splice', 'line end', 'join lines', 'lines'] as const),
  ...(['unquote', 'requote', 'no stops', 'cut', 'spaces'] as const),
];

/** Characters that no one meant to be there. */
const ODD = [
  ...'“”‘’"\'«»„()[]{}<>.,:;!?…-–—/\\|@#$%&*+=_~^°§©•·',
  ...['\0', '\t', '\r', '\n', '\n\n', '\u00a0', '\u00ad', '\u200b', '\u200d', '\u202e', '\u2028', '\ufeff', '\ufffd'],
  ...[
    '\ud83d',
    '\ude00',
    '😀',
    '👩\u200d🚒',
    '\u0301',
    'é',
    'ﬁ',
    'ß',
    'İ',
    'Ǆ',
    '新',
    'س',
    'א',
    '１',
    '²',
    '½',
    'Ã©',
    'â€œ',
    'â',
  ],
  ...[
    '&amp;',
    '&#8220;',
    "''",
    '``',
    '--',
    '...',
    '1',
    '12:30',
    '2024',
    'May',
    'said',
    ' (HNS) ',
    'Mr.',
    'U.S.',
    ' by ',
    ' of ',
  ],
  ...[
    '\n(HNS)\n',
    ', said the mayor',
    ' according to the bank',
    ' told Ana Ruiz',
    ' who',
    ' that',
    ' (',
    ') ',
    ' and ',
    ': ',
  ],
];

/** Not `fc.double`: it takes all doubles alike, and of those between 0 and 1 almost all lie beside 0. */
const SHARES = 2 ** 30;
const share = fc.integer({ min: 0, max: SHARES - 1 }).map((part) => part / SHARES);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...KINDS),
  place: share,
  other: share,
  length: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 12, max: 300 })),
  odd: fc.constantFrom(...ODD),
  times: fc.integer({ min: 1, max: 12 }),
});

export const plan: fc.Arbitrary<Plan> = fc.record({
  text: share,
  donor: share,
  mutations: fc.array(mutation, { minLength: 1, maxLength: 10 }),
});

/** The same ones for the same seed. */
export function plans(seed: number, count: number): Plan[] {
  return fc.sample(fc.noBias(plan), { seed, numRuns: count });
}

/** The document of a plan. */
export function mutated(texts: readonly string[], { text, donor, mutations }: Plan): string {
  const at = (place: number) => texts[Math.floor(place * texts.length)] ?? '';
  return mutations.reduce((now, step) => apply(now, step, at(donor)).slice(0, LONGEST), at(text));
}

/** Longer documents would only be slow. */
const LONGEST = 20_000;

function apply(text: string, { kind, place, other, length, odd, times }: Mutation, donor: string): string {
  const start = Math.floor(place * text.length);
  const [before, stretch, after] = [
    text.slice(0, start),
    text.slice(start, start + length),
    text.slice(start + length),
  ];
  const from = (whole: string) => whole.slice(Math.floor(other * whole.length)).slice(0, length);
  switch (kind) {
    case 'delete':
      return before + after;
    case 'double':
      return before + stretch.repeat(times + 1) + after;
    case 'swap':
      return swapped(text, start, Math.floor(other * text.length), length);
    case 'odd':
      return before + odd.repeat(times) + stretch + after;
    case 'upper':
      return before + stretch.toUpperCase() + after;
    case 'lower':
      return before + stretch.toLowerCase() + after;
    case 'splice':
      return before + from(donor) + stretch + after;
    case 'line end':
      return before + '\n'.repeat((times % 3) + 1) + stretch + after;
    case 'join lines':
      return before + stretch.replace(/\s+/g, times > 6 ? '' : ' ') + after;
    case 'lines':
      return before + stretch.replace(/ /g, '\n') + after;
    case 'unquote':
      return before + stretch.replace(/["“”‘’']/g, '') + after;
    case 'requote':
      return before + stretch.replace(/["“”‘’']/g, odd) + after;
    case 'no stops':
      return before + stretch.replace(/[.,!?]/g, '') + after;
    case 'cut':
      return times > 6 ? stretch + after : before + stretch;
    case 'spaces':
      return before + stretch.replace(/ /g, ' '.repeat(times)) + after;
  }
}

/** Two stretches change places. */
function swapped(text: string, one: number, other: number, length: number): string {
  const [first, second] = one < other ? [one, other] : [other, one];
  const middle = Math.min(first + length, second);
  return (
    text.slice(0, first) +
    text.slice(second, second + length) +
    text.slice(middle, second) +
    text.slice(first, middle) +
    text.slice(second + length)
  );
}
