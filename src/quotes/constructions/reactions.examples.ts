import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'The plan drew criticism from the police over its cost.',
      'indirect | the police | drew criticism | The plan … over its cost',
    ],
    [
      'The row about the pier drew criticism from farmers.',
      'indirect | farmers | drew criticism | The row about the pier',
    ],
    ['The plan drew criticism from the mayor.', 'indirect | the mayor | drew criticism | The plan'],
    ['Bell faced criticism from rivals that it was late.', 'indirect | rivals | criticism | that it was late'],
    ['The plan drew sharp criticism from the union.', 'indirect | the union | drew sharp criticism | The plan'],
    ['The rule was met with outrage by farmers.', 'indirect | farmers | met with outrage | The rule'],
    ['The move sparked an outcry among parents.', 'indirect | parents | sparked an outcry | The move'],
    ['The bill won praise from Marta Ilves.', 'indirect | Marta Ilves | won praise | The bill'],
    [
      'Bell has faced criticism from rivals for leaving the port.',
      'indirect | rivals | faced criticism | Bell … for leaving the port',
    ],
    [
      'The budget, which drew condemnation from doctors, passed.',
      'indirect | doctors | drew condemnation | The budget',
    ],
    [
      'His song provoked anger in Lisbon and drew condemnation from critics.',
      'indirect | critics | drew condemnation | His song',
    ],
    ['Ruiz won the endorsement of the Dockers’ Union.', 'indirect | the Dockers’ Union | won the endorsement | Ruiz'],
    ['The toll prompted complaints from the police.', 'indirect | the police | prompted complaints | The toll'],
  ],
  negative: [
    ['The plan would draw criticism from farmers.'],
    ['The plan drew no criticism from farmers.'],
    ['The tree drew water from the soil.'],
    ['The army met with resistance from the rebels.'],
    ['The plan to close the pier drew criticism from the quay.'],
    ['The play earned applause from row nine.'],
  ],
};
