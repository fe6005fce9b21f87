import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'confidence',
  positive: [
    // Words in quotation marks, a clause, a phrase.
    ['“It is late,” Ruiz said.', '0.95 | “It is late,”'],
    ['Ruiz said: “It is late.”', '0.9 | “It is late.”'],
    ['Q: Is it late?\n\nA: It is.', '0.95 | Is it late?', '0.95 | It is'],
    ['According to Ruiz, it was late.', '0.8 | it was late'],
    ['Ruiz writes:\n\nIt was late.', '0.8 | It was late'],
    ['“It is late.” – Tom Bell', '0.8 | “It is late.”'],
    ['Ruiz: It Is Late for the Pier\n\nMarta Ruiz is the mayor.', '0.8 | It Is Late for the Pier'],
    ['Pier to Stay Closed for Years - Reports\n\nIt was late.', '0.8 | Pier to Stay Closed for Years'],
    [
      'Bell leaned over and roared: “We leave at noon, whatever happens.”',
      '0.7 | “We leave at noon, whatever happens.”',
    ],
    ['Ruiz said that it was late.', '0.8 | that it was late'],
    ['It was late at night, Ruiz said.', '0.7 | It was late at night'],
    ['It was reported that it was late.', '0.7 | that it was late'],
    ['As Ruiz said, it was very late.', '0.7 | it was very late'],
    ['In a poll of May, it was very late.', '0.5 | it was very late'],
    ['Ruiz asked whether it was late.', '0.5 | whether it was late'],
    ['Ruiz promised to open the pier.', '0.5 | to open the pier'],
    ['They closed a pier that Ruiz hoped would last.', '0.35 | that … would last'],
    ['Ruiz is confident that it was late.', '0.5 | that it was late'],
    ['His claim that it was late was old.', '0.5 | that it was late'],
    ['The ship seemed to sink in May.', '0.5 | The ship … to sink in May'],
    ['The union issued a call for a long strike.', '0.2 | a long strike'],
    // What takes steps off.
    ['“We leave at noon, whatever happens.”', '0.35 | “We leave at noon, whatever happens.”'],
    ['There were reports that it was late.', '0.2 | that it was late'],
    ['Ruiz denied the charges.', '0.35 | the charges'],
    ['Ruiz denied all of the charges.', '0.5 | all of the charges'],
    ['Ruiz denied the old charges.', '0.35 | the old charges'],
    [
      '“The board told us that it was late,” Ruiz said.',
      '0.95 | “The board told us that it was late,”',
      '0.35 | that it was late',
    ],
    [
      '“Bell said: ‘It is late,’ and left,” Ruiz said.',
      '0.95 | “Bell said: ‘It is late,’ and left,”',
      '0.5 | ‘It is late,’',
    ],
  ],
  negative: [
    // What takes none off.
    ['“No,” Ruiz said.', '0.95 | “No,”'],
    ['Q: Why?'],
    ['It was reported that the pier was lost.', '0.7 | that the pier was lost'],
    ['According to old men, it rained.', '0.8 | it rained'],
  ],
};
