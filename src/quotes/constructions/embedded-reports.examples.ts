import type { Example } from '../statement-examples.js';

export const EXAMPLES: readonly Example[] = [
  [
    '“The board told us that it would pay,” Ruiz said.',
    'direct | Ruiz | said | “The board told us that it would pay,”',
    'indirect | The board | told | that it would pay',
  ],
  [
    '“I told the board that we would leave,” Ruiz said.',
    'direct | Ruiz | said | “I told the board that we would leave,”',
    'indirect | I | told | that we would leave',
  ],
  [
    '“The board believes that we shall pay,” Ruiz said.',
    'direct | Ruiz | said | “The board believes that we shall pay,”',
    'indirect | The board | believes | that we shall pay',
  ],
  [
    '“She told me that it was late,” Ruiz said.',
    'direct | Ruiz | said | “She told me that it was late,”',
    'indirect | She | told | that it was late',
  ],
  // Turns of speech.
  ['“They think that we shall lose,” Ruiz said.', 'direct | Ruiz | said | “They think that we shall lose,”'],
  ['“I think that we can win,” Ruiz said.', 'direct | Ruiz | said | “I think that we can win,”'],
  ['“They want a photo of the ship,” Ruiz said.', 'direct | Ruiz | said | “They want a photo of the ship,”'],
  ['“We could ask whether it is safe,” Ruiz said.', 'direct | Ruiz | said | “We could ask whether it is safe,”'],
  ['“Nobody knows what happened,” Ruiz said.', 'direct | Ruiz | said | “Nobody knows what happened,”'],
];
