import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['The pier is shut, and as Ruiz noted, boats are few.', 'indirect | Ruiz | noted | boats are few'],
    [
      'Two piers were shut, but according to Ruiz, a third is open.',
      'indirect | Ruiz | according to | a third is open',
    ],
    [
      'The ship sank, according to the police, in the early hours of Monday.',
      'indirect | the police | according to | The ship sank … in the early hours of Monday',
    ],
    ['It was late, according to Bell, with whom she sailed.', 'indirect | Bell | according to | It was late'],
    ['It was late, according to Bell, in a letter to the Courier.', 'indirect | Bell | according to | It was late'],
    [
      'According to Ana Bell, prosecuting, the pier was sold twice.',
      'indirect | Ana Bell | According to | the pier was sold twice',
    ],
    [
      'According to Tom Bell, of Elm Row, Haro, the pier is safe.',
      'indirect | Tom Bell | According to | the pier is safe',
    ],
    [
      'According to Tom Bell, a clerk of Elm Row, Haro, the pier is safe.',
      'indirect | Tom Bell | According to | the pier is safe',
    ],
    [
      'She worked in a brewery, where she learned, as she puts it, to listen to pipes.',
      'indirect | she | puts it | to listen to pipes',
    ],
    ['According to Ruiz, “it is late,” meaning the ferry.', 'direct | Ruiz | According to | “it is late,”'],
    [
      'According to Bell, the mate wrote: “We left late. It was cold.”',
      'mixed | Bell | According to | the mate wrote: “We left late. It was cold.”',
      'direct | the mate | wrote | “We left late. It was cold.”',
    ],
    ['The war was, as Ruiz put it, “a long night”.', 'mixed | Ruiz | put it | The war was … “a long night”'],
    [
      'According to the survey, one voter in three would abstain.',
      'indirect | the survey | According to | one voter in three would abstain',
    ],
    [
      'But according to the survey, one voter in three would abstain.',
      'indirect | the survey | according to | one voter in three would abstain',
    ],
    [
      '– According to the survey, one voter in three would abstain.',
      'indirect | the survey | According to | one voter in three would abstain',
    ],
    [
      'One voter in three, according to the survey, would abstain.',
      'indirect | the survey | according to | One voter in three … would abstain',
    ],
    ['In the end, as the mayor said, nobody paid.', 'indirect | the mayor | said | In the end … nobody paid'],
    ['And the crew slept, according to the mate.', 'indirect | the mate | according to | the crew slept'],
    [
      'The crew slept, according to the mate, who was awake, and Bell.',
      'indirect | the mate | according to | The crew slept',
    ],
    ['According to the mate, who was awake, the crew slept.', 'indirect | the mate | According to | the crew slept'],
    [
      'According to the mate: “The crew slept. The ship sank.”',
      'direct | the mate | According to | “The crew slept. The ship sank.”',
    ],
    [
      'The road was closed, according to the police, and the crew left.',
      'indirect | the police | according to | The road was closed',
    ],
    [
      'The road was closed according to the police, whose cars blocked it.',
      'indirect | the police | according to | The road was closed',
    ],
    [
      '“The road was closed. It was late,” according to the police.',
      'direct | the police | according to | “The road was closed. It was late,”',
    ],
    [
      'The ship, according to the mate of the ferry in the harbour of the old town on the hill, sank.',
      'indirect | the mate of the ferry in the harbour of the old town on the hill | according to | The ship … sank',
    ],
    ['The ship sank, according to the mate.', 'indirect | the mate | according to | The ship sank'],
    [
      'The ship, according to the mate, who was awake and who saw the sea rise in the night over the rail of the old ship, sank.',
      'indirect | the mate | according to | The ship … sank',
    ],
    [
      'The ship, according to the mate whose crew slept in the hold of the old ship in the harbour of the town on the hill by the sea in the north of the country, sank.',
      'indirect | the mate | according to | The ship … sank',
    ],
    ['The ship sank according to the mate, and the crew slept.', 'indirect | the mate | according to | The ship sank'],
    [
      '“It is late,” said Ruiz. “We leave at noon.”\n\nAccording to a letter of May, the ship was lost.',
      'direct | Ruiz | said | “It is late,” … “We leave at noon.”',
      'indirect | a letter | According to | the ship was lost',
    ],
    [
      'According to Bell, the ship was old in May, but still sailed.',
      'indirect | Bell | According to | the ship was old in May, but still sailed',
    ],
    [
      'According to a note issued by the harbour director, Ana Ruiz, the pier is safe.',
      'indirect | a note issued by the harbour director | According to | the pier is safe',
    ],
  ],
  negative: [
    [
      'According to the mayor, Haro, the port town, is safe.',
      'indirect | the mayor | According to | Haro, the port town, is safe',
    ],
    ['Late, according to the mate.'],
    ['According to the mate.'],
    ['Everything went, according to plan, well.'],
    ['As the mate said.'],
    ['As said the mate.'],
  ],
};
