import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Bell said the deal was dead and his partner said he was sorry.',
      'indirect | Bell | said | the deal was dead',
      'indirect | his partner | said | he was sorry',
    ],
    [
      'Bell says the plan works but critics say it is a failure.',
      'indirect | Bell | says | the plan works',
      'indirect | critics | say | it is a failure',
    ],
    [
      'Ana Ruiz said it was late and Tom Bell said that it was early.',
      'indirect | Ana Ruiz | said | it was late',
      'indirect | Tom Bell | said | that it was early',
    ],
    [
      'The board said it would pay but did not say when it would do so.',
      'indirect | The board | said | it would pay',
      'indirect | The board | say | when it would do so',
    ],
    [
      'The judge held that the pier was unsafe, and her reports describe rot in the beams.',
      'indirect | The judge | held | that the pier was unsafe',
      'indirect | her reports | describe | rot in the beams',
    ],
    [
      'Ruiz said he was ill, and other leaders said he had left.',
      'indirect | Ruiz | said | he was ill',
      'indirect | other leaders | said | he had left',
    ],
    [
      'They write that rain is late, and suggest that boats be kept away.',
      'indirect | They | write | that rain is late',
      'indirect | They | suggest | that boats be kept away',
    ],
    // A name for what stands before is no report.
    [
      'The farmers vowed to block the road after a payment, popularly known as the sweetener, of 30 crowns.',
      'indirect | The farmers | vowed | to block the road after a payment, popularly known as the sweetener, of 30 crowns',
    ],
    ['Bell said he ran home and found his dog.', 'indirect | Bell | said | he ran home and found his dog'],
    [
      'Ana Ruiz said that it was late, and Tom Bell said it was early.',
      'indirect | Ana Ruiz | said | that it was late',
      'indirect | Tom Bell | said | it was early',
    ],
    [
      'Ana Ruiz said it was late, and her husband told police he had slept.',
      'indirect | Ana Ruiz | said | it was late',
      'indirect | her husband | told | he had slept',
    ],
    [
      'Bell said the pier was shut, and added that it was late.',
      'indirect | Bell | said | the pier was shut',
      'indirect | Bell | added | that it was late',
    ],
    [
      'Bell said the pier was shut, and the mayor noted that it was late.',
      'indirect | Bell | said | the pier was shut',
      'indirect | the mayor | noted | that it was late',
    ],
    [
      'Bell said it would be hard – and he noted that it was late.',
      'indirect | Bell | said | it would be hard',
      'indirect | he | noted | that it was late',
    ],
    [
      'Bell said it would be late, and she urged them to stay.',
      'indirect | Bell | said | it would be late',
      'indirect | she | urged | to stay',
    ],
    [
      'The pier would be shut, the mayor said, and Bell said it was late.',
      'indirect | the mayor | said | The pier would be shut',
      'indirect | Bell | said | it was late',
    ],
    [
      'Bell said the pier was shut, and also promised to mend it.',
      'indirect | Bell | said | the pier was shut',
      'indirect | Bell | promised | to mend it',
    ],
    [
      'Bell liked to say that he was never late, and his cousin, Tom Ruiz, confirmed it.',
      'indirect | Bell | say | that he was never late',
      'indirect | his cousin, Tom Ruiz | confirmed | it',
    ],
  ],
  negative: [
    // A story that is told.
    [
      'Ana Ruiz said she fell ill and the nurse said it was a fever.',
      'indirect | Ana Ruiz | said | she fell ill and the nurse said it was a fever',
      'indirect | the nurse | said | it was a fever',
    ],
    [
      'Ana Ruiz said Bell was late and people say he sleeps.',
      'indirect | Ana Ruiz | said | Bell was late and people say he sleeps',
      'indirect | people | say | he sleeps',
    ],
    ['Ruiz said Bell was ill but did not stop.', 'indirect | Ruiz | said | Bell was ill but did not stop'],
    [
      'The poll found that 66 percent back the toll, compared with a tenth in May.',
      'indirect | The poll | found | that 66 percent back the toll, compared with a tenth in May',
    ],
    [
      'Ana Ruiz said the crew was late, and people say it slept.',
      'indirect | Ana Ruiz | said | the crew was late, and people say it slept',
      'indirect | people | say | it slept',
    ],
    [
      'Bell said the pier was shut, and the boats were late.',
      'indirect | Bell | said | the pier was shut, and the boats were late',
    ],
    ['Bell said the pier and the boats were late.', 'indirect | Bell | said | the pier and the boats were late'],
    ['Bell said he saw the boats, and the crew.', 'indirect | Bell | said | he saw the boats, and the crew'],
    ['Bell said it would be hard – and late.', 'indirect | Bell | said | it would be hard – and late'],
  ],
};
