import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['He fought in the Vietnam War, and she won the U.S. Open.', 'EVENT Vietnam War', 'EVENT U.S. Open'],
    [
      'It rained. It was late. Nobody came. In March they bought Morrow & Finch, a maker of oat drinks.',
      'ORG Morrow & Finch',
    ],
    // The model's names, with the rules' titles and types.
    ['Ferdinand Tshiku met Crown Prince Hashem in Amman.', 'PERSON Ferdinand Tshiku', 'PERSON Hashem', 'GPE Amman'],
    ['He fled Nazi Germany in 1938.', 'GPE Nazi Germany'],
    [
      'He spoke of the Bill of Rights, of the Trans-Pacific Partnership and of TPP.',
      'LAW Bill of Rights',
      'LAW Trans-Pacific Partnership',
      'LAW TPP',
    ],
    ['The Serbian minister met Catholics in Lisbon.', 'NORP Serbian', 'NORP Catholics', 'GPE Lisbon'],
    ['He left the Achada School in May.', 'FAC Achada School'],
    // A law or an event holds the names in it.
    [
      'The Finance Bill was passed, and she won the Tour of Veldania in May.',
      'LAW Finance Bill',
      'EVENT Tour of Veldania',
    ],
    // Nobody is a which.
    ['The deal was struck by Kesterman, which sells tyres.', 'ORG Kesterman'],
    [
      '• Tuesday, Nairobi: East African Fair opens, Karibu Conference Hall, 10 a.m.',
      'GPE Nairobi',
      'NORP East African',
      'FAC Karibu Conference Hall',
    ],
    ['They won the Peninsula Cup in Incheon.', 'EVENT Peninsula Cup', 'GPE Incheon'],
    ['It lies on the Achada River.', 'LOC Achada River'],
    ['They met at Karibu Exhibition Centre in May.', 'ORG Karibu Exhibition Centre'],
    ['Nigerian President Amara Okoro left for Lisbon.', 'NORP Nigerian', 'PERSON Amara Okoro', 'GPE Lisbon'],
    ['The Indonesian Deputy Defense Minister Dr. Hendra Wiratno left.', 'NORP Indonesian', 'PERSON Hendra Wiratno'],
    ['Brightwater News Executive Chairman Amara Okoro left.', 'ORG Brightwater News', 'PERSON Amara Okoro'],
    ['It was released by the Australian Defense Ministry.', 'ORG Australian Defense Ministry'],
    ['She joined Brightwater & Sons, Inc. in May.', 'ORG Brightwater & Sons, Inc.'],
    ['He crossed the Tagus River near the Sonatala Bridge.', 'LOC Tagus River', 'FAC Sonatala Bridge'],
    ['It lies in the Gobi Desert, near the Almaty-based institute.', 'LOC Gobi Desert', 'GPE Almaty'],
    ['He left Lake Blikk before Hurricane Blikk came.', 'LOC Lake Blikk', 'EVENT Hurricane Blikk'],
    ['Storm Cuts Off Greek Islands and Kenyan Ports', 'NORP Greek', 'NORP Kenyan'],
    ['Ana Hill met Tom Banks in May.', 'PERSON Ana Hill', 'PERSON Tom Banks'],
    ['Martin Luther King met Diana Judge.', 'PERSON Martin Luther King', 'PERSON Diana Judge'],
    ['Meanwhile Acme Holdings said nothing.', 'ORG Acme Holdings'],
    ['Meanwhile Amara Okoro said nothing.', 'PERSON Amara Okoro'],
    ['Reports reached Islamabad and Peshawar.', 'GPE Islamabad', 'GPE Peshawar'],
    ['Asked Acme Holdings about it, he laughed.', 'ORG Acme Holdings'],
    ['Late Menezes sang. The crowd loved Menezes.', 'PERSON Menezes', 'PERSON Menezes'],
    // A town of two given names, where a dateline stands.
    ['GRACE MARKHAM — The council met on Tuesday.', 'GPE GRACE MARKHAM'],
    ['Kenya and Uganda signed it.', 'GPE Kenya', 'GPE Uganda'],
    ['The first Australia-New Zealand talks were held.', 'GPE Australia', 'GPE New Zealand'],
    ['They met American Jim Carver in Lisbon.', 'NORP American', 'PERSON Jim Carver', 'GPE Lisbon'],
    ['They spoke with Khalid bin Rashid al-Sayed on Monday.', 'PERSON Khalid bin Rashid al-Sayed'],
    ["It is New Zealand's choice.", 'GPE New Zealand'],
    ['It struck the Paris-based firm.', 'GPE Paris'],
    ['LISBON (hns) - It rained.', 'GPE LISBON', 'ORG hns'],
    ['Northern Ports Of Kenya Reopen After Storm\n\nIt rained.', 'GPE Kenya'],
    // What only the rules see: sure, titled, in the byline, by its words, a short form.
    ['Ports Shut\n\nBy Ana Ruiz\n\nIt rained.', 'PERSON Ana Ruiz'],
    ['TORHOUT, March 7 (HNS) - It rained.', 'GPE TORHOUT', 'ORG HNS'],
    ['They saw Mr. Harvest.', 'PERSON Harvest'],
    ['They saw Brightwater & Sons in May.', 'ORG Brightwater & Sons'],
    [
      "Norway's Havblikk lifts outlook as profit beats forecasts\n\nHavblikk ASA on Thursday reported a rise in profit.",
      'GPE Norway',
      'ORG Havblikk',
      'ORG Havblikk ASA',
    ],
    ['They saw Achada Bank. Achada was late.', 'ORG Achada Bank', 'ORG Achada'],
    [
      'Quanta shows what Brussels wants. The European Commission fined Quanta Platforms Inc. on Wednesday.',
      'ORG Quanta',
      'GPE Brussels',
      'ORG European Commission',
      'ORG Quanta Platforms Inc.',
    ],
    [
      'The man that built Hong Kong’s tallest hotel left. The Hong Kong Harbour Authority said so.',
      'GPE Hong Kong',
      'ORG Hong Kong Harbour Authority',
    ],
  ],
  negative: [
    // Neither.
    ['They saw the Feeling in May.'],
    ['He read of Child Labour in May.'],
    ['Recognising the importance of the sea, Ministers agreed to go on.'],
    ['Earlier in the day, the ministers met. Officials were happy.'],
    ['It rained.\n\nRead more: Okoro leaves Lisbon'],
    ['Unemployment rose. Shares fell. The CEO left and GDP shrank.'],
  ],
};
