import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Mohammed Tilden left. Later Muhammad Tilden came back.',
      'Mohammed Tilden: name Mohammed Tilden, alias Muhammad Tilden',
    ],
    [
      'Elvira Mammadova left. Later Elvira Mamedova came back.',
      'Elvira Mammadova: name Elvira Mammadova, alias Elvira Mamedova',
    ],
    ['Ruslan Akhmedov sang. On Friday R. Ahmadov left.', 'Ruslan Akhmedov: name Ruslan Akhmedov, alias R. Ahmadov'],
    ['William Tilden left. Later Bill Tilden came back.', 'William Tilden: name William Tilden, alias Bill Tilden'],
    ['Katherine Achada left. Later Kate Achada sang.', 'Katherine Achada: name Katherine Achada, alias Kate Achada'],
    ['Mike Achada sang. It rained. Michael Achada left.', 'Michael Achada: alias Mike Achada, name Michael Achada'],
    ['Zoë Müller said it rained. It was late, Mueller said.', 'Zoë Müller: name Zoë Müller, alias Mueller'],
    ['Jørn Brandt said it rained. It was late, Jorn Brandt said.', 'Jørn Brandt: name Jørn Brandt, alias Jorn Brandt'],
  ],
  negative: [
    ['Bill Tilden met William Tilden.', 'Bill Tilden: name Bill Tilden', 'William Tilden: name William Tilden'],
    ['Bill Tilden left. Later Bob Tilden sang.', 'Bill Tilden: name Bill Tilden', 'Bob Tilden: name Bob Tilden'],
    ['Bill Tilden left. Later William Bell sang.', 'Bill Tilden: name Bill Tilden', 'William Bell: name William Bell'],
    ['Ahmad Tilden met Ahmed Tilden.', 'Ahmad Tilden: name Ahmad Tilden', 'Ahmed Tilden: name Ahmed Tilden'],
    ['Ahmed Tilden left. Later Amed Tilden sang.', 'Ahmed Tilden: name Ahmed Tilden', 'Amed Tilden: name Amed Tilden'],
  ],
};
