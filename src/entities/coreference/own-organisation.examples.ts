import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'The Harbour Board met Rovik Foods on Monday. Rovik Foods said it would sell the yard.',
      'Harbour Board: name Harbour Board',
      'Rovik Foods: name Rovik Foods, name Rovik Foods, pronoun it',
    ],
    [
      'The state was late, and the Harbour Board said that it would pay.',
      'Harbour Board: name Harbour Board, pronoun it',
    ],
    [
      'A spokesman for the Harbour Board said it would pay for the storm.',
      'Harbour Board: name Harbour Board, pronoun it',
    ],
    ['The strike hit Rovik Foods. Its chairman left.', 'Rovik Foods: name Rovik Foods, pronoun Its'],
    ['A storm closed the yard of Rovik Foods. Its chief executive left.', 'Rovik Foods: name Rovik Foods, pronoun Its'],
    ['The state thanked the Harbour Board and its director.', 'Harbour Board: name Harbour Board, pronoun its'],
    [
      'The Harbour Board, which represents 310 pilots, said it was shocked.',
      'Harbour Board: name Harbour Board, pronoun it',
    ],
    [
      'The Harbour Board, based in Leeds, said it was shocked.',
      'Harbour Board: name Harbour Board, pronoun it',
      'Leeds: name Leeds',
    ],
    ['Rovik Foods said in a statement it was disappointed.', 'Rovik Foods: name Rovik Foods, pronoun it'],
    [
      'Rovik Foods spokeswoman Ana Ruiz said it would appeal.',
      'Rovik Foods: name Rovik Foods, pronoun it',
      'Ana Ruiz: name Ana Ruiz',
    ],
    ['Rovik Foods posted a loss. Its debt stands at 22 billion.', 'Rovik Foods: name Rovik Foods, pronoun Its'],
  ],
  negative: [
    [
      'The Harbour Board left. Tom Bell, based in Leeds, said it would sink.',
      'Harbour Board: name Harbour Board',
      'Tom Bell: name Tom Bell',
      'Leeds: name Leeds',
    ],
    ['Rovik Foods bought a bakery. Its revenue fell.', 'Rovik Foods: name Rovik Foods'],
    [
      'The Harbour Union called on Rovik Foods to pay. Its general secretary left.',
      'Harbour Union: name Harbour Union',
      'Rovik Foods: name Rovik Foods',
    ],
    ['Rovik Foods chemist Ana Ruiz said it would sink.', 'Rovik Foods: name Rovik Foods', 'Ana Ruiz: name Ana Ruiz'],
    [
      'Rovik Foods met Velmar Mines. Its chairman left.',
      'Rovik Foods: name Rovik Foods',
      'Velmar Mines: name Velmar Mines',
    ],
    ['The strike hit the yard of Rovik Foods. Its roof fell.', 'Rovik Foods: name Rovik Foods'],
    ['Tom Bell of Rovik Foods said it would sink.', 'Tom Bell: name Tom Bell', 'Rovik Foods: name Rovik Foods'],
    [
      'The state left the union under its own chairman. The Harbour Board was late.',
      'Harbour Board: name Harbour Board',
    ],
  ],
};
