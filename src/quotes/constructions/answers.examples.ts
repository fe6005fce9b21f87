import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Marta Ruiz kept the light.\n\nWhy did you leave?\n\nI was tired.\n\nDo you miss it?\n\nI do.\n\nWould you go back?\n\nMy knees would not.',
      'direct | Marta Ruiz | - | I was tired',
      'direct | Marta Ruiz | - | I do',
      'direct | Marta Ruiz | - | My knees would not',
    ],
    // A remark of whoever asks ends the answer.
    [
      'Marta Ruiz kept the light.\n\nWhy did you leave?\n\nI was tired.\n\nYour brother is not.\n\nHe was ill.\n\nIs it your home?\n\nMy only one.\n\nAre you well?\n\nWe are.',
      'direct | Marta Ruiz | - | I was tired',
      'direct | Marta Ruiz | - | My only one',
      'direct | Marta Ruiz | - | We are',
    ],
    // An answer of several paragraphs.
    [
      'Marta Ruiz kept the light.\n\nWhy did you leave?\n\nI was tired.\n\nIt rained.\n\nDo you miss it?\n\nI do.\n\nAre you well?\n\nI am.',
      'direct | Marta Ruiz | - | I was tired … It rained',
      'direct | Marta Ruiz | - | I do',
      'direct | Marta Ruiz | - | I am',
    ],
    // Whoever ends the text tells of her.
    [
      'Marta Ruiz kept the light.\n\nWhy did you leave?\n\nI was tired.\n\nDo you miss it?\n\nI do.\n\nAre you well?\n\nI am.\n\nThe light went out in May.',
      'direct | Marta Ruiz | - | I was tired',
      'direct | Marta Ruiz | - | I do',
      'direct | Marta Ruiz | - | I am',
    ],
    [
      'Marta Ruiz kept the light.\n\nWhy did you leave?\n\nI was tired.\n\nDo you miss it?\n\nI do.\n\nAre you well?\n\nI am.\n\nRuiz is my aunt.',
      'direct | Marta Ruiz | - | I was tired',
      'direct | Marta Ruiz | - | I do',
      'direct | Marta Ruiz | - | I am',
    ],
    // What others said, in the answer.
    [
      'Marta Ruiz kept the light.\n\nWhy did you leave?\n\nMy son said it was late.\n\nDo you miss it?\n\nI do.\n\nAre you well?\n\nI am.',
      'direct | Marta Ruiz | - | My son said it was late',
      'indirect | My son | said | it was late',
      'direct | Marta Ruiz | - | I do',
      'direct | Marta Ruiz | - | I am',
    ],
  ],
  negative: [
    // Two questions.
    ['Marta Ruiz kept the light.\n\nWhy did you leave?\n\nI was tired.\n\nDo you miss it?\n\nI do.'],
    // Who answers is open.
    [
      'Marta Ruiz met Tom Bell.\n\nWhy did you leave?\n\nI was tired.\n\nDo you miss it?\n\nI do.\n\nAre you well?\n\nI am.',
    ],
    // A list of questions with their answers to everybody.
    [
      'Marta Ruiz made the form.\n\nWhen must you file?\n\nIn May.\n\nDo you have to pay?\n\nNo.\n\nCan you file late?\n\nOnly in June.',
    ],
    // An essay that asks.
    ['Marta Ruiz kept the light.\n\nWho left?\n\nI did.\n\nWho came?\n\nI did.\n\nWho stayed?\n\nMy son.'],
  ],
};
