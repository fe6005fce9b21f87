/**
 * Words that choose one of several periods: "last", "the previous", "this coming", "that same", …
 *
 * `last`, `this` and `next` are counted from the day of publication, `previous` and `following` from the date spoken of
 * before, `that` is that date itself.
 */
import { FUTURE_AUXILIARIES, MODALS } from '../../../english/auxiliaries.js';
import { afterThe } from '../../form.js';
import type { Words } from '../../words.js';

export type Which =
  | 'last'
  | 'past'
  | 'this'
  | 'next'
  | 'coming'
  | 'previous'
  | 'following'
  | 'that'
  | 'recent'
  | 'latest';

export interface Chooser {
  readonly which: Which;
  /** Whether "the" stands before it: "the next day" against "next day". */
  readonly definite: boolean;
  readonly end: number;
}

const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['past', 'past'],
  ['this', 'this'],
  ['these', 'this'],
  ['current', 'this'],
  ['present', 'this'],
  ['next', 'next'],
  ['coming', 'coming'],
  ['upcoming', 'coming'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['prior', 'previous'],
  ['following', 'following'],
  ['ensuing', 'following'],
  ['subsequent', 'following'],
  ['that', 'that'],
  ['those', 'that'],
  ['same', 'that'],
  ['recent', 'recent'],
  ['latest', 'latest'],
]);

/** "it will | last two decades". */
const BEFORE_VERB: ReadonlySet<string> = new Set([...MODALS, ...FUTURE_AUXILIARIES, 'to', 'not', 'did', 't']);

/** "this | past spring". */
const AFTER_THIS: ReadonlySet<Which> = new Set<Which>(['last', 'past', 'coming', 'next', 'this', 'that']);

/** Every word that a chooser can begin with. */
export const CHOOSERS: readonly string[] = [...WHICH.keys(), ...afterThe([...WHICH.keys(), 'very'])];

export function readChooser(words: Words, at: number): Chooser | null {
  const definite = words.lower(at) === 'the';
  let end = definite ? at + 1 : at;
  if (definite && words.lower(end) === 'very') end += 1;
  const which = WHICH.get(words.lower(end));
  if (which === undefined) return null;
  // "it will last two decades": a verb
  if (which === 'last' && !definite && BEFORE_VERB.has(words.lower(at - 1))) {
    return null;
  }
  const second = WHICH.get(words.lower(end + 1));
  if (which === 'this' && second !== undefined && AFTER_THIS.has(second)) {
    // "this past spring", "this coming Sunday", "this same week"
    const meant: Which =
      second === 'coming' ? 'next' : second === 'past' ? 'last' : second === 'that' ? 'this' : second;
    return { which: meant, definite, end: end + 2 };
  }
  if (which === 'that' && second === 'that') return { which, definite, end: end + 2 };
  return { which, definite, end: end + 1 };
}
