import type { Examples } from '../../examples.js';

const BODY = '\n\nThe harbour was quiet.';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    // Before a verb of saying, whatever it is taken for.
    [
      '‘They left us to die’: survivors slam coastguard\n\nThe boat sank.',
      'direct | survivors | : | ‘They left us to die’',
    ],
    [
      '“A slap in the face”: union hits out at bank over pay\n\nIt rained.',
      'direct | union | : | “A slap in the face”',
    ],
    ['Mayor: ‘No plan’ for floods\n\nIt rained.', 'mixed | Mayor | : | ‘No plan’ for floods'],
    ['PM: No vote before spring\n\nIt rained.', 'indirect | PM | : | No vote before spring'],
    ['‘Nobody told us’ – families wait for news\n\nIt rained.', 'direct | families | – | ‘Nobody told us’'],
    [
      'Tom Bell: Ports Will Stay Closed\n\nTom Bell is the mayor of the town.',
      'indirect | Tom Bell | : | Ports Will Stay Closed',
    ],
    [`Poll: Harbour Too Dear for Most Voters${BODY}`, 'indirect | Poll | : | Harbour Too Dear for Most Voters'],
    [`Officials: Bridge Was Not Safe for Years${BODY}`, 'indirect | Officials | : | Bridge Was Not Safe for Years'],
    [`Report: Ferry Line Close to Ruin${BODY}`, 'indirect | Report | : | Ferry Line Close to Ruin'],
    ['It rained.\n\nThe harbour master: “We close at noon.”', 'direct | The harbour master | : | “We close at noon.”'],
    ['It rained.\n\nTom Bell: "We close at noon."', 'direct | Tom Bell | : | "We close at noon."'],
    [
      'Ruiz: Ports Will Stay Closed.\n\nMarta Ruiz is the mayor of the town. She was at home.',
      'indirect | Ruiz | : | Ports Will Stay Closed',
    ],
    [
      'Police: Bridge Was Not Safe for Years\n\nThe harbour was quiet.',
      'indirect | Police | : | Bridge Was Not Safe for Years',
    ],
    [
      'Newspaper: Bridge Was Not Safe for Years\n\nThe harbour was quiet.',
      'indirect | Newspaper | : | Bridge Was Not Safe for Years',
    ],
    [
      'Courier: Bridge Was Not Safe\n\nThe Clew Bay Courier met the mayor.',
      'indirect | Courier | : | Bridge Was Not Safe',
    ],
    ['It rained.\n\nThe score:“We close at noon.”', 'direct | - | - | “We close at noon.”'],
    [
      'Tom Bell: The Old Bridge Over the Harbour of the Town Was Not Safe for Years and the Town Knew of It\n\nTom Bell is the mayor.',
      'indirect | Tom Bell | : | The Old Bridge Over the Harbour of the Town Was Not Safe for Years and the Town Knew of It',
    ],
    [
      'BELL: It is late.\n\nRUIZ: “No.” She left.',
      'direct | BELL | - | It is late',
      'direct | RUIZ | - | “No.” She left',
    ],
    [
      'It rained.\n\nThe harbour master of the old town of Lisbon: “We close at noon.”',
      'direct | The harbour master of the old town of Lisbon | : | “We close at noon.”',
    ],
    [
      `‘We are lost at sea’: residents of Arden on the storm${BODY}`,
      'direct | residents of Arden | : | ‘We are lost at sea’',
    ],
    [`“The pier is lost”: the mayor of Arden speaks${BODY}`, 'direct | the mayor of Arden | : | “The pier is lost”'],
    [
      'Tom Bell on the Harbour: The Tide Is Too High\n\nTom Bell is the mayor.',
      'indirect | Tom Bell | : | The Tide Is Too High',
    ],
  ],
  // Colons that no source stands before.
  negative: [
    ['‘Big night’: city plans free concert\n\nIt rained.'],
    ['‘The Long Night’: a film that asks too much\n\nIt rained.'],
    ['“Ghost town”: what happened after the mill closed\n\nIt rained.'],
    ['Analysis: Rate cut too late\n\nIt rained.'],
    [`‘We are lost at sea’: fear in the harbour${BODY}`],
    [`‘Storm of Glass’: review${BODY}`],
    [`Weather: Storms Ahead for the North${BODY}`],
    [`Opinion: The Harbour Needs a New Pier${BODY}`],
    [`Live: Ships Leave the Harbour of Lisbon${BODY}`],
    ['It rained.\n\nThe list is short: bread, salt and oil.'],
    ['Tom Bell: Too Late\n\nTom Bell is the mayor.'],
    ['It rained.\n\nOn Monday in Lisbon Tom Bell: “We close.”'],
    ['It rained.\n\nA line in the log of the mate of the ferry to the islands in the north of the country: “No fog.”'],
    [
      'Tom Bell: mayor, father, mate, friend of the town, of the port, of the old ships, of the crew of the ferry, of the bank, of the board, of the pier, and of the sea, the sky, the wind and the rain\n\nTom Bell is the mayor.',
    ],
  ],
};
