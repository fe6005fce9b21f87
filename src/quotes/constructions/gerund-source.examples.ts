import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'The mates left the boat, in many cases saying that it was late.',
      'indirect | The mates | saying | that it was late',
    ],
    ['Tom Bell was quoted by reporters as saying that it was late.', 'indirect | Tom Bell | saying | that it was late'],
    [
      'The mayor criticised Tom Bell for saying that it was late.',
      'indirect | The mayor | criticised | Tom Bell for saying that it was late',
      'indirect | Tom Bell | saying | that it was late',
    ],
    [
      'Bell mocked the Harbour Board for saying that it was late.',
      'indirect | Bell | mocked | the Harbour Board for saying that it was late',
      'indirect | the Harbour Board | saying | that it was late',
    ],
    [
      'Bell was angry with Marta Ruiz for claiming that it was late.',
      'indirect | Bell | angry with | Marta Ruiz for claiming that it was late',
      'indirect | Marta Ruiz | claiming | that it was late',
    ],
    ['The paper quoted Tom Bell as saying it was late.', 'indirect | Tom Bell | saying | it was late'],
    ['Tom Bell was quoted as saying it was late.', 'indirect | Tom Bell | saying | it was late'],
    [
      'Bell rebuked Marta Ruiz on Monday for saying that it was late.',
      'indirect | Bell | rebuked | Marta Ruiz on Monday for saying that it was late',
      'indirect | Marta Ruiz | saying | that it was late',
    ],
    [
      'The paper quoted the mayor, Ana Ruiz, as saying that it was late.',
      'indirect | the mayor, Ana Ruiz | saying | that it was late',
    ],
    [
      'The paper quotes a former mate, Ana Ruiz, saying: “It was late.”',
      'indirect | The paper | quotes | a former mate, Ana Ruiz',
      'direct | a former mate, Ana Ruiz | saying | “It was late.”',
    ],
    [
      'The paper quoted Ana Ruiz, a mate of the ferry, as saying that it was late.',
      'indirect | Ana Ruiz | saying | that it was late',
    ],
    [
      'Tom Bell was fined by the board of the port for saying it was late.',
      'indirect | Tom Bell | saying | it was late',
    ],
    [
      'The mayor criticised the airline for saying that it was late.',
      'indirect | The mayor | criticised | the airline for saying that it was late',
      'indirect | the airline | saying | that it was late',
    ],
    ['Tom Bell was fined for saying that it was late.', 'indirect | Tom Bell | saying | that it was late'],
    ['The paper quotes Tom Bell as claiming that it was late.', 'indirect | Tom Bell | claiming | that it was late'],
  ],
  negative: [
    [
      'Marta Ruiz drew the anger of Tom Bell for saying that it was late.',
      'indirect | Marta Ruiz | saying | that it was late',
    ],
    [
      'Tom Bell apologised for saying that it was late.',
      'indirect | Tom Bell | apologised for | saying that it was late',
      'indirect | Tom Bell | saying | that it was late',
    ],
    [
      'Tom Bell apologised to the mayor for saying that it was late.',
      'indirect | Tom Bell | apologised | saying that it was late',
      'indirect | Tom Bell | saying | that it was late',
    ],
    ['Tom Bell left Porto, saying that it was late.', 'indirect | Tom Bell | saying | that it was late'],
    ['Tom Bell ended the talks by saying that it was late.', 'indirect | Tom Bell | saying | that it was late'],
    ['Tom Bell met Ruiz before saying that it was late.', 'indirect | Tom Bell | saying | that it was late'],
  ],
};
