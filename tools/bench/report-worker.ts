/** Makes a report of a file of records and prints what that took. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeReport } from '../../src/report/index.js';

const [, , records = '', out = ''] = process.argv;
// The page is built into `dist/`, which this program does not run from.
const built = fileURLToPath(new URL('../../../dist/report/page.html', import.meta.url));
if (!existsSync(built)) throw new Error(`${built}: no page, build the package first`);
const { readPage } = await import('../../src/report/page-file.js');

const started = performance.now();
const cpu = process.cpuUsage();
const made = await makeReport({
  inputs: [records],
  stdin: () => process.stdin,
  out,
  page: await readPage(built),
  force: false,
  skipInvalid: false,
  warn: () => {},
  interrupted: new AbortController().signal,
  progress: () => {},
});
const { user, system } = process.cpuUsage(cpu);
process.stdout.write(
  JSON.stringify({
    documents: made?.documents ?? 0,
    statements: made?.statements ?? 0,
    bytes: made?.bytes ?? 0,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (user + system) / 1e6,
    // The kilobytes of getrusage(2): the most that were ever in use.
    megabytes: process.resourceUsage().maxRSS / 1000,
  }),
);
