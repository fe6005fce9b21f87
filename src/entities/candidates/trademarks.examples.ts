import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['They sell the Velo Lumo®, a lamp.', 'PRODUCT Velo Lumo'],
    ['The Velo Lumo™ lamp is new.', 'PRODUCT Velo Lumo'],
    ['He praised the Lumo 3® lamp.', 'PRODUCT Lumo 3'],
    ['They sell the Velo Lumo®. The Velo Lumo is red.', 'PRODUCT Velo Lumo', 'PRODUCT Velo Lumo'],
    ['The new QuickTarn™ hinge is strong.', 'PRODUCT QuickTarn'],
    ['Each QuickTarn® and each SlowTarn® is tested.', 'PRODUCT QuickTarn', 'PRODUCT SlowTarn'],
  ],
  negative: [
    ['Ribe Motor S.A.® is a firm.', 'ORG Ribe Motor S.A.'],
    ['They sell lamps ® here.'],
    ['They sell the lamp®, in Kenya.', 'GPE Kenya'],
    ['The sign ® is for Kenya.', 'GPE Kenya'],
  ],
};
