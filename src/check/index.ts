/** Fixtures: what a careful reader would write, compared with what the program writes. */
export { acceptFixtures, acceptNew } from './accept.js';
export { type CheckedDifference, type CheckedFixture, type CheckResult, checkFixtures } from './check.js';
export { show } from './show.js';
