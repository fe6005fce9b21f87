import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    // The first verb reports, the second does not.
    ['The mate declined to say that it was late.', 'indirect | The mate | declined | to say that it was late'],
    ['The mate wants to ask whether it was late.', 'indirect | The mate | wants | to ask whether it was late'],
    ['The mate promised to deny the charges.', 'indirect | The mate | promised | to deny the charges'],
    ['The mate hoped to call for a strike.', 'indirect | The mate | hoped | to call for a strike'],
    // Only what is written reads.
    ['“We leave,” the statement read.', 'direct | the statement | read | “We leave,”'],
    ['The letter read: “We leave.”', 'direct | The letter | read | “We leave.”'],
  ],
  negative: [
    // A participle that describes its noun, and a reader.
    ['The plan announced by the ministry was old.'],
    ['The pier promised by Ruiz was never built.'],
    ['The letter written by the crew was lost.'],
    ['The mate was awake and read “No entry” on the door.'],
    ['The mate read that it was late.'],
    ['The crew saw a pier promised by Ruiz to be safe.'],
    ['The crew left the ship, told by the mate that it was late.'],
  ],
};
