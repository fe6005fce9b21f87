import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    // A quotation, a clause, a question, an infinitive, a gerund.
    ["The mate said: ``We leave.''", "direct | The mate | said | ``We leave.''"],
    ['The judge held that the boat was lost.', 'indirect | The judge | held | that the boat was lost'],
    ['The mate said in a report that the ship had sunk.', 'indirect | The mate | said | that the ship had sunk'],
    ['The mate asked exactly why it sank.', 'indirect | The mate | asked | exactly why it sank'],
    ['The mate asked about what the crew knew.', 'indirect | The mate | asked | about what the crew knew'],
    ['The mate asked whom the crew had called.', 'indirect | The mate | asked | whom the crew had called'],
    ['The mate asked who had called.', 'indirect | The mate | asked | who had called'],
    ['The mate promised not to sail.', 'indirect | The mate | promised | not to sail'],
    ['The mate promised to slowly sail.', 'indirect | The mate | promised | to slowly sail'],
    ['The mate promised to be late.', 'indirect | The mate | promised | to be late'],
    ['The mate denied stealing the boat.', 'indirect | The mate | denied | stealing the boat'],
    ['They agreed to exchange crews.', 'indirect | They | agreed | to exchange crews'],
    ['The mayor promised to open two piers.', 'indirect | The mayor | promised | to open two piers'],
    // Behind the one addressed.
    ['The mate told two of the crew that it was late.', 'indirect | The mate | told | that it was late'],
    ['The mate told them on Monday that it was late.', 'indirect | The mate | told | that it was late'],
    ['The mate asked Ruiz why it was late.', 'indirect | The mate | asked | why it was late'],
    ['The mate warned the crew not to sail.', 'indirect | The mate | warned | not to sail'],
    ['The mate urged them in Lisbon to sail.', 'indirect | The mate | urged | to sail'],
    ['The mate expects the crew to sail.', 'indirect | The mate | expects | the crew to sail'],
    ['The mate accused two of the crew of theft.', 'indirect | The mate | accused | two of the crew of theft'],
    ['The mate accused them of theft.', 'indirect | The mate | accused | them of theft'],
    ['The mate called it “a lie”.', 'mixed | The mate | called | it “a lie”'],
    ['The mate called it a “lie”.', 'mixed | The mate | called | it a “lie”'],
    ['The mate described it as “a lie”.', 'mixed | The mate | described | it as “a lie”'],
    ['The mate called them wholly unfit.', 'indirect | The mate | called | them wholly unfit'],
    ['The mate called Bell a friend.', 'indirect | The mate | called | Bell a friend'],
    // A subject of any length.
    [
      'The mate said the pier of the old harbour, which had cost the town so much, was dead.',
      'indirect | The mate | said | the pier of the old harbour, which had cost the town so much, was dead',
    ],
    [
      'The mate wrote the local paper, the Courier, that it was late.',
      'indirect | The mate | wrote | that it was late',
    ],
    ['The mate told Monday’s crew that it was late.', 'indirect | The mate | told | that it was late'],
  ],
  negative: [
    ['The mate said in a report that was published in May.'],
    ['The mate called the crew on Monday.'],
    ['The mate called the crew last week.'],
    ['The mate called the crew.'],
    ['The mate asked the crew.'],
    ['The mate read that was wrong.'],
    ['The mate wrote the story that won.'],
    ['The mate was asked, and left what was left.'],
    ['The mate called the crew Monday.'],
    ['The mate spoke to all on board, that is, the crew.'],
    ['The mate spoke on the condition that it was late.'],
  ],
};
