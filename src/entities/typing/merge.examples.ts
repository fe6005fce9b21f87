import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    // The model's names, with the rules' titles and types.
    ['Ferdinand Tshiku met Crown Prince Hashem in Amman.', 'PERSON Ferdinand Tshiku', 'PERSON Hashem', 'GPE Amman'],
    ['Deputy Health Minister Amara Okoro left.', 'PERSON Amara Okoro'],
    ['The Serbian minister met Catholics in Lisbon.', 'NORP Serbian', 'NORP Catholics', 'GPE Lisbon'],
    ['He left the Achada School in May.', 'FAC Achada School'],
    ['They won the Peninsula Cup in Incheon.', 'EVENT Peninsula Cup', 'GPE Incheon'],
    ['It lies on the Achada River.', 'LOC Achada River'],
    ['They met at Karibu Exhibition Centre in May.', 'ORG Karibu Exhibition Centre'],
    // What only the rules see: sure, titled, in the byline, by its words, a short form.
    ['Ports Shut\n\nBy Ana Ruiz\n\nIt rained.', 'PERSON Ana Ruiz'],
    ['TORHOUT, March 7 (HNS) - It rained.', 'GPE TORHOUT', 'ORG HNS'],
    ['They saw Mr. Harvest.', 'PERSON Harvest'],
    ['They saw Brightwater & Sons in May.', 'ORG Brightwater & Sons'],
    ['They saw Achada Bank. Achada was late.', 'ORG Achada Bank', 'ORG Achada'],
  ],
  negative: [
    // Neither.
    ['They saw the Feeling in May.'],
    ['He read of Child Labour in May.'],
    ['They waited for the Minister in March.'],
    ['It was Deputy Health Minister time.'],
  ],
};
