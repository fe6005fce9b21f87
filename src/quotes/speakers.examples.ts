import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    ['Marta Oliveira said it was late.', 'named | Marta Oliveira'],
    ['Finance Minister Leonore Trattner said it was late.', 'named | Leonore Trattner'],
    ['The Harbour Workers’ Union said it was late.', 'named | Harbour Workers’ Union'],
    ['Lisbon said it was ready to talk.', 'place | Portugal'],
    ['Officials said it was late.', 'unnamed | -'],
    ['A finance ministry official said it was late.', 'unnamed | -'],
    ['One of the diplomats said it was late.', 'unnamed | -'],
    ['The report says it is late.', 'document | -'],
    ['A poll published on Monday showed that it was late.', 'document | -'],
    // Whom a pronoun stands for.
    ['Marta Oliveira met Tom Bell. “It is late,” she said.', 'pronoun | Marta Oliveira'],
    ['Marta Oliveira met Tom Bell. “It is late,” he said.', 'pronoun | Tom Bell'],
    ['“It is late,” Tom Bell said. He added that it was cold.', 'named | Tom Bell', 'pronoun | Tom Bell'],
    ['“I told them that it was late,” Tom Bell said.', 'named | Tom Bell', 'pronoun | Tom Bell'],
    // The only organisation with that word in its name.
    ['The Lisbon Harbour Board met on Monday. The board said it was late.', 'nominal | Lisbon Harbour Board'],
  ],
  // Speakers that stand for nobody with a name.
  negative: [
    ['The minister said it was late.', 'nominal | -'],
    ['A spokesman for the ministry said it was late.', 'nominal | -'],
    ['The harbour was quiet. “It is late,” she said.', 'pronoun | -'],
    ['They said it was late.', 'pronoun | -'],
  ],
};
