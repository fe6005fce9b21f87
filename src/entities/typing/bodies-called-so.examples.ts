import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['She leads a banned organisation known as Karesh.', 'ORG Karesh'],
    ['He joined an armed group known as Al-Sadid in May.', 'ORG Al-Sadid'],
    ['The charity known as Marlow Reach denied it.', 'ORG Marlow Reach'],
    ['They set up a company called Tom Barley.', 'ORG Tom Barley'],
    ['He runs a small firm called Otterbein, which makes boats.', 'ORG Otterbein'],
    ['A network called the Havna Circle said so.', 'ORG Havna Circle'],
    ['The group, known as Karesh, met. Karesh said so.', 'ORG Karesh', 'ORG Karesh'],
  ],
  negative: [
    ['The company called Tom Bell a liar.', 'PERSON Tom Bell'],
    ['The group called Ana Ruiz on Monday.', 'PERSON Ana Ruiz'],
    ['The head of the company, known as Tom Bell, left.', 'PERSON Tom Bell'],
    ['A company known as far as Leeds.', 'GPE Leeds'],
    ['A group known for Ana Ruiz and her songs sang.', 'PERSON Ana Ruiz'],
    ['The firm known as the Bank of Okun left.', 'ORG Bank of Okun'],
  ],
};
