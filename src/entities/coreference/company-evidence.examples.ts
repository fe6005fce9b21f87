import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['The chief executive of Ardo left. The company grew.', 'Ardo: name Ardo, nominal The company'],
    ['Torrin Foods’s chief executive left. The company grew.', 'Torrin Foods: name Torrin Foods, nominal The company'],
    ['Tilden Works employs ten. The firm grew.', 'Tilden Works: name Tilden Works, nominal The firm'],
    ['The insurer, Warmel, said nothing. The insurer is late.', 'Warmel: name Warmel, nominal The insurer'],
    ['Shares in Ardo fell. The company grew.', 'Ardo: name Ardo, nominal The company'],
    [
      'Brandel Mines operates two mines. The company is late.',
      'Brandel Mines: name Brandel Mines, nominal The company',
    ],
  ],
  negative: [
    ['The Lisbon Harbour Board met. The company grew.', 'Lisbon Harbour Board: name Lisbon Harbour Board'],
    [
      'Shares in Ardo fell, and so did shares in Brandel. The company grew.',
      'Ardo: name Ardo',
      'Brandel: name Brandel',
    ],
    ['The Peasant Party sang. The firm grew.', 'Peasant Party: name Peasant Party'],
    ['The Ministry of Trade said it. The company grew.', 'Ministry of Trade: name Ministry of Trade'],
  ],
};
