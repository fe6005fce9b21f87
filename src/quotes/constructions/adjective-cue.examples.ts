import type { Example } from '../statement-examples.js';

export const EXAMPLES: readonly Example[] = [
  ['The union is confident that the talks will end.', 'indirect | The union | confident | that the talks will end'],
  ['Few voters were happy with the plan.', 'indirect | Few voters | happy with | the plan'],
  ['Bell has not been willing to sell the pier.', 'indirect | Bell | willing | to sell the pier'],
  ['Ruiz remained very critical of the bank.', 'indirect | Ruiz | critical of | the bank'],
  // Adjectives that tell of nobody's mind.
  ['The happy crew came home with the mate.'],
  ['It was sad that the ship sank.'],
  ['The road was open to cars.'],
];
