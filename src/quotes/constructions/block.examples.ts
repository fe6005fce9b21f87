import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'The Courier reports:\n\n"Two piers were closed on Monday.\n\n"A third may follow."',
      'direct | The Courier | reports | "Two piers were closed on Monday.\n\n"A third may follow."',
    ],
    [
      'Tom Bell reports:\n\nTwo piers were closed on Monday.',
      'indirect | Tom Bell | reports | Two piers were closed on Monday',
    ],
    ['Ruiz wrote this in May:\n\nThe sea is not ours.', 'indirect | Ruiz | wrote | The sea is not ours'],
    ['Ruiz said little:\n\n“The sea is not ours.”', 'direct | Ruiz | said | “The sea is not ours.”'],
    [
      'The harbour master writes in the Courier:\n\nTwo piers were closed on Monday.',
      'indirect | The harbour master | writes | Two piers were closed on Monday',
    ],
    [
      'The board announced:\n\n“Two piers were closed on Monday.”',
      'direct | The board | announced | “Two piers were closed on Monday.”',
    ],
    [
      'The letter says:\n\nNo ship may enter the port. It is closed',
      'indirect | The letter | says | No ship may enter the port. It is closed',
    ],
    [
      'Ruiz wrote this in a long letter to the old crew in May:\n\nThe sea is not ours.',
      'indirect | Ruiz | wrote | The sea is not ours',
    ],
  ],
  negative: [
    // Colons that nobody speaks in front of.
    ['The list is short:\n\nBread, salt and oil.'],
    [
      'Ruiz said little of the ships that lay in the port, where the crews wait:\n\nThe sea is not ours.',
      'indirect | Ruiz | said | little of the ships that lay in the port, where the crews wait',
    ],
    ['Ruiz said nothing.\n\nThe sea is not ours.'],
    ['In May Ruiz wrote to the crew of the ferry and the owners of the pier in Lisbon:\n\nThe sea is not ours.'],
    ['Ruiz said it was late:\n\nThe sea is not ours.', 'indirect | Ruiz | said | it was late'],
    ['Ruiz wrote as the ship sailed:\n\nThe sea is not ours.'],
    ['Bell endorsed:\n\nThe sea is not ours.'],
    ['Ruiz writes:'],
    ['Writes:\n\nThe sea is not ours.'],
  ],
};
