import type { OperationExamples } from './operation-examples.js';

export const lostSpace: OperationExamples = {
  mends: [
    ['said the Defence Ministry.They agreed.', 'said the Defence Ministry. They agreed.'],
    ['It began in 2024.The port was shut.', 'It began in 2024. The port was shut.'],
    ['“We have a plan.”She left.', '“We have a plan.” She left.'],
    ['The mayor said.“We have a plan.”', 'The mayor said. “We have a plan.”'],
    ['He said: "We go."They went.', 'He said: "We go." They went.'],
    ['He left.They said "no". She said."Yes."', 'He left. They said "no". She said. "Yes."'],
    ['Was it the WFB?The board did not say.', 'Was it the WFB? The board did not say.'],
    ['It shut at 5pm.The crews left.', 'It shut at 5pm. The crews left.'],
    ['It shut at 5 p.m.The crews left.', 'It shut at 5 p.m. The crews left.'],
    ['“We go,”she said.', '“We go,” she said.'],
  ],
  stays: [
    'Buy it at www.Acme.Example or Booking.Com.',
    'The U.S.Senate met J.R.Okoro of the U.S.A.',
    'a rise of 3.5 per cent, e.g.in Porto',
    'a Ph.D in statistics',
    'written in Node.js for example.com at 5 p.m. Friday',
  ],
  knownFailures: [['It was the U.S.The court sat.', 'It was the U.S. The court sat.']],
};
