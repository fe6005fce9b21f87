import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'The ministry said the pier was safe, without giving details.',
      'indirect | The ministry | said | the pier was safe',
    ],
    ['Bell said the money was gone, without naming anyone.', 'indirect | Bell | said | the money was gone'],
    ['Bell said the money was gone without elaborating.', 'indirect | Bell | said | the money was gone'],
    [
      'Bell claimed that the vote was bought, without evidence.',
      'indirect | Bell | claimed | that the vote was bought',
    ],
    [
      'Ana Bell refused to blame the crew: “They did well.”',
      'indirect | Ana Bell | refused | to blame the crew',
      'direct | Ana Bell | - | “They did well.”',
    ],
    [
      'Friends feared they would quarrel about money, and they did.',
      'indirect | Friends | feared | they would quarrel about money',
    ],
    ['Everyone said the boat would sink and it did.', 'indirect | Everyone | said | the boat would sink'],
    [
      'He has told his lawyers to go to court, it was learnt.',
      'indirect | - | learnt | He has told his lawyers to go to court',
      'indirect | He | told | to go to court',
    ],
    [
      'The clerk refused to sign the papers, it was gathered on Tuesday night.',
      'indirect | - | gathered | The clerk refused to sign the papers',
      'indirect | The clerk | refused | to sign the papers',
    ],
    [
      'The firm said its biggest client had left, sending its shares down 9% in early trading.',
      'indirect | The firm | said | its biggest client had left',
    ],
    [
      'The mayor ordered the police to clear the square, then changed her mind.',
      'indirect | The mayor | ordered | to clear the square',
    ],
    [
      'Wardens met six men who refused to go, some of whom were asked for their papers.',
      'indirect | who | refused | to go',
    ],
    [
      'Mayor Tom Bell refuses to quit as court date looms\n\nBy Ana Ruiz\n\nThe mayor was ill on Monday.',
      'indirect | Mayor Tom Bell | refuses | to quit',
    ],
    [
      'One of them argued that Bell was stalling: The plan would be dropped, the diplomat predicted, after the vote.',
      'indirect | One of them | argued | that Bell was stalling',
      'indirect | the diplomat | predicted | The plan would be dropped',
    ],
  ],
  negative: [
    [
      'The bank said nobody could leave, without a pass or with one.',
      'indirect | The bank | said | nobody could leave, without a pass or with one',
    ],
    [
      'Ruiz said she could not win without evidence of his debts.',
      'indirect | Ruiz | said | she could not win without evidence of his debts',
    ],
    [
      'Bell said he would leave without giving up his seat.',
      'indirect | Bell | said | he would leave without giving up his seat',
    ],
    [
      'Ana Bell vowed to tell the crew: “You did well.”',
      'mixed | Ana Bell | vowed | to tell the crew: “You did well.”',
    ],
    // Somebody else says so of a part of it, or no day follows.
    [
      'The clerk said that in May, it was said in Porto that she had left.',
      'indirect | The clerk | said | that in May, it was said in Porto that she had left',
      'indirect | - | said | that she had left',
    ],
    // What is said goes on.
    [
      'Bell said he had come, and she had not seen him.',
      'indirect | Bell | said | he had come, and she had not seen him',
    ],
    [
      'The firm said it would cut jobs, leaving 200 people without work.',
      'indirect | The firm | said | it would cut jobs, leaving 200 people without work',
    ],
    ['She said he went home, then slept.', 'indirect | She | said | he went home, then slept'],
    [
      'He told the crew that six men, some of whom were ill, had left.',
      'indirect | He | told | that six men, some of whom were ill, had left',
    ],
    ['Bell refuses to work as a clerk.', 'indirect | Bell | refuses | to work as a clerk'],
  ],
};
