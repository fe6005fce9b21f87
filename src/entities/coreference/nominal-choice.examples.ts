import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    // Whom the sentence before is about.
    [
      'Lund Airways grew. Achada Airlines shrank. The airline hired ten.',
      'Lund Airways: name Lund Airways',
      'Achada Airlines: name Achada Airlines, nominal The airline',
    ],
    [
      'Lund Airways grew. A spokesman for Achada Airlines slept. The airline hired ten.',
      'Lund Airways: name Lund Airways',
      'Achada Airlines: name Achada Airlines, nominal The airline',
    ],
    [
      'Lund Airways grew. At Achada Airlines, sales fell. The airline hired ten.',
      'Lund Airways: name Lund Airways',
      'Achada Airlines: name Achada Airlines, nominal The airline',
    ],
    [
      'Lund Airways grew. Sales were hurt by Achada Airlines. The airline hired ten.',
      'Lund Airways: name Lund Airways',
      'Achada Airlines: name Achada Airlines, nominal The airline',
    ],
    // It goes on about one that it called so before.
    [
      'Lund Airways grew. The airline hired ten. It thanked Achada Airlines in May. The airline was glad.',
      'Lund Airways: name Lund Airways, nominal The airline, pronoun It, nominal The airline',
      'Achada Airlines: name Achada Airlines',
    ],
    // Whoever has the whole office.
    [
      'Foreign Minister Ana Ruiz left. Mines Minister Tom Bell sang. The foreign minister was late.',
      'Ana Ruiz: name Ana Ruiz, nominal The foreign minister',
      'Tom Bell: name Tom Bell',
    ],
    [
      'Governor Ana Ruiz left. Mayor Tom Bell sang. The governor was late.',
      'Ana Ruiz: name Ana Ruiz, nominal The governor',
      'Tom Bell: name Tom Bell',
    ],
  ],
  negative: [
    // It only stands beside what the text is about.
    [
      'Lund Airways grew. Talks with Achada Airlines failed in May. The airline hired ten.',
      'Lund Airways: name Lund Airways',
      'Achada Airlines: name Achada Airlines',
    ],
    [
      'Lund Airways grew. It was larger than the one that Achada Airlines built in May. The airline hired ten.',
      'Lund Airways: name Lund Airways',
      'Achada Airlines: name Achada Airlines',
    ],
    // Another office, a name of its own, somebody who may be a governor as well.
    [
      'Mines Minister Tom Bell sang. The prime minister, Ana Ruiz, was late.',
      'Tom Bell: name Tom Bell',
      'Ana Ruiz: name Ana Ruiz',
    ],
    [
      'Governor Ana Ruiz left. Tom Bell was cold. The governor was late.',
      'Ana Ruiz: name Ana Ruiz',
      'Tom Bell: name Tom Bell',
    ],
    [
      'Shares in Lund Airways fell. Shares of Achada, the company’s only rival, rose in Porto.',
      'Lund Airways: name Lund Airways',
      'Achada: name Achada',
      'Porto: name Porto',
    ],
  ],
};
