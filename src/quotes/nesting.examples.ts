import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'quotes',
  positive: [
    ['“Ruiz said it was late,” Bell said.', 'direct | said | - | - | -', 'indirect | said | said | - | -'],
    ['“Ruiz said it was ‘late’,” Bell said.', 'direct | said | - | - | -', 'mixed | said | said | - | -'],
    ['Ruiz said that Bell said that it was late.', 'indirect | said | - | - | -', 'indirect | said | said | - | -'],
    [
      '“Bell told us that Ruiz hoped that it was late,” Nora Okoro said.',
      'direct | said | - | - | -',
      'indirect | told | said | - | us',
      'indirect | hoped | told | - | -',
    ],
    [
      '“It is late,” Ruiz said. “Bell told us that it was cold.”',
      'direct | said | - | - | -',
      'indirect | told | said | - | us',
    ],
    ['“Ruiz said that it was late,” Bell said.', 'direct | said | - | - | -', 'indirect | said | said | - | -'],
    [
      'Bell said it was late and that Ruiz denied it.',
      'indirect | said | - | - | -',
      'indirect | denied | said | - | -',
    ],
    ['Bell said Ruiz denied that it was late.', 'indirect | said | - | - | -', 'indirect | denied | said | - | -'],
    [
      'According to Bell, Ruiz said that it was late.',
      'indirect | According to | - | - | -',
      'indirect | said | According to | - | -',
    ],
  ],
  negative: [
    // What a noun or an adjective only names.
    ['Ruiz said its plan to move the pier had failed.', 'indirect | said | - | - | -'],
    ['Bell denied that the attacks on Ruiz by Nora Okoro went on.', 'indirect | denied | - | - | -'],
    ['“Few firms are willing to pay for a pier,” Bell said.', 'direct | said | - | - | -'],
    ['Ruiz wrote: I think it is time for a new pier. We need it.', 'indirect | wrote | - | - | -'],
    ['I think the pier is safe. We hope that it lasts.', 'indirect | think | - | - | -', 'indirect | hope | - | - | -'],
    ['Bell said it was late. Ruiz said it was not.', 'indirect | said | - | - | -', 'indirect | said | - | - | -'],
    ['The ship, Bell said, was late, Ruiz said.', 'indirect | said | - | - | -', 'indirect | said | - | - | -'],
    ['“It is late,” Bell said. Ruiz denied it.', 'direct | said | - | - | -', 'indirect | denied | - | - | -'],
    ['Bell said it was late.', 'indirect | said | - | - | -'],
    ['It rained.'],
  ],
};
