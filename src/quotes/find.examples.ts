import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'The plan, as unions argue, is a wreck, according to Ruiz.',
      'indirect | unions | argue | The plan … is a wreck',
      'indirect | Ruiz | according to | The plan, as unions argue, is a wreck',
    ],
    [
      'The plan, as unions argue, is a wreck, said Ruiz.',
      'indirect | unions | argue | The plan … is a wreck',
      'indirect | Ruiz | said | The plan, as unions argue, is a wreck',
    ],
    [
      'The papers raised new questions about whether the fund worked.',
      'indirect | The papers | raised new questions | about whether the fund worked',
    ],
    ['Other officers said seeking help was right.', 'indirect | Other officers | said | seeking help was right'],
    ['According to Ruiz, it was late.', 'indirect | Ruiz | According to | it was late'],
    ['Ruiz said it was late.', 'indirect | Ruiz | said | it was late'],
    ['His claim that it was late was wrong.', 'indirect | His | claim | that it was late'],
    ['The crew is confident that it was late.', 'indirect | The crew | confident | that it was late'],
    ['Ruiz: It Is Late for the Pier\n\nMarta Ruiz is the mayor.', 'indirect | Ruiz | : | It Is Late for the Pier'],
    ['Q: Is it late?\n\nA: It is.', 'direct | Q | - | Is it late?', 'direct | A | - | It is'],
    ['“It is late.” – Tom Bell', 'direct | Tom Bell | – | “It is late.”'],
    [
      '“It is late,” Ruiz said. He left.\n\n“We leave at noon, whatever happens.”',
      'direct | Ruiz | said | “It is late,”',
      'direct | Ruiz | - | “We leave at noon, whatever happens.”',
    ],
    ['It rained.\n\nTom Bell: “It is late.”', 'direct | Tom Bell | : | “It is late.”'],
    ['Denied Ruiz: “We leave.”', 'direct | Ruiz | Denied | “We leave.”'],
  ],
  negative: [
    [
      'As unions argue, the plan is a wreck, according to Ruiz.',
      'indirect | unions | argue | the plan is a wreck, according to Ruiz',
    ],
    // What is said holds both verbs.
    [
      'He said that though he offered a probe, Bell did not respond to the plan.',
      'indirect | He | said | that though he offered a probe, Bell did not respond to the plan',
      'indirect | he | offered | a probe',
    ],
    ['Read more: Ruiz says that it was late'],
    [
      '“His claim that it was late was wrong,” Ruiz said.',
      'direct | Ruiz | said | “His claim that it was late was wrong,”',
    ],
    [
      '“The crew is confident that it was late,” Ruiz said.',
      'direct | Ruiz | said | “The crew is confident that it was late,”',
    ],
    [
      'BELL: “It is late.”\n\nRUIZ: “It is not.”',
      'direct | BELL | - | “It is late.”',
      'direct | RUIZ | - | “It is not.”',
    ],
    ['It rained all day.'],
  ],
};
