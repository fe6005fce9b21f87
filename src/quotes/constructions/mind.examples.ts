import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['The mate was criticised by the crew.', 'indirect | the crew | criticised | The mate'],
    ['The board was praised by the town.', 'indirect | the town | praised | The board'],
    ['The plan was backed by Ana Tilden.', 'indirect | Ana Tilden | backed | The plan'],
    ['The plan was rejected by the town.', 'indirect | the town | rejected | The plan'],
    ['The mayor threatened to sell the pier.', 'indirect | The mayor | threatened | to sell the pier'],
    ['The plan was praised by the head of the board.', 'indirect | the head of the board | praised | The plan'],
  ],
  negative: [
    ['Rates rose on Monday, citing a weak harvest.'],
    ['The crew was hammered by higher costs.'],
    ['The storm threatened to flood the pier.'],
    ['The pier was attacked by rising seas and the tide.'],
  ],
};
