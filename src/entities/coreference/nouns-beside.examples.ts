import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ["Osa Tilden, the governor's elder sister, left. She was glad.", 'Osa Tilden: name Osa Tilden, pronoun She'],
    ['The charity Brightwater grew. The charity was glad.', 'Brightwater: name Brightwater, nominal The charity'],
    ['The newspaper Blikk left. The newspaper was late.', 'Blikk: name Blikk, nominal The newspaper'],
    [
      'Acme Holdings, a maker of locks, grew. The maker was glad.',
      'Acme Holdings: name Acme Holdings, nominal The maker',
    ],
    [
      'Acme Holdings, a small Danish brewer, grew. The brewer was glad.',
      'Acme Holdings: name Acme Holdings, nominal The brewer',
    ],
    [
      'Acme Holdings, a Porto-based insurer, grew. The insurer was glad.',
      'Acme Holdings: name Acme Holdings, nominal The insurer',
    ],
    [
      'Brandel Foods, Norland’s largest grocer, grew. The grocer was glad.',
      'Brandel Foods: name Brandel Foods, nominal The grocer',
    ],
    [
      'At Acme Holdings, the brewer of stout, sales rose. The brewer was glad.',
      'Acme Holdings: name Acme Holdings, nominal The brewer',
    ],
  ],
  negative: [
    ['On Acme Holdings, the brewer, who was late, wrote a note.', 'Acme Holdings: name Acme Holdings'],
    [
      'In a letter to Acme Holdings, the brewer said it was late. The brewer was glad.',
      'Acme Holdings: name Acme Holdings',
    ],
    ['Acme Holdings sued a maker of locks. The maker was glad.', 'Acme Holdings: name Acme Holdings'],
    ['Acme Holdings, which a maker owns, grew. The maker was glad.', 'Acme Holdings: name Acme Holdings'],
    ['The charities Acme Holdings and Rovik Foods grew. The charity was glad.', 'Acme Holdings: name Acme Holdings'],
    ['Acme Holdings, two makers, grew. The maker was glad.', 'Acme Holdings: name Acme Holdings'],
  ],
};
