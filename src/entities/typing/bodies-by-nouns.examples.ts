import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['It rained. The Renewal party said it was late. Renewal has few friends.', 'ORG Renewal', 'ORG Renewal'],
    [
      'Progress leader Ana Ruiz left. The Progress party said it was late.',
      'ORG Progress',
      'PERSON Ana Ruiz',
      'ORG Progress',
    ],
    ['Housing charity Open Door said rents were high.', 'ORG Open Door'],
    ["Victims' group Safe Steps called for a review.", 'ORG Safe Steps'],
    ['A judge ordered the company, Savannah Swift, to stop.', 'ORG Savannah Swift'],
    ['Its biggest customer, carmaker Oriel, had moved.', 'ORG Oriel'],
    ['The builder blamed steelmaker Torvan, which was late. Torvan said so.', 'ORG Torvan', 'ORG Torvan'],
  ],
  negative: [
    ['The Garden party said it was late. Garden chairs were sold.'],
    ['The Renewal party was long. Renewal is a word.'],
    ['The company Ana Ruiz founded has closed.', 'PERSON Ana Ruiz'],
    ['The company, Ana Ruiz, and two others were sued.', 'PERSON Ana Ruiz'],
    ['The head of the union, Ana Ruiz, said it was late.', 'PERSON Ana Ruiz'],
    ['He told the union, President Ana Ruiz, and the press.', 'PERSON Ana Ruiz'],
    ['The group Monday said it was late.'],
    ['The charity, Ana Ruiz said, was late.', 'PERSON Ana Ruiz'],
  ],
};
