/** Fixtures: what a careful reader would write, compared with what the program writes. */
export { type CheckedDifference, type CheckedFixture, type CheckResult, checkFixtures } from './check.js';
export { show } from './show.js';
