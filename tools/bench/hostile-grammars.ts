/** Random grammars: a handful of pieces out of an alphabet of hostile and of news ones, put together by a rule. */
import fc from 'fast-check';
import { counted, nameOf, type Pattern } from './hostile-makers.js';

export interface Grammar {
  readonly pieces: readonly string[];
  readonly rule: Rule;
  /** What stands between the pieces. */
  readonly between: string;
  /** How many pieces make a line, or a run. */
  readonly size: number;
}

/** How pieces follow each other. */
const RULES = ['cycle', 'scatter', 'runs', 'growing runs', 'halves', 'lines', 'paragraphs', 'numbered'] as const;
type Rule = (typeof RULES)[number];

const HOSTILE =
  "a A 1 . , : ; ? ! - – — ( ) [ ] { } \" “ ” ‘ ’ ' '' `` « » & @ # % $ / • * | … = _ é ß 新聞 سلام 😀 \u0301 \u200d \u00ad \ud83d \ude00 a. a' 1/2/ A.B. &amp; Ã© â€œ".split(
    ' ',
  );
const NEWS = [
  ...['said', 'told', 'according to', 'asked', 'claim that', 'is sure', 'who', 'that', 'to', 'of', 'the', 'for', 'and'],
  ...['Ana Ruiz', 'Bell', 'President Okoro', 'Harbour Union (HWU)', 'HWU', 'Lisbon', 'Springfield, Ohio', 'Acme Ltd'],
  ...[
    'the mayor',
    'the bank',
    'the mayor of Cork',
    'a spokesman',
    'officials',
    'he',
    'she',
    'it',
    'their',
    'Mr.',
    "Ruiz's",
  ],
  ...[
    'Monday',
    'May',
    'May 5',
    'May 5, 2023',
    '2024',
    '03/04/2024',
    'three weeks ago',
    'the third quarter',
    'last week',
  ],
  ...['5 p.m.', 'until', 'the end of', 'in 1996', '“We leave,”', '“We leave.”', '"Yes,"', '‘no’', '$5m', '4.5%'],
  ...[
    'will',
    'had',
    'was',
    'not',
    'very',
    'green',
    'ship',
    'left',
    'It rained.',
    'By Ana Ruiz',
    'LISBON, March 7 (HNS) -',
  ],
  ...['harb-\nour', 'a.b@news.example', 'https://news.example/a', 'RUIZ:', '1. The', '\n', '\n\n', '\t'],
];
/** In a piece, what stands for a name that no other place has. */
const NEW_NAME = '%';

const piece = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 4, arbitrary: fc.constantFrom(...NEWS) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(`${NEW_NAME} Ruiz`, `Ana ${NEW_NAME}`, `${NEW_NAME} Bank`, `the ${NEW_NAME}`),
  },
);

const grammar: fc.Arbitrary<Grammar> = fc.record({
  pieces: fc.array(piece, { minLength: 1, maxLength: 6 }),
  rule: fc.constantFrom(...RULES),
  between: fc.constantFrom(' ', ' ', ' ', '', '\n', ', ', '. '),
  size: fc.integer({ min: 2, max: 40 }),
});

/** The same ones for the same seed. */
export function grammars(seed: number, count: number): Grammar[] {
  return count === 0 ? [] : fc.sample(fc.noBias(grammar), { seed, numRuns: count });
}

/** The text of a grammar. */
export function patternOf({ pieces, rule, between, size }: Grammar): Pattern {
  const whole = pieces.length === 0 ? ['a'] : pieces;
  const at = (index: number) => whole[index % whole.length] ?? '';
  const named = (text: string, index: number) =>
    text.includes(NEW_NAME) && text.length > 1 ? text.replace(NEW_NAME, nameOf(index)) : text;
  const write = (order: (index: number) => number): Pattern =>
    counted((index) => `${named(at(order(index)), index)}${between}`);
  const ended = (end: string): Pattern =>
    counted((index) => `${named(at(index), index)}${index % size === size - 1 ? end : between}`);
  switch (rule) {
    case 'cycle':
      return write((index) => index);
    case 'scatter':
      return write((index) => Math.imul(index + 1, 0x9e3779b1) >>> 20);
    case 'runs':
      return write((index) => Math.floor(index / size));
    case 'growing runs':
      // The n-th run has n pieces.
      return write((index) => Math.floor(Math.sqrt(2 * index)));
    case 'halves':
      return (length) => {
        const half = (of: number) => counted((index) => `${named(at(of), index)}${between}`)(length / 2);
        return `${half(0)}${half(1)}`;
      };
    case 'lines':
      return ended('\n');
    case 'paragraphs':
      return ended('.\n\n');
    case 'numbered':
      return counted((index) => `${named(at(index), index)}${index % size === 0 ? ` ${index} ` : between}`);
  }
}

/** What the grammar is, in a line. */
export function describe({ pieces, rule, between, size }: Grammar): string {
  return `${rule} of ${size}: ${pieces.map((text) => JSON.stringify(text)).join(' ')} with ${JSON.stringify(between)}`;
}
