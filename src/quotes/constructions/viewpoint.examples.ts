import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['To Ana Ruiz, it was “a betrayal of the town”.', 'mixed | Ana Ruiz | To | it was “a betrayal of the town”'],
    ['For Ana Ruiz, this is “a dream come true”.', 'mixed | Ana Ruiz | For | this is “a dream come true”'],
    ['To the mayor, it was a betrayal.', 'indirect | the mayor | To | it was a betrayal'],
    ['But to residents, it was “a wreck”.', 'mixed | residents | to | it was “a wreck”'],
    [
      'For her brother, Tom Bell, it was “a long night”.',
      'mixed | her brother, Tom Bell | For | it was “a long night”',
    ],
    ['To Ana Ruiz, 43, a nurse from Haro, it is unfair.', 'indirect | Ana Ruiz | To | it is unfair'],
    ['Ana Ruiz left. To her, it was “a wreck”.', 'mixed | her | To | it was “a wreck”'],
    ['To many, it is a scandal.', 'indirect | many | To | it is a scandal'],
    ['To them, the loss of the coast is a wrong.', 'indirect | them | To | the loss of the coast is a wrong'],
    ['To many, the ship is a home.', 'indirect | many | To | the ship is a home'],
  ],
  negative: [
    ['For Ana Ruiz, it was a long night.'],
    ['To the north, it was “a wreck”.'],
    ['To Ana Ruiz, it was raining.'],
    ['To her brother she left the boat.'],
    ['For the mayor, it was “late,” Tom Bell said.', 'mixed | Tom Bell | said | For the mayor, it was “late,”'],
    ['For a week, it was “a wreck”.'],
    ['To Ana Ruiz, that ship has sailed.'],
    ['To Ruiz, the pier was worth $4.'],
    ['To them, the pier fell in May.'],
  ],
};
