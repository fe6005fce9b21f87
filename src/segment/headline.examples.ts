import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'headlines',
  positive: [
    ['Northern Ports Reopen After Storm\n\nShips wait off the coast.', 'Northern Ports Reopen After Storm'],
    ['Dockers walk out at two ports\n\nShips wait off the coast.', 'Dockers walk out at two ports'],
    ['Is the storm over?\n\nShips wait off the coast.', 'Is the storm over?'],
    [
      'Talks on fishing rights to go on - Reports\n\nShips wait off the coast.',
      'Talks on fishing rights to go on - Reports',
    ],
    ['“We have waited long enough”\n\nShips wait off the coast.', '“We have waited long enough”'],
    [
      'Dockers at two ports in the north walk out for a second day over pay, and owners of the ferries say they will not give in\n\nShips wait off the coast.',
      'Dockers at two ports in the north walk out for a second day over pay, and owners of the ferries say they will not give in',
    ],
    ['Storm shuts two ports.\n\nLISBON, March 3 (HNS) - Ships wait off the coast.', 'Storm shuts two ports.'],
    [
      'Shipping\n\nDockers walk out at two ports\n\nTwo ports in the north were shut on Monday after the crews of the ferries had walked out.',
      'Dockers walk out at two ports',
    ],
    [
      'HARBOUR WATCH\n\nDockers walk out at two ports\n\nTwo ports in the north were shut on Monday after the crews of the ferries had walked out.',
      'Dockers walk out at two ports',
    ],
    [
      'Storm!\n\nFerries wait for a third day\n\nTwo ports in the north were shut on Monday after the crews of the ferries had walked out.',
      'Storm!',
    ],
    [
      'Harbour Union Holds Off On Strike Vote in Lisbon.\n\nTwo ports in the north were shut on Monday after the crews of the ferries had walked out.',
      'Harbour Union Holds Off On Strike Vote in Lisbon.',
    ],
    ['BREAKING NEWS\n\nPorts Shut\n\nShips wait off the coast.', 'Ports Shut'],
  ],
  negative: [
    // Prose, however many names it has.
    [
      'Harbour Union Chief Ana Ruiz met Transport Minister Tom Bell.\n\nTwo ports in the north were shut on Monday after the crews of the ferries had walked out.',
    ],
    ['Harbour Union Holds Off On Strike Vote in Lisbon.\n\nShips wait.'],
    ['Two ports in the north opened again on Monday.\n\nShips wait off the coast.'],
    ['“We have waited long enough.”\n\nShips wait off the coast.'],
    ['The ministers agreed on three points:\n\nShips wait off the coast.'],
    ['- a second pilot\n\nShips wait off the coast.'],
    ['By Ana Ruiz\n\nShips wait off the coast.'],
    ['LISBON, March 3 (HNS) - Two ports opened again\n\nShips wait off the coast.'],
    ['12 / 14 / 16\n\nShips wait off the coast.'],
    [
      'We saw the ships go out of the bay at six in the day and we sat on the old quay and had tea and bread and we did not say a word to the men\n\nShips wait off the coast.',
    ],
    [
      'Representatives of dockworkers’ organisations throughout northern Portugal categorically rejected yesterday’s compromise proposal concerning retirement contributions, describing ministerial assurances as insufficient\n\nShips wait off the coast.',
    ],
    ['Northern Ports Reopen After Storm'],
  ],
};
