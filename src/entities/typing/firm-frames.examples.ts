import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ["It was late, Rovik's new chairman said.", 'ORG Rovik'],
    ['Zentaro staff walked out on Monday.', 'ORG Zentaro'],
    ['A friend who works at Larkspan saw it.', 'ORG Larkspan'],
    ['The ferry is operated by Rovik on Mondays.', 'ORG Rovik'],
    ['Rovik, which makes tyres, was late.', 'ORG Rovik'],
    ['Zentaro launched its first car in May.', 'ORG Zentaro'],
    ['Larkspan said it would cut 400 jobs.', 'ORG Larkspan'],
    ['Ana Bell joined Rovik as finance director.', 'PERSON Ana Bell', 'ORG Rovik'],
    ['Rovik reported a loss of a million. It was late for Rovik.', 'ORG Rovik', 'ORG Rovik'],
    ['They met Rovik plc on Monday.', 'ORG Rovik plc'],
    ['It was late, she wrote on Instapic in May.', 'ORG Instapic'],
  ],
  negative: [
    ["Ana Bellweg lost, and Bellweg's customers left.", 'PERSON Ana Bellweg', 'PERSON Bellweg'],
    ["The Bank's staff met. Tourism employs many."],
    ["It was Kenya's chairman who worked at home.", 'GPE Kenya'],
    ['Norway launched its first ferry in May.', 'GPE Norway'],
  ],
};
