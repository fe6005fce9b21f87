import type { Examples } from '../examples.js';

/** Each line stands above a headline. */
const lines = (...above: string[]): [string, string][] =>
  above.map((line) => [
    `${line}\n\nDockers walk out at two ports\n\nShips wait off the coast.`,
    'Dockers walk out at two ports',
  ]);

export const EXAMPLES: Examples = {
  reads: 'headlines',
  positive: [
    ...lines('WORLD', 'Analysis', 'World news | Europe', 'News Analysis:', '4 MIN READ', 'Reading time: 5 minutes'),
    ...lines(
      'Monday, March 4, 2024',
      '4 March 2024',
      'Published: Mar. 4th, 2024 at 3:45 PM EST',
      '2024-03-04',
      '04/03/2024',
    ),
    ...lines(
      'The Harwick Courier',
      'Harwick Daily News, Late Edition',
      'Final edition',
      'Page A3',
      'Home > News > Ports',
      'URGENT',
    ),
    ...lines('BC-PO--Harwick Storm,1st Ld-Writethru', 'AM-Storm, 3rd Ld, 412', 'Storm-Harwick, 2nd Ld'),
    ...lines(
      '© 2024 Harbour News',
      'Subscribe',
      'View this email in your browser',
      'EMBARGOED UNTIL MONDAY',
      'FOR IMMEDIATE RELEASE',
    ),
  ],
  negative: [
    // A headline that begins with such a word is one.
    ['World waits for rain\n\nShips wait off the coast.', 'World waits for rain'],
    ['Life at the quay\n\nShips wait off the coast.', 'Life at the quay'],
    ['Storm hits times of ferries\n\nShips wait off the coast.', 'Storm hits times of ferries'],
    ['A day in March 2024\n\nShips wait off the coast.', 'A day in March 2024'],
    ['4 min that changed the port\n\nShips wait off the coast.', '4 min that changed the port'],
  ],
};
