import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    // Sentences in quotation marks as a whole do not count; kinds.
    ['Tom Bell left. “It rains. It is late. It is cold. It is dark.” He sang.', 'Tom Bell: name Tom Bell, pronoun He'],
    ['The Lisbon Cranes won. They were glad.', 'Lisbon Cranes: name Lisbon Cranes, pronoun They'],
    ['Acme Holdings said its ships sank.', 'Acme Holdings: name Acme Holdings, pronoun its'],
    ['Portuguese said their ships sank.', 'Portuguese: name Portuguese, pronoun their'],
    ['The Democrats said they won.', 'Democrats: name Democrats, pronoun they'],
    [
      'Speaker of the Assembly Tom Bell met Paul Trask. He sang.',
      'Tom Bell: name Tom Bell, pronoun He',
      'Paul Trask: name Paul Trask',
    ],
    // A family is many.
    ['The Tarrants left. Joan Bell sang. She smiled.', 'Joan Bell: name Joan Bell, pronoun She'],
    ['Mrs. Achterberg left. She sang.', 'Achterberg: name Achterberg, pronoun She'],
  ],
  negative: [
    // Bylines, datelines; nations are one.
    ['A Quiet Harbour\n\nBy Marta Oliveira\n\nShe sang.', 'Marta Oliveira: name Marta Oliveira'],
    ['LISBON, March 7 (HNS) - Its harbour was quiet.', 'LISBON: name LISBON'],
    ['The United Nations grew. They were glad.', 'United Nations: name United Nations'],
    ['The Lisbon Crane won. They were glad.', 'Lisbon Crane: name Lisbon Crane'],
    ['Acme Holdings won. They were glad.', 'Acme Holdings: name Acme Holdings'],
  ],
};
