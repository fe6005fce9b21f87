import type { OperationExamples } from './operation-examples.js';

export const lineJoin: OperationExamples = {
  mends: [
    [
      'The ministers met in Lisbon on Thursday and\nagreed to meet again in the spring.',
      'The ministers met in Lisbon on Thursday and agreed to meet again in the spring.',
    ],
    [
      'The port was closed for three days after the\nstorm. Ships waited off the coast of the small\nisland until the wind had dropped. The harbour\nmaster said that no ship had been damaged.',
      'The port was closed for three days after the storm. Ships waited off the coast of the small island until the wind had dropped. The harbour master said that no ship had been damaged.',
    ],
    // Indented paragraphs.
    [
      '   The port was closed for three days after the\nstorm. Ships waited off the coast of the small\nisland.\n   The harbour master said that no ship had been\ndamaged.',
      'The port was closed for three days after the storm. Ships waited off the coast of the small island.\nThe harbour master said that no ship had been damaged.',
    ],
    // Paragraphs with nothing between them, and a heading.
    [
      'HARBOUR NOTES\nThe port was closed for three days after the\nstorm.\nThe harbour master said that no ship had been\ndamaged. Two had left in time.',
      'HARBOUR NOTES\nThe port was closed for three days after the storm.\nThe harbour master said that no ship had been damaged. Two had left in time.',
    ],
    [
      'Storm shuts the port\nThe port was closed for three days after the\nstorm. The harbour master said that no ship had\nbeen damaged.',
      'Storm shuts the port\nThe port was closed for three days after the storm. The harbour master said that no ship had been damaged.',
    ],
    // Typed by hand.
    [
      'The port was closed for three days after the storm,\nthe board said on Monday. The ferries wait off\nthe coast of the small island until the wind\ndrops. Nobody knows when that will be, and the\ncrews are tired.',
      'The port was closed for three days after the storm, the board said on Monday. The ferries wait off the coast of the small island until the wind drops. Nobody knows when that will be, and the crews are tired.',
    ],
    // Telex.
    [
      'THE PORT WAS CLOSED FOR THREE DAYS AFTER THE\nSTORM. THE HARBOUR MASTER SAID THAT NO SHIP HAD\nBEEN DAMAGED.',
      'THE PORT WAS CLOSED FOR THREE DAYS AFTER THE STORM. THE HARBOUR MASTER SAID THAT NO SHIP HAD BEEN DAMAGED.',
    ],
    [
      'The board asks for:\n1. New cranes for the northern quay, which is the\n   oldest of all the quays of the town.\n2. A second pilot, so that ships need not wait\n   until the first one has come back.',
      'The board asks for:\n1. New cranes for the northern quay, which is the oldest of all the quays of the town.\n2. A second pilot, so that ships need not wait until the first one has come back.',
    ],
    // A narrow column, with an address that is wider.
    [
      'The plan can be read at\nhttps://harbour.example/plans/north-quay\nuntil the end of the month,\nand on paper in the office\nof the board.',
      'The plan can be read at https://harbour.example/plans/north-quay until the end of the month, and on paper in the office of the board.',
    ],
    // Words that were divided are a part of the line.
    [
      'The ministers met in Lisbon on Thurs-\nday and agreed to meet again in the\nspring, when the new quay is finished.',
      'The ministers met in Lisbon on Thursday and agreed to meet again in the spring, when the new quay is finished.',
    ],
    // The items of a list.
    [
      'The port asked for three things this winter:\n- new cranes for the northern quay, which is the\n  oldest of all the quays of the town\n- a second pilot',
      'The port asked for three things this winter:\n- new cranes for the northern quay, which is the oldest of all the quays of the town\n- a second pilot',
    ],
    // A dash, a number or a letter may also be the first word of a line.
    [
      'The port was closed for three days, the two boards\n– which have met twice – said on Friday. It was in\n1993. That was the last time it was shut for the\nwhole of a week.',
      'The port was closed for three days, the two boards – which have met twice – said on Friday. It was in 1993. That was the last time it was shut for the whole of a week.',
    ],
    // No space after a hyphen, a slash or a closed dash, but after one that waits for its word.
    [
      'The treaty of the new Anglo-\nFrench board, its members and/\nor its guests has the short-\nand long-term fees of all the\nports.',
      'The treaty of the new Anglo-French board, its members and/or its guests has the short- and long-term fees of all the ports.',
    ],
    // Other scripts.
    [
      'Порт был закрыт на три дня после бури, и\nпаромы ждали у берега небольшого острова,\nпока ветер не утих.',
      'Порт был закрыт на три дня после бури, и паромы ждали у берега небольшого острова, пока ветер не утих.',
    ],
    [
      '港口的两台起重机在暴风雨中损坏，周一关闭，\n渡轮将在周二恢复航行。理事会说，没有船只在\n风暴中受损，也没有人受伤，修理工作将在星期\n三开始。',
      '港口的两台起重机在暴风雨中损坏，周一关闭，渡轮将在周二恢复航行。理事会说，没有船只在风暴中受损，也没有人受伤，修理工作将在星期三开始。',
    ],
  ],
  stays: [
    // A headline above a long paragraph was not broken.
    'Northern Ports Reopen After the Storm\nTwo ports in the north opened again on Monday.',
    // Nor are the items of a list, verses, rows, or paragraphs after an empty line.
    'The port asked for three things this winter:\n- new cranes for the northern quay\n- a second pilot',
    'Marta Oliveira, Head of Communications\npress@harbour.example',
    'the sea\nand the shore',
    'The ministers met in Lisbon on Thursday and\n\nagreed to meet again in the spring.',
    'Over the harbour the grey gulls are crying,\nUnder the quay where the tall ships were lying,\nNever a sail in the wind of the morning,\nOnly the bell with its patient old warning.',
    '| Harwick harbour | 1,200 tonnes of wheat a day |\n| Porto harbour | 900 tonnes of wheat and rye |',
  ],
  knownFailures: [],
};
