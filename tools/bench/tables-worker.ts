/** Makes tables of some records, again and again, as if they came from standard input, and prints what that took. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { RegisterBuilder } from '../../src/register/index.js';
import { makeTables, NO_CARD } from '../../src/tables/index.js';
import { TABLE_FORMATS } from '../../src/write/index.js';

const [, , path = '', count = '', out = '', name = '', across = ''] = process.argv;
const format = TABLE_FORMATS.find((each) => each === name);
if (format === undefined) throw new Error(`${name}: no format of tables`);

const recordSchema = z.looseObject({ id: z.string(), source: z.looseObject({ path: z.string().nullable() }) });
const NUMBER = '@NUMBER@';
/** Their lines, cut where the number stands. */
const lines = z
  .array(recordSchema)
  .parse(JSON.parse(readFileSync(path, 'utf8')))
  .map((record) => {
    const source = { ...record.source, path: `story-${NUMBER}.txt` };
    return `${JSON.stringify({ ...record, id: `story-${NUMBER}`, source })}\n`.split(NUMBER);
  });

async function* records(): AsyncGenerator<Uint8Array> {
  for (let number = 0; number < Number(count); number += 1) {
    yield Buffer.from((lines[number % lines.length] ?? []).join(String(number)));
  }
}

const started = performance.now();
const cpu = process.cpuUsage();
const manifest = await makeTables({
  inputs: ['-'],
  stdin: records,
  out,
  format,
  csv: { raw: false, bom: false },
  maxRows: 1_000_000,
  force: false,
  skipInvalid: false,
  overwrite: false,
  across: across === 'across',
  card: NO_CARD,
  register: new RegisterBuilder(),
  registered: async () => {},
  warn: () => {},
  interrupted: new AbortController().signal,
  progress: () => {},
});
const { statements } = manifest?.tables ?? {};
const { user, system } = process.cpuUsage(cpu);
process.stdout.write(
  JSON.stringify({
    statements: statements?.rows ?? 0,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (user + system) / 1e6,
    // The kilobytes of getrusage(2): the most that were ever in use.
    megabytes: process.resourceUsage().maxRSS / 1000,
  }),
);
