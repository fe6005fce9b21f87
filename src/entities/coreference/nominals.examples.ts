import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'The Island Health Organisation met. It rained. The agency was late.',
      'Island Health Organisation: name Island Health Organisation, nominal The agency',
    ],
    // The only body with such a name, which the text gives soon; the one local council.
    [
      'On Monday the health board was late. Haro Valley Health Board met.',
      'Haro Valley Health Board: nominal the health board, name Haro Valley Health Board',
    ],
    [
      'The council was late. Barfield City Council met on Monday.',
      'Barfield City Council: nominal The council, name Barfield City Council',
    ],
    [
      'Barfield City Council met on Monday. The local authority was late.',
      'Barfield City Council: name Barfield City Council, nominal The local authority',
    ],
    [
      'Selby Town manager Tom Bell left. It rained. The club was late.',
      'Selby Town: name Selby Town, nominal The club',
      'Tom Bell: name Tom Bell',
    ],
    [
      'Acme Holdings grew. Tom Bell of the Porto Trust Foundation bought a third of the company.',
      'Acme Holdings: name Acme Holdings, nominal the company',
      'Tom Bell: name Tom Bell',
      'Porto Trust Foundation: name Porto Trust Foundation',
    ],
    [
      'Vice President Tom Bell left Porto. President Ana Ruiz slept. The president was tired.',
      'Tom Bell: name Tom Bell',
      'Porto: name Porto',
      'Ana Ruiz: name Ana Ruiz, nominal The president',
    ],
    ['The newspaper Blikk left. The paper was late.', 'Blikk: name Blikk, nominal The paper'],
    // What says no more than that it is one of the kind.
    [
      'The Bank of Karibu met. The central bank cut its rate.',
      'Bank of Karibu: name Bank of Karibu, nominal The central bank, pronoun its',
    ],
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
      'Bank of Karibu: name Bank of Karibu, nominal The bank',
      'Bank of Aldermere: name Bank of Aldermere, nominal The bank',
    ],
    [
      'The Bank of Karibu met. The bank grew. It rained on the Bank of Aldermere. It rained. The pier was shut. The bank was glad.',
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
    // Thirty-nine sentences later.
    [
      'The Bank of Karibu met. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. The bank was glad.',
      'Bank of Karibu: name Bank of Karibu, nominal The bank',
    ],
    // The only town, country; a ship; the whole office.
    ['It rained in Lisbon. The city was quiet.', 'Lisbon: name Lisbon, nominal The city'],
    ['Portugal voted. The country was quiet.', 'Portugal: name Portugal, nominal The country'],
    ['The ferry Marta Rosa sank. The ship was old.', 'Marta Rosa: name Marta Rosa, nominal The ship'],
    [
      'The chief executive, Ana Ruiz, left. Later the chief executive left Lisbon.',
      'Ana Ruiz: name Ana Ruiz, nominal the chief executive',
    ],
    [
      'Brandel Foods, Norland’s largest retailer, fell. The retailer was late.',
      'Brandel Foods: name Brandel Foods, nominal The retailer',
    ],
    // What only companies have or do.
    [
      'Rovik Foods managing director Tom Bell left. The company hired ten.',
      'Rovik Foods: name Rovik Foods, nominal The company',
      'Tom Bell: name Tom Bell',
    ],
    [
      'The Rovik Group, which operates two mines, grew. The company hired ten.',
      'Rovik Group: name Rovik Group, nominal The company',
    ],
    // The institute plans: a verb that is taken for a plural.
    [
      'The Kerama Marine Institute grew. The institute plans to hire ten.',
      'Kerama Marine Institute: name Kerama Marine Institute, nominal The institute',
    ],
    // A whole office before the name; of two ministers the one with this office.
    [
      'It will rain, the mines minister said. “It is late,” Mines Minister Tom Bell told reporters.',
      'Tom Bell: nominal the mines minister, name Tom Bell',
    ],
    [
      '“The Premier wants a pier,” a sailor said. Premier Ana Ruiz laughed.',
      'Ana Ruiz: nominal The Premier, name Ana Ruiz',
    ],
    [
      'Foreign Minister Ana Ruiz met Finance Minister Tom Bell. The foreign minister was late.',
      'Ana Ruiz: name Ana Ruiz, nominal The foreign minister',
      'Tom Bell: name Tom Bell',
    ],
    // In a headline; its initials.
    [
      'Pier to open by May, minister says\n\nMines Minister Tom Bell was late.',
      'Tom Bell: nominal minister, name Tom Bell',
    ],
    ['Pier to open by May, says CM\n\nChief Minister Tom Bell was late.', 'Tom Bell: nominal CM, name Tom Bell'],
    // Somebody's, where it is said.
    ['His attorney, Ana Ruiz, left. It was late, his attorney said.', 'Ana Ruiz: name Ana Ruiz, nominal his attorney'],
    [
      'The Trasks’ daughter, Ana Ruiz, left. It was late, according to their daughter.',
      'Ana Ruiz: name Ana Ruiz, nominal their daughter',
    ],
    // The area after a town and a county are no towns.
    ['It rained in Lisbon, Ohio. The city was quiet.', 'Lisbon: name Lisbon, nominal The city', 'Ohio: name Ohio'],
    [
      'It rained in Lisbon. Marlow County slept. The city was quiet.',
      'Lisbon: name Lisbon, nominal The city',
      'Marlow County: name Marlow County',
    ],
    [
      'Tarnby Polytechnic grew. The university hired ten.',
      'Tarnby Polytechnic: name Tarnby Polytechnic, nominal The university',
    ],
    [
      'Police Scotland closed the A9. The force said it was late.',
      'Police Scotland: name Police Scotland, nominal The force',
    ],
    [
      'The Karolin Institute left. She said the institute had changed.',
      'Karolin Institute: name Karolin Institute, nominal the institute',
    ],
    [
      'The Dockers Union met the Bakers Association. It rained. It rained. The union was late.',
      'Dockers Union: name Dockers Union, nominal The union',
      'Bakers Association: name Bakers Association',
    ],
  ],
  negative: [
    [
      'The council was late. Barfield City Council met Haro Town Council.',
      'Barfield City Council: name Barfield City Council',
      'Haro Town Council: name Haro Town Council',
    ],
    [
      'A council was late. The council slept. Barfield City Council met on Monday.',
      'Barfield City Council: name Barfield City Council',
    ],
    ['The court was late. The Haro High Court met on Monday.', 'Haro High Court: name Haro High Court'],
    ['The planning board was late. The Haro Health Board met on Monday.', 'Haro Health Board: name Haro Health Board'],
    [
      'Barfield City Council met on Monday. The local club was late.',
      'Barfield City Council: name Barfield City Council',
    ],
    [
      'The Department of Natural Resources left. It rained. The company was late.',
      'Department of Natural Resources: name Department of Natural Resources',
    ],
    ['The Bank of Karibu met. The parent bank failed. The bank was old.', 'Bank of Karibu: name Bank of Karibu'],
    ['The Bank of Karibu met. Her old bank failed. The bank was old.', 'Bank of Karibu: name Bank of Karibu'],
    ['The Bank of Karibu met. The village bank failed. The bank was old.', 'Bank of Karibu: name Bank of Karibu'],
    ['Acme Holdings, a brewer, grew. Rovik Group shrank. The brewer was late.', 'Acme Holdings: name Acme Holdings'],
    ['Vice President Tom Bell left Porto. The president was tired.', 'Tom Bell: name Tom Bell', 'Porto: name Porto'],
    [
      'Tom Bell, the press secretary, left Porto. The secretary was tired.',
      'Tom Bell: name Tom Bell',
      'Porto: name Porto',
    ],
    [
      'Mayor Ana Ruiz and Tom Bell left. It rained. Ruiz said the mayor was late.',
      'Ana Ruiz: name Ana Ruiz, alias Ruiz',
      'Tom Bell: name Tom Bell',
    ],
    ['The Bank of Karibu met. The other bank cut its rate.', 'Bank of Karibu: name Bank of Karibu'],
    [
      'The mayor was late. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. Mayor Ana Ruiz slept.',
      'Ana Ruiz: name Ana Ruiz',
    ],
    ['A minister met sailors. The minister said it was late. Minister Ana Ruiz slept.', 'Ana Ruiz: name Ana Ruiz'],
    [
      'The mayor was late. Mayor Ana Ruiz and Mayor Tom Bell slept.',
      'Ana Ruiz: name Ana Ruiz',
      'Tom Bell: name Tom Bell',
    ],
    ['The president was late. Club president Ana Ruiz slept.', 'Ana Ruiz: name Ana Ruiz'],
    ['The minister, Tom Bell, was late.', 'Tom Bell: name Tom Bell'],
    ['His attorney, Ana Ruiz, left. They met his attorney.', 'Ana Ruiz: name Ana Ruiz'],
    [
      'His attorney, Ana Ruiz, left. Her attorney, Lia Costa, sang. It was late, his attorney said.',
      'Ana Ruiz: name Ana Ruiz, pronoun Her',
      'Lia Costa: name Lia Costa',
    ],
    [
      'Foreign Minister Ana Ruiz met Finance Minister Tom Bell. The minister was late.',
      'Ana Ruiz: name Ana Ruiz',
      'Tom Bell: name Tom Bell',
    ],
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
    ['The Bank of Karibu met. Its bank was glad.', 'Bank of Karibu: name Bank of Karibu, pronoun Its'],
    [
      'A union left. Dockers left on Monday, and their union was glad. The Lisbon Dockers’ Union has won.',
      'Lisbon Dockers’ Union: name Lisbon Dockers’ Union',
    ],
    ['Acme Holdings thanked the lender in Porto. The lender was glad.', 'Acme Holdings: name Acme Holdings'],
    ['The Havblikk Media grew. The media was late.', 'Havblikk Media: name Havblikk Media'],
    ['Acme Holdings, which makes locks, grew. The maker was late.', 'Acme Holdings: name Acme Holdings'],
    ['The Achada, a river in the north, was wet. Lisbon was cold. The lisbon was late.', 'Lisbon: name Lisbon'],
    [
      'The Bank of Karibu met. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. The bank was glad.',
      'Bank of Karibu: name Bank of Karibu',
    ],
    ['The minister Ana Ruiz left.\n\nRead more: the minister left', 'Ana Ruiz: name Ana Ruiz'],
  ],
};
