/**
 * Two versions of what is said of a text, compared by meaning: a fixture and a record, two runs, two versions of a story. Pure, so that the
 * page of a report does it, too.
 */
export { type Alignment, align } from './align.js';
export { alignedTo, compare } from './compare.js';
export { type Change, type Difference, LAYERS, type Layer, type Subject } from './difference.js';
export {
  type DateFact,
  type EntityFact,
  type Facts,
  factsOf,
  type MentionFact,
  type QuoteFact,
  type SpeakerFact,
  wordsOf,
} from './facts.js';
export { isClearlyNearest, Locator, nearestPlace, nextPlace, parsePointer, stretchPlace } from './locate.js';
export { lowerBound } from './search.js';
