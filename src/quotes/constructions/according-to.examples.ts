import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['In the mayor’s opinion the pier is safe.', 'indirect | the mayor | opinion | the pier is safe'],
    // Over what describes the source.
    ['According to Ana Ruiz, now 80, it was late.', 'indirect | Ana Ruiz | According to | it was late'],
    ['According to Ana Ruiz, however, it was late.', 'indirect | Ana Ruiz | According to | it was late'],
    ['According to Ana Ruiz, from Haro, it was late.', 'indirect | Ana Ruiz | According to | it was late'],
    ['According to Ana Ruiz, in May, it was late.', 'indirect | Ana Ruiz | According to | in May, it was late'],
    ['According to Ana Ruiz, the mayor, it was late.', 'indirect | Ana Ruiz | According to | it was late'],
    ['According to Ana Ruiz, 43, who owns the pier, it was late.', 'indirect | Ana Ruiz | According to | it was late'],
    ['According to Ana Ruiz, head of the union, it was late.', 'indirect | Ana Ruiz | According to | it was late'],
    ['According to the mayor, Ana Ruiz, it was late.', 'indirect | the mayor, Ana Ruiz | According to | it was late'],
    [
      'The ferry, according to Ana Ruiz, the mayor, was late.',
      'indirect | Ana Ruiz | according to | The ferry … was late',
    ],
    [
      'According to Ana Ruiz, the clerk and the crew were late.',
      'indirect | Ana Ruiz | According to | the clerk and the crew were late',
    ],
    ['In Ruiz’s view, the sea is rising.', 'indirect | Ruiz | view | the sea is rising'],
    ['The sea is rising, in the mayor’s opinion.', 'indirect | the mayor | opinion | The sea is rising'],
    [
      'According to the survey, one voter in three is undecided.',
      'indirect | the survey | According to | one voter in three is undecided',
    ],
    [
      'One voter in three is undecided, according to the survey.',
      'indirect | the survey | according to | One voter in three is undecided',
    ],
    [
      'The road was closed on Friday according to the police.',
      'indirect | the police | according to | The road was closed on Friday',
    ],
    ['“Nobody was hurt,” according to the police.', 'direct | the police | according to | “Nobody was hurt,”'],
    [
      'The bridge, according to the engineer, would hold.',
      'indirect | the engineer | according to | The bridge … would hold',
    ],
    [
      'The road was closed, according to two officials familiar with the matter.',
      'indirect | two officials familiar with the matter | according to | The road was closed',
    ],
    ['According to Bell, nobody was hurt.', 'indirect | Bell | According to | nobody was hurt'],
    [
      'In the words of the engineer, the bridge was a wreck.',
      'indirect | the engineer | In the words of | the bridge was a wreck',
    ],
    ['The road was closed, according to police.', 'indirect | police | according to | The road was closed'],
    [
      'In a poll published on Friday, one voter in three was undecided.',
      'indirect | a poll | In | one voter in three was undecided',
    ],
    ['According to data, it was late.', 'indirect | data | According to | it was late'],
    ['In the words of Ruiz, the poll was wrong.', 'indirect | Ruiz | In the words of | the poll was wrong'],
    ['The pier was sold in May, per the Herald.', 'indirect | the Herald | per | The pier was sold in May'],
    [
      'Bell had 20 percent of the vote in a Lisbon Courier poll.',
      'indirect | a Lisbon Courier poll | in | Bell had 20 percent of the vote',
    ],
  ],
  negative: [
    ['In her view, Ruiz told the board, the dam was late.', 'indirect | Ruiz | told | the dam was late'],
    ['The ferry takes 20 euros per head.'],
    ['Two people in a Courier poll had heard of it.'],
    ['Bell had 20 percent of the vote in the polls.'],
    ['In full view, the crew swam.'],
    ['In view of the fog, nobody swam.'],
    ['In Ruiz’s view there are two piers.'],
    ['In the harbour, one ship in three was late.'],
    ['Everything went according to plan.'],
    ['The boxes are sorted according to size.'],
    ['In the words there was much anger.'],
    ['In accordance with the law, the road was closed.'],
    ['He was late in a poll.'],
    ['In the year before the poll was held, half were late.'],
    ['For a poll of May, ten mates were asked.'],
    ['The Courier poll was held in May, and half were late.'],
  ],
};
