import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['A man in Barre, Vt., left Vermont.', 'Barre: name Barre', 'Vermont: alias Vt., name Vermont'],
    ['A man in Salem, Ore., left Oregon.', 'Salem: name Salem', 'Oregon: alias Ore., name Oregon'],
    ['He came from Boise, Idaho, and left Idaho.', 'Boise: name Boise', 'Idaho: name Idaho, name Idaho'],
    [
      'Officials in Korana State said so on Monday. The governor of Korana State left Korana.',
      'Korana State: name Korana State, name Korana State, alias Korana',
    ],
    [
      'He left Boise, Ida., on Monday. He is from Casper, Wyo., and likes Wyoming.',
      'Boise: name Boise',
      'Casper: name Casper',
      'Wyoming: alias Wyo., name Wyoming',
    ],
    ['She lives in Tampa, Fla., and likes Florida.', 'Tampa: name Tampa', 'Florida: alias Fla., name Florida'],
    ['It rained in Western Australia. Later WA was dry.', 'Western Australia: name Western Australia, acronym WA'],
    [
      'Voters are key in S.C. this year. A man in Columbia, S.C., left South Carolina.',
      'South Carolina: acronym S.C., acronym S.C., name South Carolina',
    ],
  ],
  negative: [
    ['A man in Barre, Vt., left Oregon.', 'Barre: name Barre', 'Vt.: name Vt.', 'Oregon: name Oregon'],
    ['A man in Barre left Vermont.', 'Barre: name Barre', 'Vermont: name Vermont'],
    [
      'He lives in Jefferson County near Jefferson.',
      'Jefferson County: name Jefferson County',
      'Jefferson: name Jefferson',
    ],
    ['Kano State borders Kaduna.', 'Kano State: name Kano State', 'Kaduna: name Kaduna'],
  ],
};
