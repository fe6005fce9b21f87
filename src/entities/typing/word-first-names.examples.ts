import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Ana Tilden left. Will Tilden spent eight years at the harbour.', 'PERSON Ana Tilden', 'PERSON Will Tilden'],
    ['“It is late,” Per Sorrell said.', 'PERSON Per Sorrell'],
    ['Jan Sorrell sang. His son is Per Sorrell.', 'PERSON Jan Sorrell', 'PERSON Per Sorrell'],
    ['Per Sorrell is under pressure. Ana Sorrell left.', 'PERSON Per Sorrell', 'PERSON Ana Sorrell'],
    ['They met Will Sorrell and Can Sorrell at noon.', 'PERSON Will Sorrell', 'PERSON Can Sorrell'],
    ['She left, Per Sorrell said. Per Sorrell, a baker, sang.', 'PERSON Per Sorrell', 'PERSON Per Sorrell'],
    ['The baker Even Sorrell was late.', 'PERSON Even Sorrell'],
  ],
  negative: [
    ['Will Sorrell resign? Ana Sorrell left.', 'PERSON Sorrell', 'PERSON Ana Sorrell'],
    ['In Leeds it rained.', 'GPE Leeds'],
    ['Ana Sorrell left. Even Sorrell was late.', 'PERSON Ana Sorrell', 'PERSON Even Sorrell'],
    ['My Ana is late, Can Ana sing?', 'PERSON Ana', 'PERSON Ana'],
  ],
};
