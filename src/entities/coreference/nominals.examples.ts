import type { Example } from '../clustering/clustering-examples.js';

/** People and firms are invented. */
export const EXAMPLES: readonly Example[] = [
  [
    'The Bank of Karibu met on Monday. The bank cut its rate.',
    'Bank of Karibu: name Bank of Karibu, nominal The bank, pronoun its',
  ],
  [
    'The Lisbon Harbour Board met. A member left the board on Monday.',
    'Lisbon Harbour Board: name Lisbon Harbour Board, nominal the board',
  ],
  [
    'Acme Holdings, a maker of locks, grew. The company hired ten.',
    'Acme Holdings: name Acme Holdings, nominal The company',
  ],
  [
    'They gave it to the charity Brightwater Trust. The charity was glad.',
    'Brightwater Trust: name Brightwater Trust, nominal The charity',
  ],
  ['They crossed the Sonatala Bridge. The bridge is old.', 'Sonatala Bridge: name Sonatala Bridge, nominal The bridge'],
  ['Mayor Ana Ruiz spoke. The mayor was tired.', 'Ana Ruiz: name Ana Ruiz, nominal The mayor'],
  [
    'Dockers left on Monday, and their union was glad. The Lisbon Dockers’ Union has won.',
    'Lisbon Dockers’ Union: nominal their union, name Lisbon Dockers’ Union',
  ],
  // Another one, part of another noun, no short form, several of a kind.
  ['The Bank of Karibu met. A bank in Leeds failed. The bank was old.', 'Bank of Karibu: name Bank of Karibu'],
  ['The Bank of Karibu met. The bank account was empty.', 'Bank of Karibu: name Bank of Karibu'],
  ['The Bank of Karibu met. The bank of the river was wet.', 'Bank of Karibu: name Bank of Karibu'],
  ['The bank was old. The Bank of Karibu met.', 'Bank of Karibu: name Bank of Karibu'],
  [
    'The Peasant Party met. Later the Civic Renewal Union told voters that the party would win.',
    'Peasant Party: name Peasant Party',
  ],
  [
    'The Bank of Karibu and the Bank of Aldermere met. The bank was glad.',
    'Bank of Karibu: name Bank of Karibu',
    'Bank of Aldermere: name Bank of Aldermere',
  ],
];
