import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['Robin Achterberg, a widow, left. She sang.', 'Robin Achterberg: name Robin Achterberg, pronoun She'],
    ['Robin Achterberg, a spokeswoman, left. She sang.', 'Robin Achterberg: name Robin Achterberg, pronoun She'],
    ['Robin Achterberg, a spokesman, left. He sang.', 'Robin Achterberg: name Robin Achterberg, pronoun He'],
    ['Robin Achterberg, a monk, left. He sang.', 'Robin Achterberg: name Robin Achterberg, pronoun He'],
    ['Robin Achterberg, a German, left. She sang.', 'Robin Achterberg: name Robin Achterberg, pronoun She'],
    ['Osa Harbour, a tall woman, left. She sang.', 'Osa Harbour: name Osa Harbour, pronoun She'],
  ],
  negative: [
    ['Robin Achterberg, a widow, left. He sang.', 'Robin Achterberg: name Robin Achterberg'],
    ['Robin Achterberg, a spokeswoman, left. He sang.', 'Robin Achterberg: name Robin Achterberg'],
    ['Robin Achterberg, a spokesman, left. She sang.', 'Robin Achterberg: name Robin Achterberg'],
    ['Robin Achterberg, a monk, left. She sang.', 'Robin Achterberg: name Robin Achterberg'],
  ],
};
