import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    ['Tom Bell scored twice. “I was lucky,” the striker said.', 'nominal | Tom Bell'],
    ['Tom Bell won the race.\n\n“I was lucky,” the 34-year-old said.', 'nominal | Tom Bell'],
    ['Tom Bell won the race. The Norwegian said it was late.', 'nominal | Tom Bell'],
    ['Ana Ruiz won the race. The Lisbon woman said it was late.', 'nominal | Ana Ruiz'],
    ['Shares in Rovik Foods fell. The retailer said it was late.', 'nominal | Rovik Foods'],
    [
      'Gov. Ana Ruiz said it was late. The Democratic governor said it was cold.',
      'named | Ana Ruiz',
      'nominal | Ana Ruiz',
    ],
    ['Ana Ruiz lost her house. “I have nothing,” the mother of two said.', 'nominal | Ana Ruiz'],
    ['Rovik’s managing director Tom Bell spoke. The managing director said it was late.', 'nominal | Tom Bell'],
    ['UNICEF warned that it was late. The agency said it was cold.', 'named | UNICEF', 'nominal | UNICEF'],
    ['Rovik Foods hired ten. The start-up said it was late.', 'nominal | Rovik Foods'],
    ['Shares in Rovik rose after the software company said it was late.', 'nominal | Rovik'],
  ],
  negative: [
    ['In a talk with Tom Bell about his film, the actor said it was late.', 'nominal | -'],
    ['Ana Ruiz scored twice. She had met Tom Bell before. The striker said it was late.', 'nominal | -'],
    ['Gov. Ana Ruiz left. A governor slept. The Norwegian governor said it was late.', 'nominal | -'],
    ['Rovik Foods sued Velmar Mines after the company said it was late.', 'nominal | -'],
    ['Tom Bell met Paul Trask. “I was lucky,” the striker said.', 'nominal | -'],
    ['Tom Bell left the club. It rained. “I was lucky,” the striker said.', 'nominal | -'],
    ['Tom Bell was hit by a van. The driver said it was late.', 'nominal | -'],
    ['Tom Bell met a striker. “I was lucky,” the striker said.', 'nominal | -'],
    ['Tom Bell won the race. The woman said it was late.', 'nominal | -'],
    ['Tom Bell won the race. The minister said it was late.', 'nominal | -'],
    ['Rovik Foods thanked the lender in Porto. The lender said it was late.', 'named | Rovik Foods', 'nominal | -'],
    ['LEEDS, April 25 (Rovik News) - A plane was late in Leeds. The airline said it was cold.', 'nominal | -'],
    ['The Ministry of Fisheries hired ten. The start-up said it was late.', 'nominal | -'],
    ['The Harbour Board warned that it was late. The agency said it was cold.', 'named | Harbour Board', 'nominal | -'],
  ],
};
