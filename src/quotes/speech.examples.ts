import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
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
  ],
  negative: [
    // Words in quotation marks that nobody says.
    ['The “old lady” of the harbour was sold for scrap.'],
    ['Her first novel, “A Breath of Salt”, sold well.'],
    ['The crew of the ‘Marta’ came home.'],
    ['The 6" pipe and the 8" pipe burst.'],
    ['The sailors’ boots and the captains’ hats were lost.'],
  ],
};
