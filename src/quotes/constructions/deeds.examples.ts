import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Ruiz defended the plan, seeking help from the town.',
      'indirect | Ruiz | defended | the plan',
      'indirect | Ruiz | seeking | help from the town',
    ],
    ['In a letter attacking the plan, Ruiz asked for aid.', 'indirect | Ruiz | asked for | aid'],
    ['Bell accepted responsibility for the fire.', 'indirect | Bell | accepted | responsibility for the fire'],
    ['Bell claimed that it was late.', 'indirect | Bell | claimed | that it was late'],
    ['Bell challenged the claim.', 'indirect | Bell | challenged | the claim'],
    ['Ruiz was seeking advice.', 'indirect | Ruiz | seeking | advice'],
    ['The council focused on trade.', 'indirect | The council | focused on | trade'],
    ['Bell pledged support for the crews.', 'indirect | Bell | pledged | support for the crews'],
    ['Ruiz offered the crew some advice.', 'indirect | Ruiz | offered | some advice'],
  ],
  negative: [
    ['The firm drew crowds by offering cheap loans.'],
    ['The town lost jobs after accepting the loan.'],
    ['Crews seeking work met on the pier.'],
    ['The town ran an advert aimed at the young.'],
    ['Arden Rovers claimed victory in May.'],
    ['The storm claimed six lives.'],
    ['The nominating contests begin in May.'],
    ['She won 718 pledged delegates in May.'],
    ['She tried to find a job that paid well.'],
    ['The firm offered two loans.'],
    ['Ruiz is seeking a third term.'],
    ['Bell accepted $200 in cash.'],
    ['Ruiz, who challenged Tom Bell in May, lost.'],
    ['The new bridge supports the growth of the town.'],
  ],
};
