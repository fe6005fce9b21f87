import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['It is the sort of house several owners said they loved.', 'indirect | several owners | said | they loved'],
    [
      'A poll conducted by the Courier said it was late.',
      'indirect | A poll conducted by the Courier | said | it was late',
    ],
    [
      'Two men interviewed by police said it was late.',
      'indirect | Two men interviewed by police | said | it was late',
    ],
    ['A crew hired by the town said it was late.', 'indirect | A crew hired by the town | said | it was late'],
    ['A man praised by the town said it was late.', 'indirect | A man praised by the town | said | it was late'],
    ['The opposing party said it was late.', 'indirect | The opposing party | said | it was late'],
    ['Its opposing party said it was late.', 'indirect | Its opposing party | said | it was late'],
    ['The old opposing party said it was late.', 'indirect | The old opposing party | said | it was late'],
    ['Lisbon-based traders said it was late.', 'indirect | Lisbon-based traders | said | it was late'],
    ['Half the crew said it was late.', 'indirect | Half the crew | said | it was late'],
    ['Both mates said it was late.', 'indirect | Both mates | said | it was late'],
    ['On Monday Ruiz said it was late.', 'indirect | Ruiz | said | it was late'],
    ['Last week Ruiz said it was late.', 'indirect | Ruiz | said | it was late'],
    ['In Ohio Tom Bell said it was late.', 'indirect | Tom Bell | said | it was late'],
    ['His crew said it was late.', 'indirect | His crew | said | it was late'],
    ['Three of four said it was late.', 'indirect | Three of four | said | it was late'],
    ['Those in Lisbon said it was late.', 'indirect | Those in Lisbon | said | it was late'],
    ['Many said it was late.', 'indirect | Many | said | it was late'],
    ['According to last week’s report, it was late.', 'indirect | last week’s report | According to | it was late'],
    ['Opposing mates said it was late.', 'indirect | Opposing mates | said | it was late'],
    ['The Harbour Board Tom Bell said it was late.', 'indirect | The Harbour Board Tom Bell | said | it was late'],
    ['Tom Long said it was late.', 'indirect | Tom Long | said | it was late'],
    ['Sailors United said it was late.', 'indirect | Sailors United | said | it was late'],
    [
      'The head of the board of the union of the crews of the ferry line of the port of the town said it was late.',
      'indirect | The head of the board of the union of the crews of the ferry line of the port of the town | said | it was late',
    ],
    [
      'Corvel Bank managing director Tom Bell said it was late.',
      'indirect | Corvel Bank managing director Tom Bell | said | it was late',
    ],
    ['The crews denounced his ousting as a coup.', 'indirect | The crews | denounced | his ousting as a coup'],
    ['Each side accused the other of bad faith.', 'indirect | Each side | accused | the other of bad faith'],
    ['In an interview Bell said that it was late.', 'indirect | Bell | said | that it was late'],
    [
      'Throughout most of this century Veldania has sought to sell wine.',
      'indirect | Veldania | sought | to sell wine',
    ],
    // All people of a kind, by an adjective after an article.
    ['The union asked the public not to come.', 'indirect | The union | asked | not to come'],
    ['The union asked the general public to wait.', 'indirect | The union | asked | to wait'],
    ['The union told members of the public to leave.', 'indirect | The union | told | to leave'],
    ['The board urged the poor, the rich and the young to vote.', 'indirect | The board | urged | to vote'],
  ],
  negative: [
    // The adjective has its noun, or no article.
    ['The union asked the public sector not to strike.', 'indirect | The union | asked | not to strike'],
    ['The board was vulnerable to fraud, Ruiz said.', 'indirect | Ruiz | said | The board was vulnerable to fraud'],
    // The participle begins an aside, the adjective stands before a noun or alone.
    ['The mate, managing the port, said it was late.', 'indirect | The mate | said | it was late'],
    ['Its executive mate said it was late.', 'indirect | Its executive mate | said | it was late'],
    ['It was official, the mate said.', 'indirect | the mate | said | It was official'],
    ['The pier - the mate said - was shut.'],
    ['The crew asked on Monday.'],
    ['The crew asked last week.'],
    ['The crew said and did much.'],
    ['The crew wept Monday.'],
    ['It was, they said.'],
    ['The talks said to have failed went on.', 'indirect | The talks | said | to have failed went on'],
    ['The crews heard his calling Bell a liar.'],
    ['The interview Bell gave was dull, Ruiz said.', 'indirect | Ruiz | said | The interview Bell gave was dull'],
  ],
};
