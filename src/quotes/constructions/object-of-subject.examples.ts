import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'The officers protesting the launch of the bureau are late.',
      'indirect | The officers | protesting | the launch of the bureau',
    ],
    [
      'Police said the crews opposing the toll are late.',
      'indirect | Police | said | the crews opposing the toll are late',
    ],
    [
      'The crews opposing the toll told Bell that it was late.',
      'indirect | The crews | opposing | the toll',
      'indirect | The crews opposing the toll | told | that it was late',
    ],
    ['The mayors backing the plan left.', 'indirect | The mayors | backing | the plan'],
    ['The lawyers questioning the deal have left.', 'indirect | The lawyers | questioning | the deal'],
    ['But the town criticising the road was late.', 'indirect | the town | criticising | the road'],
    // After an adjunct, and what a preposition leads to.
    [
      'In May, crews opposing the toll said they would wait.',
      'indirect | crews | opposing | the toll',
      'indirect | crews opposing the toll | said | they would wait',
    ],
    ['Many crews clamouring for lower fares left the pier.', 'indirect | Many crews | clamouring for | lower fares'],
    [
      'Members backing the plan have said that it will pass.',
      'indirect | Members | backing | the plan',
      'indirect | Members backing the plan | said | that it will pass',
    ],
  ],
  negative: [
    ['A memo showing sales fell was leaked.'],
    ['A poster detailing reports Ana Ruiz filed was lost.'],
    ['The crew left, criticising the road.', 'indirect | The crew | criticising | the road'],
    ['The mayor met crews opposing the toll.', 'indirect | crews | opposing | the toll'],
  ],
};
