import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Three in five – and two thirds of those in Porto – said that it was late.',
      'indirect | Three in five – and two thirds of those in Porto | said | that it was late',
    ],
    [
      'Everybody on board, young or old, said that it was late.',
      'indirect | Everybody on board | said | that it was late',
    ],
    ['The crew, if asked, said that it was late.', 'indirect | The crew | said | that it was late'],
    ['Twenty – among them Ruiz – said that it was late.', 'indirect | Twenty | said | that it was late'],
    [
      'Several, among them the mate, said that it was late.',
      'indirect | Several, among them the mate | said | that it was late',
    ],
    ['The ships, late as ever, showed that it was late.', 'indirect | The ships | showed | that it was late'],
    ['The mate, whose ship sank, says that it was late.', 'indirect | The mate | says | that it was late'],
    ['A third of the crew, young and old, want to leave.', 'indirect | A third of the crew | want | to leave'],
    ['A mate who, often late, slept said it was late.', 'indirect | A mate | said | it was late'],
  ],
  negative: [
    ['Nobody – not even Ruiz – left.'],
    ['The crew – late again – left the ship.'],
    ['It was said – by the crew – that it was late.', 'indirect | - | said | that it was late'],
    ['They slept – so Ruiz thought.'],
    ['On the pier, late at night, slept the crew.'],
  ],
};
