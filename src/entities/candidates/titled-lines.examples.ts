import type { Examples } from '../../examples.js';

const STORY =
  'Ana Ruiz met Tom Bell on Monday. Ruiz said that Bell had lost the trust of his crews. The crews of Acme Ferries want more pay.';

/** The names in it. */
const OF_STORY = ['PERSON Ana Ruiz', 'PERSON Tom Bell', 'PERSON Ruiz', 'PERSON Bell', 'ORG Acme Ferries'] as const;

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    [
      'It was late, said Ana Ruiz.\n\n4\nNobody Knew Why Dockers Play Characters Of Colour.\n\nIt rained.',
      'PERSON Ana Ruiz',
    ],
    [`Why Dockers Won’t Renounce Bell\n\n${STORY}`, 'PERSON Bell', ...OF_STORY],
    [`Ruiz Camp Declining To Debate Bell On Harbour Pay.\n\n${STORY}`, 'PERSON Ruiz', 'PERSON Bell', ...OF_STORY],
    [`Bell Suffered A Big Blow. Here Is What He Said.\n\n${STORY}`, 'PERSON Bell', ...OF_STORY],
    [`Dockers Call For Action While Owners Count Losses In Lisbon\n\n${STORY}`, 'GPE Lisbon', ...OF_STORY],
    [
      `Ruiz Files Largest Pay Claim In Acme Ferries History\n\n${STORY}`,
      'PERSON Ruiz',
      'ORG Acme Ferries',
      ...OF_STORY,
    ],
    [`Ferry Crews Are Capitalizing On Ruiz To Expand Their Movement.\n\n${STORY}`, 'PERSON Ruiz', ...OF_STORY],
  ],
  negative: [
    // Names that only the headline has, with no word of the language.
    [`Idris Okafor Denounces Strike Votes In Lisbon\n\n${STORY}`, 'PERSON Idris Okafor', 'GPE Lisbon', ...OF_STORY],
    // As the story has them.
    [`Acme Ferries Crews Want More Pay\n\n${STORY}`, 'ORG Acme Ferries', ...OF_STORY],
    // The head of a name is a word of the language.
    [`Okun Bank Cuts Lending Rates Again\n\n${STORY}`, 'ORG Okun Bank', ...OF_STORY],
    // No story that shows which words are names.
    ['Lisbon Ferry Owners Hold Talks On Pay', 'GPE Lisbon'],
  ],
};
