import type { Examples } from '../examples.js';

const BODY = 'Tom Bell has kept the light since May. It stands on a rock.';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    [
      'Crews on the brink: ‘We cannot go on like this’\n\nCrews are on strike. “We cannot go on like this,” said Ana Ruiz.',
      'named | Ana Ruiz',
      'named | Ana Ruiz',
    ],
    [
      '‘We have waited long enough’\n\nTom Bell rests. “We have waited long enough,” he said.',
      'named | Tom Bell',
      'pronoun | Tom Bell',
    ],
    [
      `‘We have waited long enough’\n\n${BODY}\n\n“We have waited long enough,” Bell said.`,
      'named | Tom Bell',
      'named | Tom Bell',
    ],
    [
      `‘We have waited long enough’: life on a rock\n\n${BODY}\n\n“We have waited long enough,” Bell said.`,
      'named | Tom Bell',
      'named | Tom Bell',
    ],
    [
      `“We have waited long enough”\n\n${BODY} “We have waited long enough for a boat,” Bell said.`,
      'named | Tom Bell',
      'named | Tom Bell',
    ],
    [
      `${BODY} “We have waited long enough,” Bell said.\n\nIt rained.\n\n“We have waited long enough”\n\nAna Ruiz owns it.`,
      'named | Tom Bell',
      'named | Tom Bell',
    ],
    [
      `${BODY} “We have waited long enough,” Bell said.\n\nAna Ruiz owns it.\n\n“We have waited long enough.”`,
      'named | Tom Bell',
      'named | Tom Bell',
    ],
    [
      `‘They never call us back’\n\n${BODY}\n\n“We are lost. They never call us back,” Bell said.`,
      'named | Tom Bell',
      'named | Tom Bell',
    ],
  ],
  negative: [
    [`‘We have waited long enough’\n\n${BODY}\n\n“We are lost,” Bell said.`, 'named | Tom Bell'],
    [`‘Long enough’\n\n${BODY}\n\n“We have waited long enough,” Bell said.`, 'named | Tom Bell'],
    [`‘We have waited long enough’\n\n${BODY}\n\nBell said they have waited long enough.`, 'named | Tom Bell'],
    [`‘We have waited long enough’ is a song\n\n${BODY}\n\n“We have waited,” Bell said.`, 'named | Tom Bell'],
  ],
};
