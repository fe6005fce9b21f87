import type { Example } from '../statement-examples.js';

export const EXAMPLES: readonly Example[] = [
  ['The ships that officials said were lost came home.', 'indirect | officials | said | that … were lost came home'],
  [
    'The plan, which the mayor said would cost too much, was dropped.',
    'indirect | the mayor | said | which … would cost too much',
  ],
  ['It was what Bell called “an accident”.', 'mixed | Bell | called | what … “an accident”'],
  // Pronouns that are the subject, or begin what is said.
  ['It was what the mate said.'],
  ['The bank which failed was small.'],
  ['The man that spoke was a mate.'],
];
