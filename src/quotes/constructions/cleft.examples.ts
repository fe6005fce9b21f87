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
    ['The first thing Ana Ruiz said was that it was late.', 'indirect | Ana Ruiz | said | that it was late'],
    ['The last thing Tom Bell told me was that it was late.', 'indirect | Tom Bell | told | that it was late'],
    ['All Tom Bell would say was that it was late.', 'indirect | Tom Bell | say | that it was late'],
    ['What Ana Ruiz told the court was that it was late.', 'indirect | Ana Ruiz | told | that it was late'],
    ['The one thing Ruiz asked for was time.', 'indirect | Ruiz | asked | time'],
  ],
  negative: [
    ['The first thing Ana Ruiz said was true.'],
    ['Nothing was that late.'],
    ['Ana Ruiz told the crew all was lost.', 'indirect | Ana Ruiz | told | all was lost'],
    ['All Tom Bell said was wrong.'],
    ['What Bell said was a lie.'],
    ['What Bell said was “a lie”.'],
    ['The last thing Ruiz wants is a strike.'],
    ['What they need is rain.'],
    ['The one thing Ruiz spoke of was time.'],
    ['Ruiz wants the boat that is late.', 'indirect | Ruiz | wants | the boat that is late'],
  ],
};
