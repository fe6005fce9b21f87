import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names by rules',
  positive: [
    // Titles, and what stands before them.
    ['Nigerian President Amara Okoro left for Lisbon.', 'NORP Nigerian', 'PERSON Amara Okoro', 'GPE Lisbon'],
    // Names that say what they are.
    ['It was released by the Australian Defense Ministry.', 'ORG Australian Defense Ministry'],
    ['The Ministry of Health and Social Welfare said so.', 'ORG Ministry of Health and Social Welfare'],
    ['She joined Brightwater & Sons, Inc. in May.', 'ORG Brightwater & Sons, Inc.'],
    ['He crossed the Tagus River near the Sonatala Bridge.', 'LOC Tagus River', 'FAC Sonatala Bridge'],
    ['It lies in the Gobi Desert, near the Almaty-based institute.', 'LOC Gobi Desert', 'GPE Almaty'],
    ['They won the Peninsula Cup in Incheon.', 'EVENT Peninsula Cup', 'GPE Incheon'],
    ['He left Lake Blikk before Hurricane Blikk came.', 'LOC Lake Blikk', 'EVENT Hurricane Blikk'],
    ['Martin Luther King met Diana Judge.', 'PERSON Martin Luther King', 'PERSON Diana Judge'],
    ['Diana Judge said so, and Martin Luther King said so.', 'PERSON Diana Judge', 'PERSON Martin Luther King'],
    // Words that only begin the sentence.
    ['Meanwhile Acme Holdings said nothing.', 'ORG Acme Holdings'],
    ['Meanwhile Amara Okoro said nothing.', 'PERSON Amara Okoro'],
    ['Reports reached Islamabad and Peshawar.', 'GPE Islamabad', 'GPE Peshawar'],
    ['Asked Acme Holdings about it, he laughed.', 'ORG Acme Holdings'],
    ['Late Menezes sang. The crowd loved Menezes.', 'PERSON Menezes', 'PERSON Menezes'],
    ['Whoever Okoro met, he sang.', 'PERSON Okoro'],
    ['Asked Harvest Bank about it, he laughed.', 'ORG Harvest Bank'],
    ['The Lisbon Harvest Bank said so.', 'ORG Lisbon Harvest Bank'],
    // Side by side.
    ['Lisbon Portugal said so.', 'GPE Lisbon', 'GPE Portugal'],
    ['Lisbon Ana Bell said so.', 'GPE Lisbon', 'PERSON Ana Bell'],
    ['United Nations Ana Bell said so.', 'ORG United Nations', 'PERSON Ana Bell'],
    ['Achada Farmers Bank Ana Bell said so.', 'ORG Achada Farmers Bank', 'PERSON Ana Bell'],
    ['Kenya and Uganda signed it.', 'GPE Kenya', 'GPE Uganda'],
    ['The first Australia-New Zealand talks were held.', 'GPE Australia', 'GPE New Zealand'],
    ['They met American Jim Carver in Lisbon.', 'NORP American', 'PERSON Jim Carver', 'GPE Lisbon'],
    ['They spoke with Khalid bin Rashid al-Sayed on Monday.', 'PERSON Khalid bin Rashid al-Sayed'],
    ["It is New Zealand's choice.", 'GPE New Zealand'],
    ['It struck the Paris-based firm.', 'GPE Paris'],
    // The agency, however it is written.
    ['LISBON (hns) - It rained.', 'GPE LISBON', 'ORG hns'],
    // In a headline only what is known.
    ['Northern Ports Of Kenya Reopen After Storm\n\nIt rained.', 'GPE Kenya'],
    // After a dash, a bracket; a head that is a word; what belongs to the title and what does not.
    ['They sang in Lisbon. It rained — The Blikk Harvest Bank said so.', 'GPE Lisbon', 'ORG Blikk Harvest Bank'],
    ['Operation Kenyan Harvest began on Monday.', 'EVENT Operation Kenyan Harvest'],
    ['They crossed the Baltic-Danube canal.', 'LOC Baltic', 'LOC Danube'],
    [
      'Lisbon was cold. Her office: President. Okoro left and Amara Okoro came.',
      'GPE Lisbon',
      'PERSON Okoro',
      'PERSON Amara Okoro',
    ],
    // Whose office it is, where somebody has it.
    ['It was late, the Bank of Blikk Deputy Governor Ana Okoro said in May.', 'ORG Bank of Blikk', 'PERSON Ana Okoro'],
    [
      'They had a word with Blikk North Harbour Authority Director Ana Okoro in May.',
      'ORG Blikk North Harbour Authority',
      'PERSON Ana Okoro',
    ],
  ],
  negative: [
    ['Recognising the importance of the sea, Ministers agreed to go on.'],
    ['Earlier in the day, the ministers met. Officials were happy.'],
    ['It rained.\n\nRead more: Okoro leaves Lisbon'],
    ['Unemployment rose. Shares fell. The CEO left and GDP shrank.'],
    ['They had a word with National Security Adviser Ana Okoro in May.', 'PERSON Ana Okoro'],
  ],
};
