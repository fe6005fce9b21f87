import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    [
      'A court fined Dovetail Trains in May. Dovetail, whose boss left, said it would pay.',
      'ORG Dovetail Trains',
      'ORG Dovetail',
    ],
    ['Beacon Housing will build homes. Beacon says rents are low.', 'ORG Beacon Housing', 'ORG Beacon'],
    ['Harbour Freight left. Harbour said it was late in the harbour.', 'ORG Harbour Freight', 'ORG Harbour'],
    ['It rained. Shelter said rents were high. Ministers met Shelter.', 'ORG Shelter', 'ORG Shelter'],
    ['It rained. Unison, which represents the staff, warned of a strike.', 'ORG Unison'],
    ['It rained. Liberty, the rights group, said it was late.', 'ORG Liberty'],
    ['It rained. Sunrise Care Homes said it was sorry.', 'ORG Sunrise Care Homes'],
    ['Harbour Freight left. “Harbour let us down,” he said.', 'ORG Harbour Freight', 'ORG Harbour'],
    // Two words of the language.
    ['Copper Kettle said it would close. Later Copper Kettle opened.', 'ORG Copper Kettle', 'ORG Copper Kettle'],
    ['Southern Pastures said milk was dear. The company was late.', 'ORG Southern Pastures'],
    ['Hidden Valley announced a sale. The company was late.', 'ORG Hidden Valley'],
    // The first word is a town.
    ['Derby Rail was fined. Derby said it would appeal.', 'ORG Derby Rail', 'ORG Derby'],
    ['Cork Dairies was fined. Cork said it would pay. He lives in Cork.', 'ORG Cork Dairies', 'ORG Cork', 'GPE Cork'],
  ],
  negative: [
    ['Health Officials said it was late.'],
    ['Hidden Valley was green. The company was late.', 'LOC Hidden Valley'],
    ['Tavi Harlow said it was late.', 'PERSON Tavi Harlow'],
    [
      'The Okun Rangers lost. Okun, a town of 40,000, was sad. Okun said nothing.',
      'ORG Okun Rangers',
      'GPE Okun',
      'GPE Okun',
    ],
    ['It rained. Police said it was late. Management told staff so.'],
    ['It rained. Price said he was late.'],
    ['It rained. Shelters said rents were high.'],
    ['It rained. Council said it was late. Farmer said so.'],
    ['It rained. Several Care Homes shut. Affordable Family Homes are few.'],
    ['Shelter said to be full. It rained.'],
    ['It rained. Water is scarce. The Steel Age was long.'],
    ['France Energy was fined. France said it would appeal.', 'ORG France Energy', 'GPE France'],
  ],
};
