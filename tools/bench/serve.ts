/**
 * The live page under load: 10,000 requests, 8 at a time, of which every second annotates a text. Prints how many are answered a second and the
 * memory of the process, which must not grow with the number of requests. `--requests N` for another number.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const at = process.argv.indexOf('--requests');
const REQUESTS = at < 0 ? 10_000 : Number(process.argv[at + 1]);
const AT_ONCE = 8;
const TEXT =
  'LISBON, March 7 (HNS) - The ferry is late, Marta Oliveira said on Thursday. It will sail on Monday, she told reporters.';

const main = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
const child = spawn(process.execPath, [main, 'serve', '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  cwd: '/',
});
const [line] = await once(child.stdout, 'data');
const url = String(line).trim();

process.stdout.write('requests   answered a second   refused       MB\n');
let sent = 0;
let refused = 0;
for (let step = 1; step <= 10; step += 1) {
  const end = Math.round((REQUESTS * step) / 10);
  const from = sent;
  const began = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, () => askUntil(end)));
  const rate = (sent - from) / ((performance.now() - began) / 1000);
  const metrics = await (await fetch(`${url}metrics`)).text();
  const bytes = Number(/^process_resident_memory_bytes (\d+)$/m.exec(metrics)?.[1] ?? Number.NaN);
  process.stdout.write(
    `${String(sent).padStart(8)}${rate.toFixed(0).padStart(20)}${String(refused).padStart(10)}${(bytes / 1e6).toFixed(0).padStart(9)}\n`,
  );
}
child.kill('SIGINT');
const [code] = await once(child, 'exit');
process.stdout.write(`ended with ${String(code)}\n`);

async function askUntil(end: number): Promise<void> {
  while (sent < end) {
    const number = sent;
    sent += 1;
    const answer =
      number % 2 === 0
        ? await fetch(`${url}annotate?published=2024-03-07`, {
            method: 'POST',
            body: `${TEXT} ${number}`,
            headers: { 'content-type': 'text/plain' },
          })
        : await fetch(`${url}api/head`);
    await answer.arrayBuffer();
    if (answer.status !== 200) refused += 1;
  }
}
