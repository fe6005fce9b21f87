import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    // The only woman of the text, though the pronouns between are open.
    [
      'Mara Pell left her job in May. Pell, 40, paints doors now. She has a shop. Her husband left in the spring. He told her that she loved her paint more. “I did,” she says.',
      'Mara Pell: name Mara Pell, pronoun her, alias Pell, pronoun She, pronoun Her, pronoun her, pronoun her, pronoun she',
    ],
    // A niece was spoken of, as the owner of nothing and in another paragraph.
    [
      'Obituary: Mara Pell, ferrywoman\n\nMara Pell, who ran the ferry at Drumore for thirty years, died on Monday. Her niece, the novelist Joan Tarrant, said the cause was a stroke.\n\nPell’s rule was simple. On average, she wrote in a book that three firms declined to print, a passenger is late by a minute.',
      'Mara Pell: name Mara Pell, name Mara Pell, pronoun Her, alias Pell, pronoun she',
      'Drumore: name Drumore',
      'Joan Tarrant: name Joan Tarrant',
    ],
    // Those who say something of the theme, and have no names.
    [
      'Mara Pell left her job in May. Pell, 40, paints doors now. Her first door was a doctor’s. A teacher taught her. A patient said that she was slow. She laughs about it. She has no plans, she says.',
      'Mara Pell: name Mara Pell, pronoun her, alias Pell, pronoun Her, pronoun her, pronoun She, pronoun She, pronoun she',
    ],
    [
      'Tom Bell left his job in May. Bell, 40, paints doors now. His first door was a doctor’s. A teacher taught him. A patient said that he was slow. He laughs about it. He has no plans, he says.',
      'Tom Bell: name Tom Bell, pronoun his, alias Bell, pronoun His, pronoun him, pronoun He, pronoun He, pronoun he',
    ],
    [
      'Tom Bell left his job in May. Bell, 40, paints doors now. His first door was a doctor’s. A teacher taught him. A patient asked a friend for help. The shop is small. It sells bread. He opens it at six, he said.',
      'Tom Bell: name Tom Bell, pronoun his, alias Bell, pronoun His, pronoun him, pronoun he',
    ],
    [
      'Joan Tarrant left her job in May. Tarrant, 40, paints doors now. Her first door was a doctor’s. A teacher taught her. A patient asked a friend for help. The shop is small. It sells bread. She opens it at six, she said.',
      'Joan Tarrant: name Joan Tarrant, pronoun her, alias Tarrant, pronoun Her, pronoun her, pronoun she',
    ],
    [
      'Paul Trask, baker\n\nPaul Trask left his job in May. Trask, 40, bakes bread now. His first loaf was a doctor’s. A teacher taught him. A reader said that he was slow. He laughs about it. He has no plans, he says.',
      'Paul Trask: name Paul Trask, name Paul Trask, pronoun his, alias Trask, pronoun His, pronoun him, pronoun He, pronoun He, pronoun he',
    ],
  ],
  negative: [
    // Her mother may be meant.
    [
      'Mara Pell left her job in May. Pell, 40, paints doors now. She has a shop. Her mother left in the spring. He told her that she loved her paint more. “I did,” she says.',
      'Mara Pell: name Mara Pell, pronoun her, alias Pell, pronoun She, pronoun Her, pronoun her, pronoun her',
    ],
    // A boy was spoken of since.
    [
      'Tom Bell left his job in May. Bell, 40, paints doors now. His first door was a doctor’s. A teacher taught him. A boy said that he was slow. He laughs about it. He has no plans, he says.',
      'Tom Bell: name Tom Bell, pronoun his, alias Bell, pronoun His, pronoun him',
    ],
    // Two of whom the text speaks as much.
    [
      'Tom Bell met Paul Trask in May. Bell, 40, paints doors now. Trask paints gates. His first door was a doctor’s. A patient said that he was slow. He laughs about it. He has no plans, he says.',
      'Tom Bell: name Tom Bell, alias Bell',
      'Paul Trask: name Paul Trask, alias Trask, pronoun His',
    ],
    // Spoken of too little, or too late.
    ['Mara Pell left in May. A patient said that she was slow. She laughs about it.', 'Mara Pell: name Mara Pell'],
    [
      'Snow fell. It was cold. Trains were late. A ship sank. The sea was rough. Roads were shut. It rained in the south. Mara Pell left her job. Pell paints doors. A teacher taught her.\n\nA patient said that she was slow. She laughs about it.',
      'Mara Pell: name Mara Pell, pronoun her, alias Pell, pronoun her',
    ],
    // In somebody's words.
    [
      'Tom Bell left his job in May. Bell, 40, paints doors now. His first door was a doctor’s. “A patient asked a friend for help. He laughed,” said a teacher.',
      'Tom Bell: name Tom Bell, pronoun his, alias Bell, pronoun His',
    ],
  ],
};
