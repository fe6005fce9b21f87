import type { OperationExamples } from './operation-examples.js';

export const lineJoin: OperationExamples = {
  mends: [
    [
      'The ministers met in Lisbon on Thursday and\nagreed to meet again in the spring.',
      'The ministers met in Lisbon on Thursday and agreed to meet again in the spring.',
    ],
    [
      'The port was closed for three days after the\nstorm. Ships waited off the coast of the small\nisland until the wind had dropped. The harbour\nmaster said that no ship had been damaged.',
      'The port was closed for three days after the storm. Ships waited off the coast of the small island until the wind had dropped. The harbour master said that no ship had been damaged.',
    ],
  ],
  stays: [
    // A headline above a long paragraph was not broken.
    'Northern Ports Reopen After the Storm\nTwo ports in the north opened again on Monday.',
    // Nor are the items of a list, verses, rows, or paragraphs behind an empty line.
    'The port asked for three things this winter:\n- new cranes for the northern quay\n- a second pilot',
    'Marta Oliveira, Head of Communications\npress@harbour.example',
    'the sea\nand the shore',
    'The ministers met in Lisbon on Thursday and\n\nagreed to meet again in the spring.',
    'Over the harbour the grey gulls are crying,\nUnder the quay where the tall ships were lying,\nNever a sail in the wind of the morning,\nOnly the bell with its patient old warning.',
    '| Harwick harbour | 1,200 tonnes of wheat a day |\n| Porto harbour | 900 tonnes of wheat and rye |',
  ],
  knownFailures: [],
};
