import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['The mate declined to say that it was late.', 'indirect | The mate | declined | to say that it was late'],
    ['The mate wants to ask whether it was late.', 'indirect | The mate | wants | to ask whether it was late'],
    ['The mate promised to deny the charges.', 'indirect | The mate | promised | to deny the charges'],
    ['The mate hoped to call for a strike.', 'indirect | The mate | hoped | to call for a strike'],
    ['The mate refused to say whether it was late.', 'indirect | The mate | refused | to say whether it was late'],
    ['The mate agreed to report that it was late.', 'indirect | The mate | agreed | to report that it was late'],
    ['The mate continued to say that it was late.', 'indirect | The mate | say | that it was late'],
  ],
  negative: [
    ['The mate left to say little.'],
    ['The mate had to say a word.'],
    ['To say so is wrong.'],
    ['The mate likes to read.'],
  ],
};
