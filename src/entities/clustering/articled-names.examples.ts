import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'The Hartmark Museum was founded by Ludwig Hartmark. The Hartmark bought the book. Later the Hartmark said no.',
      'Hartmark Museum: name Hartmark Museum, alias Hartmark, alias Hartmark',
      'Ludwig Hartmark: name Ludwig Hartmark',
    ],
    [
      'The Lumenor Gallery shut in May. Ana Lumenor wept. They say that the Lumenor will reopen.',
      'Lumenor Gallery: name Lumenor Gallery, alias Lumenor',
    ],
    ['The ferry Rosa Heron sank. The crew of the Heron swam.', 'Rosa Heron: name Rosa Heron, alias Heron'],
    ['The tanker Rovik Star sank. Two men died on the Star.', 'Rovik Star: name Rovik Star, alias Star'],
    [
      "St Osyth's Hospital closed. They wanted to rebuild St Osyth's where it stands.",
      "St Osyth's Hospital: name St Osyth's Hospital, alias St Osyth's, pronoun it",
    ],
    ['The Brillon Hotel burnt. Guests of the Brillon fled.', 'Brillon Hotel: name Brillon Hotel, alias Brillon'],
  ],
  negative: [
    [
      'The Hartmark Museum was founded by Ludwig Hartmark. The Hartmark family left.',
      'Hartmark Museum: name Hartmark Museum',
    ],
    [
      'The Hartmark Museum closed. Ludwig Hartmark left. Hartmark said no.',
      'Hartmark Museum: name Hartmark Museum',
      'Ludwig Hartmark: name Ludwig Hartmark, alias Hartmark',
    ],
    [
      'The Hartmark Museum met the Hartmark Gallery. The Hartmark closed.',
      'Hartmark Museum: name Hartmark Museum',
      'Hartmark Gallery: name Hartmark Gallery',
    ],
    ['The ferry Rosa Heron sank. Tom Heron wept.', 'Rosa Heron: name Rosa Heron', 'Tom Heron: name Tom Heron'],
  ],
};
