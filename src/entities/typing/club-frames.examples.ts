import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Marsh Rovers 2, Harrow City 1\n\nIt cost City a lot.', 'ORG Marsh Rovers', 'ORG Harrow City', 'ORG City'],
    ['They came from behind to beat Harrow City on Saturday. City led.', 'ORG Harrow City', 'ORG City'],
    ['Selby Town lost to Leeds. Town were poor.', 'ORG Selby Town', 'GPE Leeds', 'ORG Town'],
    ['It was wet.\nBramble Heath 1 Ellery Moss 2\nNobody came.', 'ORG Bramble Heath', 'ORG Ellery Moss'],
    ['Bramble Heath were held 1-1 by Ellery Moss on Saturday.', 'ORG Bramble Heath', 'ORG Ellery Moss'],
    ['Selby Town 1 Harrow City 0\n\nCity had the ball.', 'ORG Selby Town', 'ORG Harrow City', 'ORG City'],
    ['Selby Town manager Brian Potts said that Town were poor.', 'ORG Selby Town', 'PERSON Brian Potts', 'ORG Town'],
    [
      'The Penmoor Harriers captain, Jo Abara, sang. Later the fans of Harriers sang.',
      'ORG Penmoor Harriers',
      'PERSON Jo Abara',
      'ORG Harriers',
    ],
    ['Selby Town striker Kofi Obi sang. Selby won.', 'ORG Selby Town', 'PERSON Kofi Obi', 'ORG Selby'],
    ['Marsh Rovers fans sang. On Friday Rovers lost.', 'ORG Marsh Rovers', 'ORG Rovers'],
    [
      'Ashby Wanderers coach Ana Ruiz left, and Wanderers lost.',
      'ORG Ashby Wanderers',
      'PERSON Ana Ruiz',
      'ORG Wanderers',
    ],
    [
      'On Sunday Havn Harbor beat the Ledo Cranes 2-1. Ledo captain Ana Ruiz sang. Havn are late.',
      'ORG Havn Harbor',
      'ORG Ledo Cranes',
      'ORG Ledo',
      'PERSON Ana Ruiz',
      'ORG Havn',
    ],
    ['Selby Vale lost 2-0 to Havn Athletic on Saturday.', 'ORG Selby Vale', 'ORG Havn Athletic'],
    ['They will be away to Exmar Harbour or Plymar Rovers on Monday.', 'FAC Exmar Harbour', 'ORG Plymar Rovers'],
  ],
  negative: [
    ['They moved to Kansas City, and lost to Kansas City.', 'GPE Kansas City', 'GPE Kansas City'],
    ['Selby Town lost 20 jobs to Havn City.', 'GPE Selby Town', 'GPE Havn City'],
    ['Selby Town manager Brian Potts lives in Selby.', 'ORG Selby Town', 'PERSON Brian Potts', 'GPE Selby'],
    ['Salford City won.', 'GPE Salford City'],
    ['The City was late.', 'ORG City'],
    ['Ana Town left.', 'GPE Ana Town'],
  ],
};
