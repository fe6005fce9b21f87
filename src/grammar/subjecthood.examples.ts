import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Tom Bell, based in Porto, met Paul Trask. He sang.',
      'Tom Bell: name Tom Bell, pronoun He',
      'Porto: name Porto',
      'Paul Trask: name Paul Trask',
    ],
    [
      'The mayor, Tom Bell, met Paul Trask. The Dane was late.',
      'Tom Bell: name Tom Bell, nominal The Dane',
      'Paul Trask: name Paul Trask',
      'Dane: name Dane',
    ],
    [
      'The opposition leader, Tom Bell, sang. The Dane was late.',
      'Tom Bell: name Tom Bell, nominal The Dane',
      'Dane: name Dane',
    ],
    // A verb after the name, over an apposition, a bracket, a second subject, a preposition, adverbs.
    ['Tom Bell met Paul Trask. He sang.', 'Tom Bell: name Tom Bell, pronoun He', 'Paul Trask: name Paul Trask'],
    [
      'Tom Bell, a lawyer from Porto, met Paul Trask. He sang.',
      'Tom Bell: name Tom Bell, pronoun He',
      'Paul Trask: name Paul Trask',
    ],
    [
      'Tom Bell, tall and tired and old and slow and cold and late and ill, met Paul Trask. He sang.',
      'Tom Bell: name Tom Bell, pronoun He',
      'Paul Trask: name Paul Trask',
    ],
    [
      'Tom Bell then also soon met Paul Trask. He sang.',
      'Tom Bell: name Tom Bell, pronoun He',
      'Paul Trask: name Paul Trask',
    ],
    [
      'Tom Bell (a lawyer) met Paul Trask. He sang.',
      'Tom Bell: name Tom Bell, pronoun He',
      'Paul Trask: name Paul Trask',
    ],
    [
      'Tom Bell – a lawyer – met Paul Trask. He sang.',
      'Tom Bell: name Tom Bell, pronoun He',
      'Paul Trask: name Paul Trask',
    ],
    [
      'Tom Bell of Porto met Paul Trask. He sang.',
      'Tom Bell: name Tom Bell, pronoun He',
      'Paul Trask: name Paul Trask',
    ],
    [
      'Tom Bell and the ship met Paul Trask. He sang.',
      'Tom Bell: name Tom Bell, pronoun He',
      'Paul Trask: name Paul Trask',
    ],
    [
      'Tom Bell soon also met Paul Trask. He sang.',
      'Tom Bell: name Tom Bell, pronoun He',
      'Paul Trask: name Paul Trask',
    ],
    [
      'Tom Bell, who left, met Paul Trask. He sang.',
      'Tom Bell: name Tom Bell, pronoun He',
      'Paul Trask: name Paul Trask',
    ],
    [
      '“We leave,” said Tom Bell with Paul Trask. He sang.',
      'Tom Bell: name Tom Bell, pronoun He',
      'Paul Trask: name Paul Trask',
    ],
    [
      'The old Foreign Minister Tom Bell met Paul Trask. He sang.',
      'Tom Bell: name Tom Bell, pronoun He',
      'Paul Trask: name Paul Trask',
    ],
  ],
  negative: [
    ['A spokesman for the leader, Tom Bell, sang. The Dane was late.', 'Tom Bell: name Tom Bell', 'Dane: name Dane'],
    [
      'The ship of Tom Bell, based in Porto, met Paul Trask. He sang.',
      'Tom Bell: name Tom Bell',
      'Porto: name Porto',
      'Paul Trask: name Paul Trask',
    ],
    ['The ship of Tom Bell met Paul Trask. He sang.', 'Tom Bell: name Tom Bell', 'Paul Trask: name Paul Trask'],
    [
      'The ship of poor old tired young Tom Bell met Paul Trask. He sang.',
      'Tom Bell: name Tom Bell',
      'Paul Trask: name Paul Trask',
    ],
    ["Tom Bell's ship met Paul Trask. He sang.", 'Tom Bell: name Tom Bell', 'Paul Trask: name Paul Trask'],
    ['The mayor met Tom Bell with Paul Trask. He sang.', 'Tom Bell: name Tom Bell', 'Paul Trask: name Paul Trask'],
    ['Said Tom Bell with Paul Trask. He sang.', 'Tom Bell: name Tom Bell', 'Paul Trask: name Paul Trask'],
    ['Tom Bell, he said, met Paul Trask.', 'Tom Bell: name Tom Bell', 'Paul Trask: name Paul Trask'],
  ],
};
