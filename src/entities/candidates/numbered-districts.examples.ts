import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ["He ran in Florida's 9th Congressional District.", 'GPE Florida', 'GPE 9th Congressional District'],
    ['She won the Third Congressional District.', 'GPE Third Congressional District'],
    ["Ohio's 1st Congressional District is large.", 'GPE Ohio', 'GPE 1st Congressional District'],
    ["In Georgia's 11th Congressional District she won.", 'GPE Georgia', 'GPE 11th Congressional District'],
    ["Utah's 22nd Congressional District voted.", 'GPE Utah', 'GPE 22nd Congressional District'],
    ['He left the Second Congressional District.', 'GPE Second Congressional District'],
  ],
  negative: [
    ['He lives in Bergen District.', 'GPE Bergen District'],
    ['In May 2012 Bergen District was flooded.', 'GPE Bergen District'],
    ['The third Kenyan left.', 'NORP Kenyan'],
    ['She left Ohio on the 9th of May.', 'GPE Ohio'],
  ],
};
