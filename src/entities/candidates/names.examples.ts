/** Sentences and the names in them, `TYPE text` in text order; everything else is no name. People and firms are invented. */
export const EXAMPLES: readonly (readonly [text: string, ...names: string[]])[] = [
  ['Nigerian President Amara Okoro left for Lisbon.', 'NORP Nigerian', 'PERSON Amara Okoro', 'GPE Lisbon'],
  ['It was released by the Australian Defense Ministry.', 'ORG Australian Defense Ministry'],
  ['The first Australia-New Zealand talks were held.', 'GPE Australia', 'GPE New Zealand'],
  ['Meanwhile Acme Holdings said nothing.', 'ORG Acme Holdings'],
  ['The Ministry of Health and Social Welfare said so.', 'ORG Ministry of Health and Social Welfare'],
  ['Kenya and Uganda signed it.', 'GPE Kenya', 'GPE Uganda'],
  ['She joined Brightwater & Sons, Inc. in May.', 'ORG Brightwater & Sons, Inc.'],
  ['They spoke with Khalid bin Rashid al-Sayed on Monday.', 'PERSON Khalid bin Rashid al-Sayed'],
  ['He crossed the Tagus River near the Sonatala Bridge.', 'LOC Tagus River', 'FAC Sonatala Bridge'],
  ['They won the Peninsula Cup in Incheon.', 'EVENT Peninsula Cup', 'GPE Incheon'],
  ["It is New Zealand's choice.", 'GPE New Zealand'],
  ['It struck the Paris-based firm.', 'GPE Paris'],
  ['Ferdinand Tshiku met Crown Prince Hashem in Amman.', 'PERSON Ferdinand Tshiku', 'PERSON Hashem', 'GPE Amman'],
  ['It lies in the Gobi Desert, near the Almaty-based institute.', 'LOC Gobi Desert', 'GPE Almaty'],
  ['Reports reached Islamabad and Peshawar.', 'GPE Islamabad', 'GPE Peshawar'],
  // Capitals that are no names.
  ['Recognising the importance of the sea, Ministers agreed to go on.'],
  ['Earlier in the day, the ministers met. Officials were happy.'],
  ['On Monday the President spoke to the Minister in March.'],
  ['Unemployment rose. Shares fell. The CEO left and GDP shrank.'],
];
