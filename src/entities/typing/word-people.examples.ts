import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['April Tarrant met Justice Achada at noon.', 'PERSON April Tarrant', 'PERSON Achada'],
    ['It rained. “It is late,” May Field said.', 'PERSON May Field'],
    ['Dawn Marsh said the river rose.', 'PERSON Dawn Marsh'],
    ['Rose Bank said she was late.', 'PERSON Rose Bank'],
    ['A nurse, Rose Bank, told the court so.', 'PERSON Rose Bank'],
    ['The nurse Hope Church was late.', 'PERSON Hope Church'],
    ['Autumn Price wept. Price runs the shop.', 'PERSON Autumn Price', 'PERSON Price'],
    ['On Monday Joy Price won the race.', 'PERSON Joy Price'],
    ['Sydney Hale lives in Porto.', 'PERSON Sydney Hale', 'GPE Porto'],
    ['It rained, said Summer Hill.', 'PERSON Summer Hill'],
  ],
  negative: [
    ['Hope Church said it was late.', 'FAC Hope Church'],
    ['April sales rose. May Day marches were banned.'],
    ['In May Tarrant met the mayor.', 'PERSON Tarrant'],
    ['The Rose Bank said it was late.', 'ORG Rose Bank'],
    ['Charity Commission said it was late.', 'ORG Charity Commission'],
    ['Autumn Term ended.'],
    ['Victoria Park lost its trees.', 'FAC Victoria Park'],
    ['The dean of the college sang. Dean Tarrant left.', 'PERSON Tarrant'],
  ],
};
