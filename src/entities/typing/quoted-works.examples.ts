import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    [
      'Review: a night at Salt House\n\nHe wrote the play “The Salt House” in May.',
      'WORK Salt House',
      'WORK The Salt House',
    ],
    ['He made the film “Nine Lamps for a Heron” in May.', 'WORK Nine Lamps for a Heron'],
    ['Ana Ruiz, author of “The Patient Heron,” said so.', 'PERSON Ana Ruiz', 'WORK The Patient Heron'],
    ['She wrote “A Door Between”, a new biography.', 'WORK A Door Between'],
    ['They sang a song called "Salt and Tar" at noon.', 'WORK Salt and Tar'],
    ['Under the title “Lamps After Dark” they met.', 'WORK Lamps After Dark'],
    ['Her novel, “Heron”, won.', 'WORK Heron'],
    ['She had roles in “Salt House” and “Tar House” in May.', 'WORK Salt House', 'WORK Tar House'],
    ['The star of television’s “Glass Lamp” left.', 'WORK Glass Lamp'],
    ['Her recording of “River, I’m Late” was played.', 'WORK River, I’m Late'],
  ],
  negative: [
    ['He called it “A Great Day” in May.'],
    ['It was the film “that nobody saw”.'],
    ['They sang of “the people”, a song.'],
    ['“It Rained,” said the author of the book.'],
    ['They met at “Heron House”, a big hall.', 'FAC Heron House'],
    ['He spoke of “Rain, Rain, Rain” on Monday.'],
  ],
};
