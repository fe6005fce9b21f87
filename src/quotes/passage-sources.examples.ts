import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    // Not whoever is named before, where "she" cannot be him.
    [
      'Tom Bell said it was late.\n\nMarta Ruiz waits in the hall. A line, she says, is for a prison, but the board wants to build one. “I told them to come in the spring of next year.”',
      'indirect | Tom Bell | said | it was late',
      'indirect | she | says | A line … is for a prison',
      'indirect | the board | wants | to build one',
      'direct | Marta Ruiz | - | “I told them to come in the spring of next year.”',
      'indirect | I | told | to come in the spring of next year',
    ],
    [
      'Marta Ruiz thanked her aunt, who she said had taught her to jump. “She held biscuits over my head.”',
      'indirect | Marta Ruiz | thanked | her aunt',
      'indirect | she | said | who … had taught her to jump',
      'direct | Marta Ruiz | - | “She held biscuits over my head.”',
    ],
    [
      'Tom Bell laughed.\n\nYour agent said that you were ill.\n\n“She had to say something about it.”',
      'indirect | Your agent | said | that you were ill',
      'direct | Tom Bell | - | “She had to say something about it.”',
    ],
    [
      'Tom Bell told reporters that it was late. “There is not one boat left in the bay.”',
      'indirect | Tom Bell | told | that it was late',
      'direct | Tom Bell | - | “There is not one boat left in the bay.”',
    ],
    [
      'Marta Ruiz keeps a photograph in the hall.\n\n“This is all that we saved from the house.”',
      'direct | Marta Ruiz | - | “This is all that we saved from the house.”',
    ],
    [
      '“It is late,” Tom Bell said.\n\nMarta Ruiz waits in the hall. “We have nothing to go back to.”',
      'direct | Tom Bell | said | “It is late,”',
      'direct | Marta Ruiz | - | “We have nothing to go back to.”',
    ],
    [
      'Marta Ruiz waits in the hall. She is tired. “We have nothing to go back to.”',
      'direct | Marta Ruiz | - | “We have nothing to go back to.”',
    ],
    [
      '“It is late,” Tom Bell said.\n\nI ask whether the pier will be mended.\n\n“It will be open in a year.”',
      'direct | Tom Bell | said | “It is late,”',
      'indirect | I | ask | whether the pier will be mended',
      'direct | Tom Bell | - | “It will be open in a year.”',
    ],
    [
      'Marta Ruiz said that Tom Bell hoped to stay. “There is not one boat left in the bay.”',
      'indirect | Marta Ruiz | said | that Tom Bell hoped to stay',
      'indirect | Tom Bell | hoped | to stay',
      'direct | Marta Ruiz | - | “There is not one boat left in the bay.”',
    ],
    [
      'That is, when Tom Bell rose, Marta Ruiz turned to them with a smile: “There is not one boat left in the bay.”',
      'direct | Marta Ruiz | - | “There is not one boat left in the bay.”',
    ],
    [
      '“It is late,” Ana Costa said.\n\nTom Bell, who was at school with Costa, laughs. “She would argue with a gate.”',
      'direct | Ana Costa | said | “It is late,”',
      'direct | Tom Bell | - | “She would argue with a gate.”',
    ],
    [
      'Tom Bell scored twice. Coach Paul Trask was delighted. “He was the best man here.”',
      'direct | Coach Paul Trask | - | “He was the best man here.”',
    ],
    ['The mayor is furious. “They have robbed the town.”', 'direct | The mayor | - | “They have robbed the town.”'],
    ['Ana Costa’s house stood here. “We built it ourselves.”', 'direct | Ana Costa | - | “We built it ourselves.”'],
    ['For the pilot, Tom Bell, it was a test. “We will see.”', 'direct | the pilot, Tom Bell | - | “We will see.”'],
    [
      'The sign on the door is plain. “No cash is kept here.”',
      'direct | The sign on the door | - | “No cash is kept here.”',
    ],
  ],
  negative: [
    ['Tom Bell was killed at noon. “It was so sudden.”', 'direct | - | - | “It was so sudden.”'],
    ['Tom Bell scored twice. “He was the best man here.”', 'direct | - | - | “He was the best man here.”'],
    ['A man fell from the pier. “It was so sudden.”', 'direct | - | - | “It was so sudden.”'],
    ['Police held Tom Bell. “It was so sudden.”', 'direct | - | - | “It was so sudden.”'],
    ['The board met Tom Bell and Ana Costa. “It was so sudden.”', 'direct | - | - | “It was so sudden.”'],
    [
      'The pier was shut. “There is not one boat left in the bay.”',
      'direct | - | - | “There is not one boat left in the bay.”',
    ],
    [
      'Tom Bell left.\n\nIt rained.\n\nIt froze.\n\nIt snowed.\n\n“There is not one boat left in the bay.”',
      'direct | - | - | “There is not one boat left in the bay.”',
    ],
    ['Tom Bell sang “Rain in Porto” in May.'],
  ],
};
