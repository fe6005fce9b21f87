import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'roles',
  positive: [
    [
      'Mara Lindqvist, the chief medical director of the clinic, said so.',
      'Mara Lindqvist: chief medical director of the clinic',
    ],
    ['Mara Lindqvist, chief financial officer, said so.', 'Mara Lindqvist: chief financial officer'],
    // Determiners and adverbs before it, words before its noun, and where it ends.
    ['“No,” said Mara Lindqvist, then the head of the union.', 'Mara Lindqvist: head of the union'],
    ['“No,” said Mara Lindqvist, now a lawyer in Porto.', 'Mara Lindqvist: lawyer in Porto'],
    ["Mara Lindqvist, the choir's deputy treasurer, said so.", 'Mara Lindqvist: deputy treasurer'],
    ['Mara Lindqvist, the defence secretary at the time, said so.', 'Mara Lindqvist: defence secretary'],
    ['Mara Lindqvist, the head of the union at the time, said so.', 'Mara Lindqvist: head of the union'],
    ['Mara Lindqvist, the runner-up, was happy.', 'Mara Lindqvist: runner-up'],
    [
      'Mara Lindqvist, mayor of Fernwood and a former judge, said so.',
      'Mara Lindqvist: mayor of Fernwood, former judge',
    ],
    [
      'Mara Lindqvist, head of the Bank of Farmers and Millers, said so.',
      'Mara Lindqvist: head of the Bank of Farmers and Millers',
    ],
    [
      'Mara Lindqvist, managing director and analyst at Acme, said so.',
      'Mara Lindqvist: managing director, analyst at Acme',
    ],
    ['“No,” said Mara Lindqvist, another adviser to the bank.', 'Mara Lindqvist: adviser to the bank'],
    ['Mara Lindqvist, who was head of the union and later left it, said so.', 'Mara Lindqvist: head of the union'],
    [
      'Mara Lindqvist, the head of the old union of the farmers and the millers of the long coast, said so.',
      'Mara Lindqvist: head of the old union of the farmers and the millers of the long coast',
    ],
    ['Mara Lindqvist, a bearded 43-year-old veteran of the navy, left.', 'Mara Lindqvist: veteran of the navy'],
    ["Mara Lindqvist, the club's 43-year-old treasurer, left.", 'Mara Lindqvist: treasurer'],
    ['Mara Lindqvist, the new treasurer of the union, left.', 'Mara Lindqvist: treasurer of the union'],
    ['Mara Lindqvist, a New York lawyer, left.', 'Mara Lindqvist: New York lawyer'],
    [
      'Mara Lindqvist, a fellow at the Norvish Council on Foreign Relations who left, said so.',
      'Mara Lindqvist: fellow at the Norvish Council on Foreign Relations',
    ],
    ['Mara Lindqvist, an expert on bees, left.', 'Mara Lindqvist: expert on bees'],
    ['Mara Lindqvist, Assistant Managing Editor, said so.', 'Mara Lindqvist: Assistant Managing Editor'],
    ['Mara Lindqvist, a fire official responsible for boats, left.', 'Mara Lindqvist: fire official'],
    ['Mara Lindqvist, now mayor of Fernwood, said so.', 'Mara Lindqvist: mayor of Fernwood'],
  ],
  negative: [
    // A participle that begins a clause, and words that no role has before its noun.
    ['Bruno Castelo, even as a candidate, was quiet.', 'Bruno Castelo:'],
    ['Bruno Castelo, called the judge, left.', 'Bruno Castelo:'],
    ['They saw a long red ship of the bank, Bruno Castelo.', 'Bruno Castelo:'],
    ['Bruno Castelo, not mayor of Fernwood, left.', 'Bruno Castelo:'],
    ['Bruno Castelo, facing judge and lawyer, left.', 'Bruno Castelo:'],
  ],
};
