import { it } from 'vitest';
import { readAs } from './examples/readers.js';
it('x', () => {
  for (const reads of ['tokens','names by rules','names'] as const)
  console.log(readAs({ reads, positive: [], negative: [] } as never, 'Lashkar-e-Noor claimed it. Tehreek-e-Umeed did. On Monday Sipah-e-Haq left.', []));
});
