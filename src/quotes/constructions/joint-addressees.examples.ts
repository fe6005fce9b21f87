import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Terming the loss of over 200 trees “illegal and wrong”, residents went to court.',
      'mixed | residents | Terming | the loss of over 200 trees “illegal and wrong”',
    ],
    ['The board urged Bell, Costa and their crews to leave.', 'indirect | The board | urged | to leave'],
    ['The board asked Tom Bell (HNS) to leave.', 'indirect | The board | asked | to leave'],
    [
      'A judge ordered the board, along with its owner, to pay the crew.',
      'indirect | A judge | ordered | to pay the crew',
    ],
    [
      'Ruiz branded the rule that cost them the race “an absolute joke”.',
      'mixed | Ruiz | branded | the rule that cost them the race “an absolute joke”',
    ],
    [
      'Ruiz called Bell’s words and deeds on Sunday “childish.”',
      'mixed | Ruiz | called | Bell’s words and deeds on Sunday “childish.”',
    ],
    [
      'The mayor asked the campaign of Tom Bell to “cease and desist” from using her name.',
      'mixed | The mayor | asked | to “cease and desist” from using her name',
    ],
    ['Sailors accused each other of theft.', 'indirect | Sailors | accused | each other of theft'],
    [
      'Ruiz called both Tom Bell and harbour master Ana Costa “crazy”.',
      'mixed | Ruiz | called | both Tom Bell and harbour master Ana Costa “crazy”',
    ],
  ],
  negative: [
    ['Ruiz called Bell, Costa and their crews on Monday.'],
    ['The board met Bell, Costa and their crews to talk.'],
    ['Ruiz called the man who lost “a boat” in May.'],
    ['The board urged Bell and left.', 'indirect | The board | urged | Bell'],
  ],
};
