import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Bill payments fell in March.'],
    ['Drugmaker shares fell after a halt. It rained.'],
    ['It rained. Carmaker stocks slumped.'],
    ['Mark my words. It rained.'],
    ['Drew a blank again. It rained.'],
    ['Rose growers left the fair.'],
    ['Grant money was late again.'],
    ['Skip the queue on Monday.'],
    ['It rained. Rival Daedong Nongsan gained 7 points.', 'ORG Daedong Nongsan'],
    ['It rained. Debutant Tomasz Brillek was late.', 'PERSON Tomasz Brillek'],
  ],
  negative: [
    ['Rival Foods gained 7 points.', 'ORG Rival Foods'],
    ['Mark said it was late.', 'PERSON Mark'],
    ['Bill Tilden left. Bill payments fell.', 'PERSON Bill Tilden', 'PERSON Bill'],
    ['She met Rose, 43. Rose growers left.', 'PERSON Rose', 'PERSON Rose'],
    ['Frank left the fair.', 'PERSON Frank'],
  ],
};
