/** Fixtures: what a careful reader would write, compared with what the program writes. */
export { acceptFixtures, acceptNew } from './accept.js';
export { acceptListed } from './accept-listed.js';
export { type CheckedDifference, type CheckedFixture, type CheckResult, checkFixtures, recordOf } from './check.js';
export { type Expected, type ExpectedEntity, expectedOf } from './gold.js';
export { type Listed, listLine, parseList } from './pointer-list.js';
export { show } from './show.js';
export { writeFixture } from './write-fixture.js';
