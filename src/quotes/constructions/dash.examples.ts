import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['“We close at noon.” – the harbour master', 'direct | the harbour master | – | “We close at noon.”'],
    ['“We close at noon.” — Tom Bell, harbour master', 'direct | Tom Bell | — | “We close at noon.”'],
    ['"We close at noon." - Tom Bell', 'direct | Tom Bell | - | "We close at noon."'],
    ['It rained.\n\n“We close at noon.”\n\n― Tom Bell', 'direct | Tom Bell | ― | “We close at noon.”'],
    [
      'The crew sang. "We close at noon." -- the harbour master',
      'direct | the harbour master | -- | "We close at noon."',
    ],
    [
      '“We close at noon.” – a sign in the harbour of Lisbon',
      'direct | a sign in the harbour of Lisbon | – | “We close at noon.”',
    ],
    [
      '“We close at noon.” – the old master of the harbour of the town on the hill by the sea in the north',
      'direct | the old master of the harbour of the town on the hill by the sea in the north | – | “We close at noon.”',
    ],
    ['“We close at noon.” – Tom Bell is here', 'direct | - | - | “We close at noon.”'],
    [
      '“We are the last ones here.”\n\nTom Bell, 51, harbour master',
      'direct | Tom Bell | - | “We are the last ones here.”',
    ],
  ],
  negative: [
    ['He called her “my old friend.” – The Courier', 'mixed | He | called | her “my old friend.”'],
    [
      '“We are the last ones here.”\n\nTom Bell, 51, left Porto in May.',
      'direct | - | - | “We are the last ones here.”',
    ],
    ['The “old lady” – a ship of 1912 – was sold.'],
    ['Her novel “A Breath of Salt” – it sold well – was filmed.'],
    ['The “Marta” - the last of her kind - sank.'],
    ['“We close at noon.” – and so on', 'direct | - | - | “We close at noon.”'],
    ['“We close at noon.”\n\nIt rained.\n\n– Tom Bell', 'direct | - | - | “We close at noon.”'],
    ['“We close at noon – at last.”', 'direct | - | - | “We close at noon – at last.”'],
    ['“‘We close’ – Tom Bell”'],
    [
      '“We close at noon.” – the last words of the old ship, at the end of a long day, in the dark of the night, without a star, without a moon',
      'direct | - | - | “We close at noon.”',
    ],
  ],
};
