import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Tom Bell thanked the Harbour Board for its support.',
      'Tom Bell: name Tom Bell',
      'Harbour Board: name Harbour Board, pronoun its',
    ],
    [
      'Tom Bell sang. His wife, the painter Marta Oliveira, left. She was tired.',
      'Tom Bell: name Tom Bell, pronoun His',
      'Marta Oliveira: name Marta Oliveira, pronoun She',
    ],
    // The noun before a name is nobody else.
    [
      'Tom Bell sold the inn. The buyer, Paul Trask, moved in on Monday. He sang.',
      'Tom Bell: name Tom Bell',
      'Paul Trask: name Paul Trask, pronoun He',
    ],
    ['Marta Oliveira left. She was tired.', 'Marta Oliveira: name Marta Oliveira, pronoun She'],
    [
      'Marta Oliveira met Tom Bell on Monday. She gave him her keys.',
      'Marta Oliveira: name Marta Oliveira, pronoun She, pronoun her',
      'Tom Bell: name Tom Bell, pronoun him',
    ],
    ['Tom Bell hurt himself.', 'Tom Bell: name Tom Bell, pronoun himself'],
    // Whose lawyer it is, is not what the sentence is about.
    [
      'Marta Oliveira left on Monday. Her lawyer, Joan Tarrant, stayed behind. She was tired.',
      'Marta Oliveira: name Marta Oliveira, pronoun Her',
      'Joan Tarrant: name Joan Tarrant, pronoun She',
    ],
    [
      'Marta Oliveira left on Monday. Bell’s lawyer, Joan Tarrant, stayed behind. She was tired.',
      'Marta Oliveira: name Marta Oliveira',
      'Bell: name Bell',
      'Joan Tarrant: name Joan Tarrant, pronoun She',
    ],
    // An apposition, or a copula, says whether it is a woman or a man.
    ['Robin Achterberg, a girl of ten, won. She smiled.', 'Robin Achterberg: name Robin Achterberg, pronoun She'],
    ['Robin Achterberg, a ten-year-old girl, won. She smiled.', 'Robin Achterberg: name Robin Achterberg, pronoun She'],
    // Over a clause about the subject, and an apposition with a comma in it.
    [
      'Robin Achterberg, a girl of ten from Porto, Portugal, sent Joan Tarrant a letter. Then she smiled.',
      'Robin Achterberg: name Robin Achterberg, pronoun she',
      'Joan Tarrant: name Joan Tarrant',
    ],
    [
      'Marta Oliveira, who had met Joan Tarrant in May, resigned. She gave no reason.',
      'Marta Oliveira: name Marta Oliveira, pronoun She',
      'Joan Tarrant: name Joan Tarrant',
    ],
    // Within a speaker's words the speaker is not meant; outside of them those who are spoken of inside are not.
    [
      'Tom Bell met Paul Trask. “He was late,” Bell said.',
      'Tom Bell: name Tom Bell, alias Bell',
      'Paul Trask: name Paul Trask, pronoun He',
    ],
    [
      'Tom Bell was pleased. “Paul Trask is late,” he said.',
      'Tom Bell: name Tom Bell, pronoun he',
      'Paul Trask: name Paul Trask',
    ],
    // Organisations and countries; teams.
    [
      'Acme Holdings said it would close two of its yards.',
      'Acme Holdings: name Acme Holdings, pronoun it, pronoun its',
    ],
    ['Portugal said it would sign.', 'Portugal: name Portugal, pronoun it'],
    ['The Lisbon Cranes won on Monday. They were glad.', 'Lisbon Cranes: name Lisbon Cranes, pronoun They'],
    // The subject after the comma.
    [
      'Marta Oliveira has met Joan Tarrant. Asked what she thinks of her, Tarrant smiled.',
      'Marta Oliveira: name Marta Oliveira, pronoun her',
      'Joan Tarrant: name Joan Tarrant, pronoun she, alias Tarrant',
    ],
    ['Ana Ruiz left. Asked whether she would come, she said no.', 'Ana Ruiz: name Ana Ruiz, pronoun she, pronoun she'],
  ],
  negative: [
    ['Robin Achterberg, a girl of ten, won. He smiled.', 'Robin Achterberg: name Robin Achterberg'],
    // Not sure: two of whom either may be meant, somebody without a name, "him" for the subject of its own clause.
    ['Tom Bell and Paul Trask fought. He lost.', 'Tom Bell: name Tom Bell', 'Paul Trask: name Paul Trask'],
    ['Tom Bell left. A man in a hat stayed, and he sang.', 'Tom Bell: name Tom Bell'],
    ['Tom Bell saw him.', 'Tom Bell: name Tom Bell'],
    [
      'Tom Bell left. The harbour was quiet for years. The ships rotted. The quay sank. He came.',
      'Tom Bell: name Tom Bell',
    ],
    ['Acme Holdings closed. It was late.', 'Acme Holdings: name Acme Holdings'],
    ['Acme Holdings is small. It seems that nobody knows.', 'Acme Holdings: name Acme Holdings'],
    ['Marta Oliveira left. Asked what she thought, the conductor smiled.', 'Marta Oliveira: name Marta Oliveira'],
    // A byline is not spoken of.
    [
      'A Quiet Harbour\n\nBy Marta Oliveira\n\nThe harbour was quiet. “It is late,” she said.',
      'Marta Oliveira: name Marta Oliveira',
    ],
    ['Ana Ruiz left Lisbon.\n\nRead more: why she left', 'Ana Ruiz: name Ana Ruiz'],
  ],
};
