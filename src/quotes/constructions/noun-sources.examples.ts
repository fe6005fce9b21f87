import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['The vote revived hopes that the pier would open.', 'indirect | - | hopes | that the pier would open'],
    ['His claim that the bridge was safe angered the town.', 'indirect | His | claim | that the bridge was safe'],
    ['Bell broke his pledge to open the road.', 'indirect | his | pledge | to open the road'],
    ['The union issued a call for a strike.', 'indirect | The union | call for | a strike'],
    [
      'The minister’s decision to sell the pier has angered many.',
      'indirect | The minister | decision | to sell the pier',
    ],
    ['The council heard his proposal to ban cars.', 'indirect | his | proposal | to ban cars'],
    ['It ignored the mayor’s warning that the dam was weak.', 'indirect | the mayor | warning | that the dam was weak'],
    ['Her criticism of the plan was sharp.', 'indirect | Her | criticism of | the plan'],
    ['Ruiz’s decision to leave Lisbon was late.', 'indirect | Ruiz | decision | to leave Lisbon'],
    ['Ruiz’s decision to leave soon was late.', 'indirect | Ruiz | decision | to leave soon'],
    [
      'The head of the board’s claim that it was late was old.',
      'indirect | The head of the board | claim | that it was late',
    ],
    ['The mayor’s old claim that it was late was wrong.', 'indirect | The mayor | claim | that it was late'],
    ['His commitment to peace was old.', 'indirect | His | commitment to | peace'],
    ['They were in no way changed by the mayor’s decision to leave.', 'indirect | the mayor | decision | to leave'],
    ['It was a shock with Bell’s decision to sell the pier.', 'indirect | Bell | decision | to sell the pier'],
    [
      'They criticised her decision to meet Bell while the board was asleep.',
      'indirect | They | criticised | her decision to meet Bell',
      'indirect | her | decision | to meet Bell while the board was asleep',
    ],
    ['The plan has voter support for a pier.', 'indirect | voter | support for | a pier'],
    ['German criticism of the plan was sharp.', 'indirect | German | criticism of | the plan'],
    ['Her campaign promise to sell the pier was old.', 'indirect | Her | promise | to sell the pier'],
    ['The union began airing concerns about the pier.', 'indirect | The union | concerns about | the pier'],
    ['That drew complaints that the pier was old.', 'indirect | - | complaints | that the pier was old'],
  ],
  negative: [
    ['The council faced calls for a new pier.'],
    ['The union won the endorsement of the mayor.', 'indirect | the mayor | won the endorsement | The union'],
    ['In motion a plan for a strike was made.'],
    ['Don’t blame Bell. Attacks on the pier rose.'],
    ['The call for a strike was late.'],
    ['The board faced questions about the pier.'],
    ['The mate won the endorsement of the union.', 'indirect | the union | won the endorsement | The mate'],
    ['A call for a strike came at noon.'],
    ['Issuing a call for a strike was wrong.'],
  ],
};
