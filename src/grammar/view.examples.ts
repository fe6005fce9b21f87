import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['LISBON, March 3 (HNS) – The crew said it was late.', 'indirect | The crew | said | it was late'],
    ['LISBON – “We leave,” Ruiz said.', 'direct | Ruiz | said | “We leave,”'],
    ['LISBON (HNS) -- The road was closed, Ruiz said.', 'indirect | Ruiz | said | The road was closed'],
    ["''It was late,'' Ruiz said. ''We left.''", "direct | Ruiz | said | ''It was late,'' … ''We left.''"],
    ['The Lisbon Harbour Board said it was late.', 'indirect | The Lisbon Harbour Board | said | it was late'],
    ['Élodie Okoro said it was late.', 'indirect | Élodie Okoro | said | it was late'],
    ['It rained. “We leave,” Ruiz said.', 'direct | Ruiz | said | “We leave,”'],
    ["Ruiz said: ''It was late.'' ''We left.''", "direct | Ruiz | said | ''It was late.'' ''We left.''"],
  ],
  negative: [
    ['Read more: Ruiz says it was late'],
    ['LISBON, March 3 (HNS) – It rained.'],
    ['© 2024 Harbour News Service, which says it was late.'],
    ['Read more: The crew says that it was late'],
    ['Photo: Tom Bell says it was late', 'indirect | Tom Bell | says | it was late'],
  ],
};
