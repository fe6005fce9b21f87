import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'roles with organisations',
  positive: [
    // In the words of the role; by any of its names.
    [
      'Ana Ruiz, chairwoman of Harvest Holdings, said so.',
      'Ana Ruiz: chairwoman of Harvest Holdings at Harvest Holdings',
    ],
    [
      'The World Ferry Board (WFB) met. Tom Bell, a director at the WFB, said so.',
      'Tom Bell: director at the WFB at World Ferry Board',
    ],
    [
      'Nora Kask, a former adviser for the World Ferry Board, said so.',
      'Nora Kask: former adviser for the World Ferry Board at World Ferry Board',
    ],
    // Directly before the role.
    ['Harvest Holdings chairwoman Ana Ruiz said so.', 'Ana Ruiz: chairwoman at Harvest Holdings'],
    ["The World Ferry Board's treasurer, Tom Bell, said so.", 'Tom Bell: treasurer at World Ferry Board'],
    ['They met Havblikk Ltd. Director Tom Bell.', 'Tom Bell: Director at Havblikk Ltd.'],
    ['They met World Ferry Board Director Ana Ruiz.', 'Ana Ruiz: Director at World Ferry Board'],
    [
      'Former Harvest Holdings treasurer Tom Bell left.',
      'Tom Bell: Former Harvest Holdings treasurer at Harvest Holdings',
    ],
    [
      'Tom Bell, a partner at the car maker Harvest Holdings, left.',
      'Tom Bell: partner at the car maker Harvest Holdings at Harvest Holdings',
    ],
    // After the name.
    ['They met spokesman Tom Bell of the World Ferry Board.', 'Tom Bell: spokesman at World Ferry Board'],
    ['They met Professor Ana Ruiz of Fernwood University.', 'Ana Ruiz: Professor at Fernwood University'],
  ],
  negative: [
    // Against it, or no part of it.
    ['Ana Ruiz, a critic of Harvest Holdings, said so.', 'Ana Ruiz: critic of Harvest Holdings at -'],
    ['Ana Ruiz, a friend of the World Ferry Board, said so.', 'Ana Ruiz: friend of the World Ferry Board at -'],
    // Another noun between, another sentence, none at all.
    ['Ana Ruiz, mayor of Fernwood, met the World Ferry Board.', 'Ana Ruiz: mayor of Fernwood at -'],
    ['They left Harvest Holdings. Treasurer Tom Bell stayed.', 'Tom Bell: Treasurer at -'],
    ['They met treasurer Tom Bell, who left the World Ferry Board.', 'Tom Bell: treasurer at -'],
  ],
};
