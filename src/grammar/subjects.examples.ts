import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'The mayor of Lisbon, Marta Oliveira – no friend of the union – said it was late.',
      'indirect | The mayor of Lisbon, Marta Oliveira | said | it was late',
    ],
    // Over an apposition, an adverb, a day.
    [
      'The mayor of Lisbon, Marta Oliveira, when asked, said it was late.',
      'indirect | The mayor of Lisbon, Marta Oliveira | said | it was late',
    ],
    [
      'The judge hearing the case, Marta Oliveira, said it was late.',
      'indirect | The judge hearing the case, Marta Oliveira | said | it was late',
    ],
    [
      'Two of the women, Ana Costa and Marta Ruiz, said it was late.',
      'indirect | Two of the women, Ana Costa and Marta Ruiz | said | it was late',
    ],
    [
      'Marta Oliveira, whose lawyer, Tom Bell, sat beside her, said it was late.',
      'indirect | Marta Oliveira | said | it was late',
    ],
    [
      'Marta Oliveira, to whom Tom Bell wrote in May, said it was late.',
      'indirect | Marta Oliveira | said | it was late',
    ],
    [
      'Marta Oliveira (who has met Tom Bell of Lisbon) said it was late.',
      'indirect | Marta Oliveira | said | it was late',
    ],
    ['Marta Oliveira (34, of Elm Row, Lisbon) said it was late.', 'indirect | Marta Oliveira | said | it was late'],
    ['Marta Oliveira (Reform) said it was late.', 'indirect | Marta Oliveira (Reform) | said | it was late'],
    ['The mayor, however, said it was late.', 'indirect | The mayor | said | it was late'],
    ['Marta Ruiz on Tuesday later said it was late.', 'indirect | Marta Ruiz | said | it was late'],
    ['Marta Ruiz this week said it was late.', 'indirect | Marta Ruiz | said | it was late'],
    ['Marta Ruiz Tuesday said it was late.', 'indirect | Marta Ruiz | said | it was late'],
    ['A poll published on Tuesday said it was late.', 'indirect | A poll | said | it was late'],
    ['A crew less than two weeks ago said it was late.', 'indirect | A crew | said | it was late'],
    ['Marta Ruiz neither confirmed nor denied it.', 'indirect | Marta Ruiz | denied | it'],
    ['Neither said it was late.', 'indirect | Neither | said | it was late'],
    // Over a relative clause.
    ['A sailor who saw the wreck said it was late.', 'indirect | A sailor | said | it was late'],
    ['The man who had examined the wreck said it was late.', 'indirect | The man | said | it was late'],
    // Over words in quotation marks.
    [
      'Ruiz, who calls him a “liar,” said it was late.',
      'mixed | who | calls | him a “liar,”',
      'indirect | Ruiz | said | it was late',
    ],
    ['The crew of the “Marta” said it was late.', 'indirect | The crew of the “Marta” | said | it was late'],
    ['“We leave.” Ruiz said it was late.', 'indirect | Ruiz | said | it was late'],
    // Carried on from another verb.
    ['Ruiz left the room and said it was late.', 'indirect | Ruiz | said | it was late'],
    [
      'Ruiz was asked to leave and said it was late.',
      'indirect | - | asked | Ruiz … to leave',
      'indirect | Ruiz | said | it was late',
    ],
    [
      'Ruiz said that she would stay and hoped that it was late.',
      'indirect | Ruiz | said | that she would stay',
      'indirect | Ruiz | hoped | that it was late',
    ],
    [
      'Ruiz rose, thanked the crew, took his hat and said it was late.',
      'indirect | Ruiz | thanked | the crew',
      'indirect | Ruiz | said | it was late',
    ],
    [
      '“The board fears that it is late,” Ruiz said.',
      'direct | Ruiz | said | “The board fears that it is late,”',
      'indirect | The board | fears | that it is late',
    ],
    ['A man seen by many said it was late.', 'indirect | A man seen by many | said | it was late'],
    ['The mayor of Porto, Portugal said it was late.', 'indirect | The mayor of Porto, Portugal | said | it was late'],
    [
      'The ship was late, he said in Lisbon, and denied that it sank.',
      'indirect | he | said | The ship was late',
      'indirect | he | denied | that it sank',
    ],
    [
      'The people who stay in old towns now could lose, some experts say.',
      'indirect | some experts | say | The people who stay in old towns now could lose',
    ],
    [
      'The head of the union, Tom Bell, of Lisbon, said it was late.',
      'indirect | The head of the union, Tom Bell | said | it was late',
    ],
    ['The board fell in May, Tom Bell, chairman, said.', 'indirect | Tom Bell | said | The board fell in May'],
    [
      'Tom Bell, the former mate of the old ferry of the town, who had once sailed to the islands with his wife and two sons in May, said it was late.',
      'indirect | Tom Bell | said | it was late',
    ],
    ['They left the town of Porto and Lisbon said it was late.', 'indirect | Lisbon | said | it was late'],
    [
      'A diver who had gone down at night with two men to see the wreck said it was late.',
      'indirect | A diver | said | it was late',
    ],
    [
      'Ruiz took the boat, the sail, the rope, the bell, the oar, the map, the lamp, the coat, the hat, the food, the salt, the bread, the water, the wine, the oil, the book, the pen, the coin, the key and said it was late.',
      'indirect | Ruiz | said | it was late',
    ],
    [
      'The authors of the report, which include the mate, looked at the books and found that it was late.',
      'indirect | The authors of the report | found | that it was late',
    ],
    ['At least one sailor said it was late.', 'indirect | At least one sailor | said | it was late'],
    // Over times of several words, and over words that count.
    ['Marta Ruiz on Tuesday night said it was late.', 'indirect | Marta Ruiz | said | it was late'],
    ['Marta Ruiz later Tuesday said it was late.', 'indirect | Marta Ruiz | said | it was late'],
    [
      'The mayor, Marta Ruiz, this past week said it was late.',
      'indirect | The mayor, Marta Ruiz | said | it was late',
    ],
    ['Marta Ruiz a month later said it was late.', 'indirect | Marta Ruiz | said | it was late'],
    ['Marta Ruiz and Tom Bell both said it was late.', 'indirect | Marta Ruiz and Tom Bell | said | it was late'],
    ['Marta Ruiz and Tom Bell have both said it was late.', 'indirect | Marta Ruiz and Tom Bell | said | it was late'],
    ['Those surveyed said it was late.', 'indirect | Those surveyed | said | it was late'],
    ['In Porto, 85% of sailors said it was late.', 'indirect | 85% of sailors | said | it was late'],
    // Of several appositions the one that the clause begins with.
    [
      'Marta Ruiz, editor at large of the Courier, an old paper of the town, said it was late.',
      'indirect | Marta Ruiz | said | it was late',
    ],
    [
      'Marta Ruiz, the sailor who heads the Harbour Board, which runs the port, said it was late.',
      'indirect | Marta Ruiz | said | it was late',
    ],
    ['Tom Bell, now 81 and living in Porto, said it was late.', 'indirect | Tom Bell | said | it was late'],
    ['Last month, the Courier, an old paper, said it was late.', 'indirect | the Courier | said | it was late'],
    [
      'Speaking in Porto, Marta Ruiz, without naming Bell, said it was late.',
      'indirect | Marta Ruiz | said | it was late',
    ],
    // Carried on from the nearest clause; after a comma, not from one within another.
    [
      'The crowd cheered when Tom Bell left the stage and said it was late.',
      'indirect | Tom Bell | said | it was late',
    ],
    ['While Tom Bell slept, Marta Ruiz rose, saying it was late.', 'indirect | Marta Ruiz | saying | it was late'],
    ['Marta Ruiz rose when Tom Bell came, saying it was late.', 'indirect | Marta Ruiz | saying | it was late'],
    ['It was in Porto that Marta Ruiz spoke, saying it was late.', 'indirect | Marta Ruiz | saying | it was late'],
    ['A third of those surveyed said it was late.', 'indirect | A third of those surveyed | said | it was late'],
    ['Ports that sell salt said it was late.', 'indirect | Ports | said | it was late'],
    [
      'A poll released Sunday by the Clew Bay Courier said it was late.',
      'indirect | A poll released Sunday by the Clew Bay Courier | said | it was late',
    ],
    [
      'The head of the choir — Ana Costa, 81 — said it was late.',
      'indirect | The head of the choir — Ana Costa | said | it was late',
    ],
    ['Tom Bell met Ruiz, but in a later interview said it was late.', 'indirect | Tom Bell | said | it was late'],
    [
      'The author was named by Ana Ruiz, who last week, at a rally of the crews, had said that it was late.',
      'indirect | who | said | that it was late',
    ],
  ],
  negative: [
    // Phrases before the verb that are no subject.
    ['Walking home, said the crew.'],
    ['On Tuesday said the crew.'],
    ['It is, said Ruiz.'],
    ['On the pier, slept.'],
    ['The crew hired was determined to sail.'],
    ['The sailors who left on Tuesday night were late.'],
    ['All said it was late.', 'indirect | All | said | it was late'],
    ['Both said it was late.', 'indirect | Both | said | it was late'],
    [
      'On July 17, the harbour board, recently renamed by the town, said that it was late.',
      'indirect | the harbour board | said | that it was late',
    ],
  ],
};
