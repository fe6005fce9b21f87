import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'The member has dismissed as "harbour gossip" claims that he took the money.',
      'mixed | The member | dismissed | as "harbour gossip" claims that he took the money',
      'indirect | - | claims | that he took the money',
    ],
    ['Ruiz is describing as “unhinged” a post by Bell.', 'mixed | Ruiz | describing | as “unhinged” a post by Bell'],
    [
      'Ruiz dismissed as “idle talk” the claim that he took a bribe.',
      'mixed | Ruiz | dismissed | as “idle talk” the claim that he took a bribe',
      'indirect | - | claim | that he took a bribe',
    ],
    [
      'The mayor described as “a stunt” the petition against the tower.',
      'mixed | The mayor | described | as “a stunt” the petition against the tower',
    ],
    [
      'Bell denounced as a “disgrace” the decision to close the school, and left.',
      'mixed | Bell | denounced | as a “disgrace” the decision to close the school',
    ],
    ['Bell criticised as “late” the plan for the pier.', 'mixed | Bell | criticised | as “late” the plan for the pier'],
    [
      'Ruiz dismissed as nonsense reports that she would quit.',
      'indirect | Ruiz | dismissed | as nonsense reports that she would quit',
      'indirect | - | reports | that she would quit',
    ],
    ['Ruiz condemned as unfair the new toll.', 'indirect | Ruiz | condemned | as unfair the new toll'],
    ['Ruiz hailed as “brave” the crew of the ship.', 'mixed | Ruiz | hailed | as “brave” the crew of the ship'],
  ],
  negative: [
    ['Bell dismissed the report as “nonsense”.', 'mixed | Bell | dismissed | the report as “nonsense”'],
    ['It was dismissed as “nonsense” by Bell.', 'mixed | Bell | dismissed | It … as “nonsense”'],
    ['Bell served as mayor.'],
    ['Bell served as mayor reports that he has left.', 'indirect | - | reports | that he has left'],
    ['The plan was described as unfair.', 'indirect | - | described | The plan … as unfair'],
  ],
};
