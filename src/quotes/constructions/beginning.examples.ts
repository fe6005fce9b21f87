import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Ruiz is unrepentant: drivers, she says, have had it their own way.',
      'indirect | she | says | drivers … have had it their own way',
    ],
    [
      'She fears the sea (it took her boat, she says, in 1990).',
      'indirect | She | fears | the sea',
      'indirect | she | says | it took her boat',
    ],
    [
      'She is sceptical about awards (she keeps the cup, she says, in the shed, where it frightens guests).',
      'indirect | She | sceptical about | awards',
      'indirect | she | says | she keeps the cup',
    ],
    ['One thing is sure: The pier is shut, the report says.', 'indirect | the report | says | The pier is shut'],
    [
      'Here is one problem: The board “only asks for the big boats,” the report says.',
      'mixed | the report | says | The board “only asks for the big boats,”',
    ],
    [
      'The pier is shut, according to Tom Bell; the boats, Ruiz said, are gone.',
      'indirect | Tom Bell | according to | The pier is shut',
      'indirect | Ruiz | said | the boats … are gone',
    ],
    [
      'The sea rises (“It took my boat,” Bell wrote in the Courier) and falls.',
      'direct | Bell | wrote | “It took my boat,”',
    ],
  ],
  negative: [
    ['The pier (built in 1911) is shut, Ruiz said.', 'indirect | Ruiz | said | The pier (built in 1911) is shut'],
    [
      'The rule is simple: no boat sails at night, Ruiz said.',
      'indirect | Ruiz | said | The rule is simple: no boat sails at night',
    ],
    [
      'The pier is shut; the boats, Ruiz said, are gone.',
      'indirect | Ruiz | said | The pier is shut; the boats … are gone',
    ],
    ['The Arden (a ship of 1911) “is dead,” Bell said.', 'mixed | Bell | said | The Arden (a ship of 1911) “is dead,”'],
  ],
};
