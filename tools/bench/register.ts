/**
 * Gathering over documents: how right it is (`npm run score -- register` has more), and what a million documents take. `--documents N` for
 * another number than 100,000 of the second.
 */
import { REGISTER_KINDS, RegisterBuilder } from '../../src/register/index.js';
import '../score/register.js';
import { chances, inventedRecord } from './invented-records.js';
import { held, MEGABYTE } from './memory.js';

const at = process.argv.indexOf('--documents');
const COUNT = at < 0 ? 100_000 : Number(process.argv[at + 1]);
process.stdout.write(
  '\ndocuments     seconds to add     to gather   documents a second     MB when added      MB when gathered\n',
);
for (const share of [0.25, 0.5, 1]) measure(Math.round(COUNT * share));

function measure(count: number): void {
  const before = held();
  const builder = new RegisterBuilder();
  const chance = chances();
  const started = process.cpuUsage();
  let made = 0;
  for (let index = 0; index < count; index += 1) {
    const clock = process.cpuUsage();
    const record = inventedRecord(index, chance);
    made += seconds(process.cpuUsage(clock));
    builder.add(record);
  }
  const adding = seconds(process.cpuUsage(started)) - made;
  const added = held() - before;
  const gathering = process.cpuUsage();
  const register = builder.finish();
  const took = seconds(process.cpuUsage(gathering));
  const after = held() - before;
  const rows = REGISTER_KINDS.map((kind) => `${register.count(kind)} ${kind}`).join(', ');
  const cells = [
    String(count),
    adding.toFixed(1),
    took.toFixed(1),
    (count / (adding + took)).toFixed(0),
    (added / MEGABYTE).toFixed(0),
    (after / MEGABYTE).toFixed(0),
  ];
  process.stdout.write(
    `${cells.map((cell, column) => cell.padStart([9, 19, 14, 21, 19, 20][column] ?? 10)).join('')}   ${rows}; ${((1e6 * after) / count / MEGABYTE).toFixed(0)} MB a million; most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB of the process\n`,
  );
}

function seconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}
