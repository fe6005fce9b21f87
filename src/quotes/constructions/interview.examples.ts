import type { Example } from '../statement-examples.js';

export const EXAMPLES: readonly Example[] = [
  [
    'BELL: Do you miss the sea?\n\nRUIZ: Not at all.',
    'direct | BELL | - | Do you miss the sea?',
    'direct | RUIZ | - | Not at all',
  ],
  ['Q: Is it cold?\n\nA: It was colder once.', 'direct | Q | - | Is it cold?', 'direct | A | - | It was colder once'],
  [
    'MARTA RUIZ: We left at dawn. It rained.\n\nTOM BELL: We came back.',
    'direct | MARTA RUIZ | - | We left at dawn. It rained',
    'direct | TOM BELL | - | We came back',
  ],
  ['WARNING: the road is closed.'],
  ['Lisbon: a city of hills.\n\nPorto: a city of bridges.'],
  ['The score at noon was 3:1.\n\nThe score at one was 3:2.'],
  ['10:30 The gates open.\n\n11:15 The race begins.'],
];
