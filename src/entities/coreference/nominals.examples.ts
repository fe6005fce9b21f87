import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    // The noun that the name is built on, before the name, after it; the office; their union.
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
      'Acme Holdings, a Porto-based maker of locks, grew. The firm hired ten.',
      'Acme Holdings: name Acme Holdings, nominal The firm',
    ],
    // What an organisation with such a name is called; what people own is a company.
    ['Rovik Airways grew. The airline hired ten.', 'Rovik Airways: name Rovik Airways, nominal The airline'],
    [
      'Achada Motors grew. On Monday the carmaker hired ten.',
      'Achada Motors: name Achada Motors, nominal the carmaker',
    ],
    ['Shares in Lantern fell. The company hired ten.', 'Lantern: name Lantern, nominal The company'],
    [
      'They gave it to the charity Brightwater Trust. The charity was glad.',
      'Brightwater Trust: name Brightwater Trust, nominal The charity',
    ],
    [
      'They crossed the Sonatala Bridge. The bridge is old.',
      'Sonatala Bridge: name Sonatala Bridge, nominal The bridge',
    ],
    ['Mayor Ana Ruiz spoke. The mayor was tired.', 'Ana Ruiz: name Ana Ruiz, nominal The mayor'],
    ['Ana Ruiz, the head of the union, spoke. The head was tired.', 'Ana Ruiz: name Ana Ruiz, nominal The head'],
    [
      'Dockers left on Monday, and their union was glad. The Lisbon Dockers’ Union has won.',
      'Lisbon Dockers’ Union: nominal their union, name Lisbon Dockers’ Union',
    ],
    [
      'The Peasant Party met. Later Ana Ruiz told voters that the party would win.',
      'Peasant Party: name Peasant Party, nominal the party',
    ],
    [
      'The Bank of Karibu met. It rained. A bank in Leeds failed. The Bank of Karibu grew. The bank was glad.',
      'Bank of Karibu: name Bank of Karibu, name Bank of Karibu, nominal The bank',
    ],
    [
      'The Bank of Karibu met. The bank grew. The Bank of Aldermere shrank. The bank was glad.',
      'Bank of Karibu: name Bank of Karibu, nominal The bank, nominal The bank',
      'Bank of Aldermere: name Bank of Aldermere',
    ],
    [
      'The Bank of Karibu met. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. The bank was glad. It rained. It rained. It rained. It rained. It rained. The bank grew.',
      'Bank of Karibu: name Bank of Karibu, nominal The bank, nominal The bank',
    ],
    [
      'Acme Holdings, a small old Danish maker, grew. The company hired ten.',
      'Acme Holdings: name Acme Holdings, nominal The company',
    ],
    // Nineteen sentences later.
    [
      'The Bank of Karibu met. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. The bank was glad.',
      'Bank of Karibu: name Bank of Karibu, nominal The bank',
    ],
    // The only town, country; a ship; the whole office.
    ['It rained in Lisbon. The city was quiet.', 'Lisbon: name Lisbon, nominal The city'],
    ['Portugal voted. The country was quiet.', 'Portugal: name Portugal, nominal The country'],
    ['The ferry Rosalie sank. The ship was old.', 'Rosalie: name Rosalie, nominal The ship'],
    [
      'The chief executive, Ana Ruiz, left. Later the chief executive left Lisbon.',
      'Ana Ruiz: name Ana Ruiz, nominal the chief executive',
    ],
    [
      'Brandel Foods, Norland’s largest retailer, fell. The retailer was late.',
      'Brandel Foods: name Brandel Foods, nominal The retailer',
    ],
  ],
  negative: [
    ['Portugal met Spain. The country was quiet.', 'Portugal: name Portugal', 'Spain: name Spain'],
    ['Chief executive Ana Ruiz left. The deputy executive sang.', 'Ana Ruiz: name Ana Ruiz'],
    // Two may be meant.
    [
      'Rovik Airways met Achada Airlines. The airline hired ten.',
      'Rovik Airways: name Rovik Airways',
      'Achada Airlines: name Achada Airlines',
    ],
    ['Rovik Foods grew. An airline shrank. The airline hired ten.', 'Rovik Foods: name Rovik Foods'],
    // Another one, part of another noun, no short form, several of a kind.
    ['The Bank of Karibu met. A bank in Leeds failed. The bank was old.', 'Bank of Karibu: name Bank of Karibu'],
    ['The Bank of Karibu met. An old bank in Leeds failed. The bank was old.', 'Bank of Karibu: name Bank of Karibu'],
    ['The Bank of Karibu met. The bank account was empty.', 'Bank of Karibu: name Bank of Karibu'],
    ['The Bank of Karibu met. The bank-owned ship was late.', 'Bank of Karibu: name Bank of Karibu'],
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
    ['The Bank of Karibu met. Its bank was glad.', 'Bank of Karibu: name Bank of Karibu'],
    [
      'A union left. Dockers left on Monday, and their union was glad. The Lisbon Dockers’ Union has won.',
      'Lisbon Dockers’ Union: name Lisbon Dockers’ Union',
    ],
    ['Acme Holdings thanked the lender in Porto. The lender was glad.', 'Acme Holdings: name Acme Holdings'],
    ['The Havblikk Media grew. The media was late.', 'Havblikk Media: name Havblikk Media'],
    ['Acme Holdings, which makes locks, grew. The maker was late.', 'Acme Holdings: name Acme Holdings'],
    ['The Achada, a river in the north, was wet. Lisbon was cold. The lisbon was late.', 'Lisbon: name Lisbon'],
    [
      'The Bank of Karibu met. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. The bank was glad.',
      'Bank of Karibu: name Bank of Karibu',
    ],
    ['The minister Ana Ruiz left.\n\nRead more: the minister left', 'Ana Ruiz: name Ana Ruiz'],
  ],
};
