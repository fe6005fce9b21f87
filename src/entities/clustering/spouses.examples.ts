import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Piotr Dudek, 54, and his wife, Beata, left. Mrs Dudek was tired.',
      'Piotr Dudek: name Piotr Dudek, pronoun his',
      'Beata: name Beata, alias Dudek',
    ],
    [
      'Jonas Weber left with his wife Lena. It rained. Ms Weber was late.',
      'Jonas Weber: name Jonas Weber, pronoun his',
      'Lena: name Lena, alias Weber',
    ],
    [
      'Ana Ruiz came with her husband, Tom. Mr. Ruiz sang.',
      'Ana Ruiz: name Ana Ruiz, pronoun her',
      'Tom: name Tom, alias Ruiz',
    ],
    [
      'Kofi Mensah grew rice. Mr Mensah and his wife, Esi, left. Mrs Mensah was tired.',
      'Kofi Mensah: name Kofi Mensah, alias Mensah, pronoun his',
      'Esi: name Esi, alias Mensah',
    ],
    [
      'Piotr Dudek and his wife, Beata, left. Mr Dudek sang. Mrs Dudek was tired.',
      'Piotr Dudek: name Piotr Dudek, pronoun his, alias Dudek',
      'Beata: name Beata, alias Dudek',
    ],
    [
      'Milo Hart, a farmer, and his wife, Gwen, left. Mrs Hart was tired.',
      'Milo Hart: name Milo Hart, pronoun his',
      'Gwen: name Gwen, alias Hart',
    ],
  ],
  negative: [
    [
      'Piotr Dudek and his wife, Beata, left. Dudek was tired.',
      'Piotr Dudek: name Piotr Dudek, pronoun his, alias Dudek',
      'Beata: name Beata',
    ],
    [
      'Piotr Dudek and his friend, Beata, left. Mrs Dudek was tired.',
      'Piotr Dudek: name Piotr Dudek, pronoun his',
      'Beata: name Beata',
      'Dudek: name Dudek',
    ],
    [
      'Piotr Dudek left with his wife, Beata. Mrs Kline was tired.',
      'Piotr Dudek: name Piotr Dudek, pronoun his',
      'Beata: name Beata',
      'Kline: name Kline',
    ],
    [
      'Piotr Dudek, his wife, Beata, and Ewa Dudek left. Mrs Dudek was tired.',
      'Piotr Dudek: name Piotr Dudek',
      'Beata: name Beata',
      'Ewa Dudek: name Ewa Dudek, alias Dudek',
    ],
  ],
};
