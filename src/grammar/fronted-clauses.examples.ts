import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'It was late, and when Bell said that the bar was shut, they left.',
      'indirect | Bell | said | that the bar was shut',
    ],
    ['Contrary to his claim that nobody came, there were crowds.', 'indirect | his | claim | that nobody came'],
    [
      '“The pier is safe and, when the mayor says it is old, we laugh,” Ruiz said.',
      'direct | Ruiz | said | “The pier is safe and, when the mayor says it is old, we laugh,”',
      'indirect | the mayor | says | it is old',
    ],
    [
      'After Ruiz said that she would quit, on Tuesday night she changed her mind.',
      'indirect | Ruiz | said | that she would quit',
    ],
    [
      'While Ruiz says the pier is safe – an old story – engineers have closed it.',
      'indirect | Ruiz | says | the pier is safe – an old story',
    ],
    ['While Ruiz says the pier is safe, engineers have closed it.', 'indirect | Ruiz | says | the pier is safe'],
    [
      'After the crew insisted in June that the pay was fair, the port began to hire.',
      'indirect | the crew | insisted | that the pay was fair',
    ],
    [
      'Because the board feared that the wall would fall, it closed the road.',
      'indirect | the board | feared | that the wall would fall',
    ],
    [
      'As Bell promised to reopen the pier, hundreds of sailors gathered outside.',
      'indirect | Bell | promised | to reopen the pier',
    ],
    [
      'Even though the port denies the charges, there are letters that prove them.',
      'indirect | the port | denies | the charges',
    ],
    ['And when Ruiz said it was “late,” the crew had already left.', 'mixed | Ruiz | said | it was “late,”'],
    [
      'Despite Bell’s claim that people would “learn nothing,” there was much to read.',
      'mixed | Bell | claim | that people would “learn nothing,”',
    ],
    [
      'After Ruiz said that if the pier closed, the crew would leave, the board met.',
      'indirect | Ruiz | said | that if the pier closed, the crew would leave',
    ],
    [
      'While Ruiz noted that the crew seldom came, Bell boasted that it always did.',
      'indirect | Ruiz | noted | that the crew seldom came',
      'indirect | Bell | boasted | that it always did',
    ],
    ['Two days after Bell claimed the pier was safe, it fell.', 'indirect | Bell | claimed | the pier was safe'],
    ['On the day the port announced the cuts, three crews left.', 'indirect | the port | announced | the cuts'],
    ['The week after she said she would stay, Ruiz left.', 'indirect | she | said | she would stay'],
    ['Last May, as Bell warned of storms and rain, the crew sailed.', 'indirect | Bell | warned of | storms and rain'],
    // Without a main clause after it, all of it is what was said.
    ['When Bell denied the charges, they laughed.', 'indirect | Bell | denied | the charges'],
  ],
  negative: [
    [
      'Ruiz said that when the pier opened, on Monday she would leave.',
      'indirect | Ruiz | said | that when the pier opened, on Monday she would leave',
    ],
    [
      'While Ruiz says the pier – an old one – is safe, engineers have closed it.',
      'indirect | Ruiz | says | the pier – an old one – is safe',
    ],
    [
      'Ruiz said that when the pier opened, the crew would leave.',
      'indirect | Ruiz | said | that when the pier opened, the crew would leave',
    ],
    [
      'Ruiz said on Monday that after the storm, which sank two boats, the crew left.',
      'indirect | Ruiz | said | that after the storm, which sank two boats, the crew left',
    ],
    [
      'Ruiz said the old, slow, dear ferry would sail, and the crew knew it.',
      'indirect | Ruiz | said | the old, slow, dear ferry would sail, and the crew knew it',
    ],
    // The main clause begins before the cue.
    [
      'When the pier closed, Ruiz said that as it was late, the crew would leave.',
      'indirect | Ruiz | said | that as it was late, the crew would leave',
    ],
    [
      'Two days after the storm, Bell said the pier was shut, the road was wet and the toll was high.',
      'indirect | Bell | said | the pier was shut, the road was wet and the toll was high',
    ],
    [
      'On the day of the storm, Bell said the pier was old, the road was wet and the toll was high.',
      'indirect | Bell | said | the pier was old, the road was wet and the toll was high',
    ],
    // The cue only describes what the sentence begins with.
    ['In a video posted on Monday, the crew left the pier.'],
    ['In a note written in May, the mate praised the crew.', 'indirect | the mate | praised | the crew'],
    // What follows the cue is the main clause.
    ['When the charge was confirmed, the crew did not stay.'],
  ],
};
