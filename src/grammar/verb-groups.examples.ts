import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['The ministry has repeatedly denied that it was late.', 'indirect | The ministry | denied | that it was late'],
    ['The ministry did not say that it was late.', 'indirect | The ministry | say | that it was late'],
    ['The ministry would never say that it was late.', 'indirect | The ministry | say | that it was late'],
    ['The mate wants to say that it was late.', 'indirect | The mate | wants | to say that it was late'],
    ['The mate declined to say that it was late.', 'indirect | The mate | declined | to say that it was late'],
    ['She left the room, saying that it was late.', 'indirect | She | saying | that it was late'],
    ['It was reported that the crew was late.', 'indirect | - | reported | that the crew was late'],
    ['It has been reported that the crew was late.', 'indirect | - | reported | that the crew was late'],
    ['The crew is saying that it was late.', 'indirect | The crew | saying | that it was late'],
    ["It's feared that the crew was late.", 'indirect | - | feared | that the crew was late'],
    ['The crew’s been warned that it was late.', 'indirect | - | warned | that it was late'],
    ['The crew’ll say that it was late.', 'indirect | The crew | say | that it was late'],
    ['Lisbon often said that it was late.', 'indirect | Lisbon | said | that it was late'],
    ['The crew will need to say that it was late.', 'indirect | The crew | say | that it was late'],
    ['The crew say by now that it was late.', 'indirect | The crew | say | that it was late'],
    ['As often said by Ruiz, nobody paid.', 'indirect | Ruiz | said | nobody paid'],
    ['The crew seems to point to a better year.', 'indirect | - | seems | The crew … to point to a better year'],
  ],
  negative: [
    ['A statement released by the ministry was long.'],
    ['A plan proposed by the ministry was long.'],
    ['A cake made to be eaten was left.'],
    ['The mate’s saying was old.'],
    ['A need to say more was felt.'],
    ['The crew told of the storm wept.', 'indirect | The crew | told of | the storm wept'],
    ['The plan proposed by Ruiz to open a pier was old.'],
    ['Her planning to leave was late.'],
  ],
};
