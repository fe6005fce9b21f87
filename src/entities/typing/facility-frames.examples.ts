import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Police closed Tarnby bridge on Monday.', 'FAC Tarnby bridge'],
    ['The march went from the Ledo roundabout to Abuja.', 'FAC Ledo roundabout', 'GPE Abuja'],
    ['A pipe burst at the Varnholt reservoir.', 'FAC Varnholt reservoir'],
    ['They met at Tarnby railway station in May.', 'FAC Tarnby railway station'],
    ['Lorries blocked the Tarnby-Ledo highway for hours.', 'FAC Tarnby-Ledo highway'],
    ['The Varnholt dam is leaking.', 'FAC Varnholt dam'],
  ],
  negative: [
    ['Kenya airports were shut.', 'GPE Kenya'],
    ['It fell from a London bridge.', 'GPE London'],
    ['She works at Tarnby hospital.', 'GPE Tarnby'],
    ['Dr. Varnholt bridge-builds.', 'PERSON Varnholt'],
    ['In Tarnby bridges were shut.', 'GPE Tarnby'],
  ],
};
