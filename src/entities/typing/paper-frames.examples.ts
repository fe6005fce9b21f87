import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['It was sold by the Fairmoor Star on Monday. An editor of the Star sang.', 'ORG Fairmoor Star', 'ORG Star'],
    ['He told the Aldmoor Mirror so. It was in the Mirror on Monday.', 'ORG Aldmoor Mirror', 'ORG Mirror'],
    ['The Fairmoor Sun closed. A reporter at the Sun left.', 'ORG Fairmoor Sun', 'ORG Sun'],
    ['The Weir Valley Mail met. They read the Mail daily.', 'ORG Weir Valley Mail', 'ORG Mail'],
    ['She wrote for the Torrin Echo, and the Echo closed.', 'ORG Torrin Echo', 'ORG Echo'],
    ['It was sold to the Bay Globe. Later the Globe closed.', 'ORG Bay Globe', 'ORG Globe'],
    ['The Arizona Republic endorsed her in May.', 'ORG Arizona Republic'],
    ['The Cape Town Star did not say so.', 'ORG Cape Town Star'],
  ],
  negative: [
    ['The Halden Courier-Post wrote it, and the Courier-Post was sold.', 'ORG Halden Courier-Post', 'ORG Courier-Post'],
    ['The Czech Republic sent two.', 'GPE Czech Republic'],
    ['The Fairmoor Star closed.', 'ORG Fairmoor Star'],
    ['The North Star shone.'],
    ['He saw the sun. The Sun rose.'],
    ['He left the star in the mirror. It was a sun.'],
    [
      'The Okun Republican left. It was the Republican plan, and Republicans liked it.',
      'NORP Republican',
      'NORP Republican',
      'NORP Republicans',
    ],
  ],
};
