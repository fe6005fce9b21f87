import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['Tom Bell left. He sang.', 'Tom Bell: name Tom Bell, pronoun He'],
    ['Tom Bell left. Pressed for time, he sang.', 'Tom Bell: name Tom Bell, pronoun he'],
    ['Tom Bell hopes to win before he leaves.', 'Tom Bell: name Tom Bell, pronoun he'],
    ['Tom Bell said he was late.', 'Tom Bell: name Tom Bell, pronoun he'],
    ['Tom Bell saw his ship.', 'Tom Bell: name Tom Bell, pronoun his'],
    ['Tom Bell left. Asked why, he laughed.', 'Tom Bell: name Tom Bell, pronoun he'],
    ['Tom Bell repeated his claim.', 'Tom Bell: name Tom Bell, pronoun his'],
    ['Tom Bell defended his remarks.', 'Tom Bell: name Tom Bell, pronoun his'],
  ],
  negative: [
    ['Tom Bell rejected his claim.', 'Tom Bell: name Tom Bell'],
    ['Ana Ruiz accepted her formal apology.', 'Ana Ruiz: name Ana Ruiz'],
    ['Asked by Tom Bell, for the crew, why it was late, he sang.', 'Tom Bell: name Tom Bell'],
    ['Asked by Tom Bell why it was late, he sang.', 'Tom Bell: name Tom Bell'],
    ['Ana Ruiz saw her.', 'Ana Ruiz: name Ana Ruiz'],
    ['Ana Ruiz hopes to replace her.', 'Ana Ruiz: name Ana Ruiz'],
  ],
};
