import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Bell is accused of bribing clerks, forging papers and hiding money.',
      'indirect | - | accused | Bell … of bribing clerks, forging papers and hiding money',
    ],
    [
      'Police accused him of forging papers, hiding money, and bribing a clerk.',
      'indirect | Police | accused | him of forging papers, hiding money, and bribing a clerk',
    ],
    [
      'The board accused Bell of stealing money, lying to the court and fleeing the town.',
      'indirect | The board | accused | Bell of stealing money, lying to the court and fleeing the town',
    ],
    [
      'Ruiz blamed Bell for raising fares, quietly cutting trains or hiding costs.',
      'indirect | Ruiz | blamed | Bell for raising fares, quietly cutting trains or hiding costs',
    ],
    [
      'Bell is accused of using the board to win votes, raise fares and cut trains.',
      'indirect | - | accused | Bell … of using the board to win votes, raise fares and cut trains',
    ],
    [
      'Bell is accused of using the board to win votes, misappropriate funds, and hide costs.',
      'indirect | - | accused | Bell … of using the board to win votes, misappropriate funds, and hide costs',
    ],
  ],
  negative: [
    // What whoever reports it says, or what comes of it.
    [
      'Bell denied bribing clerks, saying that it was late and adding that he was ill.',
      'indirect | Bell | denied | bribing clerks',
      'indirect | Bell | saying | that it was late',
      'indirect | Bell | adding | that he was ill',
    ],
    [
      'Ruiz criticised Bell for closing the pier, leaving the crew angry.',
      'indirect | Ruiz | criticised | Bell for closing the pier',
    ],
    ['Ruiz denied taking money, and left.', 'indirect | Ruiz | denied | taking money'],
    [
      'Ruiz vowed to fight crime, she said.',
      'indirect | she | said | Ruiz vowed to fight crime',
      'indirect | Ruiz | vowed | to fight crime',
    ],
  ],
};
