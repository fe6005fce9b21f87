/** Texts and the flags that they get, in their order, where a text of twenty words is not short. */
export const EXAMPLES: readonly (readonly [text: string, ...codes: string[]])[] = [
  [
    'Dockers walked out at two ports on Thursday, their union said. They want a say in the new rota, and more for nights.',
  ],
  [
    'DOCKERS WALKED OUT AT TWO PORTS ON THURSDAY, THEIR UNION SAID. THEY WANT A SAY IN THE NEW ROTA, AND MORE FOR NIGHTS.',
    'all-capitals',
  ],
  [
    'dockers walked out at two ports on thursday, their union said. they want a say in the new rota, and more for nights.',
    'lower-case',
  ],
  [
    'Dockers Walked Out At Two Ports On Thursday, Their Union Said. They Want A Say In The New Rota, And More For Nights.',
    'title-case',
  ],
  ['SHARES FALL AGAIN AS RATES RISE', 'short', 'all-capitals'],
  // A report full of names and acronyms is none of them.
  [
    'Marta Oliveira and Tom Bell of the WFB met Ana Ruiz, Hendra Wiratno and Dragana Vukmir of the NTU in Lisbon on Friday, and then flew to Porto with Bruno Castelo.',
  ],
  // Figures in sentences are prose.
  [
    'Sales rose 12 percent to 340 million euros in 2023, from 303 million in the year before. Costs of the firm fell 4 percent to 120 million, and what was left rose to 88 million.',
  ],
  // Results, a list, a table.
  [
    'Results of the second round\n\nLisbon 3 Porto 1\nBraga 2 Faro 2\nEvora 0 Aveiro 4\nLeiria 1 Viseu 1\nCoimbra 2 Setubal 3\nGuarda 1 Beja 0\nTomar 3 Lagos 2',
    'odd-words',
    'not-prose',
    'short-lines',
  ],
  [
    'The menu of the week\n\nsoup of the day with bread\nfish from the market and rice\nbeans and sausage in the pan\na salad of what is there\nrice pudding with cinnamon',
    'not-prose',
  ],
  [
    'Year\tSales\tCosts\n2019\t300\t120\n2020\t310\t124\n2021\t322\t125\n2022\t334\t131\n2023\t340\t120\n2024\t351\t128\n2025\t360\t130',
    'odd-words',
    'not-prose',
    'short-lines',
    'no-body',
  ],
  // No mark at all.
  [
    'so the dockers walked out at two ports on thursday and their union said that they want a say in the new rota and more for nights',
    'lower-case',
    'not-prose',
  ],
  // Words that are none.
  [
    'Rabbit carrot lettuce parsley onion garlic pepper turnip cabbage potato. Radish tomato celery spinach fennel pumpkin cucumber melon cherry walnut.',
    'odd-words',
  ],
  [
    'Harbourmastersassociation negotiationsconferences representativeassembly councilchamberdebate. Administrativecommittee transportationauthority. The and of 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16.',
    'odd-words',
    'not-prose',
  ],
  [
    '# Harbour # news # of # the # day: the ferry to Lagos was late again, # and the # crew said that # they were sorry.',
    'symbols',
  ],
  // A list, and a list in an article.
  [
    '- Boil the water with the salt and a leaf.\n- Add the beans and the onions of the day before.\n- Leave the pot on a small fire for an hour.\n- Serve the soup with bread that is old.',
    'list',
  ],
  [
    'The council set out its plans for the harbour on Friday.\n\n- The quay will be raised by a metre.\n- The cranes will be sold to the highest bidder.\n\nWork begins in the spring, the mayor said.',
  ],
  // A page of teasers.
  [
    'The mayor of Harwick said on Friday that the quay and the …\n\nDockers at two ports walked out after talks with the …\n\nThe ferry to Lagos was late again, and the crew …\n\nThe council meets on Monday.',
    'teasers',
  ],
  // Lines of a menu of a page.
  [
    'Home and away\n\nAll the news of today\n\nSport and leisure\n\nThe weather in the port\n\nThe council of Harwick said on Friday that the harbour will be closed for a week.',
    'short-lines',
  ],
  // The same again.
  [
    'The ferry to Lagos was late again on Friday.\n\nShare this story with your friends.\n\nThe crew said that they were sorry for the delay.\n\nShare this story with your friends.\n\nThe next one is on time.\n\nShare this story with your friends.',
    'repeated-lines',
  ],
  [
    'The chorus sang that the sea is wide and the night is long. The sea is wide and the night is long, they sang. And the sea is wide and the night is long, it went on. Then a child asked how far it is to the other shore. Nobody knew, for the sea is wide and the night is long.',
    'repeated-phrases',
  ],
  // The rest is elsewhere.
  [
    'The council of Harwick voted on Friday to close the old bridge.\n\nThe work will take a year, the mayor said.\n\nShopkeepers on both banks of the river fear that they will',
    'truncated',
  ],
  [
    'The council of Harwick voted on Friday to close the old bridge.\n\nThe work will take a year, and shopkeepers on both banks of the river fear that …',
    'truncated',
  ],
  [
    'The council of Harwick voted on Friday to close the old bridge.\n\nThe work will take a year, the mayor said.\n\nShopkeepers on both banks of the river fear for their trade. (HNA)',
  ],
  [
    'The council of Harwick voted on Friday to close the old bridge.\n\nThe work will take a year, the mayor said.\n\n* Ana Ruiz teaches the history of bridges at the school of the port',
  ],
  // Without a stop, but a name.
  [
    'The council of Harwick voted on Friday to close the old bridge.\n\nThe work will take a year, the mayor said. Shopkeepers are afraid.\n\nAna Ruiz in Harwick',
  ],
  [
    'The council of Harwick voted on Friday to close the old bridge. The work will take a year, the mayor said.\n\nSubscribe to read the full story',
    'paywall',
  ],
  [
    'The council of Harwick voted on Friday to close the old bridge. The work will take a year, the mayor said.\n\nThis article is for subscribers only.',
    'paywall',
  ],
  // A paper that writes of subscribers.
  [
    'The Courier said on Friday that it will ask readers to subscribe to read the full story on its site. The limit of free articles is five.',
  ],
];
