import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['A man who said he was a doctor was jailed.', 'indirect | who | said | he was a doctor'],
    ['A letter that accused Bell of theft was burnt.', 'indirect | that | accused | Bell of theft'],
    ['Crews demanding a rise will march in June.', 'indirect | Crews | demanding | a rise'],
    [
      'A mate who said that when the rain came the pier would hold has been sacked.',
      'indirect | who | said | that when the rain came the pier would hold',
    ],
    [
      'Crews who fear the pits will close and the town will die have written to Bell.',
      'indirect | who | fear | the pits will close and the town will die',
    ],
    ['Crews chanting “No more” blocked the pier.', 'direct | Crews | chanting | “No more”'],
    [
      'Ruiz said those who called it a lie were wrong.',
      'indirect | Ruiz | said | those who called it a lie were wrong',
      'indirect | who | called | it a lie',
    ],
    ['Crews who want a rise also voted.', 'indirect | who | want | a rise'],
    ['Among crews who said they were tired, two thirds left.', 'indirect | who | said | they were tired'],
  ],
  negative: [
    // What is described is no subject: all verbs after it are those of its clause.
    [
      'The port met a man who said he was a prince and had lost a crown.',
      'indirect | who | said | he was a prince and had lost a crown',
    ],
    [
      'The port met crews who fear the pits will close and the town will die.',
      'indirect | who | fear | the pits will close and the town will die',
    ],
    // The verb is that of what somebody says.
    ['The man who hit Bell said he was ill and had left.', 'indirect | The man | said | he was ill and had left'],
    ['A clerk who said the man he saw was ill is here.', 'indirect | who | said | the man he saw was ill'],
    ['The crew left saying the pier was old.', 'indirect | The crew | saying | the pier was old'],
    [
      'A clerk who said the pier was old and the toll was high.',
      'indirect | who | said | the pier was old and the toll was high',
    ],
  ],
};
