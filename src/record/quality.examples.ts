/** Texts and the flags that they get, in their order. */
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
    'Sales rose 12 percent to 340 million euros in 2023, from 303 million in 2022. Costs fell 4 percent to 120 million, and profit rose 9 percent to 88 million.',
  ],
  // Results, a list, a table.
  [
    'Results of the second round\n\nLisbon 3 Porto 1\nBraga 2 Faro 2\nEvora 0 Aveiro 4\nLeiria 1 Viseu 1\nCoimbra 2 Setubal 3\nGuarda 1 Beja 0\nTomar 3 Lagos 2',
    'not-prose',
  ],
  [
    'The menu of the week\n\nsoup of the day with bread\nfish from the market and rice\nbeans and sausage in the pan\na salad of what is there\nrice pudding with cinnamon',
    'not-prose',
  ],
  [
    'Year\tSales\tCosts\n2019\t300\t120\n2020\t310\t124\n2021\t322\t125\n2022\t334\t131\n2023\t340\t120\n2024\t351\t128\n2025\t360\t130',
    'not-prose',
    'no-body',
  ],
  // No mark at all.
  [
    'so the dockers walked out at two ports on thursday and their union said that they want a say in the new rota and more for nights',
    'lower-case',
    'not-prose',
  ],
];
