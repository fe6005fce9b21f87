import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['Acme Holdings grew. Its ships sank.', 'Acme Holdings: name Acme Holdings, pronoun Its'],
    // The nearest subject; a subject rather than an object; one who speaks; one named often.
    ['Tom Bell left. He sang.', 'Tom Bell: name Tom Bell, pronoun He'],
    ['Tom Bell left. It rained. He sang.', 'Tom Bell: name Tom Bell, pronoun He'],
    ['Tom Bell left. It rained. The harbour was quiet. He sang.', 'Tom Bell: name Tom Bell, pronoun He'],
    ['Tom Bell met Paul Trask. He sang.', 'Tom Bell: name Tom Bell, pronoun He', 'Paul Trask: name Paul Trask'],
    [
      'Tom Bell thanked Paul Trask. Then he laughed.',
      'Tom Bell: name Tom Bell, pronoun he',
      'Paul Trask: name Paul Trask',
    ],
    // Somebody of its own paragraph, before those of the ones before.
    [
      'Paul Trask left. Trask sang. Trask said so.\n\nTom Bell thanked the crew. He laughed.',
      'Paul Trask: name Paul Trask, alias Trask, alias Trask',
      'Tom Bell: name Tom Bell, pronoun He',
    ],
    ['Tom Bell called his sister.', 'Tom Bell: name Tom Bell, pronoun his'],
    [
      'Paul Trask left. Tom Bell called his sister.',
      'Paul Trask: name Paul Trask',
      'Tom Bell: name Tom Bell, pronoun his',
    ],
    [
      'Tom Bell told Paul Trask that he was late.',
      'Tom Bell: name Tom Bell, pronoun he',
      'Paul Trask: name Paul Trask',
    ],
    [
      'Tom Bell met Paul Trask. “We act,” Bell said. He was late, he said.',
      'Tom Bell: name Tom Bell, alias Bell, pronoun He, pronoun he',
      'Paul Trask: name Paul Trask',
    ],
    ['Acme Holdings said its ships sank.', 'Acme Holdings: name Acme Holdings, pronoun its'],
    [
      'The Lisbon Cranes met the Porto Bears. They were glad.',
      'Lisbon Cranes: name Lisbon Cranes, pronoun They',
      'Porto Bears: name Porto Bears',
    ],
    ['Ana Ruiz met Tom Bell. He sang.', 'Ana Ruiz: name Ana Ruiz', 'Tom Bell: name Tom Bell, pronoun He'],
    ['Tom Bell met Ana Ruiz. Her ship sank.', 'Tom Bell: name Tom Bell', 'Ana Ruiz: name Ana Ruiz, pronoun Her'],
    [
      '“Tom Bell is late,” said the mayor. “He sings. We know him.”',
      'Tom Bell: name Tom Bell, pronoun He, pronoun him',
    ],
    ['Tom Bell left. It rained. His ship sank.', 'Tom Bell: name Tom Bell, pronoun His'],
    [
      'Tom Bell left. Then he met Paul Trask, who called his sister.',
      'Tom Bell: name Tom Bell, pronoun he',
      'Paul Trask: name Paul Trask, pronoun his',
    ],
    [
      'Paul Trask smiled and Tom Bell said it rained. “We are late,” he said.',
      'Paul Trask: name Paul Trask',
      'Tom Bell: name Tom Bell, pronoun he',
    ],
    [
      'Paul Trask left. Trask came back. Trask smiled. The mayor said: “Tom Bell is late. Bell sings. He dances.”',
      'Paul Trask: name Paul Trask, alias Trask, alias Trask',
      'Tom Bell: name Tom Bell, alias Bell, pronoun He',
    ],
    [
      'Tom Bell left. Then he sang. It was cold, and the Child Labour was late. His ship sank.',
      'Tom Bell: name Tom Bell, pronoun he, pronoun His',
    ],
    [
      'Tom Bell sang. Bell sang. Bell sang. Bell sang. Bell sang. Bell sang. Bell sang. Bell sang. Bell sang. It rained. It rained. It rained. They met Bell. It was late. He left.',
      'Tom Bell: name Tom Bell, alias Bell, alias Bell, alias Bell, alias Bell, alias Bell, alias Bell, alias Bell, alias Bell, alias Bell, pronoun He',
    ],
    ['The mayor bought a ship. Acme Holdings said it grew.', 'Acme Holdings: name Acme Holdings, pronoun it'],
    [
      'The Porto Bears left, and the Lisbon Cranes sold their ships.',
      'Porto Bears: name Porto Bears',
      'Lisbon Cranes: name Lisbon Cranes, pronoun their',
    ],
    [
      'The Bank of Karibu grew, and Acme Holdings sold its ships.',
      'Bank of Karibu: name Bank of Karibu',
      'Acme Holdings: name Acme Holdings, pronoun its',
    ],
    // Forty places later nobody is remembered.
    [
      'Tom Bell saw ships, nets, ropes, bells, lamps, doors, roofs, walls, towers, boats, trees, birds, dogs, cars, roads, fields, houses, shops, masts and sails. He sang.',
      'Tom Bell: name Tom Bell, pronoun He',
    ],
    ['They met Tom Bell. It rained. He sang.', 'Tom Bell: name Tom Bell, pronoun He'],
    ['Tom Bell left. It rained. The harbour was quiet. His ship sank.', 'Tom Bell: name Tom Bell, pronoun His'],
    [
      'Paul Trask left. Trask came back. Trask smiled. The mayor said: “Tom Bell is late. He dances.”',
      'Paul Trask: name Paul Trask, alias Trask, alias Trask',
      'Tom Bell: name Tom Bell, pronoun He',
    ],
    [
      'The Porto Bears left. The Lisbon Cranes said they won.',
      'Porto Bears: name Porto Bears',
      'Lisbon Cranes: name Lisbon Cranes, pronoun they',
    ],
  ],
  negative: [
    ['Asked by Tom Bell, for the crew, why it was late, he sang.', 'Tom Bell: name Tom Bell'],
    ['Tom Bell left. Bell met a man. His ship sank.', 'Tom Bell: name Tom Bell, alias Bell'],
    [
      'Tom Bell left. Bell sang. Then he stayed and Paul Trask left. He laughed.',
      'Tom Bell: name Tom Bell, alias Bell, pronoun he',
      'Paul Trask: name Paul Trask',
    ],
    ['Tom Bell greeted a man. He smiled.', 'Tom Bell: name Tom Bell'],
    [
      'Tom Bell saw ships, nets, ropes, bells, lamps, doors, roofs, walls, towers, boats, trees, birds, dogs, cars, roads, fields, houses, shops, masts, hills, lakes, rivers, streets, stones, cats, horses, hats, coats, shoes, books, chairs, tables, beds, cups, plates, knives, forks, spoons, bags, clocks, keys, pens and sails. He sang.',
      'Tom Bell: name Tom Bell',
    ],
    [
      'Tom Bell saw ships, nets, ropes, bells, lamps, doors, roofs, walls, towers, boats, trees, birds, dogs, cars, roads, fields, houses, shops and him.',
      'Tom Bell: name Tom Bell',
    ],
    // Not sure.
    [
      'Tom Bell left. Bell came back. Bell sang. Then he met Paul Trask, who called his sister.',
      'Tom Bell: name Tom Bell, alias Bell, alias Bell, pronoun he',
      'Paul Trask: name Paul Trask',
    ],
    [
      'Paul Trask left. Then he smiled and Tom Bell said it rained. “We are late,” he said.',
      'Paul Trask: name Paul Trask, pronoun he',
      'Tom Bell: name Tom Bell',
    ],
    [
      'Tom Bell left. Then he stayed and Paul Trask left. He laughed.',
      'Tom Bell: name Tom Bell, pronoun he',
      'Paul Trask: name Paul Trask',
    ],
    ['Tom Bell left. It was cold, and the Child Labour of the port was late. He sang.', 'Tom Bell: name Tom Bell'],
    ['The mayor saw the Lisbon Cranes. They were glad.', 'Lisbon Cranes: name Lisbon Cranes'],
    [
      'The Bank of Karibu met. The Bank of Karibu grew, and Acme Holdings sold its ships.',
      'Bank of Karibu: name Bank of Karibu, name Bank of Karibu',
      'Acme Holdings: name Acme Holdings',
    ],
    ['Tom Bell saw him.', 'Tom Bell: name Tom Bell'],
    ['Tom Bell, his rival, left.', 'Tom Bell: name Tom Bell'],
    ['Tom Bell left. It rained. The harbour was quiet. The ships sank. He sang.', 'Tom Bell: name Tom Bell'],
    ['Tom Bell and Paul Trask sang. He left.', 'Tom Bell: name Tom Bell', 'Paul Trask: name Paul Trask'],
    [
      'Acme Holdings met the Bank of Karibu. Its ships sank.',
      'Acme Holdings: name Acme Holdings',
      'Bank of Karibu: name Bank of Karibu',
    ],
    [
      'Acme Holdings met Rovik Foods. Its ships sank.',
      'Acme Holdings: name Acme Holdings',
      'Rovik Foods: name Rovik Foods',
    ],
  ],
};
