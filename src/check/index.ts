/** Fixtures: what a careful reader would write, compared with what the program writes. */
export { acceptFixtures, acceptNew } from './accept.js';
export { align } from './align.js';
export { type CheckedDifference, type CheckedFixture, type CheckResult, checkFixtures, recordOf } from './check.js';
export {
  type DateFact,
  type EntityFact,
  type Facts,
  factsOf,
  type MentionFact,
  type QuoteFact,
  type SpeakerFact,
  wordsOf as fixtureWords,
} from './facts.js';
export { type Expected, type ExpectedEntity, expectedOf } from './gold.js';
export { show } from './show.js';
export { writeFixture } from './write-fixture.js';
