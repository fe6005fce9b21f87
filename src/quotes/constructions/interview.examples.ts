import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Reporter: Why did you leave?\n\nRuiz: I was tired. It rained.',
      'direct | Reporter | - | Why did you leave?',
      'direct | Ruiz | - | I was tired. It rained',
    ],
    [
      'Tom Bell: We sail at noon.\n\nMarta Ruiz: Why so late?',
      'direct | Tom Bell | - | We sail at noon',
      'direct | Marta Ruiz | - | Why so late?',
    ],
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
    [
      'Q. Is it cold?\n\nA. It was colder once.',
      'direct | Q. | - | Is it cold?',
      'direct | A. | - | It was colder once',
    ],
    ['Q: Is it cold?\n\nA: Never!', 'direct | Q | - | Is it cold?', 'direct | A | - | Never!'],
    [
      'COURIER: Do you miss the island?\n\nKEOGH: Less than you would expect...\n\nCOURIER: Why?',
      'direct | COURIER | - | Do you miss the island?',
      'direct | KEOGH | - | Less than you would expect',
      'direct | COURIER | - | Why?',
    ],
    [
      'BELL: The pier is “dead”.\n\nRUIZ: It is not.',
      'direct | BELL | - | The pier is “dead”',
      'direct | RUIZ | - | It is not',
    ],
    ['BELL: We sail.\n\nRUIZ: .', 'direct | BELL | - | We sail'],
    ['BELL: We sail.\n\nRUIZ: No. Never.', 'direct | BELL | - | We sail', 'direct | RUIZ | - | No. Never'],
    ['What brought you here?\n\nTom Bell: My aunt. She had a boat.', 'direct | Tom Bell | - | My aunt. She had a boat'],
  ],
  negative: [
    ['What can be done?\n\nWeather: more rain.'],
    ['“What can be done?”\n\nTom Bell: more rain.', 'direct | - | - | “What can be done?”'],
    ['Where: the pier.\n\nWhen: who knows?'],
    ['Weather: Will it rain?\n\nIt will not.'],
    ['WARNING: the road is closed.'],
    ['Lisbon: a city of hills.\n\nPorto: a city of bridges.'],
    ['The score at noon was 3:1.\n\nThe score at one was 3:2.'],
    ['10:30 The gates open.\n\n11:15 The race begins.'],
    ['BELL: We sail.\n\nRUIZ:\n\nIt rained.'],
  ],
};
