import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'After saying her foot was “so sore I could not walk,” she was taken home.',
      'mixed | she | saying | her foot was “so sore I could not walk,”',
    ],
    [
      'Promising that the road would open, Bell left the town.',
      'indirect | Bell | Promising | that the road would open',
    ],
    ['Conceding that it was late, he warned the crew.', 'indirect | he | Conceding | that it was late'],
    [
      'While discussing the plan for the harbour, Ruiz smiled.',
      'indirect | Ruiz | discussing | the plan for the harbour',
    ],
    ['After thanking the crew, she went home.', 'indirect | she | thanking | the crew'],
    ['In rejecting the plan, the board fell apart.', 'indirect | the board | rejecting | the plan'],
    [
      'By voting to close the pier, the council lost its friends.',
      'indirect | the council | voting | to close the pier',
    ],
    ['Citing the plan, the council closed the pier.', 'indirect | the council | Citing | the plan'],
  ],
  negative: [
    ['Pointing to the pier, Ruiz wept.'],
    ['Speaking on Friday, Ruiz wept.'],
    ['Walking home, Ruiz wept.'],
    ['Addressing a gathering on the pier, Ruiz wept.'],
    ['Denying the charges was late.'],
    ['Seeing nobody, Ruiz left the pier.'],
  ],
};
