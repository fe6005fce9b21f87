/** Lines that their author wrote as lines, of many kinds: none is ever joined to another. Invented. */
export const OWN_LINES: readonly (readonly [kind: string, lines: string])[] = [
  [
    'a list without marks',
    'new ropes for the tender\na coat of paint for the hull\ntwo lamps and a spare bulb\noil, grease and clean rags',
  ],
  [
    'a list under a heading',
    'Things to see in Harwick\nThe old customs house on the quay\nThe lighthouse at the end of the pier\nThe fish market on Saturday mornings\nThe museum of ropes and knots',
  ],
  ['a list with dashes', '- the crane on the north quay\n- the ferry to the islands\n- the old slipway by the inn'],
  [
    'a list with numbers',
    '1. Marta Lund, Harwick, 41 points\n2. Ivo Sand, Porto Novo, 38 points\n3. Ana Brill, Lagerby, 37 points',
  ],
  [
    'a list in one sentence',
    'The board will look at:\nthe fees of the port and\nthe wages of its pilots;\nthe depth of the channel;\nand the price of coal.',
  ],
  [
    'a verse',
    'The tide came in with grey and heavy hands,\nAnd took the boats that lay upon the shore;\nIt left us nothing but the naked sands,\nAnd nothing that we had not had before.',
  ],
  [
    'a verse in small letters',
    'i walked along the quay\nwith nothing in my hands\nbut rain and yesterday\nand half a cup of sand',
  ],
  [
    'a verse of long lines',
    'When all the lamps are lit along the bay\nWe count the masts that did not come today,\nAnd those who wait say nothing, and the sea\nSays nothing to the ones who wait with me.',
  ],
  [
    'a ballad',
    'O ferryman, o ferryman,\n  take me across the bay;\nI have no coin to pay you with,\n  I spent it yesterday.',
  ],
  ['a table of spaces', 'Ship      Berth   Tonnes\nMarta     4       1,200\nIvo       7       900'],
  ['a table of tabs', 'Team\tPlayed\tPoints\nHarwick\t12\t31\nPorto\t12\t28'],
  ['a table of figures', 'Harwick 12 8 2 2 26\nPorto Novo 12 7 3 2 24\nLagerby 12 7 1 4 22\nSandvik 12 6 2 4 20'],
  ['JavaScript', 'function berth(ship) {\n  if (ship.late) return null;\n  return harbour.find(ship);\n}'],
  ['Python', 'def late(ships):\n    for ship in ships:\n        if ship.late:\n            yield ship'],
  ['HTML', '<ul>\n<li>the crane on the quay</li>\n<li>the ferry</li>\n</ul>'],
  ['a terminal', '$ npm install\n$ npm run build\nadded 12 packages in 3s'],
  ['assignments', 'const quay = 4;\nconst ships = load(quay);\nprint(ships);'],
  ['SQL', 'INSERT INTO ships VALUES (1);\nUPDATE ships SET late = 1;\nCOMMIT;'],
  ['subtitles', '12\n00:01:01,000 --> 00:01:04,000\nwe have waited for the\nferry since the morning'],
  ['subtitles without hours', '00:01.000 --> 00:04.000\nand then the boat was\ngone before we came'],
  ['ingredients', '200 g flour\n100 g butter, cold and in cubes\n2 eggs\na pinch of salt'],
  [
    'ingredients in words',
    'two cups of plain flour\none cup of cold butter\nthree eggs from the farm\na little salt and a lemon',
  ],
  [
    'ingredients of a stew',
    '1 onion, finely chopped\n2 cloves of garlic, crushed\n400 g tin of tomatoes\n1 tsp dried oregano\nsalt and black pepper, to taste',
  ],
  ['an address', 'Harwick Port Authority\n4 Customs House Lane\nHarwick HW2 7QT\nUnited Kingdom'],
  ['an address of a person', 'Ms Marta Lund\nThe Rope Works, Unit 12\nQuay Road\nHarwick'],
  ['a signature', 'Best wishes,\nMarta Lund\nChair, Harwick Harbour Board\n+44 20 7946 0000'],
  ['a signature of mail', '-- \nMarta Lund, pilot and harbour master\nthe Old Rope Works, Harwick'],
  [
    'a signature in small letters',
    'Yours truly and with many thanks,\nthe crew of the ferry Ana\nand all who sailed in her',
  ],
  ['a chat', 'Ana: is the port still shut\nTom: yes until the morning\nAna: what about the ferries\nTom: they wait'],
  ['a chat with nicknames', '<ana> is the port still shut?\n<tom> yes, until the morning\n<ana> thanks'],
  [
    'a chat with times',
    '[12:01] ana: is the port shut and\n[12:02] tom: yes and the ferry is\n[12:03] ana: what a day',
  ],
  [
    'posts',
    'cannot believe the ferry is late again\nthird time this week and nobody says why\nwhere is the harbour board when you need it',
  ],
  ['posts to people', '@harbour is the ferry running today?\n@ana no, it is not, sorry\n@harbour thanks for nothing'],
  [
    'headlines',
    'Storm shuts two ports in the north\nPilots to vote on strike next week\nFerry fares to rise by a tenth in May\nBoard chair to step down in autumn',
  ],
  ['two headlines', 'Port shut for a third day as storm goes on\nFerries to sail again from Tuesday morning'],
  ['results', 'Harwick Rovers 2 Porto Athletic 1\nLagerby Town 0 Sandvik United 0\nNorthport 3 Eastport 3'],
  ['contacts', 'Press office: Marta Lund\nTelephone: 020 7946 0000\nEmail: press@harwick.example'],
  ['a programme', '7.30pm The Quay\n8pm News from the harbour\n9.15pm Film: The Long Night'],
  [
    'questions and answers',
    'Q: When does the ferry sail?\nA: At nine, and again at noon.\nQ: And on Sundays?\nA: At ten.',
  ],
  [
    'sentences of a line each',
    'The ferry sails at nine.\nThe bus leaves at ten.\nThe train comes at noon.\nThe shop shuts at five.',
  ],
  [
    'long sentences of a line each',
    'The port was shut for three days after the storm.\nThe ferries will sail again on Tuesday morning.\nThe board said that no ship had been damaged.',
  ],
  ['a song', 'oh the grey ships go by\noh the grey ships go by\nand nobody knows why\nthe grey ships go by'],
  ['births', 'BRILL, Ana and Tom, a daughter, Eva\nSAND, Ivo and Marta, a son, Per\nLUND, Kaja, a son, Jon'],
  ['a play', 'MARTA. Who goes there?\nIVO. Only the wind.\nMARTA. The wind has no boots.'],
  ['a log', '2024-03-04 09:12 started the pump\n2024-03-04 09:15 stopped the pump\n2024-03-04 09:40 closed the valve'],
  ['YAML', 'title: the port\ndate: 2024-03-04\ntags:\n  - harbour\n  - storm'],
  [
    'a bibliography',
    'Lund, M. (2011). The tides of the strait. Harwick.\nOkoro, J. (2014). Harbours of the north. Lagos.\nRuiz, A. (2019). What the gulls know. Porto.',
  ],
  [
    'a menu',
    'grilled sardines with lemon and salt\nfish soup with saffron and fennel\nroast pork with apples and sage\nplum cake with cream',
  ],
  ['a cast', 'Marta Lund as the harbour master\nIvo Sand as the ferryman\nAna Brill as the gull'],
  ['a glossary', 'berth – a place where a ship lies\nbow – the front of a ship\nkeel – the bottom of a ship'],
  ['Markdown', '# The port\nThe port was shut.\n## The ferries\nThey wait.'],
  ['credits', 'Text: Marta Lund\nPhotos: Ivo Sand\nLayout: Ana Brill'],
  ['a haiku', 'the old ferry waits\nfog has taken the far shore\nonly gulls remain'],
  [
    'the steps of a recipe',
    'heat the oil in a wide pan\nadd the onions and the salt\ncook them until they are soft\nstir in the rice and the wine',
  ],
  ['the weather', 'Harwick: rain, 8 to 12 degrees\nPorto: sunny, 15 to 19 degrees\nLagerby: snow, 0 to 2 degrees'],
  [
    'a death notice',
    'Marta Lund, pilot, born 4 May 1941\ndied 3 March 2024, leaves two sons\nand five grandchildren in Harwick',
  ],
  [
    'messages',
    'hi are you on the boat yet\nno still waiting on the quay\nok see you when you get here\nbring the blue bag please',
  ],
  [
    'a German list',
    'die Kräne auf dem Nordkai\nder Schlepper im alten Becken\ndie Fähre nach Lagerby\ndas Haus der Lotsen',
  ],
];
