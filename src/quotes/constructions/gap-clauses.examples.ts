import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'The fare will rise, the mayor announced in a budget he described as fair.',
      'indirect | the mayor | announced | The fare will rise',
      'indirect | he | described | a budget … as fair',
    ],
    [
      'The fare will rise, the mayor announced in a speech she called “honest”.',
      'indirect | the mayor | announced | The fare will rise',
      'mixed | she | called | a speech … “honest”',
    ],
    [
      'The fare will rise, the mayor said in a letter he called “honest”.',
      'indirect | the mayor | said | The fare will rise',
      'mixed | he | called | a letter … “honest”',
    ],
    [
      'The fare will rise, the mayor said in a letter Bell dismissed as a joke.',
      'indirect | the mayor | said | The fare will rise',
      'indirect | Bell | dismissed | a letter … as a joke',
    ],
    ['Ruiz said in a speech that it was late.', 'indirect | Ruiz | said | that it was late'],
    ['Ruiz said in a letter they were late.', 'indirect | Ruiz | said | they were late'],
  ],
  negative: [
    ['It was a remark that was absurd.'],
    ['It was a claim that sank the plan.'],
    ['It was the accusation that hurt.'],
    ['It was a claim that stung.'],
  ],
};
