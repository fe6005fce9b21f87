import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Ruiz is on the ferry.\n\n"It is late, and the sea is high.\n\n"It rains, too, and the pier is shut."',
      'direct | Ruiz | - | "It is late, and the sea is high.\n\n"It rains, too, and the pier is shut."',
    ],
    [
      '“Are you late?” the mate asked. “Are you tired?”\n\nRuiz did not reply to the mate.',
      'direct | the mate | asked | “Are you late?” … “Are you tired?”',
    ],
    [
      '“The sea is calm,” Ruiz said. “We leave at noon.”',
      'direct | Ruiz | said | “The sea is calm,” … “We leave at noon.”',
    ],
    [
      '“The sea is calm,” Ruiz said. “We leave at noon.\n\n“We shall be back by night.”',
      'direct | Ruiz | said | “The sea is calm,” … “We leave at noon.\n\n“We shall be back by night.”',
    ],
    [
      '“The sea is calm today,” Ruiz said.\n\n“We leave at noon, whatever happens.”',
      'direct | Ruiz | said | “The sea is calm today,” … “We leave at noon, whatever happens.”',
    ],
    [
      '“The sea is calm today,” Ruiz said. It was.\n\n“We leave at noon, whatever happens.”',
      'direct | Ruiz | said | “The sea is calm today,”',
      'direct | Ruiz | - | “We leave at noon, whatever happens.”',
    ],
    [
      'Bell leaned over the rail and roared: “We leave at noon, whatever happens.”',
      'direct | Bell | - | “We leave at noon, whatever happens.”',
    ],
    [
      '“The sea is calm,” Ruiz said. “We leave at noon,” she added.',
      'direct | Ruiz | said | “The sea is calm,”',
      'direct | she | added | “We leave at noon,”',
    ],
    [
      '“Bell told me, ‘The boat is yours,’ and left,” Ruiz said.',
      'direct | Ruiz | said | “Bell told me, ‘The boat is yours,’ and left,”',
      'direct | Bell | told | ‘The boat is yours,’',
    ],
    [
      '“The sea is calm,” said Ruiz, who once owned the “Marta”. “We leave at noon.”',
      'direct | Ruiz | said | “The sea is calm,” … “We leave at noon.”',
    ],
    [
      "''The sea is calm,'' Ruiz said. ''We leave at noon.''",
      "direct | Ruiz | said | ''The sea is calm,'' … ''We leave at noon.''",
    ],
    [
      "''Bell told me: 'The boat is yours,''' Ruiz said.",
      "direct | Ruiz | said | ''Bell told me: 'The boat is yours,'''",
      "direct | Bell | told | 'The boat is yours,''",
    ],
    // Goes on after the cue, in the next paragraph, after a mark that never closes.
    [
      '“The sea is calm,” Ruiz said. “We leave.”\n\n“We come back.”',
      'direct | Ruiz | said | “The sea is calm,” … “We leave.”\n\n“We come back.”',
    ],
    [
      '“The sea is calm today,” Ruiz said.\n\nIt was.\n\n“We leave at noon, whatever happens.”',
      'direct | Ruiz | said | “The sea is calm today,”',
      'direct | Ruiz | - | “We leave at noon, whatever happens.”',
    ],
    [
      '“The sea is calm today,” Ruiz said.\n\nIt was.\n\nThe crew slept.\n\n“We leave at noon, whatever happens.”',
      'direct | Ruiz | said | “The sea is calm today,”',
      'direct | - | - | “We leave at noon, whatever happens.”',
    ],
    [
      '“The sea is calm today,” Ruiz said.\n\nIt was.\n\nThe crew slept.\n\nIt rained.\n\n“We leave at noon, whatever happens.”',
      'direct | Ruiz | said | “The sea is calm today,”',
      'direct | - | - | “We leave at noon, whatever happens.”',
    ],
    [
      '“The sea is calm today,” Ruiz said. “We leave.” “We come back.”',
      'direct | Ruiz | said | “The sea is calm today,” … “We leave.” “We come back.”',
    ],
    [
      '“The sea is calm today,” Ruiz said, as the “old lady” came in. “We leave.”',
      'direct | Ruiz | said | “The sea is calm today,” … “We leave.”',
    ],
    [
      'Bell leaned over the rail of the old ship, looked at the sea, the sky and the crew, and roared: “We leave at noon, whatever happens.”',
      'direct | Bell | - | “We leave at noon, whatever happens.”',
    ],
    [
      'Ruiz said that it was late. “We leave at noon, whatever happens.”',
      'indirect | Ruiz | said | that it was late',
      'direct | Ruiz | - | “We leave at noon, whatever happens.”',
    ],
    [
      '“It is late,” said Ruiz, who owns the “Marta”, the “Rosa”, the “Ana” and the “Eva”. “We leave at noon.”',
      'direct | Ruiz | said | “It is late,” … “We leave at noon.”',
    ],
    [
      'Q: “Late?”\n\nA: “It is late.”\n\n“We leave at noon, whatever happens.”',
      'direct | Q | - | “Late?”',
      'direct | A | - | “It is late.”',
      'direct | - | - | “We leave at noon, whatever happens.”',
    ],
    [
      '“Bell told me, ‘It is late,’” Ruiz said. “We leave at noon.”',
      'direct | Ruiz | said | “Bell told me, ‘It is late,’” … “We leave at noon.”',
      'direct | Bell | told | ‘It is late,’',
    ],
    [
      'Bell leaned over the rail of the old ship, looked at the sea, the sky, the crew, the town on the hill, the pier, the road and the bridge in the north, and roared: “We leave at noon, whatever happens.”',
      'direct | Bell | - | “We leave at noon, whatever happens.”',
    ],
    [
      '“It is late,” Ruiz said. “We leave at noon,” and the “old lady” left.',
      'direct | Ruiz | said | “It is late,” … “We leave at noon,”',
    ],
    [
      'Ruiz said it was late and called the plan “a sad joke.”\n\n“Who is going to pay for all of that?”',
      'indirect | Ruiz | said | it was late',
      'mixed | Ruiz | called | the plan “a sad joke.”',
      'direct | Ruiz | - | “Who is going to pay for all of that?”',
    ],
    [
      '“I rang my agent,” Ruiz said.\n\nThe mother saw the film once. “Afterwards she said only one thing to me. She said: ‘It is late.’”',
      'direct | Ruiz | said | “I rang my agent,”',
      'direct | Ruiz | - | “Afterwards she said only one thing to me. She said: ‘It is late.’”',
      'direct | She | said | ‘It is late.’',
    ],
  ],
  negative: [
    ['“We leave,” said Ruiz.\n\n“Harbour Song” was written by Bell.', 'direct | Ruiz | said | “We leave,”'],
    ['“We leave,” said Ruiz.\n\n‘All Hope Is Lost.’\n\nIt rained.', 'direct | Ruiz | said | “We leave,”'],
    // Words in quotation marks that nobody says.
    ['The “old lady” of the harbour was sold for scrap.'],
    ['Her first novel, “A Breath of Salt”, sold well.'],
    ['The crew of the ‘Marta’ came home.'],
    ['The 6" pipe and the 8" pipe burst.'],
    ['The sailors’ boots and the captains’ hats were lost.'],
    ['The “old lady of the harbour of Lisbon” was sold.'],
    ['“A Breath of Salt and of the Sea” sold well.'],
    ['“Not now!”'],
  ],
};
