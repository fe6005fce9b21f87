import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'quantities',
  positive: [
    ['They bought 1,200 barrels.', 'QUANTITY 1200 bbl: 1,200 barrels'],
    ['It is 2½ miles away.', 'QUANTITY 2.5 mi: 2½ miles'],
    ['They walked twenty-five miles.', 'QUANTITY 25 mi: twenty-five miles'],
    ['They walked a hundred and ten miles.', 'QUANTITY 110 mi: a hundred and ten miles'],
    ['It holds two and a half million litres.', 'QUANTITY 2500000 l: two and a half million litres'],
    ['It holds half a million litres.', 'QUANTITY 500000 l: half a million litres'],
    ['It holds a million litres.', 'QUANTITY 1000000 l: a million litres'],
    ['It holds 3.3 million litres.', 'QUANTITY 3300000 l: 3.3 million litres'],
    // Two numbers have no value together.
    ['It holds 3-4 million litres.', 'QUANTITY - l: 3-4 million litres'],
    ['It fell by 3 to 4 per cent.', 'PERCENT - percent: 3 to 4 per cent'],
    ['It lost -3.5% of its water.', 'PERCENT -3.5 percent: -3.5%'],
    ['It covers 12,50,000 hectares.', 'QUANTITY 1250000 ha: 12,50,000 hectares'],
  ],
  negative: [
    ['They sold 12 ships and a house.'],
    ['It rained on 3 March 2019.'],
    ['Half the miles are gone, and hundreds of tonnes.'],
    ['They won 3-2.'],
  ],
};
