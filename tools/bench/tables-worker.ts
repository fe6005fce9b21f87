/** Makes tables of a file of records, and prints what that took. */
import { makeTables } from '../../src/tables/index.js';
import { TABLE_FORMATS } from '../../src/write/index.js';

const [, , input = '', out = '', name = ''] = process.argv;
const format = TABLE_FORMATS.find((each) => each === name);
if (format === undefined) throw new Error(`${name}: no format of tables`);

const started = performance.now();
const cpu = process.cpuUsage();
await makeTables({
  inputs: [input],
  stdin: process.stdin,
  out,
  format,
  csv: { raw: false, bom: false },
  maxRows: 1_000_000,
  force: false,
  skipInvalid: false,
  overwrite: false,
  warn: () => {},
  interrupted: new AbortController().signal,
  progress: () => {},
});
const { user, system } = process.cpuUsage(cpu);
process.stdout.write(
  JSON.stringify({
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (user + system) / 1e6,
    // The kilobytes of getrusage(2): the most that were ever in use.
    megabytes: process.resourceUsage().maxRSS / 1000,
  }),
);
