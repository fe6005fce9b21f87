import type { Example } from '../statement-examples.js';

export const EXAMPLES: readonly Example[] = [
  [
    'Tom Bell reports:\n\nTwo piers were closed on Monday.',
    'indirect | Tom Bell | reports | Two piers were closed on Monday',
  ],
  ['Ruiz wrote this in May:\n\nThe sea is not ours.', 'indirect | Ruiz | wrote | The sea is not ours'],
  ['Ruiz said little:\n\n“The sea is not ours.”', 'direct | Ruiz | said | “The sea is not ours.”'],
  // Colons that nobody speaks in front of.
  ['The list is short:\n\nBread, salt and oil.'],
  [
    'Ruiz said little of the ships that lay in the port, where the crews wait:\n\nThe sea is not ours.',
    'indirect | Ruiz | said | little of the ships that lay in the port, where the crews wait',
  ],
  ['Ruiz said nothing.\n\nThe sea is not ours.'],
];
