import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Ruiz dismissed as “idle talk” the claim that he took a bribe.',
      'indirect | Ruiz | dismissed | the claim that he took a bribe',
      'indirect | - | claim | that he took a bribe',
    ],
    [
      'The mayor described as “a stunt” the petition against the tower.',
      'indirect | The mayor | described | the petition against the tower',
    ],
    [
      'Bell denounced as a “disgrace” the decision to close the school, and left.',
      'indirect | Bell | denounced | the decision to close the school',
    ],
    ['Bell criticised as “late” the plan for the pier.', 'indirect | Bell | criticised | the plan for the pier'],
    ['Ruiz condemned as unfair the new toll.', 'indirect | Ruiz | condemned | the new toll'],
    ['Ruiz hailed as “brave” the crew of the ship.', 'indirect | Ruiz | hailed | the crew of the ship'],
  ],
  negative: [
    ['Bell dismissed the report as “nonsense”.', 'mixed | Bell | dismissed | the report as “nonsense”'],
    ['It was dismissed as “nonsense” by Bell.', 'mixed | Bell | dismissed | It … as “nonsense”'],
    ['Bell served as mayor.'],
    ['The plan was described as unfair.', 'indirect | - | described | The plan … as unfair'],
  ],
};
