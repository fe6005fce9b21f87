import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Ruiz said in a letter published Wednesday that she wants the boats.',
      'indirect | Ruiz | said | that she wants the boats',
      'indirect | she | wants | the boats',
    ],
    ['Bell said Monday that it was late.', 'indirect | Bell | said | that it was late'],
    ['Bell said Monday morning that it was late.', 'indirect | Bell | said | that it was late'],
    ['Bell said last week that it was late.', 'indirect | Bell | said | that it was late'],
    [
      'The mayor warned before Monday that the pier was weak.',
      'indirect | The mayor | warned | that the pier was weak',
    ],
    ['Bell asked in late March whether it was safe.', 'indirect | Bell | asked | whether it was safe'],
    ['Bell asked since last week whether it was safe.', 'indirect | Bell | asked | whether it was safe'],
    ['Bell asked late last week whether it was safe.', 'indirect | Bell | asked | whether it was safe'],
    ['Bell asked the crew on Aug. 12, 2023, whether it was safe.', 'indirect | Bell | asked | whether it was safe'],
    ['Bell asked 2023 whether it was safe.', 'indirect | Bell | asked | whether it was safe'],
    [
      'The ministry said on Friday, in a statement published in Lisbon: “We leave.”',
      'direct | The ministry | said | “We leave.”',
    ],
    ['Bell asked again – in Lisbon – whether it was safe.', 'indirect | Bell | asked | whether it was safe'],
    ['Bell said, speaking in Lisbon, that it was late.', 'indirect | Bell | said | that it was late'],
    ['Bell explained in detail how the ship sank.', 'indirect | Bell | explained | how the ship sank'],
    [
      'As Ruiz said in May in the harbour of the town on the hill by the sea, nobody paid.',
      'indirect | Ruiz | said | nobody paid',
    ],
    ['Bell called on the crew in May 2019 to remain calm.', 'indirect | Bell | called on | to remain calm'],
    ['Bell held on Friday, May 3, 2019 that it was late.', 'indirect | Bell | held | that it was late'],
    ['Ruiz said at about 8 p.m. that the boats were safe.', 'indirect | Ruiz | said | that the boats were safe'],
  ],
  negative: [
    ['Bell explained so.'],
    ['Bell asked a lot of the crew.'],
    ['Bell spoke while it rained that the crew was late.'],
    ['Bell answered the mate before he asked whether it was safe.', 'indirect | he | asked | whether it was safe'],
    ['Bell asked so that it was clear.'],
    ['Bell asked the late crew.'],
    ['Bell asked next to the pier.'],
  ],
};
