/** An input that is gone when its turn comes gives an error in its place. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { discover } from '../../src/batch/discover.js';
import { documentsOf } from '../../src/batch/documents.js';
import { DEFAULT_CONFIG } from '../../src/config.js';
import { temporaryFolder } from '../temporary.js';

it.each([10, 2_000_000])('a file of %i bytes that vanishes after it was found is told', async (length) => {
  const folder = temporaryFolder();
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `${name}.txt`), name.repeat(length));
  const { found } = await discover([folder], '');
  rmSync(join(folder, 'b.txt'));
  const told: (string | undefined)[] = [];
  for (const one of found) {
    const arrivals = documentsOf(one, {
      config: DEFAULT_CONFIG,
      format: null,
      published: null,
      stdin: Readable.from([]),
      interrupted: new AbortController().signal,
      tell: () => {},
      leaveOut: () => {},
    });
    for await (const { document, error } of arrivals) told.push(document?.text.slice(0, 1) ?? error?.message);
  }
  expect(told).toEqual(['a', expect.stringMatching(/b\.txt: cannot be read \(ENOENT/), 'c']);
});
