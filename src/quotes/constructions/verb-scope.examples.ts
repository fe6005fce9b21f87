import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'The mayor had while opening the session on Monday declared that the hall was sold.',
      'indirect | The mayor | declared | that the hall was sold',
    ],
    [
      'A friend of hers, she wrote, asked the women to raise their hands.',
      'indirect | she | wrote | A friend of hers … asked the women to raise their hands',
      'indirect | A friend of hers | asked | to raise their hands',
    ],
    // The form of the verb says where the source stands.
    ['Ruiz said that it was late.', 'indirect | Ruiz | said | that it was late'],
    ['Ruiz declined to say that it was late.', 'indirect | Ruiz | declined | to say that it was late'],
    ['Asked whether it was late, Bell left the room.', 'indirect | - | Asked | whether it was late'],
    ['When asked whether it was late, Bell left the room.', 'indirect | - | asked | whether it was late'],
    ['Asked about the pier, Bell often left the room.', 'indirect | - | Asked about | the pier'],
    ['“We leave,” the statement read.', 'direct | the statement | read | “We leave,”'],
    ['The letter read: “We leave.”', 'direct | The letter | read | “We leave.”'],
    ['Now and then, she said, nobody came.', 'indirect | she | said | Now and then … nobody came'],
    ['Nobody came, she said: the sea was high.', 'indirect | she | said | Nobody came … the sea was high'],
    ['The mate seemed to sleep.', 'indirect | - | seemed | The mate … to sleep'],
    [
      'The plan, which the mayor said would cost too much, was dropped.',
      'indirect | the mayor | said | which … would cost too much',
    ],
    [
      'Three in five – and two thirds in Porto – said that it was late.',
      'indirect | Three in five | said | that it was late',
    ],
    [
      'And three in five – two thirds in Porto – said that it was late.',
      'indirect | three in five | said | that it was late',
    ],
    ['Ruiz denied the charges.', 'indirect | Ruiz | denied | the charges'],
    ['Ruiz writes:\n\nIt was late.', 'indirect | Ruiz | writes | It was late'],
  ],
  negative: [
    ['The town has not asked for help.'],
    ['The plan announced by the ministry was old.'],
    ['The crew would back the mate.'],
    ['The crew could reject the plan.'],
    ['The crew is ready to reject the plan.'],
    ['The crew might call for a strike.'],
    ['The mate read that it was late.'],
    ['The mate was awake and read “No entry” on the door.'],
  ],
};
