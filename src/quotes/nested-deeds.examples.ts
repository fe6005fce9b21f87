import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Tom Bell said Ana Ruiz will address the strike on Monday.',
      'indirect | Tom Bell | said | Ana Ruiz will address the strike on Monday',
    ],
    [
      'Tom Bell said the board should call for a vote.',
      'indirect | Tom Bell | said | the board should call for a vote',
    ],
    ['Tom Bell urged Ana Ruiz to stop attacking the crew.', 'indirect | Tom Bell | urged | to stop attacking the crew'],
    [
      'Tom Bell said groups backing the toll had lied.',
      'indirect | Tom Bell | said | groups backing the toll had lied',
    ],
    [
      'Tom Bell said money to oppose the toll was late.',
      'indirect | Tom Bell | said | money to oppose the toll was late',
    ],
    ['Tom Bell said it shows that nobody is safe.', 'indirect | Tom Bell | said | it shows that nobody is safe'],
    [
      'Tom Bell said the fire, which proves that nobody is safe, was late.',
      'indirect | Tom Bell | said | the fire, which proves that nobody is safe, was late',
    ],
  ],
  negative: [
    // Somebody has said so, or thinks so.
    [
      'Tom Bell said Ana Ruiz had called for a vote.',
      'indirect | Tom Bell | said | Ana Ruiz had called for a vote',
      'indirect | Ana Ruiz | called for | a vote',
    ],
    [
      'Tom Bell said Ana Ruiz was demanding an apology.',
      'indirect | Tom Bell | said | Ana Ruiz was demanding an apology',
      'indirect | Ana Ruiz | demanding | an apology',
    ],
    [
      'Tom Bell said Ana Ruiz supported the toll.',
      'indirect | Tom Bell | said | Ana Ruiz supported the toll',
      'indirect | Ana Ruiz | supported | the toll',
    ],
    [
      'Tom Bell said the report shows that nobody is safe.',
      'indirect | Tom Bell | said | the report shows that nobody is safe',
      'indirect | the report | shows | that nobody is safe',
    ],
    // Nobody else says it.
    ['Ana Ruiz will address the strike on Monday.', 'indirect | Ana Ruiz | address | the strike on Monday'],
  ],
};
