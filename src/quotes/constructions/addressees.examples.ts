import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['Ruiz called both Tom Bell and Ana Costa “liars”.', 'mixed | Ruiz | called | both Tom Bell and Ana Costa “liars”'],
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
    ['The mate told Monday’s crew that it was late.', 'indirect | The mate | told | that it was late'],
    ['The mate does not expect the crew to sail.', 'indirect | The mate | expect | the crew to sail'],
    ['They never expect him to leave.', 'indirect | They | expect | him to leave'],
  ],
  negative: [
    ['The mate called the crew on Monday.'],
    ['The mate called the crew last week.'],
    ['The mate called the crew.'],
    ['The mate asked the crew.'],
    ['The mate called the crew Monday.'],
    ['The mate called the crew on Monday a third time.'],
    ['The mate described the crew.', 'indirect | The mate | described | the crew'],
  ],
};
