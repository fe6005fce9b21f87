import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'One recalled a manager telling the team that if they were not late, they had left too early.',
      'indirect | One | recalled | a manager telling the team that if they were not late, they had left too early',
      'indirect | a manager | telling | that if they were not late, they had left too early',
    ],
    [
      'Ruiz told Radio Moyle in a story that aired on Monday that the pier was shut.',
      'indirect | Ruiz | told | that the pier was shut',
    ],
    [
      'Ruiz told the Courier in an interview which was published on Friday that the pier was shut.',
      'indirect | Ruiz | told | that the pier was shut',
    ],
    [
      'She recalled her aunt telling her that the sea was cruel.',
      'indirect | She | recalled | her aunt telling her that the sea was cruel',
      'indirect | her aunt | telling | that the sea was cruel',
    ],
    ['Ruiz told a crowd in the old square that “I need you.”', 'mixed | Ruiz | told | that “I need you.”'],
    [
      'He argued against a toll on boats, adding that it was late.',
      'indirect | He | argued against | a toll on boats',
      'indirect | He | adding | that it was late',
    ],
    ['Ruiz said during her bid to be mayor that it was late.', 'indirect | Ruiz | said | that it was late'],
    ['Ruiz responded by saying the ferry was late.', 'indirect | Ruiz | saying | the ferry was late'],
    [
      'The mayor rejected rumours that the ferry would stop.',
      'indirect | The mayor | rejected | rumours that the ferry would stop',
      'indirect | - | rumours | that the ferry would stop',
    ],
    ['The mayor said little had changed and left.', 'indirect | The mayor | said | little had changed and left'],
    ['The mate said things improved and sales grew.', 'indirect | The mate | said | things improved and sales grew'],
    [
      'The mate said the boats and crews “amount to theft”.',
      'mixed | The mate | said | the boats and crews “amount to theft”',
    ],
    ['The mate said the mast bent in the storm.', 'indirect | The mate | said | the mast bent in the storm'],
    ['The mate asked exactly why it sank.', 'indirect | The mate | asked | exactly why it sank'],
    [
      'The mate said the pier of the old harbour, which had cost the town so much, was dead.',
      'indirect | The mate | said | the pier of the old harbour, which had cost the town so much, was dead',
    ],
    [
      'The mate wrote the local paper, the Courier, that it was late.',
      'indirect | The mate | wrote | that it was late',
    ],
    ['Bell said so when he saw that it was late.', 'indirect | he | saw | that it was late'],
    ['The mate answered and did not know that it was late.', 'indirect | The mate | know | that it was late'],
    [
      'Bell said if the ferry sailed, it would be late.',
      'indirect | Bell | said | if the ferry sailed, it would be late',
    ],
    [
      'Bell said when the sea was calm, the ferry would sail.',
      'indirect | Bell | said | when the sea was calm, the ferry would sail',
    ],
    ['Bell said, of all things, that it was late.', 'indirect | Bell | said | that it was late'],
    [
      'Bell asked everybody on the pier, the crew and the mate, whether it was late.',
      'indirect | Bell | asked | whether it was late',
    ],
    [
      'Officials said the conviction of the port director for hiding letters is casting a shadow.',
      'indirect | Officials | said | the conviction of the port director for hiding letters is casting a shadow',
    ],
    [
      'Bell said the only way to stop Ruiz from winning the race may be to wait.',
      'indirect | Bell | said | the only way to stop Ruiz from winning the race may be to wait',
    ],
    ['Ruiz said after visiting the pier that it was safe.', 'indirect | Ruiz | said | that it was safe'],
    [
      'Bell said the storm, coupled with the tide, was to blame.',
      'indirect | Bell | said | the storm, coupled with the tide, was to blame',
    ],
  ],
  negative: [
    ['Ruiz hinted at that in May.'],
    [
      'Bell has not commented on the plan, although Ruiz said on Monday that it was late.',
      'indirect | Ruiz | said | that it was late',
    ],
    ['He said little after the match and left by the back door.'],
    ['They said their goodbyes and drove north.'],
    ['He said goodbye to his wife and drove north.'],
    ['She said a few words and sat down.'],
    ['Bell recorded songs for the town and left in May.'],
    ['Bell, who advised the board, left in May.'],
    ['Harcombe, the lawyers who advised the board, left in May.'],
    ['The mate said the words “I do not know”.', 'mixed | The mate | said | the words “I do not know”'],
    ['The mate spoke to all on board, that is, the crew.'],
    ['Bell said so, and left the town that night.'],
    ['Bell asked the crew to the fair.'],
    ['Bell wrote a book that sold.'],
    ['Bell denied the crew its wages, if any.', 'indirect | Bell | denied | the crew its wages'],
    [
      'He said he and his friends had learned to swim, but that he had seen a flood.',
      'indirect | He | said | he and his friends had learned to swim, but that he had seen a flood',
    ],
    [
      'Bell accepted an invitation to Porto, although that never happened.',
      'indirect | Bell | accepted | an invitation to Porto',
    ],
  ],
};
