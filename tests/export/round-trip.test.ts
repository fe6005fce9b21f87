/** What a format can hold comes back from it: of all inputs, and of texts with characters that formats are known to stumble over. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/export/index.js';
import { annotate, type NewsRecord } from '../../src/index.js';
import { temporaryFolder } from '../temporary.js';
import { roundTrip } from './round-trip.js';

const INPUTS = fileURLToPath(new URL('../../inputs', import.meta.url));
const RECORDS = readdirSync(INPUTS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((name): [string, NewsRecord] => {
    const text = readFileSync(join(INPUTS, name), 'utf8');
    return [name, annotate(text, { id: name, published: '2031-05-07' })];
  });

describe.each(EXPORT_FORMATS.map((format) => [format.name, format] as const))('%s', (_, format) => {
  it('holds all inputs but for what it says that it cannot', async () => {
    const folder = temporaryFolder();
    for (const [name, record] of RECORDS) {
      const { lost, added } = await roundTrip(record, format, folder);
      expect({ name, lost: lost.slice(0, 3), added: added.slice(0, 3) }).toEqual({ name, lost: [], added: [] });
    }
  });
});
