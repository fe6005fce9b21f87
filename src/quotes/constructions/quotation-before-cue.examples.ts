import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['“We close at noon” said Tom Bell, a mate.', 'direct | Tom Bell | said | “We close at noon”'],
    ['“The boat is late” said Tom Bell.', 'direct | Tom Bell | said | “The boat is late”'],
    [
      '“It is late,” one nurse, who asked not to be named, told the Courier.',
      'direct | one nurse | told | “It is late,”',
      'indirect | who | asked | not to be named',
    ],
    ['“Who will pay?” Bell asked the crew.', 'direct | Bell | asked | “Who will pay?”'],
    [
      '“It is very rare that a bank would do it,” Tom Hale, vice president of QNT, a paper money grading company in Porto told the Courier.',
      'direct | Tom Hale | told | “It is very rare that a bank would do it,”',
    ],
    ['“It is late,” Ana Ruiz, head of a firm in Porto said.', 'direct | Ana Ruiz | said | “It is late,”'],
    [
      '“It is late,” said Will Dorsey, a teacher in Arden. “It is cold.”',
      'direct | Will Dorsey | said | “It is late,” … “It is cold.”',
    ],
    [
      'Calling Bell a “liar and a thief,” the crew chanted “Bell must go.”',
      'mixed | the crew | Calling | Bell a “liar and a thief,”',
      'direct | the crew | chanted | “Bell must go.”',
    ],
    [
      'Ruiz was asked, “Are you late?” He answered, “I have no idea.”',
      'direct | - | asked | “Are you late?”',
      'direct | He | answered | “I have no idea.”',
    ],
    [
      '“The harbour is a battle of niches” Ruiz said. “Arden has one.”',
      'direct | Ruiz | said | “The harbour is a battle of niches” … “Arden has one.”',
    ],
    [
      'The plan “is a joke that will cost us dear,” retired general Lloyd Hart said.',
      'mixed | retired general Lloyd Hart | said | The plan “is a joke that will cost us dear,”',
    ],
    [
      'Ruiz said, “It spreads fast,” but added that masks help.',
      'direct | Ruiz | said | “It spreads fast,”',
      'indirect | Ruiz | added | that masks help',
    ],
    [
      'Ruiz said, “It is late,” and warned that the sea was high.',
      'direct | Ruiz | said | “It is late,”',
      'indirect | Ruiz | warned | that the sea was high',
    ],
    [
      '“I like him,” Bell said, but “he is always late.”',
      'mixed | Bell | said | “I like him,” … but “he is always late.”',
    ],
    ['“We will act,” Oliveira said.', 'direct | Oliveira | said | “We will act,”'],
    ['“We will act,” said Marta Oliveira, the head of the union.', 'direct | Marta Oliveira | said | “We will act,”'],
    ['“Will the ferry sail?” she asked.', 'direct | she | asked | “Will the ferry sail?”'],
    ['"Nobody was hurt," the coast guard said on Monday.', 'direct | the coast guard | said | "Nobody was hurt,"'],
    ['“We will act,” she said, “and soon.”', 'direct | she | said | “We will act,” … “and soon.”'],
    ['“We will act,” she said. “Tomorrow.”', 'direct | she | said | “We will act,” … “Tomorrow.”'],
    [
      'The bridge was “beyond repair,” the engineer said.',
      'mixed | the engineer | said | The bridge was “beyond repair,”',
    ],
    ['“We will act,” said another mate.', 'direct | another mate | said | “We will act,”'],
    ['“Ask the owners,” she answers.', 'direct | she | answers | “Ask the owners,”'],
    [
      '“The sea is calm,” said Nam Ki-woong. “We leave.”',
      'direct | Nam Ki-woong | said | “The sea is calm,” … “We leave.”',
    ],
    ['“We will act,” the tall, bearded mate said.', 'direct | bearded mate | said | “We will act,”'],
    ['Said Ruiz: “We will act.”', 'direct | Ruiz | Said | “We will act.”'],
    ['"We will act, " Ruiz said.', 'direct | Ruiz | said | "We will act, "'],
    [
      'Ruiz, who calls him a “liar,” said he was late.',
      'mixed | who | calls | him a “liar,”',
      'indirect | Ruiz | said | he was late',
    ],
    ['In May, “it was late,” Ruiz said.', 'direct | Ruiz | said | “it was late,”'],
    ['It rained. “it was late,” Ruiz said.', 'direct | Ruiz | said | “it was late,”'],
    ['“‘It is late,’” Ruiz said.', 'direct | Ruiz | said | “‘It is late,’”'],
    ['“It is late,” he said: “We leave.”', 'direct | he | said | “It is late,” … “We leave.”'],
    [
      '“It is late,” he said, in a letter of May to the crew of the old ship in the harbour of the town on the hill by the sea in the north of the country near the old border, and to those who had left it, “and we leave.”',
      'direct | he | said | “It is late,” … “and we leave.”',
    ],
    [
      'The Courier, quoting “old letters,” said the town had shown its hand.',
      'indirect | The Courier | said | the town had shown its hand',
    ],
    ['“There is no need to leave,” nor any wish to, she added.', 'direct | she | added | “There is no need to leave,”'],
    ['Her party, “Forward,” declared itself the winner.', 'indirect | Her party | declared | itself the winner'],
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
    [
      '“The pier is lost,” said Tom Bell. “Who will pay for it?”\n\nMarta Ruiz claimed that nobody would.',
      'direct | Tom Bell | said | “The pier is lost,” … “Who will pay for it?”',
      'indirect | Marta Ruiz | claimed | that nobody would',
    ],
    [
      '“We will act,” Ruiz said, adding later, “Nobody is to blame.”',
      'direct | Ruiz | said | “We will act,”',
      'direct | Ruiz | adding | “Nobody is to blame.”',
    ],
    [
      '“Keep still,” Bell sang to the mayor before asking her, “Where do we go now?”',
      'direct | Bell | sang | “Keep still,”',
      'direct | Bell | asking | “Where do we go now?”',
    ],
  ],
  negative: [
    ['“Harbour Hour” said Tom Bell was late.'],
    [
      'Bell said, “I went home. Who will pay?” The union warned that it was late.',
      'direct | Bell | said | “I went home. Who will pay?”',
      'indirect | The union | warned | that it was late',
    ],
    [
      '“Who will pay?” The mayor said the town would.',
      'direct | - | - | “Who will pay?”',
      'indirect | The mayor | said | the town would',
    ],
    [
      'She blamed a “disturbed person,” not the town, and said that it was late.',
      'mixed | She | blamed | a “disturbed person,” not the town',
      'indirect | She | said | that it was late',
    ],
    [
      'Asked why he left on “Harbour Hour,” Ruiz said he was ill.',
      'mixed | - | Asked | why he left on “Harbour Hour,”',
      'indirect | Ruiz | said | he was ill',
    ],
    ['“The night of the storm” Ruiz wrote in May.'],
    ['“We will act.” Oliveira wrote two books.', 'direct | - | - | “We will act.”'],
    ['On “Harbour Hour,” Ruiz asked whether it was late.', 'indirect | Ruiz | asked | whether it was late'],
    ['The “old lady,” as they call her, left.'],
    ['She read “A Breath of Salt,” and wept.'],
    ['“We will act,” Ruiz said, his voice rising, “and soon.”', 'direct | Ruiz | said | “We will act,” … “and soon.”'],
  ],
};
