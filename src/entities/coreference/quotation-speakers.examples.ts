import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['Ana Ruiz said: “She left.”', 'Ana Ruiz: name Ana Ruiz'],
    ['“She left,” Ana Ruiz said.', 'Ana Ruiz: name Ana Ruiz'],
    ['Ana Ruiz smiled. “She left.”', 'Ana Ruiz: name Ana Ruiz'],
    ['Tom Bell said: “He left.”', 'Tom Bell: name Tom Bell'],
    [
      'Ana Ruiz left. “She is late,” Lena Bell said.',
      'Ana Ruiz: name Ana Ruiz, pronoun She',
      'Lena Bell: name Lena Bell',
    ],
    [
      'Tom Bell left. “He is late,” Olaf Voss said.',
      'Tom Bell: name Tom Bell, pronoun He',
      'Olaf Voss: name Olaf Voss',
    ],
  ],
  negative: [
    ['Ana Ruiz smiled. She left.', 'Ana Ruiz: name Ana Ruiz, pronoun She'],
    ['Ana Ruiz said she left.', 'Ana Ruiz: name Ana Ruiz, pronoun she'],
    ['“It is late,” Ana Ruiz said. She left.', 'Ana Ruiz: name Ana Ruiz, pronoun She'],
    ['Tom Bell left. “He is late,” Ana Ruiz said.', 'Tom Bell: name Tom Bell, pronoun He', 'Ana Ruiz: name Ana Ruiz'],
  ],
};
