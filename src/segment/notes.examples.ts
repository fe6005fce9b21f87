import type { Example, Examples } from '../examples.js';

/** Each line stands below a story. */
const below = (role: string | null, ...lines: string[]): Example[] =>
  lines.map((line) => [
    `Granary burns\n\nA fire burnt the old granary of Tova.\n\n${line}`,
    'headline: Granary burns',
    'body: A fire burnt the old granary of Tova.',
    `body${role === null ? '' : ` ${role}`}: ${line}`,
  ]);

export const EXAMPLES: Examples = {
  reads: 'blocks',
  positive: [
    ...below('end-mark', 'ENDS', 'Ends', '-ENDS-', '– ends –', '***ENDS***', '/ends', '-30-', '– 30 –', '###', '# # #'),
    ...below(
      'end-mark',
      '(MORE)',
      '-more-',
      'MORE',
      'MORE TO FOLLOW',
      'More to come',
      '(END)',
      'End of Document',
      '-0-',
    ),
    ...below('end-mark', 'NNNN', 'END/mc', '* * *', '■', 'END OF RELEASE'),
    ...below(
      'note',
      'Notes to editors',
      'NOTE TO EDITORS',
      'Note to editors: Pictures are at hand.',
      'Editors’ notes:',
    ),
    ...below('note', 'EDITORS: Pictures are on the wire.', 'ADVISORY: The next story comes at noon.'),
    ...below('note', 'Forward-Looking Statements', 'Embargoed until 6 a.m. on Tuesday', '(Adds quotes, details)'),
    ...below('note', 'FOR IMMEDIATE RELEASE', 'For immediate release: March 4, 2024', 'NOT FOR RELEASE BEFORE NOON'),
    ...below('note', 'PRESS RELEASE', 'Media statement', 'Embargo: 6 a.m. Tuesday', 'HOLD FOR RELEASE UNTIL TUESDAY'),
    [
      'Granary burns\n\nA fire burnt it.\n\n* * *\n\nFarmers will be paid.',
      'headline: Granary burns',
      'body: A fire burnt it.',
      'body: * * *',
      'body: Farmers will be paid.',
    ],
  ],
  negative: [
    ...below(null, 'It all ends here.', 'The end of the story is not known.', 'Note to self: never store grain wet.'),
    ...below(null, 'More than 40 people came.', 'End it now, they sang.', 'Editors resigned over the note.', '30'),
    ...below(null, 'The advisory was lifted.', 'Embargoes rarely work.', 'Forward-looking farmers sold early.'),
    ...below(
      null,
      'The embargo on grain was lifted.',
      'For release of the men, families wait.',
      '(It adds up, he said)',
    ),
    ...below(null, 'Press releases were sent to all.', 'Press release of prisoners, say families', 'A thousand more'),
  ],
};
