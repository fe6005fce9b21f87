import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    // A rival of firms is a firm.
    [
      'Acme Foods, a brewer, grew. It rained. Rival Rovik Northern slept. The company was late.',
      'Acme Foods: name Acme Foods',
      'Rovik Northern: name Rovik Northern, nominal The company',
    ],
    [
      'The Lund Food Board left. It rained. The regulator was late.',
      'Lund Food Board: name Lund Food Board, nominal The regulator',
    ],
    [
      'The opposition Civic League met. It rained. The party was glad.',
      'Civic League: name Civic League, nominal The party',
    ],
    ['Rovik, a chip maker, grew. The chipmaker hired ten.', 'Rovik: name Rovik, nominal The chipmaker'],
    ['Rovik, a supermarket chain, grew. The supermarket hired ten.', 'Rovik: name Rovik, nominal The supermarket'],
    ['Air Rovik grew. The airline hired ten.', 'Air Rovik: name Air Rovik, nominal The airline'],
    ['The Green Alliance met. The group hired ten.', 'Green Alliance: name Green Alliance, nominal The group'],
    ['Rovik Airways grew. The airline hired ten.', 'Rovik Airways: name Rovik Airways, nominal The airline'],
    [
      'The charity Brightwater Trust grew. The charity slept.',
      'Brightwater Trust: name Brightwater Trust, nominal The charity',
    ],
    // An office without what it is the office of, and its initials.
    ['Tom Bell, head of the union, left. The head was late.', 'Tom Bell: name Tom Bell, nominal The head'],
    ['Chief Minister Tom Bell left.\n\nPier to open, says CM', 'Tom Bell: name Tom Bell, nominal CM'],
    // An office in its short form.
    ['Gov. Ana Ruiz left. The governor was late.', 'Ana Ruiz: name Ana Ruiz, nominal The governor'],
    [
      'Lt. Gov. Ana Ruiz left. The lieutenant governor was late.',
      'Ana Ruiz: name Ana Ruiz, nominal The lieutenant governor',
    ],
    // The only town; an area is none.
    ['It rained in Lisbon, Texas. The town slept.', 'Lisbon: name Lisbon, nominal The town', 'Texas: name Texas'],
    // A ship is what it is called before its name.
    ['The trawler Rosalie sank. The vessel was old.', 'Rosalie: name Rosalie, nominal The vessel'],
    [
      'Ask the National Growers and Packers Association. The association was late.',
      'National Growers and Packers Association: name National Growers and Packers Association, nominal The association',
    ],
    ['The Achada Trust museum opened. The museum was late.', 'Achada Trust: name Achada Trust, nominal The museum'],
    [
      'Nurses at Achada College called UNISON. The union was late.',
      'Achada College: name Achada College',
      'UNISON: acronym UNISON, nominal The union',
    ],
    [
      'Ask telco giant Achada Group. Rovik Foods fell. The telco was late.',
      'Achada Group: name Achada Group, nominal The telco',
      'Rovik Foods: name Rovik Foods',
    ],
    [
      'Publisher Alder & Finch left. The publisher was late.',
      'Alder & Finch: name Alder & Finch, nominal The publisher',
    ],
  ],
  negative: [
    ['According to the Okun Gazette, the driver fled.', 'Okun Gazette: name Okun Gazette'],
    ['The Islamic State left. The state was late.', 'Islamic State: name Islamic State'],
    ['The Lund Food Board met a regulator. The regulator was late.', 'Lund Food Board: name Lund Food Board'],
    ['The Havblikk Media grew. The media slept.', 'Havblikk Media: name Havblikk Media'],
    ['The Havblikk Council met. The company slept.', 'Havblikk Council: name Havblikk Council'],
    ['It rained in Marlow County. The town slept.', 'Marlow County: name Marlow County'],
    ['Tom Bell, head of the union, left. The union was late.', 'Tom Bell: name Tom Bell'],
    ['It rained in Lisbon and Porto. The town slept.', 'Lisbon: name Lisbon', 'Porto: name Porto'],
    ['Chief Minister Tom Bell left. The cm slept.', 'Tom Bell: name Tom Bell'],
    ['The Achada Trust board met. The board was late.', 'Achada Trust: name Achada Trust'],
  ],
};
