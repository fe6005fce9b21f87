import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['The oil tanker Karin Berg sank. The crew of the Karin Berg swam.', 'PRODUCT Karin Berg', 'PRODUCT Karin Berg'],
    ['A passenger ferry Anna Moss left on Monday.', 'PRODUCT Anna Moss'],
    ['They boarded the frigate Admiral Tilden in May.', 'PRODUCT Admiral Tilden'],
    ['The MV Karin Berg left on Monday.', 'PRODUCT Karin Berg'],
    ['The trawler Maria Tilden sank. Later Maria Tilden spoke.', 'PRODUCT Maria Tilden', 'PERSON Maria Tilden'],
    ['The Panama-flagged cargo ship Marta Brun left.', 'GPE Panama', 'PRODUCT Marta Brun'],
    [
      'Marta is free. The ferry Marta sank. Marta Brun, 8, swam. Later Marta spoke.',
      'PRODUCT Marta',
      'PRODUCT Marta',
      'PERSON Marta Brun',
      'PERSON Marta',
    ],
    ['The ship Sea Pearl sank. The Sea Pearl carried rice.', 'PRODUCT Sea Pearl', 'PRODUCT Sea Pearl'],
    ['The Lady Karin, a 42-foot boat, sank. The Lady Karin was old.', 'PRODUCT Lady Karin', 'PRODUCT Lady Karin'],
    ['The Rosa Brun, a steel-hulled fishing trawler, sank.', 'PRODUCT Rosa Brun'],
    ['HMS Defiant sailed into the Black Sea.', 'PRODUCT Defiant', 'LOC Black Sea'],
    ['The INS Vayu was built in Kochi.', 'PRODUCT Vayu', 'GPE Kochi'],
  ],
  negative: [
    ['The ship captain Karin Berg left.', 'PERSON Karin Berg'],
    ['The ferry operator Karin Berg left.', 'PERSON Karin Berg'],
    ['On the ship Karin Berg built a shed.', 'PERSON Karin Berg'],
    ['They left the ferry. Karin Berg waved.', 'PERSON Karin Berg'],
    ['After the ferry, Karin Berg left.', 'PERSON Karin Berg'],
    ['Karin Berg, a boat builder, left.', 'PERSON Karin Berg'],
  ],
};
