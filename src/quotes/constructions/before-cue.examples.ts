import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['“We will act,” Oliveira said.', 'direct | Oliveira | said | “We will act,”'],
    ['“We will act,” said Marta Oliveira, the head of the union.', 'direct | Marta Oliveira | said | “We will act,”'],
    ['“Will the ferry sail?” she asked.', 'direct | she | asked | “Will the ferry sail?”'],
    ['"Nobody was hurt," the coast guard said on Monday.', 'direct | the coast guard | said | "Nobody was hurt,"'],
    ['“We will act,” she said, “and soon.”', 'direct | she | said | “We will act,” … “and soon.”'],
    ['“We will act,” she said. “Tomorrow.”', 'direct | she | said | “We will act,” … “Tomorrow.”'],
    ['The strike would go on, she said.', 'indirect | she | said | The strike would go on'],
    [
      'The strike would go on for weeks, the authors wrote in a report that was published on Friday.',
      'indirect | the authors | wrote | The strike would go on for weeks',
    ],
    ['The strike, she said, would go on.', 'indirect | she | said | The strike … would go on'],
    [
      'The sea is calm, the coast guard says, but “not for long.”',
      'mixed | the coast guard | says | The sea is calm … but “not for long.”',
    ],
    [
      'The bridge was “beyond repair,” the engineer said.',
      'mixed | the engineer | said | The bridge was “beyond repair,”',
    ],
    [
      'The port was closed, two people briefed on the matter told the paper.',
      'indirect | two people briefed on the matter | told | The port was closed',
    ],
    [
      'Now and then, Bell said, the sea takes what it likes.',
      'indirect | Bell | said | Now and then … the sea takes what it likes',
    ],
    ['“We will act,” said another mate.', 'direct | another mate | said | “We will act,”'],
    [
      'Few boats would sail, insiders said: the sea was high.',
      'indirect | insiders | said | Few boats would sail … the sea was high',
    ],
    ['“Ask the owners,” she answers.', 'direct | she | answers | “Ask the owners,”'],
    [
      '“The sea is calm,” said Nam Ki-woong. “We leave.”',
      'direct | Nam Ki-woong | said | “The sea is calm,” … “We leave.”',
    ],
    // Turned round: what looks like an apposition in front of the verb is what is said.
    [
      'The new pier is too short, said Tom Bell, a former mate, who has seen it.',
      'indirect | Tom Bell | said | The new pier is too short',
    ],
    [
      'The firm paid for years, said a mate of the captain, Tom Bell.',
      'indirect | a mate of the captain | said | The firm paid for years',
    ],
    [
      'The harbour was closed, a source close to him said.',
      'indirect | a source close to him | said | The harbour was closed',
    ],
    [
      'If the sea is high, the ferry stays, and so do the boats, she said.',
      'indirect | she | said | If the sea is high, the ferry stays, and so do the boats',
    ],
    [
      'The ferry stays, she said, because the sea is high.',
      'indirect | she | said | The ferry stays … because the sea is high',
    ],
    ['It was, she said, a bad year.', 'indirect | she | said | It was … a bad year'],
    ['“We will act,” the tall, bearded mate said.', 'direct | bearded mate | said | “We will act,”'],
    ['Said Ruiz: “We will act.”', 'direct | Ruiz | Said | “We will act.”'],
    ['"We will act, " Ruiz said.', 'direct | Ruiz | said | "We will act, "'],
    [
      'Ruiz, who calls him a “liar,” said he was late.',
      'mixed | who | calls | him a “liar,”',
      'indirect | Ruiz | said | he was late',
    ],
    ['The ship, he said in Lisbon, was late.', 'indirect | he | said | The ship … was late'],
    ['In Lisbon, the ship is late, he says.', 'indirect | he | says | In Lisbon, the ship is late'],
    ['In May, “it was late,” Ruiz said.', 'direct | Ruiz | said | “it was late,”'],
    ['It rained. “it was late,” Ruiz said.', 'direct | Ruiz | said | “it was late,”'],
    ['And “it was late,” Ruiz said.', 'direct | Ruiz | said | “it was late,”'],
    ['But “it was late,” Ruiz said.', 'direct | Ruiz | said | “it was late,”'],
    ['“‘It is late,’” Ruiz said.', 'direct | Ruiz | said | “‘It is late,’”'],
    ['“It is late,” he said: “We leave.”', 'direct | he | said | “It is late,” … “We leave.”'],
    [
      '“It is late,” he said, in a letter of May to the crew of the old ship in the harbour of the town on the hill by the sea in the north of the country near the old border, and to those who had left it, “and we leave.”',
      'direct | he | said | “It is late,” … “and we leave.”',
    ],
    ['It is late, he said, and the ship sailed.', 'indirect | he | said | It is late … and the ship sailed'],
    ['It is late, he said, but the ship sailed.', 'indirect | he | said | It is late … but the ship sailed'],
    ['It is late, he said, or the ship sailed.', 'indirect | he | said | It is late … or the ship sailed'],
    ['That was late, he said.', 'indirect | he | said | That was late'],
    ['Far too late, he said.', 'indirect | he | said | Far too late'],
    [
      '“And the ship is late, he said to us,” Ruiz said.',
      'direct | Ruiz | said | “And the ship is late, he said to us,”',
      'indirect | he | said | the ship is late',
    ],
    ["We will act,'' she said.", 'indirect | she | said | We will act'],
    [
      'But, she observes, while the old ships sink, the new ones make money.',
      'indirect | she | observes | while the old ships sink, the new ones make money',
    ],
    [
      'The Courier, quoting “old letters,” said the town had shown its hand.',
      'indirect | The Courier | said | the town had shown its hand',
      'indirect | the town | shown | its hand',
    ],
    ['“There is no need to leave,” nor any wish to, she added.', 'direct | she | added | “There is no need to leave,”'],
    ['Her party, “Forward,” declared itself the winner.', 'indirect | Her party | declared | itself the winner'],
    ['It was late, she said as she left to ask for help, but “only a little”.', 'indirect | she | said | It was late'],
    [
      'The “old lady,” with her two masts, her long grey hull, her brass and her bell, the mate said, was sold.',
      'mixed | the mate | said | The “old lady,” with her two masts, her long grey hull, her brass and her bell … was sold',
    ],
    [
      '“It is late,” he said as the crew of the old ferry, the mate of the small boat in the harbour, the men of the port and the board of the union in the hall of the town on the hill by the sea in the north of the country near the old border sang, with the whole of the town and those who had left it, the old song of the harbour, “The Long Night.”',
      'direct | he | said | “It is late,”',
    ],
    [
      'By “the first boat that we can find in the whole of the port,” Bell said.',
      'mixed | Bell | said | By “the first boat that we can find in the whole of the port,”',
    ],
    ['“We leave,” said everybody.', 'direct | everybody | said | “We leave,”'],
    ['“It was late,” said those who had asked.', 'direct | those | said | “It was late,”'],
  ],
  negative: [
    // What stands in front of a cue and is not what it reports.
    ['When the talks had failed, she said nothing.'],
    ['“We will act.” Oliveira wrote two books.', 'direct | - | - | “We will act.”'],
    ['In Lisbon on Monday, the minister added salt.'],
    ['On “Harbour Hour,” Ruiz asked whether it was late.', 'indirect | Ruiz | asked | whether it was late'],
    ['The head of the union, Marta Oliveira, said nothing.'],
    ['In Lisbon on Monday, he said.'],
    ['The board closed the pier, indicating a bad year.'],
  ],
};
