import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'The first thing Ana Bell tells visitors is to keep their coats on.',
      'indirect | Ana Bell | tells | to keep their coats on',
    ],
    [
      'The second thing she tells them is that nothing is for sale.',
      'indirect | she | tells | that nothing is for sale',
    ],
    ['The first thing she said was “Go home now.”', 'direct | she | said | “Go home now.”'],
    ['What Ruiz wants is to leave.', 'indirect | Ruiz | wants | to leave'],
    ['What Ruiz wants is a vote.', 'indirect | Ruiz | wants | a vote'],
    ['All she asks is that they wait.', 'indirect | she | asks | that they wait'],
    ['What Ruiz is asking is that they wait.', 'indirect | Ruiz | asking | that they wait'],
  ],
  negative: [
    ['What Bell said was a lie.'],
    ['What Bell said was “a lie”.'],
    ['The last thing Ruiz wants is a strike.'],
    ['What they need is rain.'],
    ['The one thing Ruiz asked for was time.'],
    ['Ruiz wants the boat that is late.', 'indirect | Ruiz | wants | the boat that is late'],
  ],
};
