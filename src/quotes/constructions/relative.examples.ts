import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'He came on what the club described at the time as “a short stay”.',
      'mixed | the club | described | what … as “a short stay”',
    ],
    [
      'A new toll, which the ministry hopes will bring in more, was praised.',
      'indirect | the ministry | hopes | which … will bring in more',
    ],
    ['What she said was that the pier is safe.', 'indirect | she | said | that the pier is safe'],
    [
      'She led a test, which the board claimed now lets them sail.',
      'indirect | the board | claimed | which … now lets them sail',
    ],
    ['They shut the pier, which Ruiz described as “a trap”.', 'mixed | Ruiz | described | which … as “a trap”'],
    ['They met Bell, whom Ruiz called “a liar”.', 'mixed | Ruiz | called | whom … “a liar”'],
    ['They towed the ships that officials said were lost.', 'indirect | officials | said | that … were lost'],
    [
      'The plan, which the mayor said would cost too much, was dropped.',
      'indirect | the mayor | said | which … would cost too much',
    ],
    ['It was what Bell called “an accident”.', 'mixed | Bell | called | what … “an accident”'],
    ['The pier, which Bell called a wreck, was sold.', 'indirect | Bell | called | which … a wreck'],
    ['They closed a pier that Ruiz hoped would last.', 'indirect | Ruiz | hoped | that … would last'],
    [
      'They closed the road which the mayor promised would be open.',
      'indirect | the mayor | promised | which … would be open',
    ],
    [
      'The mate wrote letters in which he called the town “a wreck”.',
      'mixed | The mate | wrote | letters in which he called the town “a wreck”',
      'mixed | he | called | the town “a wreck”',
    ],
    [
      'The mate argued loudly that the board says is wrong.',
      'indirect | The mate | argued | that the board says is wrong',
    ],
    [
      'The crew mentions that it considers the wind and the sea.',
      'indirect | The crew | mentions | that it considers the wind and the sea',
    ],
  ],
  negative: [
    ['What he truly thinks remains a mystery.'],
    ['“But what I have said is true,” Ruiz said.', 'direct | Ruiz | said | “But what I have said is true,”'],
    ['They met Marta Ruiz, whom everyone calls “Kit”.'],
    // Pronouns that are the subject, or begin what is said.
    ['It was what the mate said.'],
    ['The bank which failed was small.'],
    ['The man that spoke was a mate.'],
    ['The book, which the mate wrote, sold well.'],
    [
      'The crew said that the mayor called the plan a lie.',
      'indirect | The crew | said | that the mayor called the plan a lie',
      'indirect | the mayor | called | the plan a lie',
    ],
  ],
};
