import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    // A capital that acts, several, one that is dealt with; a people.
    [
      'Portugal and Spain met. Lisbon pledged to help, Madrid declined to comment.',
      'Portugal: name Portugal, metonym Lisbon',
      'Spain: name Spain, metonym Madrid',
    ],
    [
      'Portugal met Spain on Monday. The Portuguese have pledged to help.',
      'Portugal: name Portugal, metonym Portuguese',
    ],
    [
      'Portugal and Spain met. Lisbon and Madrid agreed to help.',
      'Portugal: name Portugal, metonym Lisbon',
      'Spain: name Spain, metonym Madrid',
    ],
    ['Portugal was late. Lisbon was ready to help.', 'Portugal: name Portugal, metonym Lisbon'],
    ['Portugal was late. Lisbon has not yet replied.', 'Portugal: name Portugal, metonym Lisbon'],
    ['Portugal was late. Kenya wants closer ties with Lisbon.', 'Portugal: name Portugal, metonym Lisbon'],
    [
      'Portugal and Spain met. There were talks between Lisbon and Madrid.',
      'Portugal: name Portugal, metonym Lisbon',
      'Spain: name Spain, metonym Madrid',
    ],
    ['Portugal was late. Lisbon was in talks with the bank.', 'Portugal: name Portugal, metonym Lisbon'],
    ['Portugal was late. Kenya urged Lisbon to act.', 'Portugal: name Portugal, metonym Lisbon'],
    ['Portugal was late. Lisbon denied it.', 'Portugal: name Portugal, metonym Lisbon'],
    ['Portugal was late. Lisbon quietly denied it.', 'Portugal: name Portugal, metonym Lisbon'],
    ['Portugal was late. Lisbon is considering the plan.', 'Portugal: name Portugal, metonym Lisbon'],
  ],
  negative: [
    [
      'They left Lisbon. The road between Lisbon and Okun is shut.',
      'Lisbon: name Lisbon, name Lisbon',
      'Okun: name Okun',
    ],
    ['Portugal was late. Going to Lisbon to see her was fun.', 'Portugal: name Portugal', 'Lisbon: name Lisbon'],
    // The city itself, the people themselves.
    ['Portugal met Spain on Monday. The Portuguese woman left.', 'Portugal: name Portugal'],
    ['The Portuguese have pledged to help.', 'Portuguese: name Portuguese'],
    [
      'Portugal met Spain. Some of the Portuguese have pledged to help.',
      'Portugal: name Portugal',
      'Portuguese: name Portuguese',
    ],
    ['Portugal met Spain. Portuguese have pledged to help.', 'Portugal: name Portugal', 'Portuguese: name Portuguese'],
    ['Portugal was late. In Lisbon pledged funds were lost.', 'Portugal: name Portugal', 'Lisbon: name Lisbon'],
    [
      'Portugal was late. It rained in Lisbon, Portugal.',
      'Portugal: name Portugal, name Portugal',
      'Lisbon: name Lisbon',
    ],
    ['Portugal was late. Lisbon shares rejected the trend.', 'Portugal: name Portugal', 'Lisbon: name Lisbon'],
    ['Portugal was late. Kenya visited Lisbon.', 'Portugal: name Portugal', 'Lisbon: name Lisbon'],
    ['Portugal was late. Kenya urged Lisbon dockers to act.', 'Portugal: name Portugal', 'Lisbon: name Lisbon'],
    ['Portugal was late. The road to Lisbon is long.', 'Portugal: name Portugal', 'Lisbon: name Lisbon'],
    ['Portugal was late. The mayor of Lisbon denied it.', 'Portugal: name Portugal', 'Lisbon: name Lisbon'],
    ['Portugal was late. Lisbon was old.', 'Portugal: name Portugal', 'Lisbon: name Lisbon'],
    ['Portugal was late. Porto denied it.', 'Portugal: name Portugal', 'Porto: name Porto'],
    ['Portugal was late. There was rain between Lisbon and the sea.', 'Portugal: name Portugal', 'Lisbon: name Lisbon'],
  ],
};
