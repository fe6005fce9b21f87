import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Says Tom Bell, head of the union of Arden and of its old paper in Porto: “It is late.”',
      'direct | Tom Bell | Says | “It is late.”',
    ],
    ['But, said Ruiz, “the toll is too high.”', 'direct | Ruiz | said | “the toll is too high.”'],
    ['But, said Ruiz, the toll is too high.', 'indirect | Ruiz | said | the toll is too high'],
    ['Said Ruiz: “We will act.”', 'direct | Ruiz | Said | “We will act.”'],
    ['Said Tom Bell, “We will act.”', 'direct | Tom Bell | Said | “We will act.”'],
    ['Said Ruiz, that will do.', 'indirect | Ruiz | Said | that will do'],
    ['Wrote the mate of the ferry: “We leave.”', 'direct | the mate of the ferry | Wrote | “We leave.”'],
    ['It rained. Said Ruiz: “We will act.”', 'direct | Ruiz | Said | “We will act.”'],
    ['Answers the mate: “We leave.”', 'direct | the mate | Answers | “We leave.”'],
    ['Added Ruiz: “It is late.”', 'direct | Ruiz | Added | “It is late.”'],
  ],
  negative: [
    ['Said to be late, the crew left.'],
    ['Said the crew.'],
    ['It rained. Said Ruiz.'],
    ['Planned in May: a new pier.'],
  ],
};
