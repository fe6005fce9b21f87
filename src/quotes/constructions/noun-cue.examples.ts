import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['Yet his wish to act alone angered many.', 'indirect | his | wish | to act alone'],
    ['Tom Bell’s claim that the pier was safe angered Ruiz.', 'indirect | Tom Bell | claim | that the pier was safe'],
    ['His claim that the bridge was safe angered the town.', 'indirect | His | claim | that the bridge was safe'],
    ['Bell broke his pledge to open the road.', 'indirect | his | pledge | to open the road'],
    ['The union issued a call for a strike.', 'indirect | The union | call for | a strike'],
    ['There were reports that the port would close.', 'indirect | - | reports | that the port would close'],
    ['The council heard his proposal to ban cars.', 'indirect | his | proposal | to ban cars'],
    ['Her criticism of the plan was sharp.', 'indirect | Her | criticism of | the plan'],
    ['Allegations that votes were bought led to a trial.', 'indirect | - | Allegations | that votes were bought'],
    ['The plan that the crew saw, said Ruiz.', 'indirect | Ruiz | said | The plan that the crew saw'],
    ['Ruiz’s decision to leave Lisbon was late.', 'indirect | Ruiz | decision | to leave Lisbon'],
    ['Ruiz’s decision to leave soon was late.', 'indirect | Ruiz | decision | to leave soon'],
    [
      'His claim that the mate slept and left angered the crew.',
      'indirect | His | claim | that the mate slept and left',
    ],
    ['The crew lost his support for a bill that failed.', 'indirect | his | support for | a bill that failed'],
    ['His commitment to peace was old.', 'indirect | His | commitment to | peace'],
    ['Bell announced a plan that failed.', 'indirect | Bell | announced | a plan that failed'],
    [
      'There were concerns that the pier was old, and that the bridge was lost.',
      'indirect | - | concerns | that the pier was old, and that the bridge was lost',
    ],
    [
      'Fears that the pier was old and that the bridge was lost.',
      'indirect | - | Fears | that the pier was old and that the bridge was lost',
    ],
    [
      'They criticised her decision to meet Bell while the board was asleep.',
      'indirect | They | criticised | her decision to meet Bell',
      'indirect | her | decision | to meet Bell while the board was asleep',
    ],
    ['They saw his\n\nWarnings that it was late', 'indirect | - | Warnings | that it was late'],
    [
      'The crew lost the table, the chair, the window, the bottle, the paper, the carpet, the pillow, the candle, the basket, the ladder, the curtain, the kitchen, the garden, the cellar, the shelf, the wardrobe, the mirror, the lantern, the kettle, the blanket and his support for a bill that failed.',
      'indirect | his | support for | a bill that failed',
    ],
    [
      'The mayor’s decision to open the port in 2011 received much support.',
      'indirect | The mayor | decision | to open the port in 2011',
    ],
  ],
  negative: [
    ['The report that was published on Friday is long.'],
    ['They met in order to end the strike.'],
    ['The call came at noon.'],
    ['There is no hope of a cure.'],
    ['The order of the names was wrong.'],
    ['His warning to sail was late.'],
    ['The order to sail was given.'],
    ['They met in fear that it was late.'],
    ['His fears for the ship were old.'],
    ['The claim was old, and that was that.'],
    ['His remarks on Monday were late.'],
  ],
};
