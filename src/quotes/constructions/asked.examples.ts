import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'When told that the pier was shut, Ruiz said she was sad.',
      'indirect | - | told | that the pier was shut',
      'indirect | Ruiz | said | she was sad',
    ],
    ['Reminded that he was late, Bell laughed.', 'indirect | - | Reminded | that he was late'],
    ['Asked if it was the right price he laughed.', 'indirect | - | Asked | if it was the right price'],
    [
      'Asked whether the price he paid was fair, Bell left.',
      'indirect | - | Asked | whether the price he paid was fair',
    ],
    ['A clerk for the port, asked if it was late, said no.', 'indirect | - | asked | if it was late'],
    ['Bell, asked about the costs, shrugged.', 'indirect | - | asked about | the costs'],
    ['Asked whether she would stay, Ruiz left the room.', 'indirect | - | Asked | whether she would stay'],
    ['When asked whether she would stay, Ruiz left the room.', 'indirect | - | asked | whether she would stay'],
    ['Asked why the ship sank, Bell left the room.', 'indirect | - | Asked | why the ship sank'],
    ['Asked about the pier, Bell often left the room.', 'indirect | - | Asked about | the pier'],
    [
      'Asked whether Ruiz, a friend of his, could be next, Bell left the room.',
      'indirect | - | Asked | whether Ruiz, a friend of his, could be next',
    ],
    ['Asked in Lisbon if it was safe, the mate laughed.', 'indirect | - | Asked | if it was safe'],
    ['Asked for a boat, the mate laughed.', 'indirect | - | Asked for | a boat'],
    ['Asked by Ana Ruiz whether it was late, Bell left the room.', 'indirect | Ana Ruiz | Asked | whether it was late'],
    [
      'Asked by Ana Ruiz, for the family, why he had left, Bell said he was tired.',
      'indirect | Ana Ruiz | Asked | why he had left',
      'indirect | Bell | said | he was tired',
    ],
  ],
  negative: [
    ['Told of the vote, Bell shrugged.'],
    ['Bell was told that the pier was shut.', 'indirect | - | told | that the pier was shut'],
    ['The clerk came, asked if it was late, and left.', 'indirect | The clerk | asked | if it was late, and left'],
    ['Asked, Bell left the room.'],
    ['Asked on Monday, Bell left the room.'],
    ['The mate, asked to sail, left.'],
    ['The boat asked too much of the crew.'],
    ['Asked by Ana Ruiz, a nurse, to leave, Bell left.'],
  ],
};
