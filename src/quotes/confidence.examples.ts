import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'surest first',
  positive: [
    // Quoted words before clauses, clauses before phrases.
    ['The mate thinks it may be late. “It is dark here,” Bell said.', '“It is dark here,”', 'it may be late'],
    ['Ruiz backed the plan. Bell said that the pier was shut.', 'that the pier was shut', 'the plan'],
    // Whoever is named before descriptions that nobody is known by, and before nobody.
    ['The man said it was late. Marta Ruiz said it was late at night.', 'it was late at night', 'it was late'],
    ['“It is dark here.” “We leave at noon,” Ruiz said.', '“We leave at noon,”', '“It is dark here.”'],
    [
      'It was reported that the pier was lost. Ruiz said the bank was shut.',
      'the bank was shut',
      'that the pier was lost',
    ],
    // What was said before what only may be.
    [
      'Bell may say that the pier is shut. Ruiz said that the bank was shut.',
      'that the bank was shut',
      'that the pier is shut',
    ],
    // What is within a statement.
    ['“The board told us that it was late,” Ruiz said.', '“The board told us that it was late,”', 'that it was late'],
  ],
  negative: [
    // In whatever order they stand.
    ['“It is dark here,” Bell said. The mate thinks it may be late.', '“It is dark here,”', 'it may be late'],
    ['Bell said that the pier was shut. Ruiz backed the plan.', 'that the pier was shut', 'the plan'],
    ['Marta Ruiz said it was late at night. The man said it was late.', 'it was late at night', 'it was late'],
    [
      'Ruiz said the bank was shut. It was reported that the pier was lost.',
      'the bank was shut',
      'that the pier was lost',
    ],
  ],
};
