import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Ana Bell sang. The club’s doctor, Tom Bell, left. It was cold. It rained. Dr Bell slept.',
      'Ana Bell: name Ana Bell',
      'Tom Bell: name Tom Bell, alias Bell',
    ],
    [
      'Jan Bell left. Olaf Bell, his son, sang. The elder Bell is ill. The younger Bell is well.',
      'Jan Bell: name Jan Bell, pronoun his, alias Bell',
      'Olaf Bell: name Olaf Bell, alias Bell',
    ],
    ['Ana Ruiz met Tom Ruiz. Mr. Ruiz sang.', 'Ana Ruiz: name Ana Ruiz', 'Tom Ruiz: name Tom Ruiz, alias Ruiz'],
    ['Tom Bell Jr. met Tom Bell Sr. on Monday.', 'Tom Bell Jr.: name Tom Bell Jr.', 'Tom Bell Sr.: name Tom Bell Sr.'],
    ['Dr Ana Voss met Tom Voss. Dr Voss sang.', 'Ana Voss: name Ana Voss, alias Voss', 'Tom Voss: name Tom Voss'],
    [
      'Porto’s mayor Ana Voss met Tom Voss. Tom Voss rose. Cr Voss sang.',
      'Ana Voss: name Ana Voss, alias Voss',
      'Tom Voss: name Tom Voss, name Tom Voss',
    ],
    ['Tom A. Bell met Tom B. Bell.', 'Tom A. Bell: name Tom A. Bell', 'Tom B. Bell: name Tom B. Bell'],
    [
      'Arthur Bell is ill. His son Frank Bell sang. The younger Bell left.',
      'Arthur Bell: name Arthur Bell, pronoun His',
      'Frank Bell: name Frank Bell, alias Bell',
    ],
    [
      'Elvira Mammadova left. Later Elvira Mamedova sang.',
      'Elvira Mammadova: name Elvira Mammadova, alias Elvira Mamedova',
    ],
  ],
  negative: [
    [
      'Jan Bell met Karin Bell. The elder Bell sang.',
      'Jan Bell: name Jan Bell',
      'Karin Bell: name Karin Bell',
      'Bell: name Bell',
    ],
    ['Ana Voss met Tom Voss. Cr Voss sang.', 'Ana Voss: name Ana Voss', 'Tom Voss: name Tom Voss', 'Voss: name Voss'],
    [
      'Maria Johnson left. Later Maria Johnston sang.',
      'Maria Johnson: name Maria Johnson',
      'Maria Johnston: name Maria Johnston',
    ],
    [
      'Elvira Mammadova met Elvira Mamedova.',
      'Elvira Mammadova: name Elvira Mammadova',
      'Elvira Mamedova: name Elvira Mamedova',
    ],
  ],
};
