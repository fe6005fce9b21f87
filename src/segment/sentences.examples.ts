/** Paragraphs cut into sentences with ` | `; tokens in a sentence stand apart with a space in `TOKENS`. */

export const SENTENCES: readonly string[] = [
  'Dockers walked out. | Their union said so.',
  'Was it the wind? | Nobody knows! | They left.',
  '“We will act. | Today.” | He left.',
  '“We will act. | Today.” he said.',
  '“We will act,” he said. | “Today.”',
  '“Is it over?” she asked.',
  '"It is over." | "We know."',
  'Gen. Ruiz met Dr. Okoro in St. Helier. | They talked.',
  'J. R. Okoro and Maria K. Lund left.',
  'It was shut by the U.S. Senate.',
  'They live in the U.S. | The court is in Lisbon.',
  'It closed at 5 p.m. Friday.',
  'It closed at 5 p.m. | Police came.',
  'Shares of Acme Inc. fell by 3.5 per cent. | Others rose.',
  'It rose from No. 3 to No. 1 in a year.',
  'Brightwater Co. said so. | It left.',
  'The plan … is not ours. | It never was.',
  '(The port is shut.) | Ships wait.',
  'He came, e.g. from Porto, in Jan. 2024 and left.',
  'They sang. | 12 people came.',
  'Do you live in the U.S. | How is it?',
  'It is for you and I. | How is Ana I. Ruiz?',
  'At 5 a.m. Police came. | They left at 6 p.m. | Police stayed.',
  'K. C. Lund and R.E. Okoro left.',
  // Straight marks: the space says which way they face.
  '"It is shut," said the union. | "It will stay shut."',
  '“It is shut.” – Marta Oliveira',
  // Lists in one paragraph
  '1. The crane was old. | 2. The crew was tired.',
  '1.) The first quay | 2.) The second quay',
  '• 9. Harwick | • 10. Porto',
  'a. The first quay | b. The second quay',
  // Stops apart, words left out
  'It was … well, the port is . . . I will not say.',
  'It was shut for good. | . . . The ships left.',
  '“The port [...] was shut [...]” (Lund 55).',
  // Addresses
  'The plan is at https://acme.example/plan | Comments are welcome.',
  'Write to the crew. | https://acme.example/crew',
  'The bar was shut (it was old?). | Ships wait.',
  '(HNS) | The ministers met.',
  'it was a long wait. | they left.',
  '“It is over,” he said. | “Etc., etc. | Nobody came.”',
];

/** Words apart as Universal Dependencies cuts them. */
export const TOKENS: readonly (readonly [text: string, tokens: string])[] = [
  ["Acme's plan", "Acme 's plan"],
  ['Acme’s plan', 'Acme ’s plan'],
  ["the editors' plan", "the editors ' plan"],
  ["They're in, we've left", "They 're in , we 've left"],
  ['“No,” he said.', '“ No , ” he said .'],
  ['the U.S. plan', 'the U.S. plan'],
  ['a rise of 3.5% to $4.2', 'a rise of 3.5 % to $ 4.2'],
  ['1,200 ships (two lost)', '1,200 ships ( two lost )'],
  ['Mr. Okoro', 'Mr. Okoro'],
  ["We don't, we're gonna, we cannot", "We do n't , we 're gon na , we can not"],
  [
    'Shut!!! No... see Acme.com, press@acme.example or https://acme.example/a?b=1.',
    'Shut !!! No ... see Acme.com , press@acme.example or https://acme.example/a?b=1 .',
  ],
  ['(plan.pdf) ==== alt.ships.sail', '( plan.pdf ) ==== alt.ships.sail'],
  ['a long-term plan', 'a long - term plan'],
];
