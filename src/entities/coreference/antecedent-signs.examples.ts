import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['Acme Holdings grew. Its ships sank.', 'Acme Holdings: name Acme Holdings, pronoun Its'],
    ['They met Tom Bell. It rained. He sang.', 'Tom Bell: name Tom Bell, pronoun He'],
    ['Tom Bell left. It rained. The harbour was quiet. His ship sank.', 'Tom Bell: name Tom Bell, pronoun His'],
    ['Ana Ruiz left. Ruiz was tired. It rained. She sang.', 'Ana Ruiz: name Ana Ruiz, alias Ruiz, pronoun She'],
    ['Ana Ruiz said the ship was hers.', 'Ana Ruiz: name Ana Ruiz, pronoun hers'],
    ['The ship was old. Tom Bell painted it. Then he left.', 'Tom Bell: name Tom Bell, pronoun he'],
    [
      'Marta Oliveira, who had met Joan Tarrant in May, resigned. She gave no reason.',
      'Marta Oliveira: name Marta Oliveira, pronoun She',
      'Joan Tarrant: name Joan Tarrant',
    ],
  ],
  negative: [
    ['Ana Ruiz and Joan Costa sang. She left.', 'Ana Ruiz: name Ana Ruiz', 'Joan Costa: name Joan Costa'],
    [
      'Tom Bell left. Then he stayed and Paul Trask left. He laughed.',
      'Tom Bell: name Tom Bell, pronoun he',
      'Paul Trask: name Paul Trask',
    ],
    ['Tom Bell greeted a man. He smiled.', 'Tom Bell: name Tom Bell'],
    [
      'Acme Holdings met Rovik Foods. Its ships sank.',
      'Acme Holdings: name Acme Holdings',
      'Rovik Foods: name Rovik Foods',
    ],
  ],
};
