/**
 * Texts before and after one cleaning operation, `operation | raw | clean`. An operation that is named and changes nothing
 * is a negative example: what looks like damage and is none.
 */
import type { Edit } from '../record.js';

export const EXAMPLES: readonly (readonly [op: Edit['op'], raw: string, clean: string])[] = [
  ['invisible', '\uFEFFLISBON\u200B, March 3', 'LISBON, March 3'],
  ['invisible', 'A so\u00ADlu\u00ADtion\u0007 was found', 'A solution was found'],
  ['invisible', '\u202Eabc\u202C \u2066def\u2069', 'abc def'],
  // Joiners spell words and emoji.
  ['invisible', 'می\u200Cخواهم 👩\u200D🚒', 'می\u200Cخواهم 👩\u200D🚒'],

  ['surrogate', 'a \uD83D b \uDE00 c', 'a \uFFFD b \uFFFD c'],
  ['surrogate', 'a 😀 b', 'a 😀 b'],

  ['line-end', 'One.\r\nTwo.\rThree.\u2028Four.\u0085Five.', 'One.\nTwo.\nThree.\nFour.\nFive.'],
  ['line-end', 'One.\nTwo.', 'One.\nTwo.'],

  // A line that was full and stops in the middle of a sentence goes on in the next.
  [
    'line-join',
    'The ministers met in Lisbon on Thursday and\nagreed to meet again in the spring.',
    'The ministers met in Lisbon on Thursday and agreed to meet again in the spring.',
  ],
  [
    'line-join',
    'The port was closed for three days after the\nstorm. Ships waited off the coast of the small\nisland until the wind had dropped. The harbour\nmaster said that no ship had been damaged.',
    'The port was closed for three days after the storm. Ships waited off the coast of the small island until the wind had dropped. The harbour master said that no ship had been damaged.',
  ],
  // A headline above a long paragraph was not broken.
  [
    'line-join',
    'Northern Ports Reopen After the Storm\nTwo ports in the north opened again on Monday.',
    'Northern Ports Reopen After the Storm\nTwo ports in the north opened again on Monday.',
  ],
  // Nor are the items of a list, verses, or paragraphs behind an empty line.
  [
    'line-join',
    'The port asked for three things this winter:\n- new cranes for the northern quay\n- a second pilot',
    'The port asked for three things this winter:\n- new cranes for the northern quay\n- a second pilot',
  ],
  ['line-join', 'the sea\nand the shore', 'the sea\nand the shore'],
  [
    'line-join',
    'The ministers met in Lisbon on Thursday and\n\nagreed to meet again in the spring.',
    'The ministers met in Lisbon on Thursday and\n\nagreed to meet again in the spring.',
  ],

  ['lost-space', 'said the Defence Ministry.They agreed.', 'said the Defence Ministry. They agreed.'],
  ['lost-space', 'It began in 2024.The port was shut.', 'It began in 2024. The port was shut.'],
  ['lost-space', '“We have a plan.”She left.', '“We have a plan.” She left.'],
  ['lost-space', 'The mayor said.“We have a plan.”', 'The mayor said. “We have a plan.”'],
  ['lost-space', 'He said: "We go."They went.', 'He said: "We go." They went.'],
  ['lost-space', 'He left.They said "no". She said."Yes."', 'He left. They said "no". She said. "Yes."'],
  ['lost-space', 'Was it the WFB?The board did not say.', 'Was it the WFB? The board did not say.'],
  ['lost-space', 'Buy it at www.Acme.Example or Booking.Com.', 'Buy it at www.Acme.Example or Booking.Com.'],
  ['lost-space', 'The U.S.Senate met J.R.Okoro.', 'The U.S.Senate met J.R.Okoro.'],
  ['lost-space', 'a rise of 3.5 per cent, e.g.in Porto', 'a rise of 3.5 per cent, e.g.in Porto'],

  ['white-space', '  The  end.\t \n\n\n\nNew\u00A0day. \n', 'The end.\n\nNew day.'],
  ['white-space', 'One. \nTwo.', 'One.\nTwo.'],
  ['white-space', 'One.\n\nTwo.', 'One.\n\nTwo.'],
];
