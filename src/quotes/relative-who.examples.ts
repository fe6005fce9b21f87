import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    ['It was Ana Ruiz, not Tom Bell, who said it was late.', 'pronoun | Ana Ruiz'],
    ['The letter was sent to Marta Ruiz, who said it was late.', 'pronoun | Marta Ruiz'],
    ['The plan angers Marta Ruiz, 43, a nurse at the clinic in Porto, who says it is late.', 'pronoun | Marta Ruiz'],
    ['The plan angers Marta Ruiz of Porto, who says it is late.', 'pronoun | Marta Ruiz'],
    ['The plan angers Tom Bell, a former aide of Ana Costa in Porto, who says it is late.', 'pronoun | Tom Bell'],
    ['The plan angers Tom Bell and Ana Costa, who say it is late.', 'pronoun | Tom Bell + Ana Costa'],
    ['It was said of sailors such as Tom Bell, who said it was late.', 'pronoun | Tom Bell'],
    ['The plan angers Tom Bell, who lost his boat and who says it is late.', 'pronoun | Tom Bell'],
    ['It was a question by Marta Ruiz, a nurse who said it was late.', 'pronoun | Marta Ruiz'],
    ['Marta Ruiz (Reform), the head of the port who said it was late, left.', 'pronoun | Marta Ruiz'],
  ],
  negative: [
    ['Tom Bell met a nurse who said it was late.', 'pronoun | -'],
    ['It angers aides of Tom Bell, nurses who say it is late.', 'pronoun | -'],
    ['The plan of Tom Bell angers those who say it is late.', 'pronoun | -'],
    ['Tom Bell will listen to anyone who says it is late.', 'pronoun | -'],
    ['Tom Bell is cross with Belgians who say it is late.', 'pronoun | -'],
    ['It is said of sailors such as Tom Bell, who say it is late.', 'pronoun | -'],
    ['It was news to an adviser to Tom Bell, who said it was late.', 'pronoun | -'],
    ['The house of Tom Bell was bought by a mate, who said it was late.', 'pronoun | -'],
  ],
};
