import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['Ruiz was on Rovik Radio talking about her plans.', 'indirect | Ruiz | talking about | her plans'],
    ['Bell had news with the crew asking for calm.', 'indirect | the crew | asking for | calm'],
    [
      'Bell tore up the mayor’s letter saying that the pier was closed.',
      'indirect | the mayor’s letter | saying | that the pier was closed',
    ],
    [
      'Bell tore up a letter from the mayor saying that the pier was closed.',
      'indirect | a letter from the mayor | saying | that the pier was closed',
    ],
    ['The crew stood in the road shouting “Go home”.', 'direct | The crew | shouting | “Go home”'],
    ['She had written twice to the landowner asking for a sign.', 'indirect | She | asking for | a sign'],
    ['The crew left, with Lisbon urging Porto to pay.', 'indirect | Lisbon | urging | to pay'],
    ['The town has banks seeking to grow.', 'indirect | banks | seeking | to grow'],
    ['Ruiz issued a statement saying that it was late.', 'indirect | Ruiz | saying | that it was late'],
    ['Ruiz flew to Lisbon seeking to open a pier.', 'indirect | Ruiz | seeking | to open a pier'],
    ['Ruiz sailed to the Azores seeking to open a pier.', 'indirect | Ruiz | seeking | to open a pier'],
    ['Ruiz left that week seeking to open a pier.', 'indirect | Ruiz | seeking | to open a pier'],
    // What somebody makes has no words of its own: its maker has.
    ['Marta Ruiz gave a speech attacking the plan.', 'indirect | Marta Ruiz | attacking | the plan'],
    ['Marta Ruiz sent an email to members saying it was late.', 'indirect | Marta Ruiz | saying | it was late'],
    [
      'They watched footage of Marta Ruiz asking, “Is it late?”',
      'direct | footage of Marta Ruiz | asking | “Is it late?”',
    ],
    [
      'Ruiz congratulated the mayor on the pier saying it will last.',
      'indirect | Ruiz | congratulated | the mayor on the pier saying it will last',
      'indirect | Ruiz | saying | it will last',
    ],
  ],
  negative: [
    ['The crew sat on a bench in the road.'],
    ['Bell sent an email to members.'],
    ['Bell gave a speech in the hall.'],
    ['The town has banks growing fast.'],
  ],
};
