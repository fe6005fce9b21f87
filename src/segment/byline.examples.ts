import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'bylines',
  positive: [
    ['Ports Shut\n\nBy Ana Ruiz\n\nShips wait off the coast.', 'Ana Ruiz'],
    ['Ports Shut\n\nBy Ana Ruiz and Tom Bell\n\nShips wait off the coast.', 'Ana Ruiz', 'Tom Bell'],
    [
      'Ports Shut\n\nBy Ana Ruiz, Tom Bell and Mary Ann Kessler\n\nShips wait off the coast.',
      'Ana Ruiz',
      'Tom Bell',
      'Mary Ann Kessler',
    ],
    ['Ports Shut\n\nBy Ana Ruiz, Harbour News Service\n\nShips wait off the coast.', 'Ana Ruiz'],
    ['Ports Shut\n\nWords by Pieter van der Meulen\n\nShips wait off the coast.', 'Pieter van der Meulen'],
    ['Ports Shut\n\nBy A.J. Bell Jr.\n\nShips wait off the coast.', 'A.J. Bell Jr.'],
    ['Ports Shut\n\nBy Ana Ruiz For The Courier\n\nShips wait off the coast.', 'Ana Ruiz'],
    ['Ports Shut\n\nBy Ana Lund Park\n\nShips wait off the coast.', 'Ana Lund Park'],
    ['Ports Shut\n\nBy Ana Ruiz and Courier Editorial Board\n\nShips wait off the coast.', 'Ana Ruiz'],
    ['Ports Shut\n\nBY ANA RUIZ\n\nShips wait off the coast.', 'ANA RUIZ'],
    ['Ports Shut\n\nBy Ana Ruiz & Tom Bell\n\nShips wait off the coast.', 'Ana Ruiz', 'Tom Bell'],
    [
      'Ports Shut\n\nBy Ana Ruiz, Tom Bell, Mary Ann Kessler, Pieter van der Meulen, Hendra Wiratno and Dragana Vukmir, Harbour News\n\nShips wait off the coast.',
      'Ana Ruiz',
      'Tom Bell',
      'Mary Ann Kessler',
      'Pieter van der Meulen',
      'Hendra Wiratno',
      'Dragana Vukmir',
    ],
    [
      'Exclusive\n\nPorts Shut\n\nA strike keeps ships at sea\n\nUnions want more pay\n\nBy Ana Ruiz\n\nShips wait.',
      'Ana Ruiz',
    ],
  ],
  negative: [
    ['Ports Shut\n\nBy noon the port was shut\n\nShips wait off the coast.'],
    ['Ports Shut\n\nBy Ana Ruiz the port was never loved, her friends say.\n\nShips wait off the coast.'],
    ['Ports Shut\n\nAna Ruiz in Lisbon\n\nShips wait off the coast.'],
    ['Ships wait.\nNobody came.\nIt rained.\nThe quay was dark.\nThe crews slept.\nBy Ana Ruiz\nThe end.'],
    [
      `Ports Shut\n\nBy Ana Ruiz and Tom Bell, who sailed with ${'the crew of the ferry and '.repeat(6)}came home\n\nShips wait.`,
    ],
  ],
};
