import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['He read out a statement from Ana Ruiz: “The pier is shut.”', 'direct | Ana Ruiz | - | “The pier is shut.”'],
    [
      'The town finds its best proof in that famous Simon Kuzner quote: “There are four types of towns in the world.”',
      'direct | Simon Kuzner | - | “There are four types of towns in the world.”',
    ],
    [
      'And from Mayor Tom Bell:\n\n“The pier will be open in a year.”',
      'direct | Mayor Tom Bell | - | “The pier will be open in a year.”',
    ],
    [
      'Reaction from the union: “The pier will be open in a year.”',
      'direct | the union | : | “The pier will be open in a year.”',
    ],
    // Before a colon: the subject of the main clause, and a name after a dash.
    [
      'When Tom Bell rose, Marta Ruiz turned to them with a smile: “There is not one boat left in the bay.”',
      'direct | Marta Ruiz | - | “There is not one boat left in the bay.”',
    ],
    [
      'The vote was close and split the town - Marta Ruiz: “There is not one boat left in the bay.”',
      'direct | Marta Ruiz | - | “There is not one boat left in the bay.”',
    ],
    ['Statement from Ana Costa, head of the board:\n\n“We will act.”', 'direct | Ana Costa | - | “We will act.”'],
    ['Mayor Ana Costa, in a message:\n\n“We will act.”', 'direct | Mayor Ana Costa | - | “We will act.”'],
    ['Mayor Ana Costa’s reply:\n\n“We will act soon.”', 'direct | Mayor Ana Costa | - | “We will act soon.”'],
  ],
  negative: [
    ['What Tom Bell fears: “not one boat”.'],
    ['It has a name: “Salt”.'],
    ['Tom Bell left at noon: he was tired.'],
    ['Marta Ruiz read the sign: “No entry”.'],
  ],
};
