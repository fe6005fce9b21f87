import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'sentences',
  positive: [
    [
      'Lund et al. [2011] measured the tides. It took years.',
      'Lund et al. [2011] measured the tides.',
      'It took years.',
    ],
    ['We will win! [Laughter] Thank you.', 'We will win!', '[Laughter]', 'Thank you.'],
    [
      'The plan has three parts: 1. New cranes. 2. More pilots.',
      'The plan has three parts: 1. New cranes.',
      '2. More pilots.',
    ],
    ['(HNS) The ministers met.', '(HNS)', 'The ministers met.'],
    ['(Harbour News Service, Lisbon) The ministers met.', '(Harbour News Service, Lisbon)', 'The ministers met.'],
    ['The plan was made for the crew. (2012). It is old.', 'The plan was made for the crew. (2012).', 'It is old.'],
    ['2. 12 ships came in.', '2. 12 ships came in.'],
    ['“The port [...] was shut [...]” (Lund 55).', '“The port [...] was shut [...]” (Lund 55).'],
    ['It was … well, the port is . . . I will not say.', 'It was … well, the port is . . . I will not say.'],
    ['It was shut for good. . . . The ships left.', 'It was shut for good.', '. . . The ships left.'],
    ['The end was left out . . . . They sailed.', 'The end was left out . . . .', 'They sailed.'],
    ['The port was shut.[3][14] The crews left.', 'The port was shut.[3][14]', 'The crews left.'],
    ['The port was shut. [3] The crews left.', 'The port was shut. [3]', 'The crews left.'],
    ['“I thought—” He wept. “We never—” “Sit down!”', '“I thought—”', 'He wept.', '“We never—”', '“Sit down!”'],
    [
      '"The tides were known [...] However, no one looked," she said.',
      '"The tides were known [...]',
      'However, no one looked," she said.',
    ],
    [
      'They have two aims: (1) Build ships. (2) Train crews.',
      'They have two aims: (1) Build ships.',
      '(2) Train crews.',
    ],
    ['We all use Yahoo! It is old.', 'We all use Yahoo!', 'It is old.'],
  ],
  negative: [
    ['Shares of Yahoo! Japan and Yum! Brands rose.', 'Shares of Yahoo! Japan and Yum! Brands rose.'],
    ['“I thought—” Lund said.', '“I thought—” Lund said.'],
    ['Lund quoted the poet — "If we sail, we sail."', 'Lund quoted the poet — "If we sail, we sail."'],
    ['She thanked the [...] Harwick crew.', 'She thanked the [...] Harwick crew.'],
    ['[1] Lund wrote of tides.', '[1] Lund wrote of tides.'],
    ['It is shown by Lund [2] The rest is not.', 'It is shown by Lund [2] The rest is not.'],
    [
      '(Like the rest of the crew of the ferry) Lund was asleep.',
      '(Like the rest of the crew of the ferry) Lund was asleep.',
    ],
    ['The plan was made for the crew. (2012 was cold.)', 'The plan was made for the crew.', '(2012 was cold.)'],
    ['It rained. 12 ships came in.', 'It rained.', '12 ships came in.'],
    ['The port was shut. [Ships] wait.', 'The port was shut.', '[Ships] wait.'],
    ['It is over. It is late.', 'It is over.', 'It is late.'],
  ],
};
