import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'Norwegian skier Olaf Berg beat Tom Bell. Bell slept. The Norwegian was late.',
      'Norwegian: name Norwegian, name Norwegian',
      'Olaf Berg: name Olaf Berg, nominal The Norwegian',
      'Tom Bell: name Tom Bell, alias Bell',
    ],
    [
      'Olaf Berg, a Norwegian skier, beat Tom Bell. Bell slept. The Norwegian was late.',
      'Olaf Berg: name Olaf Berg, nominal The Norwegian',
      'Norwegian: name Norwegian, name Norwegian',
      'Tom Bell: name Tom Bell, alias Bell',
    ],
    [
      'The Swede Olaf Berg beat Tom Bell.\n\nBell slept.\n\nThe Swede was late.',
      'Swede: name Swede, name Swede',
      'Olaf Berg: name Olaf Berg, nominal The Swede',
      'Tom Bell: name Tom Bell, alias Bell',
    ],
    [
      'Swedish doctor Olaf Berg met Tom Bell. Bell slept. The Swede was late.',
      'Swedish: name Swedish, alias Swede',
      'Olaf Berg: name Olaf Berg, nominal The Swede',
      'Tom Bell: name Tom Bell, alias Bell',
    ],
    [
      'South Korean golfer Park Jin beat Tom Bell. Bell slept. The South Korean was late.',
      'South Korean: name South Korean, name South Korean',
      'Park Jin: name Park Jin, nominal The South Korean',
      'Tom Bell: name Tom Bell, alias Bell',
    ],
    // Of a new paragraph, where the one before speaks of nobody else.
    [
      'Olaf Berg left Porto.\n\nThe Norwegian was late.',
      'Olaf Berg: name Olaf Berg, nominal The Norwegian',
      'Porto: name Porto',
      'Norwegian: name Norwegian',
    ],
  ],
  negative: [
    // Others may be Republicans, too.
    [
      'The Republican Tom Bell met Ana Voss. Bell slept. It rained.\n\nThe Republican was late.',
      'Republican: name Republican, name Republican',
      'Tom Bell: name Tom Bell, alias Bell',
      'Ana Voss: name Ana Voss',
    ],
    [
      'Norwegian-born Olaf Berg beat Tom Bell. Bell slept.\n\nAna Ruiz met Bell.\n\nThe Norwegian was late.',
      'Norwegian: name Norwegian, name Norwegian',
      'Olaf Berg: name Olaf Berg',
      'Tom Bell: name Tom Bell, alias Bell, alias Bell',
      'Ana Ruiz: name Ana Ruiz',
    ],
    // Two are.
    [
      'Norwegian skier Olaf Berg beat Norwegian skier Nils Holm. Tom Bell slept. The Norwegian was late.',
      'Norwegian: name Norwegian, name Norwegian, name Norwegian',
      'Olaf Berg: name Olaf Berg',
      'Nils Holm: name Nils Holm',
      'Tom Bell: name Tom Bell',
    ],
    // A Swede is no Norwegian.
    [
      'Swedish doctor Olaf Berg left. The Norwegian was late.',
      'Swedish: name Swedish',
      'Olaf Berg: name Olaf Berg',
      'Norwegian: name Norwegian',
    ],
    // All of them.
    [
      'French doctor Luc Petit left. The French was late.',
      'French: name French, name French',
      'Luc Petit: name Luc Petit',
    ],
  ],
};
