import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['His claim that the bridge was safe angered the town.', 'indirect | His | claim | that the bridge was safe'],
    ['Bell broke his pledge to open the road.', 'indirect | his | pledge | to open the road'],
    ['The union issued a call for a strike.', 'indirect | The union | call for | a strike'],
    [
      'The minister’s decision to sell the pier has angered many.',
      'indirect | The minister | decision | to sell the pier',
    ],
    ['There were reports that the port would close.', 'indirect | - | reports | that the port would close'],
    ['The council heard his proposal to ban cars.', 'indirect | his | proposal | to ban cars'],
    ['It ignored the mayor’s warning that the dam was weak.', 'indirect | the mayor | warning | that the dam was weak'],
    ['Her criticism of the plan was sharp.', 'indirect | Her | criticism of | the plan'],
    ['Allegations that votes were bought led to a trial.', 'indirect | - | Allegations | that votes were bought'],
  ],
  negative: [
    // Nouns that report nothing here.
    ['The report that was published on Friday is long.'],
    ['They met in order to end the strike.'],
    ['The call came at noon.'],
    ['There is no hope of a cure.'],
    ['The order of the names was wrong.'],
  ],
};
