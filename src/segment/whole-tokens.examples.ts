import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'tokens',
  positive: [
    [
      'Shut!!! No... see Acme.com, press@acme.example or https://acme.example/a?b=1.',
      'Shut !!!',
      'No ... see Acme.com , press@acme.example or https://acme.example/a?b=1 .',
    ],
    ['(plan.pdf) ==== alt.ships.sail', '( plan.pdf ) ==== alt.ships.sail'],
    ['See www.acme.example/plan).', 'See www.acme.example/plan ) .'],
    ['Is it so?! ---- *** ___', 'Is it so ?!', '---- *** ___'],
    ['a.lund-ruiz@mail.acme.example', 'a.lund-ruiz@mail.acme.example'],
    ['The file plan-2.v3.xlsx is lost.', 'The file plan-2.v3.xlsx is lost .'],
    ['<<< ### ~~~ >>>', '<<< ### ~~~ >>>'],
  ],
  negative: [
    ['the Ministry.They left', 'the Ministry .', 'They left'],
    ['a. b. c', 'a. b. c'],
    ['@acme - = *', '@acme - = *'],
    ['It was late.So late', 'It was late .', 'So late'],
    ['plan.pdfs', 'plan . pdfs'],
  ],
};
