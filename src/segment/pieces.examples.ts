import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'tokens',
  positive: [
    ["Acme's plan", "Acme 's plan"],
    ['Acme’s plan', 'Acme ’s plan'],
    ["the editors' plan", "the editors ' plan"],
    ["They're in, we've left", "They 're in , we 've left"],
    ['“No,” he said.', '“ No , ” he said .'],
    ['a rise of 3.5% to $4.2', 'a rise of 3.5 % to $ 4.2'],
    ['1,200 ships (two lost)', '1,200 ships ( two lost )'],
    ['a long-term plan', 'a long - term plan'],
    ["It’s O’Brien's; they couldn't’ve known", "It ’s O’Brien 's ; they could n't ’ve known"],
    ["'Tis the '90s, rock 'em", "'Tis the '90s , rock 'em"],
    ['an e-mail of a non-member, the vice-chair', 'an e-mail of a non-member , the vice - chair'],
    ['U.S.-led, J.K. Lund, J.Okoro, a Ph.D. in D.C.', 'U.S. - led , J.K. Lund , J. Okoro , a Ph.D. in D.C.'],
    ['at 5pm or 10:30 a.m., 12km, 21st, 1990s, 2Pac', 'at 5 pm or 10:30 a.m. , 12 km , 21st , 1990s , 2Pac'],
    ['US$4.2bn, 10-12 per cent, 713-555-0142, 24/7/2001', 'US$ 4.2 bn , 10 - 12 per cent , 713-555-0142 , 24/7/2001'],
    ['AT&T and/or R&D w/o it', 'AT&T and / or R&D w/o it'],
    ['yes -- no—maybe… “so”?!', 'yes -- no — maybe … “ so ” ?!'],
    ['@acme #strike :-) <3 $$$ 👩\u200d🚒 🇵🇹', '@acme #strike :-) <3 $$$ 👩\u200d🚒 🇵🇹'],
    ['Они ушли, мы ждём. 新聞', 'Они ушли , мы ждём .', '新聞'],
    [
      "the long-and-winding-road-from-Harwick-to-Porto's end",
      "the long - and - winding - road - from - Harwick - to - Porto 's end",
    ],
  ],
  negative: [
    ["the 1990's", "the 1990's"],
    ['non- and e-', 'non - and e -'],
    ["d'être, rock'n'roll", "d'être , rock'n'roll"],
    ['a/b c&d', 'a / b c&d'],
    ['5 pm, 12 km', '5 pm , 12 km'],
    ['ab_'.repeat(30), 'ab _ '.repeat(30).trim()],
  ],
};
