import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Kerrigar Resources Ltd. may sell its mines. Kerrigar has hired a bank. Lachlan Kerrigar bought them in May.',
      'Kerrigar Resources Ltd.: name Kerrigar Resources Ltd., pronoun its, alias Kerrigar',
      'Lachlan Kerrigar: name Lachlan Kerrigar',
    ],
    [
      'Lachlan Kerrigar sang. Kerrigar Resources Ltd. grew. Mr. Kerrigar wept. A sale would lift Kerrigar’s rating.',
      'Lachlan Kerrigar: name Lachlan Kerrigar, alias Kerrigar',
      'Kerrigar Resources Ltd.: name Kerrigar Resources Ltd., alias Kerrigar',
    ],
    [
      'Willem Voornes sang. Royal Voornes Works NV grew. It is late, because Voornes also makes ladders.',
      'Willem Voornes: name Willem Voornes',
      'Royal Voornes Works NV: name Royal Voornes Works NV, alias Voornes',
    ],
    [
      'Royal Voornes Works NV grew. Willem Voornes sang. Then Royal Voornes hired ten.',
      'Royal Voornes Works NV: name Royal Voornes Works NV, alias Royal Voornes',
      'Willem Voornes: name Willem Voornes',
    ],
    [
      'Tilden Foods grew. On Monday Tilden hired ten. Ana Tilden wept.',
      'Tilden Foods: name Tilden Foods, alias Tilden',
      'Ana Tilden: name Ana Tilden',
    ],
    [
      'Ana Tilden wept. Tilden Foods grew. They say that Tilden sells bread.',
      'Ana Tilden: name Ana Tilden',
      'Tilden Foods: name Tilden Foods, alias Tilden',
    ],
  ],
  negative: [
    [
      'Lachlan Kerrigar sang. Kerrigar Resources Ltd. grew. Kerrigar said no.',
      'Lachlan Kerrigar: name Lachlan Kerrigar, alias Kerrigar',
      'Kerrigar Resources Ltd.: name Kerrigar Resources Ltd.',
    ],
    [
      'The Kerrigar Council met. Kerrigar wept. Lachlan Kerrigar sang.',
      'Lachlan Kerrigar: alias Kerrigar, name Lachlan Kerrigar',
    ],
    [
      'Ana Tilden wept. Tilden Foods grew. Mr. Tilden sang. Tilden left. Tilden wept. Tilden sang.',
      'Ana Tilden: name Ana Tilden, alias Tilden, alias Tilden, alias Tilden',
      'Tilden Foods: name Tilden Foods',
    ],
    [
      'Ana Tilden wept. Brill Foods grew. Mr. Brill sang. Tilden left.',
      'Ana Tilden: name Ana Tilden, alias Tilden',
      'Brill Foods: name Brill Foods',
    ],
  ],
};
