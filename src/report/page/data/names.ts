/**
 * Names of the contract that the page needs as values. The contract itself is imported for its types alone, since zod would be a third of the page;
 * `tests/report/page/names.test.ts` holds both equal.
 */
import type { ACTOR_KINDS, ELEMENTS, LIVE_PATHS, REPORT_GENDERS } from '../../contract.js';
import type { CueAct, EditOperation, Polarity, QualityCode, QuoteKind } from './types.js';

export const VERSION = 1;
export const elements = {
  head: 'wirecopy-head',
  catalogue: 'wirecopy-catalogue',
  comparison: 'wirecopy-comparison',
  block: (number: number): string => `wirecopy-block-${number}`,
} as const satisfies typeof ELEMENTS;
export const livePaths = {
  head: 'api/head',
  catalogue: 'api/catalogue',
  block: (number: number): string => `api/blocks/${number}`,
  annotate: 'annotate',
} as const satisfies typeof LIVE_PATHS;

export type Gender = (typeof REPORT_GENDERS)[number];
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Each in the order of the contract, with what readers see. */
export const ACTS = {
  say: 'said',
  report: 'reported',
  claim: 'claimed',
  deny: 'denied',
  ask: 'asked',
  promise: 'promised',
  order: 'ordered',
  warn: 'warned',
  agree: 'agreed',
  think: 'thought',
} as const satisfies Record<CueAct, string>;
export const QUOTE_KINDS = {
  direct: 'Direct quotation',
  indirect: 'Reported speech',
  mixed: 'Partly quoted',
} as const satisfies Record<QuoteKind, string>;
export const POLARITIES = {
  positive: 'said',
  negative: 'not said',
  question: 'asked whether',
} as const satisfies Record<Polarity, string>;
export const GENDERS = {
  female: 'Women',
  male: 'Men',
  both: 'Both',
  unknown: 'Not known',
} as const satisfies Record<Gender, string>;

/** Of one person. */
export const PERSON_GENDERS = {
  female: 'woman',
  male: 'man',
  both: 'texts disagree',
  unknown: 'not told',
} as const satisfies Record<Gender, string>;

export const FLAGS = {
  empty: 'No text',
  short: 'Short',
  long: 'Very long',
  'odd-words': 'Odd words',
  symbols: 'Many symbols',
  'foreign-language': 'Not in English',
  'all-capitals': 'All in capitals',
  'lower-case': 'All in small letters',
  'title-case': 'Every word with a capital',
  'not-prose': 'No prose',
  list: 'List',
  teasers: 'Teasers',
  'short-lines': 'Short lines',
  'repeated-lines': 'Repeated lines',
  'repeated-phrases': 'Repeated phrases',
  'no-body': 'No body',
  'unbalanced-quotes': 'Unbalanced quotation marks',
  truncated: 'Breaks off',
  paywall: 'Paywall',
} as const satisfies Record<QualityCode, string>;

export const REPAIRS = {
  'html-entity': 'HTML reference',
  mojibake: 'Broken characters',
  'c1-control': 'Control character',
  'line-end': 'Line end',
  invisible: 'Invisible character',
  'private-use': 'Private character',
  surrogate: 'Half a character',
  nfc: 'Composed letter',
  'quote-mark': 'Mark of quoted mail',
  hyphenation: 'Divided word',
  'line-join': 'Broken line',
  'lost-space': 'Lost space',
  'white-space': 'White space',
} as const satisfies Record<EditOperation, string>;
