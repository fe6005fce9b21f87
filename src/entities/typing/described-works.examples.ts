import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Paper Boats, a short film by Ana Ruiz, opened on Friday.', 'WORK Paper Boats', 'PERSON Ana Ruiz'],
    ['Ana Ruiz released Harbour Lights, a satirical tune.', 'PERSON Ana Ruiz', 'WORK Harbour Lights'],
    ['Ana Ruiz is the author of Public Folly and a member.', 'PERSON Ana Ruiz', 'WORK Public Folly'],
    [
      'Ana Ruiz, who starred in Paper Boats and The Long Road, won.',
      'PERSON Ana Ruiz',
      'WORK Paper Boats',
      'WORK The Long Road',
    ],
    ['They know The Silence of the Otters, the prize-winning film.', 'WORK The Silence of the Otters'],
    ['Paper Boats, her third album, was late.', 'WORK Paper Boats'],
    ['Lionel Road, a documentary about the strike, was shown.', 'WORK Lionel Road'],
  ],
  negative: [
    ['Ana Ruiz, a song and dance teacher, left.', 'PERSON Ana Ruiz'],
    ['She is the author of the Clean Rivers Act.', 'LAW Clean Rivers Act'],
    ['The director of National Nurses United left.', 'ORG National Nurses United'],
    ['Ana Ruiz starred in Leeds and in Norway.', 'PERSON Ana Ruiz', 'GPE Leeds', 'GPE Norway'],
    ['Also, the film was late in Leeds.', 'GPE Leeds'],
    ['Tom Moss, a book publisher, left.', 'PERSON Tom Moss'],
  ],
};
