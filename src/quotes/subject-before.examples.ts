import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    // A name between commas says who the subject is.
    ['The dairy, Rovik Foods, has offered loans to all. It said it was late.', 'pronoun | Rovik Foods'],
    ['Tom Bell left. His neighbour, a farmer named Hubert, has a boat. “It is late,” he said.', 'pronoun | Hubert'],
    // What the subject is called for variety.
    [
      'Two late goals from Tom Bell won the match. The striker had been ill. “I was lucky,” he said.',
      'pronoun | Tom Bell',
    ],
    // Past a pronoun that is open as well.
    [
      'Paul Trask left and Carl Lund stayed.\n\nTom Bell takes over for now. A quiet man, he has never had a ship, sailors say. He said it was late.',
      'nominal | -',
      'pronoun | Tom Bell',
    ],
    [
      'Tom Bell said it was late.\n\nCaptain Paul Trask shrugged. “Bell is right,” he said.',
      'named | Tom Bell',
      'pronoun | Paul Trask',
    ],
    ['Marta Ruiz left the court. Her lawyer, Ana Costa, stayed behind. She said it was late.', 'pronoun | Ana Costa'],
    ['Lund-owned Rovik Foods cut its forecast. It said it was late.', 'pronoun | Rovik Foods'],
    ['Tom Bell met Paul Trask. Trask was tired. “It is late. We leave,” he said.', 'pronoun | Paul Trask'],
    ['Elena Costa lost to Ana Ruiz. Ruiz wept. “It was my day,” she said.', 'pronoun | Ana Ruiz'],
    ['Velmar Mines sued Rovik Foods in May. Rovik Foods has paid. It said it was late.', 'pronoun | Rovik Foods'],
    ['Tom Bell met Paul Trask. He said Bell was late.', 'pronoun | Paul Trask'],
    ['Tom Bell sat beside Paul Trask. He said Trask was late.', 'pronoun | Tom Bell'],
    ['Tom Bell works in the yard of Paul Trask. He said it was late.', 'pronoun | Tom Bell'],
    ['Tom Bell read the letter from Paul Trask.\n\nHe said it was late.', 'pronoun | Tom Bell'],
    // Past one who can be no "he".
    [
      'Tom Bell won the vote in Haro. His rival, Marta Ruiz, won in Taldor.\n\nHe told the crowd that it was late.',
      'pronoun | Tom Bell',
    ],
    ['Marta Ruiz went after Ana Costa. She also said it was late.', 'pronoun | Marta Ruiz'],
    // What is quoted bears out what the sentence says of its subject.
    ['Tom Bell went after Paul Trask. “It is his fault,” he said.', 'pronoun | Tom Bell'],
    [
      'Paul Trask met Carl Lund. Tom Bell backed Lund. “Lund would have won,” he said.',
      'named | Tom Bell',
      'pronoun | Tom Bell',
    ],
  ],
  negative: [
    ['The dairy, Rovik Foods and a bank have offered loans. It said it was late.', 'pronoun | -'],
    ['Tom Bell met Paul Trask. It rained. He had been ill. He said it was late.', 'pronoun | -'],
    ['Tom Bell stayed while Paul Trask left. “It is late,” he said.', 'pronoun | -'],
    ['Tom Bell met Paul Trask on the pier.\n\nHe said it was late.', 'pronoun | -'],
    ['Velmar Mines sued Rovik Foods in May. It said it was late.', 'pronoun | -'],
    ['It rained. “It is late,” he said.', 'pronoun | -'],
    ['Rovik Foods cut its forecast. It rained. It said it was late.', 'pronoun | -'],
    ['Rovik Foods cut its forecast.\n\nIt said it was late.', 'pronoun | -'],
  ],
};
