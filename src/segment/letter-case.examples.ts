import type { Examples } from '../examples.js';

const SMALL = 'dockers walked out at two ports in the north and their union said that nobody would go back. ';

export const EXAMPLES: Examples = {
  reads: 'letter case',
  positive: [
    ['DOCKERS WALKED OUT AT TWO PORTS', 'capitals'],
    ['PORTS SHUT IN LISBON', 'capitals'],
    ['DOCKERS LED BY ANA RUIZ WALKED OUT AT TWO McKAY PORTS', 'capitals'],
    ['THE PORTS OF LISBON ARE SHUT – 新聞 港口', 'capitals'],
    [
      'dockers walked out at two ports in the north on thursday and their union said that nobody would go back before monday',
      'small',
    ],
    [
      'the élite of the étude club met at nine o’clock and said that the école would be shut for good before the end of the year',
      'small',
    ],
    [`ana ruiz said so and Lisbon was quiet. ${SMALL.repeat(4)}`, 'small'],
    [
      'Dockers Walked Out At Two Ports In The North On Thursday And Their Union Said That Nobody Would Go Back Before Monday',
      'titles',
    ],
    [
      'Dockers Walked out of the Two Ports in the North on a Thursday and the Union Said That Nobody Will Go back to the Quay',
      'titles',
    ],
    [`${SMALL.repeat(100)}${'Ana Ruiz '.repeat(200)}`, 'mixed'],
  ],
  negative: [
    ['PORTS SHUT TODAY', 'mixed'],
    ['Dockers Walked Out At Two Ports', 'mixed'],
    ['dockers walked out at two ports', 'mixed'],
    ['dockers walked out at two ports and nobody came to the quay before noon', 'mixed'],
    [
      'Dockers walked out at two ports in the north on Thursday, and their union said that nobody would go back before Monday.',
      'mixed',
    ],
    ['THE PORTS OF LISBON SHUT and nobody came home', 'mixed'],
    ['Quays A, B, C, D, E, F, G, H, J, K, L and M.', 'mixed'],
    [`ana ruiz said so and Lisbon and Porto were quiet. ${SMALL.repeat(4)}`, 'mixed'],
    [
      'Ana Ruiz of Lisbon met Tom Bell of Harwick and told Mara Lindqvist of Porto Mauro that the ferry would sail for Harwick Bay when Hendra Wiratno came home.',
      'mixed',
    ],
    [
      'The Authorities blamed Dockworkers, whose Federation then said that these Allegations were made long after the Agreement was sent to their Representatives.',
      'mixed',
    ],
    [`${SMALL.repeat(60)}${'Ana Ruiz said so. '.repeat(120)}`, 'mixed'],
  ],
};
