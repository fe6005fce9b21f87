import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'quotes',
  positive: [
    ['Ruiz denied the claim on Friday.', 'indirect | denied | - | Friday | -'],
    ['Ruiz denounced the march on Friday.', 'indirect | denounced | - | - | -'],
    ['The mate, who was hurt in May, said on Friday that it was late.', 'indirect | said | - | Friday | -'],
    ['The mate who on Friday said that it was late left.', 'indirect | said | - | Friday | -'],
    ['Ruiz told reporters on Friday that it was late.', 'indirect | told | - | Friday | reporters'],
    [
      'Ruiz told the Harbour Board on Friday that the ship sank on Monday.',
      'indirect | told | - | Friday | the Harbour Board',
    ],
    ['Ruiz said at 3 p.m. that it was late.', 'indirect | said | - | 3 p.m. | -'],
    ['“It is late,” Ruiz said on Friday. “It was late on Monday.”', 'direct | said | - | Friday | -'],
    ['On Friday, Ruiz said that it was late.', 'indirect | said | - | Friday | -'],
    [
      'Ships sailed on May 1, May 2, May 3, May 4, May 5, May 6, May 7, May 8, May 9, May 10, May 11 and May 12, Ruiz said on Monday.',
      'indirect | said | - | Monday | -',
    ],
    [
      'Ruiz said on Friday that it was late and warned that rain would come.',
      'indirect | said | - | Friday | -',
      'indirect | warned | - | Friday | -',
    ],
  ],
  negative: [
    [
      'Ruiz said he had sailed on Friday and warned that rain would come.',
      'indirect | said | - | - | -',
      'indirect | warned | - | - | -',
    ],
    // The day of the clause that says who it is.
    ['The mate who was hurt on Sunday said that it was late.', 'indirect | said | - | - | -'],
    ['Ruiz said that the ship sank on Monday.', 'indirect | said | - | - | -'],
    ['Ruiz said for two days that it was late.', 'indirect | said | - | - | -'],
    ['“It is late,” Ruiz said. He left on Friday.', 'direct | said | - | - | -'],
    ['It rained on Friday.'],
  ],
};
