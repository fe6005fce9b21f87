import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    [
      'Rovik Foods said it would sell Achada Mines.\n\nThe company said it was late.',
      'named | Rovik Foods',
      'nominal | Rovik Foods',
    ],
    ['Tom Bell told a mate that it was late. “We leave,” he said.', 'named | Tom Bell', 'pronoun | Tom Bell'],
    [
      'Sloan Ebury asked whether a farmer would pay.\n\n“We move the problem,” he said.',
      'named | Sloan Ebury',
      'pronoun | Sloan Ebury',
    ],
    [
      'Sloan Ebury asked whether a farmer would pay. He said it was late and called the plan “a sad joke”.',
      'named | Sloan Ebury',
      'pronoun | Sloan Ebury',
      'pronoun | Sloan Ebury',
    ],
    [
      '“We leave,” said Tom Bell, a brother of the mate. “So be it,” he said.',
      'named | Tom Bell',
      'pronoun | Tom Bell',
    ],
    // What somebody spoke in.
    [
      'In a filing, Rovik Foods said it was late. The filing said it was cold.',
      'named | Rovik Foods',
      'document | Rovik Foods',
    ],
    [
      '“It is late,” Tom Bell wrote in a letter. The letter said it was cold.',
      'named | Tom Bell',
      'document | Tom Bell',
    ],
    ['Tom Bell said a driver had left. He added that it was late.', 'named | Tom Bell', 'pronoun | Tom Bell'],
    ['According to Tom Bell, a driver had left. He added that it was late.', 'named | Tom Bell', 'pronoun | Tom Bell'],
    // Whom the last one only speaks of is not meant.
    ['Tom Bell blamed the mate, Paul Trask, for it. “We leave,” he said.', 'named | Tom Bell', 'pronoun | Tom Bell'],
    [
      'Marta Ruiz, whose daughter Lina left, said it was late. “We leave,” she said.',
      'named | Marta Ruiz',
      'pronoun | Marta Ruiz',
    ],
    // Of whom the quotation itself speaks, and who can be no "he".
    [
      'Tom Bell said Marta Ruiz had lost her boat.\n\n“I asked Paul Trask about it.\n\n“He knew nothing,” he said.',
      'named | Tom Bell',
      'pronoun | Tom Bell',
    ],
    // Nearer than one who is named more often.
    [
      'Tom Bell said it was late. Bell said it rained. Bell said it was cold.\n\nPaul Trask scoffed at the plan.\n\n“Where is it?” he said.',
      'named | Tom Bell',
      'named | Tom Bell',
      'named | Tom Bell',
      'named | Paul Trask',
      'pronoun | Paul Trask',
    ],
    [
      '“I stay,” said Tom Bell, a friend of Paul Trask and Carl Lund.\n\n“It is late,” he said.',
      'named | Tom Bell',
      'pronoun | Tom Bell',
    ],
    [
      '“I stay,” said Tom Bell, who took aim at Paul Trask, long seen as the best hope to beat Carl Lund.\n\n“It is late,” he said.',
      'named | Tom Bell',
      'pronoun | Tom Bell',
      'pronoun | Tom Bell',
    ],
    [
      'Tom Bell said it was late. “I stay,” said the striker, who hopes to win.',
      'named | Tom Bell',
      'nominal | Tom Bell',
      'pronoun | Tom Bell',
    ],
    // `her` may be the other one's, and so tells nothing of the one who speaks.
    [
      'Ana Ruiz left. She was tired.\n\nGovinder said three boats were in her name.\n\nHe said it was late.',
      'named | Govinder',
      'pronoun | Govinder',
    ],
    // Whom its quoted words name does not speak.
    [
      'The Harbour Board said it was late.\n\n“The Land Court helped us,” it said.',
      'named | Harbour Board',
      'pronoun | Harbour Board',
    ],
    [
      'The Harbour Board called it a shame.\n\n“It is late,” it said.',
      'named | Harbour Board',
      'pronoun | Harbour Board',
    ],
    // In the next paragraph, too, and whatever the words name.
    [
      'Tom Bell was there.\n\nPaul Trask claimed that Bell was to blame.\n\n“It goes on,” he said.',
      'named | Paul Trask',
      'pronoun | Paul Trask',
    ],
    [
      'Paul Trask said the speech of Tom Bell was long.\n\nHe said the words of Bell were wise.\n\nHe said it was late.',
      'named | Paul Trask',
      'pronoun | Paul Trask',
      'pronoun | Paul Trask',
    ],
    [
      'Marta Ruiz said Ana Costa was late. “It rains.\n\n“It is cold.\n\n“We leave,” she said.',
      'named | Marta Ruiz',
      'pronoun | Marta Ruiz',
    ],
    // A man is asked, and a woman spoke.
    [
      'Marta Ruiz asked Tom Bell whether it was late. She said she had no watch.',
      'named | Marta Ruiz',
      'pronoun | Marta Ruiz',
    ],
    [
      '“I stay,” said Marta Ruiz.\n\nAsked about Ana Costa and Tom Bell, who wants to leave, she said it was late.',
      'named | Marta Ruiz',
      '- | -',
      'pronoun | Tom Bell',
      'pronoun | Marta Ruiz',
    ],
    [
      '“I stay,” said Marta Ruiz.\n\nShe met Tom Bell, who says it is late. She thinks it is not.',
      'named | Marta Ruiz',
      'pronoun | Tom Bell',
      'pronoun | Marta Ruiz',
    ],
    ['Tom Bell condemned the plan. According to him, it was late.', 'named | Tom Bell', 'pronoun | Tom Bell'],
    // An organisation; the same for variety.
    [
      'The Harbour Board called it a shame. It wants the owner to pay.',
      'named | Harbour Board',
      'pronoun | Harbour Board',
    ],
    [
      'Rovik Foods warned that it would shut ten shops. The Oslo-listed retailer said it was late.',
      'named | Rovik Foods',
      'nominal | Rovik Foods',
    ],
    ['Tom Bell insisted it was late.\n\n“I stay,” the Belgian said.', 'named | Tom Bell', 'nominal | Tom Bell'],
    ['“I stay,” said Tom Bell. The 34-year-old added that it was late.', 'named | Tom Bell', 'nominal | Tom Bell'],
    ['“I stay,” said Marta Ruiz. The mother-of-two said it was late.', 'named | Marta Ruiz', 'nominal | Marta Ruiz'],
    [
      'Tom Bell insisted it was late. The Belgian rejected the plan and said it was cold.',
      'named | Tom Bell',
      'nominal | Tom Bell',
      'nominal | Tom Bell',
    ],
    ['“I stay,” said Tom Bell. The striker said it was late.', 'named | Tom Bell', 'nominal | Tom Bell'],
    [
      'Tom Bell said it was late. Rovik Foods called it a shame. The docker said it was cold.',
      'named | Tom Bell',
      'named | Rovik Foods',
      'nominal | Tom Bell',
    ],
  ],
  negative: [
    [
      'The Harbour Board called it a shame.\n\nA mill was shut. It also said it was late.',
      'named | Harbour Board',
      'pronoun | -',
    ],
    [
      'Paul Trask was there. Tom Bell said that he may be willing to back Trask.\n\nYet he is facing doubts after saying in a debate that it was late.',
      'named | Tom Bell',
      'pronoun | -',
    ],
    ['Tom Bell said a letter had come. The letter said it was cold.', 'named | Tom Bell', 'document | -'],
    ['Tom Bell met me. I asked whether Paul Trask would stay. “He is new,” he said.', 'pronoun | -', 'pronoun | -'],
    [
      'Tom Bell met Paul Trask. Bell blamed the mate. Trask left. “We leave,” he said.',
      'named | Tom Bell',
      'pronoun | Paul Trask',
    ],
    [
      'The Harbour Board met Rovik Foods. The Harbour Board called it a shame.\n\nIt wants the owner to pay.',
      'named | Harbour Board',
      'pronoun | -',
    ],
    ['Tom Bell called it a shame. It wants the owner to pay.', 'named | Tom Bell', 'pronoun | -'],
    [
      'The Ministry of Fisheries warned that it was late. The company said it was cold.',
      'named | Ministry of Fisheries',
      'nominal | -',
    ],
    ['Rovik Foods warned that it would shut. The bank said it was late.', 'named | Rovik Foods', 'nominal | -'],
    [
      'Rovik Foods warned that it would shut. Achada Motors grew. The Oslo-listed firm said it was late.',
      'named | Rovik Foods',
      'nominal | Achada Motors',
    ],
    ['“I stay,” said Tom Bell. The minister said it was late.', 'named | Tom Bell', 'nominal | -'],
    ['“I stay,” said Tom Bell. Paul Trask left. The striker said it was late.', 'named | Tom Bell', 'nominal | -'],
    ['“I stay,” said Tom Bell. The Belgians said it was late.', 'named | Tom Bell', 'nominal | -'],
    ['“I stay,” said Tom Bell. A 34-year-old said it was late.', 'named | Tom Bell', 'nominal | -'],
    // What the person is called tells the gender, as well as the name.
    ['Sloan Ebury, a spokeswoman, said a driver had left. He said it was late.', 'named | Sloan Ebury', 'pronoun | -'],
    ['Sir Sloan Ebury said a driver had left. She said it was late.', 'named | Sloan Ebury', 'pronoun | -'],
    ['Tom Bell said that a woman would pay. “We leave,” she said.', 'named | Tom Bell', 'pronoun | -'],
    ['Mr Sloan Ebury asked whether a woman would pay. She said it was late.', 'named | Sloan Ebury', 'pronoun | -'],
    ['The mate said it was late. He added that it was cold.', 'nominal | -', 'pronoun | -'],
    [
      'Sloan Ebury asked whether a farmer would pay.\n\nIt rained.\n\nThe pier was shut.\n\nA farmer met a mate. He said it was late.',
      'named | Sloan Ebury',
      'pronoun | -',
    ],
    ['The Harbour Board said a mate was late. He added that it was cold.', 'named | Harbour Board', 'pronoun | -'],
    [
      'Tom Bell said it was late. Rovik Foods thanked Paul Trask for saying so. The docker said it was cold.',
      'named | Tom Bell',
      'named | Rovik Foods',
      'nominal | -',
    ],
    [
      'The Harbour Board said it was late.\n\nThe Land Court met. “It is cold,” it said.',
      'named | Harbour Board',
      'pronoun | Land Court',
    ],
    ['Govinder said three boats were in her name.\n\nHe said it was late.', 'named | Govinder', 'pronoun | -'],
  ],
};
