import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['Bell said the party would choose.', 'indirect | Bell | said | the party would choose'],
    ['Bell said there was no ship.', 'indirect | Bell | said | there was no ship'],
    ['Bell said last week was bad.', 'indirect | Bell | said | last week was bad'],
    ['Bell said the ships that sank in May were old.', 'indirect | Bell | said | the ships that sank in May were old'],
    ['Bell said a crew who sailed in May was lost.', 'indirect | Bell | said | a crew who sailed in May was lost'],
    ['Bell said the ship which sank was old.', 'indirect | Bell | said | the ship which sank was old'],
    [
      'Bell said the plan rejected by the board was dead.',
      'indirect | Bell | said | the plan rejected by the board was dead',
    ],
    ['Bell said the pier, a wreck, was closed.', 'indirect | Bell | said | the pier, a wreck, was closed'],
    ['Bell said more than 20 ships had sunk.', 'indirect | Bell | said | more than 20 ships had sunk'],
    ['Bell said at least six ships sank.', 'indirect | Bell | said | at least six ships sank'],
    ['Bell said about 20 ships sank.', 'indirect | Bell | said | about 20 ships sank'],
    ['Bell said not all ships sank.', 'indirect | Bell | said | not all ships sank'],
    ['Bell said $20 was too much.', 'indirect | Bell | said | $20 was too much'],
    ['Bell said old ships sink.', 'indirect | Bell | said | old ships sink'],
    ['Bell said sailing was dear.', 'indirect | Bell | said | sailing was dear'],
    [
      'Bell said when the sea was high, the ferry stayed.',
      'indirect | Bell | said | when the sea was high, the ferry stayed',
    ],
    [
      'Bell said once the sea was calm the ferry would sail.',
      'indirect | Bell | said | once the sea was calm the ferry would sail',
    ],
    ['Bell reported on Monday evening ships sank.', 'indirect | Bell | reported | ships sank'],
    ['Bell reported in May ships sank.', 'indirect | Bell | reported | ships sank'],
    ['Bell announced the man, who left, had won.', 'indirect | Bell | announced | the man, who left, had won'],
    ['Bell announced a frost, a storm, was near.', 'indirect | Bell | announced | a frost, a storm, was near'],
    ['Bell announced more than 20 ships sank.', 'indirect | Bell | announced | more than 20 ships sank'],
    ['Bell announced last week a plan had failed.', 'indirect | Bell | announced | a plan had failed'],
    ['Bell said there sank a ship.', 'indirect | Bell | said | there sank a ship'],
    ['Bell hoped over time it sails.', 'indirect | Bell | hoped | it sails'],
    [
      'The board said Monday the number of ships rose by two.',
      'indirect | The board | said | the number of ships rose by two',
    ],
    [
      'Bell did not announce the old pier in the harbour of the town on the hill by the sea had sunk.',
      'indirect | Bell | announce | the old pier in the harbour of the town on the hill by the sea had sunk',
    ],
  ],
  negative: [
    ['Bell asked for seven years.', 'indirect | Bell | asked for | seven years'],
    ['Bell told reporters in Paris.'],
    [
      'Bell reported a bigger rise than the market had expected.',
      'indirect | Bell | reported | a bigger rise than the market had expected',
    ],
    ['Bell denied the charge and left.', 'indirect | Bell | denied | the charge'],
    ['Bell told him left was right.'],
    ['Bell said last week.'],
    ['Bell told the crew about half a plan.'],
    ['The board tried to persuade sailors who are opposed to the plan.'],
    ['The court found an enhanced interest in the pier.'],
    ['The mate did not disclose the size of the expected gain.'],
    ['The mate has no way of knowing basic facts: how much the ship costs and how much it makes.'],
    ['The mate never reported a bigger rise than the market had expected.'],
    [
      'Bell never announced the plan of the board of the old town in the north for a new pier in the harbour on the hill by the sea in the year of the storm the crew feared.',
    ],
  ],
};
