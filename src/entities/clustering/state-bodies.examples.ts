import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'France’s Defence Ministry met Kenya’s Defence Ministry.',
      'France: name France',
      'Defence Ministry: name Defence Ministry',
      'Kenya: name Kenya',
      'Defence Ministry: name Defence Ministry',
    ],
    [
      'The French Air Force met the Kenyan Air Force.',
      'French Air Force: name French Air Force',
      'Kenyan Air Force: name Kenyan Air Force',
    ],
    // The same country by another word.
    [
      'France’s Air Force met Kenya’s Air Force. The French Air Force won.',
      'France: name France',
      'Air Force: name Air Force, alias French Air Force',
      'Kenya: name Kenya',
      'Air Force: name Air Force',
    ],
    // By itself it is the one that was named last.
    [
      'France’s Supreme Court met. Kenya’s Supreme Court did not. The Supreme Court was late.',
      'France: name France',
      'Supreme Court: name Supreme Court',
      'Kenya: name Kenya',
      'Supreme Court: name Supreme Court, name Supreme Court',
    ],
    [
      'The Supreme Court met in France. France’s Supreme Court was late. Kenya’s Supreme Court was not.',
      'Supreme Court: name Supreme Court, name Supreme Court',
      'France: name France, name France',
      'Kenya: name Kenya',
      'Supreme Court: name Supreme Court',
    ],
    [
      'France’s Health Ministry and the Kenyan Health Ministry met.',
      'France: name France',
      'Health Ministry: name Health Ministry',
      'Kenyan Health Ministry: name Kenyan Health Ministry',
    ],
    ['The U.S. Senate met. The Senate was late.', 'Senate: alias U.S. Senate, name Senate'],
    [
      'He will appeal to the Iowa Supreme Court. The Supreme Court knows it.',
      'Supreme Court: alias Iowa Supreme Court, name Supreme Court',
    ],
  ],
  negative: [
    [
      'France’s Defence Ministry met. The Defence Ministry was late.',
      'France: name France',
      'Defence Ministry: name Defence Ministry, name Defence Ministry',
    ],
    [
      'France’s Defence Ministry met. The French Defence Ministry was late.',
      'France: name France',
      'French Defence Ministry: alias Defence Ministry, name French Defence Ministry',
    ],
    [
      'Norway’s Red Cross met Kenya’s Red Cross.',
      'Norway: name Norway',
      'Red Cross: name Red Cross, name Red Cross',
      'Kenya: name Kenya',
    ],
    ['The Air Force met. The Air Force was late.', 'Air Force: name Air Force, name Air Force'],
    ['U.S. Bank grew. The Harbour Bank was late. The Bank shrank.', 'U.S. Bank: name U.S. Bank'],
  ],
};
