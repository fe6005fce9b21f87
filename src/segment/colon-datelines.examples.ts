import type { Examples } from '../examples.js';

const BURNT = 'burnt to the ground on Monday night, and nobody was hurt, the council said on Tuesday';

export const EXAMPLES: Examples = {
  reads: 'datelines',
  positive: [
    [`Granary burns\n\nTova: The granary of Tova ${BURNT}.`, 'Tova: | Tova | - | -'],
    [`Granary burns in Tova\n\nTOVA: The granary of the town ${BURNT}.`, 'TOVA: | TOVA | - | -'],
    [`Granary burns in Tova\n\nBy Mira Castell\n\nTova: The granary ${BURNT}.`, 'Tova: | Tova | - | -'],
    [`Granary burns\n\nCastra Bay: The granary of Castra Bay ${BURNT}.`, 'Castra Bay: | Castra Bay | - | -'],
    [`Granary burns in Tova\n\nShare\n\nTova: The granary ${BURNT}.\n\nIt rained.`, 'Tova: | Tova | - | -'],
    [`Granary burns\n\nTova: “The granary ${BURNT},” said the mayor of Tova.`, 'Tova: | Tova | - | -'],
  ],
  negative: [
    [`Granary burns\n\nPolice: The granary ${BURNT}. Police were there, and the police left.`],
    [`Granary burns\n\nCause: The granary ${BURNT}.`],
    [`Granary burns in Tova\n\nTova: The granary ${BURNT}.\n\nOstrel: The granary of Ostrel ${BURNT}.`],
    ['Tova wins\n\nTova: The best of Tova.'],
    [`Granary burns\n\nUpdate: The granary ${BURNT}. Update at noon.`],
    [`Tova: The granary of Tova ${BURNT}.`],
  ],
};
