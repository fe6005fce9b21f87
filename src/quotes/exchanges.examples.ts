import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    [
      'Ana Ruiz asked Marta Costa whether it was late. “I think so,” she said.',
      'named | Ana Ruiz',
      'pronoun | Marta Costa',
    ],
    ['Ana Ruiz asked the mate, Tom Bell, whether it was late. “I think so.”', 'named | Ana Ruiz', 'named | Tom Bell'],
    ['Ana Ruiz asked Tom Bell about the boat. “I have not seen it since May.”', 'named | Ana Ruiz', 'named | Tom Bell'],
    ['Ana Ruiz asked Tom Bell where he was.\n\n“I was at home in bed.”', 'named | Ana Ruiz', 'named | Tom Bell'],
    ['Tom Bell was asked by Ana Ruiz whether it was late. “I do not know it.”', 'named | Ana Ruiz', 'named | Tom Bell'],
    ['“Did you see it?” Ana Ruiz asked Tom Bell.\n\n“I did not see it.”', 'named | Ana Ruiz', 'named | Tom Bell'],
    [
      '“Did you see it?” Ana Ruiz asked.\n\n“I did not,” Tom Bell replied.\n\n“Who saw it in the end?”\n\n“I do not know who did.”',
      'named | Ana Ruiz',
      'named | Tom Bell',
      '- | -',
      'named | Tom Bell',
    ],
    [
      'Dr Marta Costa spoke. It was put to her by Ana Ruiz that it was late. “Possibly,” she said.',
      'named | Ana Ruiz',
      'pronoun | Marta Costa',
    ],
    [
      'Marta Costa spoke. Asked by Ana Ruiz whether it was late, she said it was.',
      'named | Ana Ruiz',
      'pronoun | Marta Costa',
    ],
  ],
  negative: [
    ['Marta Costa spoke. Ana Ruiz SC asked whether it was late. “Yes,” she said.', 'named | Ana Ruiz', 'pronoun | -'],
    ['Ana Ruiz asked why it was late. “We waited all night,” she said.', 'named | Ana Ruiz', 'pronoun | Ana Ruiz'],
    ['Ana Ruiz asked Tom Bell to leave. “I am tired of all this.”', 'named | Ana Ruiz', 'named | Ana Ruiz'],
    ['Ana Ruiz asked whether it was late. “I do not know it yet.”', 'named | Ana Ruiz', '- | -'],
    ['Ana Ruiz told Marta Costa that it was late. “I am tired,” she said.', 'named | Ana Ruiz', 'pronoun | Ana Ruiz'],
    ['Ana Ruiz asked Tom Bell whether it was late. “I am tired,” she said.', 'named | Ana Ruiz', 'pronoun | Ana Ruiz'],
    ['“Why was it so late?” asked Ana Ruiz.\n\n“I was asleep at home.”', 'named | Ana Ruiz', '- | -'],
  ],
};
