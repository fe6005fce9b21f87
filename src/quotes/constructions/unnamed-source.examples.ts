import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Two hours later, it was reported, a nurse called the crew.',
      'indirect | - | reported | Two hours later … a nurse called the crew',
    ],
    ['It was put to the mate that a crew could have lived.', 'indirect | - | put | that a crew could have lived'],
    ['The mate slept, an inquest in Porto heard.', 'indirect | - | heard | The mate slept'],
    ['It emerged that the wall was cracked.', 'indirect | - | emerged | that the wall was cracked'],
    ['It emerged on Monday that the wall was cracked.', 'indirect | - | emerged | that the wall was cracked'],
    [
      'It later transpired that nobody had signed the letter.',
      'indirect | - | transpired | that nobody had signed the letter',
    ],
    ['It has become clear that the crew was asleep.', 'indirect | - | become clear | that the crew was asleep'],
    ['It turned out that the boat was empty.', 'indirect | - | turned out | that the boat was empty'],
    ['The wall was cracked, it emerged on Monday.', 'indirect | - | emerged | The wall was cracked'],
    [
      'The pier will close in May, it was announced on Friday.',
      'indirect | - | announced | The pier will close in May',
    ],
    ['The court heard that the mate had lied.', 'indirect | - | heard | that the mate had lied'],
    ['The mate had lied for years, the inquest heard.', 'indirect | - | heard | The mate had lied for years'],
    ['Mate stole from the crew, jury hears', 'indirect | - | hears | Mate stole from the crew'],
    ['Harbour firm hid the cracks, inquiry told', 'indirect | - | told | Harbour firm hid the cracks'],
    ['The tribunal was told that the crew was asleep.', 'indirect | - | told | that the crew was asleep'],
    ['The crew was asleep, the tribunal was told.', 'indirect | - | told | The crew was asleep'],
    ['The van left the road, Porto magistrates heard on Tuesday.', 'indirect | - | heard | The van left the road'],
    ['The jury heard how the crew had slept.', 'indirect | - | heard | how the crew had slept'],
    [
      'The mate believed the boat was safe, an inquest was told.',
      'indirect | - | told | The mate believed the boat was safe',
      'indirect | The mate | believed | the boat was safe',
    ],
    [
      'The mate knew of the crack, a tribunal in Porto was told on Monday.',
      'indirect | - | told | The mate knew of the crack',
    ],
    // Somebody is named after “by”.
    [
      'The inquiry was told by Ana Ruiz that the crew was asleep.',
      'indirect | Ana Ruiz | told | that the crew was asleep',
    ],
    [
      'The court was told by the mate that the crew was asleep.',
      'indirect | the mate | told | that the crew was asleep',
    ],
    [
      'The court heard from Ana Ruiz that the crew was asleep.',
      'indirect | Ana Ruiz | heard | that the crew was asleep',
    ],
    [
      'It was put to the mate by Ana Ruiz that the crew was asleep.',
      'indirect | Ana Ruiz | put | that the crew was asleep',
    ],
  ],
  negative: [
    [
      'The mate said the boat was safe, the court was shut and the town slept.',
      'indirect | The mate | said | the boat was safe, the court was shut and the town slept',
    ],
    ['The crew emerged from the boat that was late.'],
    ['The union heard that the pier would close.', 'indirect | The union | heard | that the pier would close'],
    ['The court heard three sailors on Monday.'],
    ['The court told the mate that it was late.', 'indirect | The court | told | that it was late'],
    ['The crew turned out in force.'],
    ['The winner was announced on Friday.'],
    ['Ruiz became clear of the rocks.'],
  ],
};
