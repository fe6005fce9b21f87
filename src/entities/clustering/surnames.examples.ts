import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['Teo Siew Lan left. Later Ms Teo sang.', 'Teo Siew Lan: name Teo Siew Lan, alias Teo'],
    ['Wei Jianhua left. Later Wei sang.', 'Wei Jianhua: name Wei Jianhua, alias Wei'],
    [
      'José Luis Herrero Cano left. Later Herrero sang.',
      'José Luis Herrero Cano: name José Luis Herrero Cano, alias Herrero',
    ],
    ['Mayra Ortiz-Dunn left. Later Ortiz sang.', 'Mayra Ortiz-Dunn: name Mayra Ortiz-Dunn, alias Ortiz'],
    ['Linh Nguyen-Aubert left. Later Aubert sang.', 'Linh Nguyen-Aubert: name Linh Nguyen-Aubert, alias Aubert'],
    ['J. R. Okoro left. Later John Okoro sang.', 'J. R. Okoro: name J. R. Okoro, alias John Okoro'],
    ['John R. Okoro left. Later J.R. Okoro sang.', 'John R. Okoro: name John R. Okoro, alias J.R. Okoro'],
  ],
  negative: [
    [
      'They met Ahmad Nawaf Al-Hamad Al-Danah. On Monday Nawaf Al-Hamad Al-Danah left.',
      'Ahmad Nawaf Al-Hamad Al-Danah: name Ahmad Nawaf Al-Hamad Al-Danah',
      'Nawaf Al-Hamad Al-Danah: name Nawaf Al-Hamad Al-Danah',
    ],
    [
      'Ruslan Akhmedov won. It rained. The board said R. Ahmadov lost. It rained. Later Rasim Ahmadov sang.',
      'Ruslan Akhmedov: name Ruslan Akhmedov, alias R. Ahmadov',
      'Rasim Ahmadov: name Rasim Ahmadov',
    ],
    // Somebody else has that surname, that initial, or another middle initial.
    [
      'Mayra Ortiz-Dunn met Tom Dunn. Later Dunn sang.',
      'Mayra Ortiz-Dunn: name Mayra Ortiz-Dunn',
      'Tom Dunn: name Tom Dunn, alias Dunn',
    ],
    ['J. R. Okoro met John Okoro.', 'J. R. Okoro: name J. R. Okoro', 'John Okoro: name John Okoro'],
    ['J. R. Okoro left. Later Ana Okoro sang.', 'J. R. Okoro: name J. R. Okoro', 'Ana Okoro: name Ana Okoro'],
    [
      'J. R. Okoro left. Later John B. Okoro sang.',
      'J. R. Okoro: name J. R. Okoro',
      'John B. Okoro: name John B. Okoro',
    ],
    ['Jean-Luc Moreau left. Later Ana Luc sang.', 'Jean-Luc Moreau: name Jean-Luc Moreau', 'Ana Luc: name Ana Luc'],
  ],
};
