import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'marked blocks',
  positive: [
    [
      '<headline> Ports Shut\n<deck> A strike keeps ships at sea\n<byline> Ana Ruiz\n<body> Ships wait.\n<body subheading> What we know\n<body> It rained.',
      'headline: Ports Shut',
      'deck: A strike keeps ships at sea',
      'byline: Ana Ruiz',
      'body: Ships wait.',
      'body subheading: What we know',
      'body: It rained.',
    ],
    [
      '<body time> 10:30\n<body> Ships wait.\n<body time> 09:15\n<body quotation> It rained all night.\n<body list> two crabs\n<body table> Lisbon 31 21',
      'body time: 10:30',
      'body: Ships wait.',
      'body time: 09:15',
      'body quotation: It rained all night.',
      'body list: two crabs',
      'body table: Lisbon 31 21',
    ],
    // A headline that is not the first paragraph, and a first paragraph that is none.
    [
      '<body> Ports\n<headline> Ports Shut\n<body> It rained.',
      'body: Ports',
      'headline: Ports Shut',
      'body: It rained.',
    ],
    ['<caption> Ports Shut\n<body> It rained.', 'caption: Ports Shut', 'body: It rained.'],
    // Captions, credits and links that no word tells.
    [
      '<body> It rained.\n<caption> Ships off Lisbon\n<credit> Ana Ruiz\n<link> Ten more ports\n<newsletter> The morning in short',
      'body: It rained.',
      'caption: Ships off Lisbon',
      'credit: Ana Ruiz',
      'link: Ten more ports',
      'newsletter: The morning in short',
    ],
    // A dateline and who speaks are still found, and the rest keeps what it is.
    [
      '<body> LISBON (HNS) - Ports shut.\n<body> Ships wait.',
      'dateline: LISBON (HNS) -',
      'body:  Ports shut.',
      'body: Ships wait.',
    ],
    ['<body quotation> LISBON (HNS) - Ports shut.', 'dateline: LISBON (HNS) -', 'body quotation:  Ports shut.'],
    [
      '<headline> The Keeper\n<body> Q: Is it cold?\n<body quotation> A: It was.',
      'headline: The Keeper',
      'speaker: Q:',
      'body:  Is it cold?',
      'speaker: A:',
      'body quotation:  It was.',
    ],
    // A byline that the markup does not name.
    [
      '<headline> Ports Shut\n<body> By Ana Ruiz\n<body> It rained.',
      'headline: Ports Shut',
      'byline: By Ana Ruiz',
      'body: It rained.',
    ],
    [
      '<headline> Ports Shut\n<byline time> 3 March 2024, 10:30\n<byline> Ana Ruiz\n<body> It rained.',
      'headline: Ports Shut',
      'byline time: 3 March 2024, 10:30',
      'byline: Ana Ruiz',
      'body: It rained.',
    ],
    // What the markup does not cover is guessed, and so is what of a marked article can be nothing else than furniture.
    [
      'Ports Shut\n<body> It rained.\nWatch\nCopyright law was changed',
      'headline: Ports Shut',
      'body: It rained.',
      'link: Watch',
      'copyright: Copyright law was changed',
    ],
    [
      '<body> It rained.\n<body> © 2024 Harbour News Service\n<body> Follow us on Facebook\n<body> Sign up for our newsletter.\n<body> Read more: Ships wait\n<body> Reporting by Ana Ruiz; Editing by Tom Bell',
      'body: It rained.',
      'copyright: © 2024 Harbour News Service',
      'share: Follow us on Facebook',
      'newsletter: Sign up for our newsletter.',
      'link: Read more: Ships wait',
      'credit: Reporting by Ana Ruiz; Editing by Tom Bell',
    ],
    [
      '<body> Enter your e-mail\n<body> Subscribe\n<body> Advertisement\n<body> Copyright 2024 Harbour News\n<body> (c) 2024 Harbour News\n<body> Copyright by Harbour News',
      'newsletter: Enter your e-mail',
      'newsletter: Subscribe',
      'newsletter: Advertisement',
      'copyright: Copyright 2024 Harbour News',
      'copyright: (c) 2024 Harbour News',
      'copyright: Copyright by Harbour News',
    ],
    [
      '<body> This material may not be reproduced\n<body> Correction: It was Porto, not Lisbon.\n<body> FILE – A ferry waits off Lisbon on March 3.\n<body> Pictured: the ferry at its berth',
      'copyright: This material may not be reproduced',
      'correction: Correction: It was Porto, not Lisbon.',
      'caption: FILE – A ferry waits off Lisbon on March 3.',
      'caption: Pictured: the ferry at its berth',
    ],
    [
      '<body> Media contact: Ana Ruiz\n<body> ana@harbour.example\n<body> +351 21 555 0100\n<body> 021 555 0100\n<body> For more information, visit the harbour',
      'contact: Media contact: Ana Ruiz',
      'contact: ana@harbour.example',
      'contact: +351 21 555 0100',
      'contact: 021 555 0100',
      'contact: For more information, visit the harbour',
    ],
  ],
  negative: [
    // Prose that begins like furniture.
    [
      '<body> Copyright law was changed on Monday.\n<body> Register offices closed on Monday.\n<body> (c) The ministers agree on fees.\n<body> This article may not be the first of its kind.',
      'body: Copyright law was changed on Monday.',
      'body: Register offices closed on Monday.',
      'body: (c) The ministers agree on fees.',
      'body: This article may not be the first of its kind.',
    ],
    [
      '<body> Left, right and centre agreed on Monday.\n<body> For more information the police waited in vain.\n<body> 1 000 000 000',
      'body: Left, right and centre agreed on Monday.',
      'body: For more information the police waited in vain.',
      'body: 1 000 000 000',
    ],
    // Furniture as a part of an article.
    [
      '<body> Two books\n<body list> Watch\n<body subheading> Follow us on Facebook\n<body table> © 2024',
      'body: Two books',
      'body list: Watch',
      'body subheading: Follow us on Facebook',
      'body table: © 2024',
    ],
    // Neither a dateline nor speakers.
    [
      '<body subheading> LISBON (HNS) - Ports shut\n<body list> WHAT: a concert\n<body list> WHEN: Monday\n<caption> LISBON (HNS) - Ports shut.',
      'body subheading: LISBON (HNS) - Ports shut',
      'body list: WHAT: a concert',
      'body list: WHEN: Monday',
      'caption: LISBON (HNS) - Ports shut.',
    ],
    // No headline and no byline.
    ['<body> Ports Shut\n<body> It rained.', 'body: Ports Shut', 'body: It rained.'],
    [
      '<headline> Ports Shut\n<byline> Ana Ruiz\n<caption> By Tom Bell\n<body> By Bell Harbour it rained',
      'headline: Ports Shut',
      'byline: Ana Ruiz',
      'caption: By Tom Bell',
      'body: By Bell Harbour it rained',
    ],
  ],
};
