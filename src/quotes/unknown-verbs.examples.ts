import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['“Before you did,” came the reply.', 'direct | - | came | “Before you did,”'],
    ['“Never,” was the blunt answer of Tom Bell.', 'direct | Tom Bell | answer | “Never,”'],
    ['“Never,” came the reply from her brother.', 'direct | her brother | came | “Never,”'],
    [
      '“I am going,” said Ana Ruiz. “Then go,” shot back Tom Bell.',
      'direct | Ana Ruiz | said | “I am going,”',
      'direct | Tom Bell | shot | “Then go,”',
    ],
    ['“We are late,” chimed in her brother.', 'direct | her brother | chimed | “We are late,”'],
    [
      '“We kept our heads,” Aoife Larkin, the captain, beamed.',
      'direct | Aoife Larkin | beamed | “We kept our heads,”',
    ],
    ['“It is over,” Tom Bell, 34, of Hull, grinned.', 'direct | Tom Bell | grinned | “It is over,”'],
    ['“Get out!” roared Tom Bell.', 'direct | Tom Bell | roared | “Get out!”'],
    ['“It is over,” Marta Ruiz signed.', 'direct | Marta Ruiz | signed | “It is over,”'],
    ['“I knew it,” smiled the old mate.', 'direct | the old mate | smiled | “I knew it,”'],
    ['“It is over,” she sobbed.', 'direct | she | sobbed | “It is over,”'],
    ['After the vote, Tom Bell leaned in, “It is not over.”', 'direct | Tom Bell | leaned | “It is not over.”'],
    ['“Never,” Tom Bell spat. “Not for the world.”', 'direct | Tom Bell | spat | “Never,” … “Not for the world.”'],
  ],
  negative: [
    ['“Harbour Lights,” Tom Bell, the critic and his wife, both old.'],
    ['“Harbour Lights,” Bell’s third book, came out in May.'],
    ['He lives in “Old Town,” a part of Porto.'],
    ['The pier is “dead,” and Tom Bell knows it.'],
    ['“Harbour Lights,” was the name of the pub.'],
    ['She played “Rain” and Tom Bell sang.'],
    ['It stands in “the pit,” Bell’s folly.'],
  ],
};
