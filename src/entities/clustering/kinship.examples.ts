import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Lars Voss, whose grandfather, Knut Voss, founded it, left. Mr Voss was late.',
      'Lars Voss: name Lars Voss, alias Voss',
      'Knut Voss: name Knut Voss',
    ],
    [
      'Ana Voss left. Her niece, the novelist Lia Voss, said she was ill.\n\nVoss was tired.',
      'Ana Voss: name Ana Voss, pronoun Her, alias Voss',
      'Lia Voss: name Lia Voss, pronoun she',
    ],
    [
      'Tom Bell left. His brother and partner, Olaf Bell, drove the van.\n\nBell was tired.',
      'Tom Bell: name Tom Bell, pronoun His, alias Bell',
      'Olaf Bell: name Olaf Bell',
    ],
    [
      'Jan Voss, 82, left. Olaf Voss, 51, his son and the present head, sang. The elder Voss is ill. The younger Voss is well.',
      'Jan Voss: name Jan Voss, alias Voss',
      'Olaf Voss: name Olaf Voss, nominal the present head, alias Voss',
    ],
    [
      'Ana Bell left. She spoke of Tom Bell, 84, the painter’s widower. Bell was late.',
      'Ana Bell: name Ana Bell, pronoun She, alias Bell',
      'Tom Bell: name Tom Bell',
    ],
    [
      'Irving Bell gave a bus. Bell’s son, Irving Bell Jr., was late. The younger Bell sang.',
      'Irving Bell: name Irving Bell, alias Bell',
      'Irving Bell Jr.: name Irving Bell Jr., alias Bell',
    ],
    [
      'Tom Bell died. The harbour was shut by a cousin of the dead man, the sailor Olaf Bell. Bell was old.',
      'Tom Bell: name Tom Bell, alias Bell',
      'Olaf Bell: name Olaf Bell',
    ],
    [
      'Tom Bell slept. Later Lia Bell, who is his niece, sang. The younger Bell left.',
      'Tom Bell: name Tom Bell, pronoun his',
      'Lia Bell: name Lia Bell, alias Bell',
    ],
  ],
  negative: [
    [
      'Ana Voss left. The novelist Lia Voss, a niece, sang. Voss was tired.',
      'Ana Voss: name Ana Voss',
      'Lia Voss: name Lia Voss, alias Voss',
    ],
    [
      'Ana Voss met Lia Voss, her son and others. The younger Voss was tired.',
      'Ana Voss: name Ana Voss, pronoun her',
      'Lia Voss: name Lia Voss',
      'Voss: name Voss',
    ],
    [
      'Ana Voss left. Lia Voss, who sold it to her son, sang. The younger Voss is ill.',
      'Ana Voss: name Ana Voss',
      'Lia Voss: name Lia Voss, pronoun her',
      'Voss: name Voss',
    ],
    [
      'Ana Voss left. The brother and the sailor Olaf Voss slept. Voss was tired.',
      'Ana Voss: name Ana Voss',
      'Olaf Voss: name Olaf Voss, alias Voss',
    ],
  ],
};
