import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    ['The plan was blocked by the Land Court, which found the board had erred.', 'pronoun | Land Court'],
    ['“I have nothing left,” she said. Marta Ruiz lost her house.', 'pronoun | Marta Ruiz'],
    ['“I told them that it was late,” Tom Bell said.', 'named | Tom Bell', 'pronoun | Tom Bell'],
    ['The letter was sent to Marta Ruiz, who said it was late.', 'pronoun | Marta Ruiz'],
    ['Tom Bell wrote to Lisbon, where a mate met Marta Ruiz, who said it was late.', 'pronoun | Marta Ruiz'],
    ['The letter was sent to Marta Ruiz in Lisbon, who said it was late.', 'pronoun | Marta Ruiz'],
    ['Marta Oliveira met Tom Bell. “It is late,” she said.', 'pronoun | Marta Oliveira'],
    ['The Lisbon Harbour Board met on Monday. The board said it was late.', 'nominal | Lisbon Harbour Board'],
    // Whoever writes.
    ['The Pier\n\nBy Ana Ruiz\n\nI asked whether the pier was safe.', 'pronoun | Ana Ruiz'],
    ['The Pier\n\nAna Ruiz\n\nI asked whether the pier was safe. It was closed in May.', 'pronoun | Ana Ruiz'],
    // One person in "they", where nobody else can be meant.
    ['Sam Okafor read the letter, and they said it was forged.', 'pronoun | Sam Okafor'],
    ['Because Sam Okafor was tired, they said it was late.', 'pronoun | Sam Okafor'],
    ['Robin Ames, who uses they, runs the shop. “I open at six,” they said.', 'pronoun | Robin Ames'],
    ['Sam Okafor, a non-binary chef, moved to Porto. They said it was late.', 'pronoun | Sam Okafor'],
  ],
  negative: [
    ['Sam Okafor, a non-binary chef, met two mates. They said it was late.', 'pronoun | -'],
    ['Sam Okafor, a chef, moved to Porto. They said it was late.', 'pronoun | -'],
    ['The crews met. Sam Okafor read the letter, and they said it was forged.', 'pronoun | -'],
    ['Sam Okafor asked the board, and they said it was forged.', 'pronoun | -'],
    ['Sam Okafor lost his letter, and they said it was forged.', 'pronoun | -'],
    ['The plan was blocked by the Land Court in a vote, which showed the board had erred.', 'pronoun | -'],
    ['“I have nothing left,” she said. The fire took the house of Marta Ruiz.', 'pronoun | -'],
    ['The letter was sent to the mate, who said it was late.', 'pronoun | -'],
    ['Marta Ruiz met voters who said it was late.', 'pronoun | -'],
    ['Marta Ruiz met her aides, who said it was late.', 'pronoun | -'],
    ['“Tom Bell left,” she told the mate, who said it was late.', 'pronoun | -', 'pronoun | -'],
    ['I said it was late.', 'pronoun | -'],
    ['The Pier\n\nBy Ana Ruiz and Tom Bell\n\nI asked whether the pier was safe.', 'pronoun | -'],
    ['The Pier\n\nAna Ruiz left.\n\nI asked whether the pier was safe.', 'pronoun | -'],
    ['The Pier\n\nIt was closed.\n\nIt was late.\n\nAna Ruiz\n\nI asked whether the pier was safe.', 'pronoun | -'],
    ['The letter on Marta Ruiz was sent to Lisbon, Porto and Faro by a mate, who said it was late.', 'pronoun | -'],
    ['The Lisbon Harbour Board met on Monday. The old board of the town said it was late.', 'nominal | -'],
  ],
};
