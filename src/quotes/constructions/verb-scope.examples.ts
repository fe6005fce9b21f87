import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['Ruiz was on Rovik Radio talking about her plans.', 'indirect | Ruiz | talking about | her plans'],
    [
      'The mayor had while opening the session on Monday declared that the hall was sold.',
      'indirect | The mayor | declared | that the hall was sold',
    ],
    [
      'Ruiz said a man had come in and asked where the mate was.',
      'indirect | Ruiz | said | a man had come in and asked where the mate was',
      'indirect | a man | asked | where the mate was',
    ],
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
    [
      'A friend of hers, she wrote, asked the women to raise their hands.',
      'indirect | she | wrote | A friend of hers … asked the women to raise their hands',
      'indirect | A friend of hers | asked | to raise their hands',
    ],
    // After a comma whoever says all of it goes on.
    [
      'Ruiz said he hoped it would end, adding that it was late.',
      'indirect | Ruiz | said | he hoped it would end',
      'indirect | he | hoped | it would end',
      'indirect | Ruiz | adding | that it was late',
    ],
    // The form of the verb says where the source stands.
    ['Ruiz said that it was late.', 'indirect | Ruiz | said | that it was late'],
    ['Ruiz left the room, adding that it was late.', 'indirect | Ruiz | adding | that it was late'],
    ['Ruiz said no, adding that it was late.', 'indirect | Ruiz | adding | that it was late'],
    [
      'Ruiz told Bell that it was late, adding that the crew slept.',
      'indirect | Ruiz | told | that it was late',
      'indirect | Ruiz | adding | that the crew slept',
    ],
    ['The crew left, with Lisbon urging Porto to pay.', 'indirect | Lisbon | urging | to pay'],
    ['The town has banks seeking to grow.', 'indirect | banks | seeking | to grow'],
    ['Ruiz issued a statement saying that it was late.', 'indirect | Ruiz | saying | that it was late'],
    ['The ship left Lisbon carrying salt, saying that it was late.', 'indirect | The ship | saying | that it was late'],
    ['Ruiz declined to say that it was late.', 'indirect | Ruiz | declined | to say that it was late'],
    ['Ruiz came to the harbour to say that it was late.', 'indirect | Ruiz | say | that it was late'],
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
    [
      'Ruiz said it was late. The crew left, adding that it was cold.',
      'indirect | Ruiz | said | it was late',
      'indirect | The crew | adding | that it was cold',
    ],
    ['Ruiz flew to Lisbon seeking to open a pier.', 'indirect | Ruiz | seeking | to open a pier'],
    ['Ruiz sailed to the Azores seeking to open a pier.', 'indirect | Ruiz | seeking | to open a pier'],
    ['Ruiz left that week seeking to open a pier.', 'indirect | Ruiz | seeking | to open a pier'],
    [
      '“Her pledge was dull,” said Bell, speaking of the mayor’s health.',
      'direct | Bell | said | “Her pledge was dull,”',
      'indirect | Bell | speaking of | the mayor’s health',
    ],
    [
      '“It is late,” said Ruiz, calling the plan “a wreck.”',
      'direct | Ruiz | said | “It is late,”',
      'mixed | Ruiz | calling | the plan “a wreck.”',
    ],
    [
      'Ruiz said the mate of the ship left, knowing that it was late.',
      'indirect | Ruiz | said | the mate of the ship left',
      'indirect | Ruiz | knowing | that it was late',
    ],
    // What somebody makes has no words of its own: its maker has.
    ['Marta Ruiz gave a speech attacking the plan.', 'indirect | Marta Ruiz | attacking | the plan'],
    ['Marta Ruiz sent an email to members saying it was late.', 'indirect | Marta Ruiz | saying | it was late'],
    [
      'They watched footage of Marta Ruiz asking, “Is it late?”',
      'direct | footage of Marta Ruiz | asking | “Is it late?”',
    ],
    // After what has ended, whoever said it.
    [
      'Ruiz said that Bell was tired and said that it was late.',
      'indirect | Ruiz | said | that Bell was tired',
      'indirect | Ruiz | said | that it was late',
    ],
    [
      'The board opposed Bell’s claim that it was early, saying that it was late.',
      'indirect | The board | opposed | Bell’s claim that it was early',
      'indirect | Bell | claim | that it was early',
      'indirect | The board | saying | that it was late',
    ],
    [
      'Ruiz congratulated the mayor on the pier saying it will last.',
      'indirect | Ruiz | congratulated | the mayor on the pier saying it will last',
      'indirect | Ruiz | saying | it will last',
    ],
  ],
  negative: [
    ['The town has not asked for help.'],
    ['The plan announced by the ministry was old.'],
    ['The crew would back the mate.'],
    ['The crew could reject the plan.'],
    ['The crew is ready to reject the plan.'],
    ['The crew might call for a strike.'],
    ['The mate left to call for help.'],
    ['The mate read that it was late.'],
    ['The mate was awake and read “No entry” on the door.'],
  ],
};
