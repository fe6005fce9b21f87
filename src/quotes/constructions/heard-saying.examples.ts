import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['“Get out of my house,” he is heard saying.', 'direct | he | saying | “Get out of my house,”'],
    [
      '“Get out of my house,” a man can be heard shouting in the video.',
      'direct | a man | shouting | “Get out of my house,”',
    ],
    [
      '“You will pay for this,” Ana Ruiz is heard telling the officer.',
      'direct | Ana Ruiz | telling | “You will pay for this,”',
    ],
    ['“Leave him alone!” one woman was heard screaming.', 'direct | one woman | screaming | “Leave him alone!”'],
    ['“Nobody will know,” the clerk was caught on tape saying.', 'direct | the clerk | saying | “Nobody will know,”'],
    ['“We are going under,” the pilot is heard to say.', 'direct | the pilot | say | “We are going under,”'],
  ],
  negative: [
    // Words of its own follow.
    [
      '“No,” said Bell. Ruiz was heard saying that it was late.',
      'direct | Bell | said | “No,”',
      'indirect | Ruiz | saying | that it was late',
    ],
    // A song is heard, and nobody says it.
    ['“The Lost Boat” is heard playing in the background.'],
    ['“The Lost Boat” he was seen reading.'],
    ['Ruiz was heard saying nothing.'],
  ],
};
