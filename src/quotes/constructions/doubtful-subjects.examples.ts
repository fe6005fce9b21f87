import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Experts on the harbour and sea walls said the plan could fail.',
      'indirect | Experts on the harbour and sea walls | said | the plan could fail',
    ],
    [
      'A spokeswoman for the port of Arden and its ferries said they would sail.',
      'indirect | A spokeswoman for the port of Arden and its ferries | said | they would sail',
    ],
    [
      'A long study being released on Tuesday by a group of engineers shows how the wall failed.',
      'indirect | A long study being released on Tuesday by a group of engineers | shows | how the wall failed',
    ],
    [
      'Tarnby’s top military and party leaders on Wednesday said the talks were off.',
      'indirect | Tarnby’s top military and party leaders | said | the talks were off',
    ],
    [
      'Candidates of both parties said they would talk.',
      'indirect | Candidates of both parties | said | they would talk',
    ],
    [
      'The firm’s analysis of boats that have cost $1 million or more since Jan. 1, 2015, shows that they are slow.',
      'indirect | The firm’s analysis of boats | shows | that they are slow',
    ],
    ['Ruiz met the mate, who in 2010 said the pier was safe.', 'indirect | who | said | the pier was safe'],
    [
      'Twelve towns led by Arden and fishing groups are challenging the rule.',
      'indirect | Twelve towns led by Arden and fishing groups | challenging | the rule',
    ],
    [
      'Local leaders who have been some of the loudest critics of the plan said it would fail.',
      'indirect | Local leaders | said | it would fail',
    ],
    [
      'An official of the firm who asked not to be named said it was late.',
      'indirect | who | asked | not to be named',
      'indirect | An official of the firm | said | it was late',
    ],
    ['Polls taken in Porto found that it was late.', 'indirect | Polls taken in Porto | found | that it was late'],
    [
      'Organizers of the push to stop the speech said it was late.',
      'indirect | Organizers of the push to stop the speech | said | it was late',
    ],
    [
      'The report covering the last three months of 2015 shows that it was late.',
      'indirect | The report covering the last three months of 2015 | shows | that it was late',
    ],
    [
      'Sailors who have listened to his talks over the years, on land or at sea, said it was late.',
      'indirect | Sailors | said | it was late',
    ],
  ],
  negative: [
    // The subject of a second clause.
    ['Ruiz left the pier and the crew said it was late.', 'indirect | the crew | said | it was late'],
    ['This week and Tom Bell said it was late.', 'indirect | Tom Bell | said | it was late'],
    [
      'Ruiz knew the mate said it was late.',
      'indirect | Ruiz | knew | the mate said it was late',
      'indirect | the mate | said | it was late',
    ],
    // What the tree takes for a subject is a clause.
    [
      'In June, the senator called on the town to leave after the owner said it was safe.',
      'indirect | the senator | called on | to leave after the owner said it was safe',
      'indirect | the owner | said | it was safe',
    ],
  ],
};
